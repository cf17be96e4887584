"""Write PDFs under the shipped theme, and read them back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import yaml
from support.sample import sample_document

from generator.document.blocks import Block
from generator.document.conceal import conceal
from generator.document.document import Document, PupilDocument
from generator.profiles.theme import Theme
from generator.render.pdf.styles import MM
from generator.render.pdf.writer import PdfFile, write_pdf

TEMPLATES = Path(__file__).parents[2] / "templates"
FONTS = TEMPLATES / "fonts"


@cache
def theme() -> Theme:
    """The theme that we ship."""
    text = (TEMPLATES / "themes" / "standard.yaml").read_text(encoding="utf-8")
    return Theme.model_validate(yaml.safe_load(text))


def write(document: Document) -> PdfFile:
    """Print under the shipped theme."""
    return write_pdf(document, theme(), FONTS)


def key(*blocks: Block) -> Document:
    """A key of these blocks."""
    return replace(sample_document("key"), blocks=blocks)


def worksheet() -> PupilDocument:
    """The sample as pupils get it."""
    return conceal(sample_document("worksheet"))


@contextmanager
def opened(file: PdfFile) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF, open to be read."""
    pdf = pypdfium2.PdfDocument(file.data)
    try:
        yield pdf
    finally:
        pdf.close()


def page_texts(file: PdfFile, furniture: bool = False) -> list[str]:
    """The text of each page; without `furniture`, what stands between head and foot."""
    page = theme().page
    with opened(file) as pdf:
        texts = []
        for sheet in pdf:
            width, height = sheet.get_size()
            box = (0.0, page.bottom * MM - 2, width, height - page.top * MM + 2)
            text = sheet.get_textpage()
            texts.append(text.get_text_bounded() if furniture else text.get_text_bounded(*box))
        return texts


def body(file: PdfFile) -> str:
    """The text of all pages, its white space made single."""
    return " ".join(" ".join(page_texts(file)).split())
