"""The columns of a table: their shares of the line, and never narrower than a word in them.

Where a word would be cut, its column takes what it lacks from those that have room. How
wide a word is, each format knows itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from generator.document.blocks import Paragraph, Table
from generator.profiles.theme import Theme

Widest: TypeAlias = Callable[[Paragraph, str], float]
"""The longest word of a paragraph in a role, with the indent of the paragraph.

A gap counts for nothing: it is made narrower, or goes on in the next line.
"""


def column_widths(
    block: Table, line: float, theme: Theme, beside: float, widest: Widest
) -> list[float]:
    """The widths of the columns over the whole line, in the unit of the line.

    `beside` is the room at both sides of the text in a cell.
    """
    shares = theme.enlarged.shares(block.widths)
    widths = [line * share / sum(shares) for share in shares]
    return _with_room(widths, _least(block, beside, widest))


def cell_role(is_heading: bool) -> str:
    """The style of a plain paragraph in a cell."""
    return "cell-heading" if is_heading else "cell"


def _with_room(widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """The widths, each at least its least where the others have that much to give."""
    lacking = [max(0.0, need - width) for width, need in zip(widths, least, strict=True)]
    spare = [max(0.0, width - need) for width, need in zip(widths, least, strict=True)]
    if not any(lacking) or sum(lacking) > sum(spare):
        return list(widths)
    part = sum(lacking) / sum(spare)
    return [
        width + more - part * less for width, more, less in zip(widths, lacking, spare, strict=True)
    ]


def _least(block: Table, beside: float, widest: Widest) -> list[float]:
    """The width of the longest word of each column, with the room beside it."""
    least = [0.0] * len(block.widths)
    for row in (*([block.header] if block.header else []), *block.rows):
        for index, cell in enumerate(row.cells):
            plain = cell_role(row is block.header or cell.heading)
            for inner in cell.blocks:
                if isinstance(inner, Paragraph):
                    role = plain if inner.role == "body" else inner.role
                    least[index] = max(least[index], widest(inner, role) + beside)
    return least
