"""The 5W grid, « L’essentiel »: half filled in first, then empty. Only what the text answers."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import accepted, proof
from generator.document.blocks import Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Inlines, Text, plain
from generator.lesson.level_lesson import Fact


class FiveWSettings(Settings):
    """Which cells are given as examples, how many are asked, and the lines of a cell."""

    given: tuple[str, ...] = ()
    asked: int = Field(default=4, ge=1, le=8)
    lines: int = Field(default=1, ge=1, le=4)


def compose(task: Task[FiveWSettings]) -> Outcome:
    """A table of question words; given cells are printed, asked ones are to be written."""
    given = [fact for fact in task.lesson.facts if fact.key in task.settings.given]
    asked = [fact for fact in task.lesson.facts if fact.key not in task.settings.given]
    asked = asked[: task.most(task.settings.asked)]
    if not asked:
        return Lacking("lacks-facts")
    rows = [
        _row(fact, task, ask=fact in asked) for fact in task.lesson.facts if fact in given + asked
    ]
    table = Table((0.2, 0.8), tuple(rows), caption=task.wording.title, role="fill", whole=True)
    variant = "given" if given else "default"
    scaffold = task.wording.scaffold(("cells", len(asked)), ("cells_given", len(given)))
    blocks = (task.wording.instruction(variant), table)
    return Composed(
        task.wording.title,
        blocks,
        units=len(asked),
        scaffold=scaffold,
        answers=tuple(fact.answer for fact in asked),
        heads=tuple(fact.ask or task.wording.text(fact.key) for fact in asked),
    )


def _question(fact: Fact, task: Task[FiveWSettings]) -> Inlines:
    """The question word, or the lesson's own question."""
    return plain(fact.ask) if fact.ask else task.wording.own_words(fact.key)


def _row(fact: Fact, task: Task[FiveWSettings], *, ask: bool) -> Row:
    head = Cell((Paragraph(_question(fact, task)),), heading=True)
    if not ask:
        return Row((head, Cell((Paragraph((Text(fact.answer, "emphasis"),)),))))
    answer = Paragraph(plain(fact.answer), role="answer")
    # The cell itself is the first line: a rule above its border would double it.
    space = WritingSpace(task.settings.lines - 1, (answer,))
    also = accepted(fact.accept, task.wording)
    shown = proof(fact.evidence, task.wording, to_check=fact.to_check)
    return Row((head, Cell((space, *also, shown))))


TYPE = ActivityType("five_w", FiveWSettings, compose)
