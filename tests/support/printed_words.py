"""What a printed page says and where: words without what runs at head and foot, and extents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import pypdfium2
from support.composing import theme

from generator.document.blocks import Table
from generator.document.document import Document
from generator.document.inlines import Text
from generator.document.walk import blocks_of, own_inlines

MM = 72 / 25.4
_BOX = re.compile("[☐☑☒]")
_HYPHEN = re.compile(r"(?<=\w)(?:-|\x02|\ufffe)(?=\s*\w)")
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


def words_of(data: bytes, headers: Sequence[tuple[str, ...]] = ()) -> list[str]:
    """All words in the order of the file.

    `headers` are the header rows of its tables: what a table that goes on repeats at the
    top of a page is left out, for Word and PDF need not break at the same row.
    """
    return said_once([page.words for page in pages_of(data)], headers)


def said_once(
    pages: Sequence[tuple[str, ...]], headers: Sequence[tuple[str, ...]] = ()
) -> list[str]:
    """The words of pages one after another, without header rows that are repeated."""
    words: list[str] = []
    for page in pages:
        repeated = max((len(h) for h in headers if _is_repeated(h, page, words)), default=0)
        words += page[repeated:]
    return words


def _is_repeated(header: tuple[str, ...], page: tuple[str, ...], before: list[str]) -> bool:
    size = len(header)
    starts = range(len(before) - size + 1)
    return page[:size] == header and any(tuple(before[n : n + size]) == header for n in starts)


def header_rows(document: Document) -> list[tuple[str, ...]]:
    """The words of the header row of each table."""
    tables = [block for block in blocks_of(document.blocks) if isinstance(block, Table)]
    rows = [Table((), (table.header,)) for table in tables if table.header]
    texts = (" ".join(_texts(row)) for row in rows)
    return [tuple(split_words(text)) for text in texts]


def _texts(row: Table) -> Iterator[str]:
    for block in blocks_of((row,)):
        for inline in own_inlines(block):
            if isinstance(inline, Text):
                yield inline.text


def split_words(text: str) -> list[str]:
    """Words, boxes by themselves; a hyphen goes, since pdfium drops it at a line's end."""
    return _BOX.sub(r" \g<0> ", _HYPHEN.sub("", text)).split()


def _page(page: pypdfium2.PdfPage) -> Page:
    width, height = page.get_size()
    bottom, top = _column(height)
    text = page.get_textpage().get_text_bounded(0, bottom - SLACK, width, top + SLACK)
    lows = [low for low, high in _extents(page) if low >= bottom - SLACK and high <= top + SLACK]
    used = (top - min(lows)) / (top - bottom) if lows else 0.0
    return Page(tuple(split_words(text)), used)


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
