"""Grids of letters: squares side by side, one strip that no page cuts.

In the tree a grid is a table: a pupil who cannot see it goes from square to square, down
and across, and hears what stands there (docs/design.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor

from generator.document.blocks import Grid, Square
from generator.render.pdf.forms.field import Area
from generator.render.pdf.forms.squares import square_fields
from generator.render.pdf.lines import Line
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column, Strip
from generator.render.pdf.styles import MM, Ink, Rule, ink, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT, Element
from generator.render.pdf.tags.syntax import summary
from generator.render.pdf.words import text_runs

_SPACE = 2.5 * MM
_INSET = 0.7 * MM
"""From the corner of a square to the number in it."""
_LIFT = 0.33
"""From the foot of a square to the foot of its letter, in the size of the type."""
_HEAVY = 2.5
"""How much heavier a marked square is drawn."""
_LARGEST = 0.6
"""The size of a letter, in the side of its square, at most."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A square, its left upper corner on the canvas, and its cell in the table."""

    square: Square
    x: float
    y: float
    cell: Element


def grid(block: Grid, column: Column, setting: Setting) -> list[Strip]:
    """The grid in the middle of the column, smaller where it would not fit."""
    across = max((len(row) for row in block.rows), default=0)
    if not across:
        return []
    room = min(column.width / across, column.room / len(block.rows))
    side = min(block.side * setting.theme.enlarged.squares * MM, room)
    left = column.x + (column.width - side * across) / 2

    plain = "grid-other" if block.has_marks else "grid-letter"
    cells = _table(block, setting)
    fields = square_fields(block, cells, _LARGEST * side, setting)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        rows = [
            [
                _Place(square, left + i * side, top - n * side, cells[n][i])
                for i, square in enumerate(row)
                if square
            ]
            for n, row in enumerate(block.rows)
        ]
        places = [place for row in rows for place in row]
        canvas.mark(LAYOUT)
        _frames(canvas, [place for place in places if _letter(place)], side, setting)
        for row in rows:
            _row(canvas, row, side, plain, setting)
        for (n, i), field in fields.items():
            x, y = left + i * side, top - n * side
            canvas.place(field, Area(x, y - side, x + side, y))
        canvas.mark(LAYOUT)
        _heavy_frames(canvas, [place for place in places if place.square.marked], side, setting)

    return [Strip(side * len(block.rows), draw, before=_SPACE, after=_SPACE)]


def _table(block: Grid, setting: Setting) -> list[list[Element]]:
    """Its cells row after row; one without a square stays empty, so rows are equally long."""
    tags = setting.tags
    caption = summary(block.caption) if block.caption else b""
    table = tags.inside.child("Table", tags.spoken_language, caption)
    rows = [(table.child("TR", tags.language), row) for row in block.rows]
    return [[line.child("TD") for _ in row] for line, row in rows]


def _letter(place: _Place) -> str:
    return place.square.answer or place.square.given


def _frames(canvas: TaggedCanvas, places: Sequence[_Place], side: float, setting: Setting) -> None:
    canvas.setStrokeColor(HexColor(setting.theme.rule_colour))
    canvas.setLineWidth(setting.theme.rule)
    for place in places:
        canvas.rect(place.x, place.y - side, side, side)


def _heavy_frames(
    canvas: TaggedCanvas, places: Sequence[_Place], side: float, setting: Setting
) -> None:
    """Drawn last: a marked square stands out from its neighbours on all sides."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#000000"))
    canvas.setLineWidth(_HEAVY * setting.theme.rule)
    for place in places:
        canvas.rect(place.x, place.y - side, side, side)
    canvas.restoreState()


def _row(
    canvas: TaggedCanvas, row: Sequence[_Place], side: float, plain: str, setting: Setting
) -> None:
    """The numbers of a row, then its letters, so that a reader of pages gets the words together.

    An empty square is spoken as a blank to fill, after its number; its frame stands for it.
    """
    rule = Rule(setting.theme.rule, setting.theme.rule_colour)
    small = _ink("grid-number", setting, _LARGEST * side / 2)
    for place in row:
        if place.square.number:
            number = Line(text_runs(place.square.number, small, setting.fonts, place.cell))
            number.draw(canvas, place.x + _INSET, place.y - _INSET - 0.75 * small.size, rule)
    for place in row:
        if not _letter(place):
            # On a screen the field in it says so.
            said = setting.tags.sign(place.cell, setting.tags.spoken.blank)
            canvas.mark(LAYOUT if setting.fillable else said)
            _frames(canvas, [place], side, setting)
    for place, text, look in _letters(row, side, plain, setting):
        letter = Line(text_runs(text, look, setting.fonts, place.cell))
        x = place.x + (side - letter.width) / 2
        numbered = 0.06 * side if place.square.number else 0.0
        letter.draw(canvas, x, place.y - side / 2 - _LIFT * look.size - numbered, rule)


def _letters(
    row: Sequence[_Place], side: float, plain: str, setting: Setting
) -> Iterator[tuple[_Place, str, Ink]]:
    for place in row:
        square = place.square
        if square.answer:
            yield place, square.answer, _ink("grid-answer", setting, _LARGEST * side)
        elif square.given:
            role = "grid-answer" if square.marked else plain
            yield place, square.given, _ink(role, setting, _LARGEST * side)


def _ink(role: str, setting: Setting, largest: float) -> Ink:
    look = ink(setting.theme, paragraph_style(setting.theme, role))
    return replace(look, size=min(look.size, largest))
