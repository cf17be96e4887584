"""The columns of a table: their shares of the line, and never narrower than a word in them.

Where a word would be cut, its column takes what it lacks from those that have room.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.blocks import Paragraph, Table
from generator.document.inlines import Blank
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column
from generator.render.pdf.styles import MM, paragraph_style
from generator.render.pdf.tags.element import Element
from generator.render.pdf.words import words

SIDE = 1.3
"""The room at the sides of a cell, in the room above and below it."""
_SLACK = 0.1


def columns_of(block: Table, column: Column, setting: Setting) -> list[Column]:
    """The columns, side by side over the whole line."""
    shares = setting.theme.enlarged.shares(block.widths)
    widths = [column.width * share / sum(shares) for share in shares]
    widths = _with_room(widths, _least(block, setting))
    columns: list[Column] = []
    x = column.x
    for width in widths:
        columns.append(Column(x, width, column.room))
        x += width
    return columns


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


def _least(block: Table, setting: Setting) -> list[float]:
    """The width of the longest word of each column, in points, with the room beside it."""
    least = [0.0] * len(block.widths)
    sides = 2 * SIDE * setting.theme.cell_padding * MM + _SLACK
    for row in (*([block.header] if block.header else []), *block.rows):
        for index, cell in enumerate(row.cells):
            plain = cell_role(row is block.header or cell.heading)
            for inner in cell.blocks:
                if isinstance(inner, Paragraph):
                    role = plain if inner.role == "body" else inner.role
                    least[index] = max(least[index], _widest(inner, role, setting) + sides)
    return least


def _widest(paragraph: Paragraph, role: str, setting: Setting) -> float:
    """A gap counts for nothing: it is made narrower where there is no room for it."""
    style = paragraph_style(setting.theme, role)
    text = tuple(part for part in paragraph.content if not isinstance(part, Blank))
    measured = Element("P", language=setting.tags.language)  # it stands in no tree
    found = words(text, style, setting, measured)
    return style.indent + max((word.width for word in found), default=0.0)
