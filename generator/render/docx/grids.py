"""Grids of letters: a table whose rows are exactly as high as its columns are wide."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy

from generator.document.blocks import Grid, Square
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.controls import Controls
from generator.render.docx.inlines import NO_BREAK_SPACE, run
from generator.render.docx.paragraphs import keep_with_next, paragraph, set_property
from generator.render.docx.room import Room
from generator.render.docx.tables import cell
from generator.render.docx.xml import Element, colour, eighths, printable, twips, w

_SIDES = ("top", "left", "bottom", "right")
_HEAVY = 2.5  # how much heavier a marked square is drawn
_NUMBER = 0.3  # the height of the line of a number, in the side of its square
_LETTER = 0.64  # and that of the line of its letter


def grid(block: Grid, room: Room, theme: Theme, controls: Controls | None) -> Element:
    """The grid in the middle of the line, smaller where it would be wider.

    A square has its frame itself: a table's own would also surround the places that
    have none. No row is parted from the next. With `controls` its empty squares are filled
    in on a screen.
    """
    across = max((len(row) for row in block.rows), default=0)
    wanted = twips(block.side * theme.enlarged.squares)
    side = min(wanted, room.line // across) if across else 0
    numbered = any(square and square.number for row in block.rows for square in row)
    plain = "grid-other" if block.has_marks else "grid-letter"
    frames = {marked: _frame(marked, theme) for marked in (False, True)}
    rows = []
    for row in block.rows:
        cells = [_cell(square, side, numbered, plain, frames, controls) for square in row]
        height = w("trPr", w("cantSplit"), w("trHeight", val=side, hRule="exact"))
        rows.append(w("tr", height, *cells))
    for made in rows[:-1]:
        keep_with_next(made)
    properties = w(
        "tblPr",
        w("tblStyle", val=roles.table_style("squares")),
        w("tblW", w=side * across, type="dxa"),
        w("jc", val="center"),
        w("tblLayout", type="fixed"),
        w("tblLook", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        w("tblDescription", val=printable(block.caption)),
    )
    columns = w("tblGrid", *(w("gridCol", w=side) for _ in range(across)))
    return w("tbl", properties, columns, *rows)


def _cell(
    square: Square | None,
    side: int,
    numbered: bool,
    plain: str,
    frames: Mapping[bool, Element],
    controls: Controls | None,
) -> Element:
    if square is None:
        return cell([paragraph(roles.SEPARATOR)], side)
    level = w("vAlign", val="top" if numbered else "center")
    height = round(_LETTER * side) if numbered else side
    letter = [_letter(square, plain, height, controls)]
    above = [_number(square, round(_NUMBER * side))] if numbered else []
    return cell([*above, *letter], side, extra=[copy(frames[square.marked]), level])


def _frame(marked: bool, theme: Theme) -> Element:
    """A marked square stands out: where two frames meet, Word draws the heavier one."""
    weight = eighths(theme.rule * _HEAVY if marked else theme.rule)
    ink = "000000" if marked else colour(theme.rule_colour)
    line: dict[str, str | int] = {"val": "single", "sz": weight, "space": 0, "color": ink}
    return w("tcBorders", *(w(side, **line) for side in _SIDES))


def _number(square: Square, height: int) -> Element:
    runs = [run(square.number)] if square.number else []
    return _exactly(paragraph(roles.paragraph_style("grid-number"), runs), height)


def _letter(square: Square, plain: str, height: int, controls: Controls | None) -> Element:
    """The line that a teacher who fills the grid in Word types on is there, letter or none."""
    role = "grid-answer" if square.answer or square.marked else plain
    text = square.answer or square.given
    runs = [run(text)] if text else []
    if controls and not text:
        runs = [controls.square(run(NO_BREAK_SPACE))]
    return _exactly(paragraph(roles.paragraph_style(role), runs), height)


def _exactly(made: Element, height: int) -> Element:
    """No line makes its row higher than its square."""
    set_property(made, w("spacing", line=height, lineRule="exact"))
    return made
