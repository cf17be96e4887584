"""Cells of a table to write in, and what is said of the fields in a cell."""

from __future__ import annotations

from generator.document.blocks import Block, Cell, Paragraph, Row, Table, WritingSpace
from generator.document.walk import inlines_of
from generator.render.pdf.forms.field import Field
from generator.render.pdf.setting import Setting
from generator.render.pdf.styles import paragraph_style
from generator.render.pdf.words import words_of

_MOST = 60
"""Letters of a row's first cell that are said before each of its fields."""


def whole_field(cell: Cell, table: Table, is_heading: bool, setting: Setting) -> Field | None:
    """A field over a cell that is left empty to write in."""
    if is_heading or table.role == "plain":
        return None
    if not all(_is_empty(block) for block in cell.blocks):
        return None
    size = paragraph_style(setting.theme, "cell").size
    return setting.field("lines", setting.tags.inside, size)


def _is_empty(block: Block) -> bool:
    match block:
        case WritingSpace() | Paragraph(content=()):
            return True
        case _:
            return False


def place_in_words(row: Row, header: Row | None, column: int) -> str:
    """Where a cell stands: what begins its row, and the head of its column."""
    parts = (row.cells[0] if column else None, header.cells[column] if header else None)
    said = (words_of(tuple(inlines_of(cell.blocks))) for cell in parts if cell)
    return ", ".join(_shortened(text) for text in said if text)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
