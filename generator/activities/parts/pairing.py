"""Two columns that belong together, tied by a letter: words and definitions, names and facts."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase

from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Blank, Inlines, plain

WIDTHS = (0.045, 0.19, 0.07, 0.045, 0.65)


def lettered(texts: Sequence[str]) -> dict[str, str]:
    """The letter of each text of the right column."""
    return {text: ascii_lowercase[place] for place, text in enumerate(texts)}


def pairing_table(
    left: Sequence[Inlines],
    right: Sequence[str],
    answers: Sequence[str],
    *,
    letter_width: float,
    caption: str,
) -> Table:
    """A table: number and left text, a blank for the letter, letter and right text.

    `answers` are the letters of the left texts; there may be right ones to spare. Both
    columns stand as they are given, so draw them without a look at what belongs together.
    """
    rows = []
    for index, text in enumerate(right):
        half: tuple[Inlines, Inlines, Inlines] = ((), (), ())
        if index < len(left):
            blank = Blank(answers[index], letter_width)
            half = (plain(f"{index + 1}."), left[index], (blank,))
        other = (plain(f"{ascii_lowercase[index]})"), plain(text))
        rows.append(Row(tuple(Cell((Paragraph(content),)) for content in (*half, *other))))
    return Table(WIDTHS, tuple(rows), caption=caption, role="plain", whole=True)
