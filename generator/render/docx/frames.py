"""Boxes and cards: framed cells."""

from __future__ import annotations

from generator.document.blocks import Box, Cards, Paragraph
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.paragraphs import paragraph
from generator.render.docx.room import Room
from generator.render.docx.tables import Fill, cell, frame, shares, table_row
from generator.render.docx.xml import Element, twips, w


def box(block: Box, room: Room, theme: Theme, fill: Fill) -> Element:
    """A box as a table of one cell."""
    content = _content(block, room.line, room, theme, fill)
    row = table_row([cell(content, room.line)])
    return frame(roles.frame_style(block.role), [room.line], [row], room.indent)


def cards(block: Cards, room: Room, theme: Theme, fill: Fill) -> Element:
    """Cards edge to edge, to be cut out; no page splits one."""
    columns = max(1, min(block.columns, theme.cards))
    widths = shares([1.0] * columns, room.line)
    rows = []
    for first in range(0, len(block.cards), columns):
        line = block.cards[first : first + columns]
        cells = [
            cell(_content(card, width, room, theme, fill), width)
            for card, width in zip(line, widths, strict=False)
        ]
        cells += [_nothing(width) for width in widths[len(line) :]]
        rows.append(table_row(cells))
    role = block.cards[0].role if block.cards else "card"
    return frame(roles.frame_style(role), widths, rows, room.indent)


def _content(block: Box, width: int, room: Room, theme: Theme, fill: Fill) -> list[Element]:
    inner = room.inside(width - 2 * twips(theme.frame(block.role).padding), "box")
    title = (Paragraph(block.title, "box-title"),) if block.title else ()
    return fill((*title, *block.blocks), inner)


def _nothing(width: int) -> Element:
    """The place of a card that is not there: no frame but that of its neighbours."""
    borders = w("tcBorders", w("bottom", val="nil"), w("right", val="nil"))
    return cell([paragraph(roles.SEPARATOR)], width, extra=[borders])
