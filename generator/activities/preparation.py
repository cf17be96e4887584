"""The grid that a pupil fills in before a debate: a side, arguments, what others may say."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.document.blocks import Cell, Paragraph, Row, Table, WritingSpace


class PreparationSettings(Settings):
    """How many arguments, and the lines of a cell."""

    arguments: int = Field(default=2, ge=1, le=4)
    lines: int = Field(default=2, ge=1, le=5)


def compose(task: Task[PreparationSettings]) -> Outcome:
    """A table to fill in; nothing in it is right or wrong."""
    wording, settings = task.wording, task.settings
    heads = [wording.text("side")]
    heads += [wording.text("argument", n=n + 1) for n in range(settings.arguments)]
    heads += [wording.text("objection"), wording.text("reply"), wording.text("conclusion")]
    short = {0, len(heads) - 1}
    rows = tuple(
        Row(
            (
                Cell((Paragraph(wording.inlines(head)),), heading=True),
                Cell((WritingSpace(0 if i in short else settings.lines - 1),)),
            )
        )
        for i, head in enumerate(heads)
    )
    table = Table((0.27, 0.73), rows, caption=wording.title, role="fill")
    scaffold = wording.scaffold(("arguments", settings.arguments))
    return Composed(wording.title, (wording.instruction(), table), scaffold=scaffold)


TYPE = ActivityType("preparation", PreparationSettings, compose)
