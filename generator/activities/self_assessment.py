"""« Je peux … »: the pupil takes stock, with the lesson's own objectives."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Mark, plain

VERDICTS = ("yes", "partly", "not_yet")


class SelfAssessmentSettings(Settings):
    """How many statements at most."""

    items: int = Field(default=4, ge=1, le=8)


def compose(task: Task[SelfAssessmentSettings]) -> Outcome:
    """A table of statements with three boxes each; nothing here is right or wrong."""
    statements = task.lesson.objectives[: task.most(task.settings.items)]
    if not statements:
        return Lacking("lacks-objectives")
    heads = (Cell((Paragraph(task.wording.own_words(v)),), heading=True) for v in VERDICTS)
    header = Row((Cell((), heading=True), *heads))
    boxes = tuple(Cell((Paragraph((Mark(None),)),)) for _ in VERDICTS)
    rows = tuple(Row((Cell((Paragraph(plain(text)),)), *boxes)) for text in statements)
    table = Table((0.67, 0.08, 0.125, 0.125), rows, header, caption=task.wording.title, whole=True)
    return Composed(task.wording.title, (table,))


TYPE = ActivityType("self_assessment", SelfAssessmentSettings, compose)
