"""What a printed page says and where: words without what runs at head and foot, and extents."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdfium2
from support.composing import theme
from support.libreoffice import _PATIENCE, _SOFFICE
from support.packs import PackCase, printed

MM = 72 / 25.4
SLACK = 2  # points that a line may stand outside of its margins


@dataclass(frozen=True)
class Page:
    """One page: its words, and how far down its column it is used, from 0 to 1."""

    words: tuple[str, ...]
    used: float


@cache
def pages_of(data: bytes) -> tuple[Page, ...]:
    """The pages of a PDF that the standard theme laid out."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return tuple(_page(page) for page in pdf)
    finally:
        pdf.close()


def words_of(data: bytes) -> list[str]:
    """All words in the order of the file."""
    return [word for page in pages_of(data) for word in page.words]


def _page(page: pypdfium2.PdfPage) -> Page:
    width, height = page.get_size()
    bottom, top = _column(height)
    words = page.get_textpage().get_text_bounded(0, bottom - SLACK, width, top + SLACK).split()
    lows = [low for low, high in _extents(page) if low >= bottom - SLACK and high <= top + SLACK]
    used = (top - min(lows)) / (top - bottom) if lows else 0.0
    return Page(tuple(words), used)


def _column(height: float) -> tuple[float, float]:
    """Where the text of a page begins and ends, in points from the foot of the paper."""
    margins = theme().page
    return margins.bottom * MM, height - margins.top * MM


def _extents(page: pypdfium2.PdfPage) -> Iterator[tuple[float, float]]:
    """The lowest and the highest point of everything that is drawn."""
    for item in page.get_objects():
        _, low, _, high = item.get_bounds()
        yield low, high


@dataclass(frozen=True)
class Title:
    """A heading by its bookmark: its page from 0, and what stands below it there, in points."""

    text: str
    page: int
    below: float


def titles_of(data: bytes) -> list[Title]:
    """The headings of a PDF."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [_title(pdf, entry) for entry in pdf.get_toc()]
    finally:
        pdf.close()


def _title(pdf: pypdfium2.PdfDocument, entry: pypdfium2.PdfBookmark) -> Title:
    goal = entry.get_dest()
    number = goal.get_index()
    page = pdf[number]
    bottom, _ = _column(page.get_size()[1])
    at = goal.get_view()[1][-1]
    lows = [low for low, high in _extents(page) if low >= bottom - SLACK and high <= at + SLACK]
    return Title(entry.get_title(), number, at - min(lows) if lows else 0.0)


@cache
def printed_by_libreoffice(pack: PackCase) -> dict[str, bytes]:
    """The Word files of a pack as LibreOffice prints them, all of them in one go."""
    assert _SOFFICE, "LibreOffice is not installed"
    with tempfile.TemporaryDirectory() as folder:
        # A profile of its own: two LibreOffices that share one wait for each other.
        profile, target = (Path(folder, name) for name in ("profile", "out"))
        files = []
        for name, paper in printed(pack, "docx").items():
            files.append(Path(folder, f"{name}.docx"))
            files[-1].write_bytes(paper.data)
        command = [
            _SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(target),
            *map(str, files),
        ]
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)
        made = {file.stem: target / f"{file.stem}.pdf" for file in files}
        missing = [name for name, file in made.items() if not file.exists()]
        assert not missing, (missing, done.stderr.decode(errors="replace"))
        return {name: file.read_bytes() for name, file in made.items()}
