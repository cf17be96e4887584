"""Rows to be numbered: a letter, a blank for the number, a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Blank, Inlines, Text, plain


@dataclass(frozen=True, slots=True)
class ToNumber:
    """A text, a paragraph or more, whose place is asked for, or told where it is `given`."""

    texts: tuple[Inlines, ...]
    place: int
    given: bool = False


def numbering_table(rows: Sequence[ToNumber], width: float, caption: str) -> Table:
    """One row a text; every blank is `width` millimetres wide."""
    shares = (0.045, 0.085, 0.87)
    made = tuple(_row(number, row, width) for number, row in enumerate(rows))
    return Table(shares, made, caption=caption, role="plain", whole=True)


def _row(number: int, row: ToNumber, width: float) -> Row:
    told = Text(str(row.place), "strong")
    place = told if row.given else Blank(str(row.place), width)
    letter = Paragraph(plain(f"{ascii_lowercase[number]})"))
    texts = tuple(Paragraph(text) for text in row.texts)
    return Row((Cell((letter,)), Cell((Paragraph((place,)),)), Cell(texts)))


def asked(rows: Sequence[ToNumber]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers that are asked for, and the letters that stand before them."""
    blanks = [(str(row.place), n) for n, row in enumerate(rows) if not row.given]
    return tuple(place for place, _ in blanks), tuple(ascii_lowercase[n] for _, n in blanks)
