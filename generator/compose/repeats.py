"""Right answers that repeat as they are printed: always the second box, or true, false, true …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from generator.compose.pack import LevelPack, Pack, Task
from generator.compose.written import written_for
from generator.document.blocks import Block, Options, Row, Table
from generator.document.inlines import Mark
from generator.document.walk import blocks_of, own_inlines
from generator.errors import Problem, Severity
from generator.source.source import spell

SAME_POSITION = 3
"""Right options in one position in a row: of three options, one draw in nine begins so."""

SAME_VERDICT = 4
"""Equal verdicts in a row; all of them are told from three on, as nothing is left to judge."""

BLOCK = 3
"""Statements of one kind, and as many of the other behind them: two halves."""

ALTERNATING = 4
"""Statements from which true, false, true, false is a pattern."""


def repeats(pack: Pack) -> Iterator[Problem]:
    """Warnings: tasks whose answers a pupil may guess from those before."""
    for level in pack.levels:
        for step in level.steps:
            for task in step.tasks:
                blocks = list(blocks_of(task.composed.blocks))
                if position := _in_one_position(_options(blocks)):
                    yield _problem("answer-position", pack, level, task, position=position)
                if _follow_a_pattern(_verdicts(blocks)):
                    yield _problem("verdict-order", pack, level, task)


def _options(blocks: Sequence[Block]) -> list[int]:
    """Where the right option of each item stands, from 1."""
    return [
        [option.correct for option in block.options].index(True) + 1
        for block in blocks
        if isinstance(block, Options) and any(option.correct for option in block.options)
    ]


def _verdicts(blocks: Sequence[Block]) -> list[int]:
    """Which box of each row is to be ticked."""
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    marks = ([mark.correct for mark in _marks(row)] for row in rows)
    return [ticked.index(True) for ticked in marks if ticked.count(True) == 1]


def _marks(row: Row) -> list[Mark]:
    inside = (inline for cell in row.cells for b in cell.blocks for inline in own_inlines(b))
    return [inline for inline in inside if isinstance(inline, Mark)]


def _in_one_position(positions: Sequence[int]) -> int:
    """The position that comes too often in a row, or 0."""
    return next((p for p, run in groupby(positions) if len(list(run)) >= SAME_POSITION), 0)


def _follow_a_pattern(verdicts: Sequence[int]) -> bool:
    runs = [len(list(run)) for _, run in groupby(verdicts)]
    longest = max(runs, default=0)
    halves = len(runs) == 2 and min(runs) >= BLOCK
    all_same = len(set(verdicts)) == 1 and len(verdicts) >= SAME_POSITION
    changes = all(one != other for one, other in pairwise(verdicts))
    alternate = changes and len(set(verdicts)) == 2 and len(verdicts) >= ALTERNATING
    return longest >= SAME_VERDICT or all_same or halves or alternate


def _problem(code: str, pack: Pack, level: LevelPack, task: Task, **params: object) -> Problem:
    path = written_for(pack, task.type, level)
    params = {"title": task.composed.title, "level": level.level, **params}
    return Problem(code, pack.lesson.source.place(path), spell(path), params, Severity.WARNING)
