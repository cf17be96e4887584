"""Cells side by side, as one strip; as several where no page could hold it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.render.pdf.stacks import Stack
from generator.render.pdf.strips import Column, Strip
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell, set: the column that its rules stand around, and the strips inside."""

    column: Column
    strips: Sequence[Strip]


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
    strips = [_row_strip(columns, [_take(strips, room) for strips in rest], padding, least, rules)]
    while any(rest):
        stacks = [_take(strips, room) for strips in rest]
        strips.append(_row_strip(columns, stacks, padding, 0.0, rules))
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
        for inner, drop in zip(stacks, drops, strict=True):
            inner.draw(canvas, top - padding - drop)

    return Strip(height, draw, baseline=padding + lowest if lowest else None)


def _baseline(inner: Stack) -> float | None:
    if not inner.placed:
        return None
    first = inner.placed[0]
    return None if first.strip.baseline is None else first.top + first.strip.baseline
