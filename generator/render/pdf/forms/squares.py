"""Squares of a grid that are filled in: a letter in each empty one, else a mark on any."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.blocks import Grid
from generator.render.pdf.forms.field import Field
from generator.render.pdf.setting import Setting
from generator.render.pdf.tags.element import Element


def square_fields(
    grid: Grid, cells: Sequence[Sequence[Element]], size: float, setting: Setting
) -> dict[tuple[int, int], Field]:
    """The fields of a grid by row and column, each in its cell, with type of this size in them.

    A crossword is known by its empty squares; in a grid of letters each can be marked.
    """
    if not setting.fillable:
        return {}
    squares = {
        (row, column): square
        for row, places in enumerate(grid.rows)
        for column, square in enumerate(places)
        if square
    }
    empty = {place: square for place, square in squares.items() if not square.given}
    spoken = setting.tags.spoken
    fields = {}
    for (row, column), square in (empty or squares).items():
        place = f"{spoken.row} {row + 1}, {spoken.column} {column + 1}"
        about = ", ".join(part for part in (place, square.number, square.given) if part)
        field = setting.field("letter" if empty else "circle", cells[row][column], size, about)
        if field:
            fields[row, column] = field
    return fields
