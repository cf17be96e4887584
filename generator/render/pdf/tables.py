"""Tables: their columns, their rules and the header that every page repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from reportlab.lib.colors import HexColor

from generator.document.blocks import Block, Cell, Paragraph, Row, Table
from generator.document.inlines import Mark
from generator.render.columns import cell_role
from generator.render.pdf.columns import SIDE, columns_of
from generator.render.pdf.forms.cells import place_in_words, whole_field
from generator.render.pdf.rows import DrawRules, SetCell, row_strips
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import (
    Column,
    Keep,
    Strip,
    kept_with_next,
    repeated,
    spaced,
    strips_only,
)
from generator.render.pdf.styles import MM
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.syntax import scope, summary

_SPACE = 1.5 * MM
_HEAVY = 1.0


def table(block: Table, column: Column, setting: Setting) -> list[Strip]:
    """A table; its header is repeated on each page, its rows are never parted."""
    padding = setting.theme.cell_padding * MM
    least = setting.theme.fill_row * MM if block.role == "fill" else 0.0
    columns = columns_of(block, column, setting)
    light, heavy = _rules(block, setting), _rules(block, setting, below=_HEAVY)
    element = _element(block, setting)

    def row(cells: Row, columns: Sequence[Column], least: float, rules: DrawRules) -> list[Strip]:
        inside = setting.within(element.child("TR"))
        set_cells = _cells(cells, block, columns, inside)
        return row_strips(set_cells, padding, least, rules)

    header = row(block.header, columns, 0.0, heavy) if block.header else []
    head = sum(strip.height for strip in header)
    under = [column.inset(0.0, vertical=head) for column in columns]
    rows = [strip for cells in block.rows for strip in row(cells, under, least, light)]
    if len(header) == 1:
        rows = rows[:1] + [replace(strip, header=repeated(header[0])) for strip in rows[1:]]
    if rows:
        header = kept_with_next(header)
        held = rows[:-1] if block.whole else rows[:1]
        rows = [*kept_with_next(held, Keep.TOGETHER), *rows[len(held) :]] if rows[1:] else rows
    return spaced([*header, *rows], _SPACE, 2 * _SPACE)


def _element(block: Table, setting: Setting) -> Element:
    tags = setting.tags
    caption = summary(block.caption) if block.caption else b""
    return tags.inside.child("Table", attributes=caption)


def _cells(row: Row, block: Table, columns: Sequence[Column], setting: Setting) -> list[SetCell]:
    padding = setting.theme.cell_padding * MM
    ticks = _columns_to_tick(block)
    is_header = row is block.header
    heads_columns = is_header or all(cell.heading for cell in row.cells)
    cells: list[SetCell] = []
    for i, (cell, column) in enumerate(zip(row.cells, columns, strict=True)):
        is_heading = is_header or cell.heading
        role = cell_role(is_heading)
        blocks = tuple(_in_cell(block, role) for block in cell.blocks)
        inner = column.inset(SIDE * padding, SIDE * padding, vertical=2 * padding)
        align: Literal["center"] | None = "center" if i in ticks else None
        # A cell without content has its element too: a row has as many as the others.
        heads = scope("Column" if heads_columns else "Row") if is_heading else b""
        element = setting.tags.inside.child("TH" if is_heading else "TD", attributes=heads)
        about = setting.about if is_header else place_in_words(row, block.header, i)
        in_cell = replace(setting.within(element), align=align, padding=padding, about=about)
        field = whole_field(cell, block, is_heading, in_cell)
        if field:
            in_cell = replace(in_cell, fillable=False)
        strips = strips_only(setting.flow(blocks, inner, in_cell))
        cells.append(SetCell(column, strips, field))
    return cells


def _in_cell(block: Block, role: str) -> Block:
    """A plain paragraph takes the style of cells."""
    is_plain = isinstance(block, Paragraph) and block.role == "body"
    return replace(block, role=role) if is_plain and isinstance(block, Paragraph) else block


def _columns_to_tick(block: Table) -> set[int]:
    """The columns that hold nothing but boxes to tick: they are centred."""
    numbers = range(len(block.widths))
    return {i for i in numbers if block.rows and all(_is_tick(row.cells[i]) for row in block.rows)}


def _is_tick(cell: Cell) -> bool:
    match cell.blocks:
        case (Paragraph(content=(Mark(),)),):
            return True
        case _:
            return False


def _rules(block: Table, setting: Setting, below: float = 0.0) -> DrawRules:
    """The rules around each cell, the lower one at least `below` points thick."""

    def draw(canvas: TaggedCanvas, columns: Sequence[Column], top: float, bottom: float) -> None:
        if block.role == "plain":
            return
        left, right = columns[0].x, columns[-1].x + columns[-1].width
        canvas.setStrokeColor(HexColor(setting.theme.rule_colour))
        canvas.setLineWidth(setting.theme.rule)
        for x in (*(column.x for column in columns), right):
            canvas.line(x, top, x, bottom)
        canvas.line(left, top, right, top)
        canvas.setLineWidth(max(setting.theme.rule, below))
        canvas.line(left, bottom, right, bottom)

    return draw
