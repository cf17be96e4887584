"""Cells side by side, as one strip; as several where no page could hold it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.render.pdf.forms.field import Area, Field
from generator.render.pdf.stacks import Stack
from generator.render.pdf.strips import Column, Strip
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT

_OVER_RULE = 1.0
"""From the middle of a cell's lower rule to the field in it (points)."""


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell, set: the column that its rules stand around, and the strips inside.

    `field` is one over the whole cell.
    """

    column: Column
    strips: Sequence[Strip]
    field: Field | None = None


DrawRules: TypeAlias = Callable[[TaggedCanvas, Sequence[Column], float, float], None]
"""Draws the rules of a row: the canvas, the cells' columns, the row's top and bottom."""


def row_strips(
    cells: Sequence[SetCell], padding: float, least: float, rules: DrawRules
) -> list[Strip]:
    """A row at least this high, with this room above and below its cells."""
    if not cells:
        return []
    columns = [cell.column for cell in cells]
    room = min(column.room for column in columns) - 2 * padding
    rest = [list(cell.strips) for cell in cells]
    fields = [cell.field for cell in cells]
    strips: list[Strip] = []
    while any(rest) or not strips:
        stacks = [_take(strips, room) for strips in rest]
        strips.append(_row_strip(columns, stacks, fields, padding, least, rules))
        least = 0.0
    return strips


def _take(strips: list[Strip], room: float) -> Stack:
    """Move to a stack what fits, one strip at least."""
    taken = Stack()
    count = 0
    while count < len(strips) and (not count or taken.height_with([strips[count]]) <= room):
        taken.add(strips[count])
        count += 1
    del strips[:count]
    return taken


def _row_strip(
    columns: Sequence[Column],
    stacks: Sequence[Stack],
    fields: Sequence[Field | None],
    padding: float,
    least: float,
    rules: DrawRules,
) -> Strip:
    """One row; the first lines of its cells stand on one baseline."""
    baselines = [_baseline(inner) for inner in stacks]
    lowest = max((baseline for baseline in baselines if baseline is not None), default=0.0)
    drops = [0.0 if baseline is None else lowest - baseline for baseline in baselines]
    height = max(inner.height + drop for inner, drop in zip(stacks, drops, strict=True))
    height = max(height + 2 * padding, least)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        canvas.mark(LAYOUT)
        rules(canvas, columns, top, top - height)
        for column, inner, drop, field in zip(columns, stacks, drops, fields, strict=True):
            inner.draw(canvas, top - padding - drop)
            if field:
                left, right = column.x + padding, column.x + column.width - padding
                # The text goes down to the rule: more of it can be seen.
                low = top - height + _OVER_RULE
                canvas.place(field, Area(left, low, right, top - padding))

    return Strip(height, draw, baseline=padding + lowest if lowest else None)


def _baseline(inner: Stack) -> float | None:
    if not inner.placed:
        return None
    first = inner.placed[0]
    return None if first.strip.baseline is None else first.top + first.strip.baseline
