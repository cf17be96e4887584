"""The papers whose pages are kept as pictures: every kind of block, every theme, a real lesson.

Word files are printed by LibreOffice with the fonts that come with Ardoise and no others, so
that it does not matter which fonts a machine has.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from support.libreoffice import convert_all
from support.packs import ROOT, SHIPPED, PackCase, documents_of, prepared
from support.sample import sample_document

from generator.document.conceal import conceal
from generator.document.document import Document, Kind
from generator.profiles.theme import Theme
from generator.render.docx.writer import write_docx
from generator.render.pdf.writer import write_pdf

FONTS = ROOT / "templates" / "fonts"
TEMPLATE = ROOT / "templates" / "word" / "ardoise.docx"
FORMATS = ("pdf", "word")


@dataclass(frozen=True)
class Reference:
    """A paper of the reference pack; of a long one the first pages are kept."""

    name: str
    theme: str
    kind: Kind
    pack: PackCase | None = None
    document: str = ""
    pages: int = 99

    def __str__(self) -> str:
        return self.name


def _papers() -> Iterator[Reference]:
    for theme in SHIPPED.names("themes"):
        yield Reference(f"sample-{theme}-worksheet", theme, "worksheet")
    yield Reference("sample-standard-key", "standard", "key")
    lesson = PackCase("ai-alliance")
    yield Reference("lesson-a2-worksheet", "standard", "worksheet", lesson, "a2-worksheet")
    yield Reference("lesson-a2-key", "standard", "key", lesson, "a2-key")
    yield Reference("lesson-plan", "standard", "plan", lesson, "plan")
    full = PackCase("ai-alliance", "full")
    yield Reference("full-b1-worksheet", "standard", "worksheet", full, "b1-worksheet", pages=8)


PAPERS = tuple(_papers())


def document_of(paper: Reference) -> Document:
    """The paper before it is printed."""
    if paper.pack is not None:
        return documents_of(paper.pack)[paper.document]
    document = sample_document(paper.kind)
    return conceal(document) if paper.kind == "worksheet" else document


def theme_of(paper: Reference) -> Theme:
    """The theme in which it is printed."""
    if paper.pack is not None:
        return prepared(paper.pack.order).theme_of(document_of(paper))
    return SHIPPED.load("themes", paper.theme, Theme)


@cache
def pdf_of(paper: Reference, format: str) -> bytes:
    """The paper as a PDF, a Word file's by way of LibreOffice."""
    if format == "pdf":
        return write_pdf(document_of(paper), theme_of(paper), FONTS).data
    return _by_libreoffice()[paper.name]


@cache
def _by_libreoffice() -> dict[str, bytes]:
    """All of them in one go, for LibreOffice is slow to start."""
    files = {p.name: write_docx(document_of(p), theme_of(p), TEMPLATE, fonts=FONTS) for p in PAPERS}
    return convert_all(files, "pdf", FONTS)
