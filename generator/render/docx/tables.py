"""Tables: fixed widths, repeated headers, rows that no page splits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

from generator.document.blocks import Blocks, Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Mark
from generator.document.walk import inlines_of
from generator.profiles.theme import Theme
from generator.render.columns import cell_role, column_widths
from generator.render.docx import roles
from generator.render.docx.inlines import is_empty
from generator.render.docx.measure import Measure
from generator.render.docx.paragraphs import keep_with_next
from generator.render.docx.room import Room
from generator.render.docx.xml import Element, printable, twips, w

Fill = Callable[[Blocks, Room], list[Element]]
_WRITTEN_IN: Blocks = (WritingSpace(0),)
_SLACK = 12
"""Twips: what a rule takes of its column, and the rounding of widths."""


def table(block: Table, room: Room, theme: Theme, fill: Fill, measure: Measure) -> Element:
    """A table in its role; `fill` writes what a cell holds."""
    height = twips(theme.fill_row) if block.role == "fill" else 0
    padding = 2 * twips(theme.cell_padding)
    wanted = column_widths(block, room.line, theme, padding + _SLACK, measure.widest)
    widths = shares(wanted, room.line)
    boxes = _boxes(block)

    def row(source: Row, header: bool) -> Element:
        # A line to write on is tall: what stands beside it goes to the middle with it.
        level = "center" if _has_blank(source) else "top"
        cells = []
        for content, width, ticked in zip(source.cells, widths, boxes, strict=True):
            role = cell_role(header or content.heading)
            role = roles.ticked(role) if ticked else role
            held = _WRITTEN_IN if _is_written_in(block, content, header) else content.blocks
            inner = fill(held, room.inside(width - padding, role))
            cells.append(cell(inner, width, extra=[w("vAlign", val=level)]))
        made = table_row(cells, header=header, height=0 if header else height)
        if header:
            keep_with_next(made)
        return made

    rows = [row(block.header, True)] if block.header else []
    rows += [row(each, False) for each in block.rows]
    if block.whole:
        for made in rows[:-1]:
            keep_with_next(made)
    return frame(roles.table_style(block.role), widths, rows, room.indent, block.caption)


def _boxes(block: Table) -> list[bool]:
    """Which columns hold nothing but boxes to tick: those are centred."""
    columns = range(len(block.widths))
    return [bool(block.rows) and all(_is_box(row.cells[i]) for row in block.rows) for i in columns]


def _is_box(of: Cell) -> bool:
    match of.blocks:
        case (Paragraph(content=(Mark(),)),):
            return True
        case _:
            return False


def _is_written_in(table: Table, of: Cell, header: bool) -> bool:
    """Whether a pupil writes in a cell: it has rules around it and nothing inside."""
    hollow = all(isinstance(block, Paragraph) and not block.content for block in of.blocks)
    return hollow and table.role != "plain" and not header and not of.heading


def _has_blank(row: Row) -> bool:
    inlines = (inline for of in row.cells for inline in inlines_of(of.blocks))
    return any(is_empty(inline) for inline in inlines)


def shares(parts: Sequence[float], width: int) -> list[int]:
    """A width dealt out by share, in whole twips and without a rest."""
    total = sum(parts)
    places = [0, *(round(edge / total * width) for edge in accumulate(parts))]
    return [right - left for left, right in pairwise(places)]


def frame(
    style: str, widths: Sequence[int], rows: Iterable[Element], indent: int, caption: str = ""
) -> Element:
    """A table around finished rows; `caption` describes it to those who cannot see it."""
    described = [w("tblDescription", val=printable(caption))] if caption else []
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblInd", w=indent, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        *described,
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    return w("tbl", properties, grid, *rows)


def table_row(cells: Iterable[Element], header: bool = False, height: int = 0) -> Element:
    """A row that stays on one page; a header comes again on each."""
    properties = w("trPr", w("cantSplit"))
    if height:
        properties.append(w("trHeight", val=height, hRule="atLeast"))
    if header:
        properties.append(w("tblHeader"))
    return w("tr", properties, *cells)


def cell(
    content: Iterable[Element], width: int, span: int = 1, extra: Iterable[Element] = ()
) -> Element:
    """A cell `width` twips wide over `span` columns; `extra` are its borders and margins."""
    spanned = [w("gridSpan", val=span)] if span > 1 else []
    properties = w("tcPr", w("tcW", w=width, type="dxa"), *spanned, *extra)
    return w("tc", properties, *content)
