"""The columns of a table on the page, as wide as the longest word that is drawn in them."""

from __future__ import annotations

from generator.document.blocks import Paragraph, Table
from generator.document.inlines import Blank
from generator.render.columns import column_widths
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

    def widest(paragraph: Paragraph, role: str) -> float:
        style = paragraph_style(setting.theme, role)
        text = tuple(part for part in paragraph.content if not isinstance(part, Blank))
        measured = Element("P", language=setting.tags.language)  # it stands in no tree
        found = words(text, style, setting, measured)
        return style.indent + max((word.width for word in found), default=0.0)

    sides = 2 * SIDE * setting.theme.cell_padding * MM + _SLACK
    columns: list[Column] = []
    x = column.x
    for width in column_widths(block, column.width, setting.theme, sides, widest):
        columns.append(Column(x, width, column.room))
        x += width
    return columns
