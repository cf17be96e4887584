"""Grids of letters: squares side by side, one strip that no page cuts."""

from __future__ import annotations

from collections.abc import Iterator
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
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.syntax import placed_block
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
_NO_LETTER = "–"


@dataclass(frozen=True, slots=True)
class _Place:
    """A square and its left upper corner on the canvas."""

    square: Square
    x: float
    y: float


def grid(block: Grid, column: Column, setting: Setting) -> list[Strip]:
    """The grid in the middle of the column, smaller where it would not fit."""
    across = max((len(row) for row in block.rows), default=0)
    if not across:
        return []
    room = min(column.width / across, column.room / len(block.rows))
    side = min(block.side * setting.theme.enlarged.squares * MM, room)
    left = column.x + (column.width - side * across) / 2

    plain = "grid-other" if block.has_marks else "grid-letter"
    figure = setting.tags.inside.child("Figure", setting.tags.spoken_language)
    figure.described = _described(block)
    # A figure is its words and nothing in it is read: its fields stand after it.
    fields = square_fields(block, _LARGEST * side, setting)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        rows = [
            [_Place(s, left + i * side, top - n * side) for i, s in enumerate(row) if s]
            for n, row in enumerate(block.rows)
        ]
        places = [place for row in rows for place in row]
        figure.attributes = placed_block(left, top - side * len(rows), left + side * across, top)
        canvas.mark(figure)
        _squares(canvas, places, side, setting)
        for row in rows:
            _row(canvas, row, side, plain, setting, figure)
        for (n, i), field in fields.items():
            x, y = left + i * side, top - n * side
            canvas.place(field, Area(x, y - side, x + side, y))

    return [Strip(side * len(block.rows), draw, before=_SPACE, after=_SPACE)]


def _described(block: Grid) -> str:
    """Its caption, and row after row the letters that are printed in it."""
    rows = [[_letter(square) for square in row] for row in block.rows]
    letters = [" ".join(letter or _NO_LETTER for letter in row) for row in rows if any(row)]
    return ".\n".join(part for part in (block.caption, *letters) if part) or _NO_LETTER


def _letter(square: Square | None) -> str:
    return (square.answer or square.given) if square else ""


def _squares(canvas: TaggedCanvas, places: list[_Place], side: float, setting: Setting) -> None:
    """Thin frames first: a marked square stands out from its neighbours on all sides."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(setting.theme.rule_colour))
    canvas.setLineWidth(setting.theme.rule)
    for place in places:
        canvas.rect(place.x, place.y - side, side, side)
    canvas.setStrokeColor(HexColor("#000000"))
    canvas.setLineWidth(_HEAVY * setting.theme.rule)
    for place in places:
        if place.square.marked:
            canvas.rect(place.x, place.y - side, side, side)
    canvas.restoreState()


def _row(
    canvas: TaggedCanvas,
    row: list[_Place],
    side: float,
    plain: str,
    setting: Setting,
    figure: Element,
) -> None:
    """The numbers of a row, then its letters, so that a reader gets the words together."""
    rule = Rule(setting.theme.rule, setting.theme.rule_colour)
    small = _ink("grid-number", setting, _LARGEST * side / 2)
    for place in row:
        if place.square.number:
            number = Line(text_runs(place.square.number, small, setting.fonts, figure))
            number.draw(canvas, place.x + _INSET, place.y - _INSET - 0.75 * small.size, rule)
    for place, text, look in _letters(row, side, plain, setting):
        letter = Line(text_runs(text, look, setting.fonts, figure))
        x = place.x + (side - letter.width) / 2
        numbered = 0.06 * side if place.square.number else 0.0
        letter.draw(canvas, x, place.y - side / 2 - _LIFT * look.size - numbered, rule)


def _letters(
    row: list[_Place], side: float, plain: str, setting: Setting
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
