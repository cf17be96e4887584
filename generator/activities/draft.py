"""Room for a draft: what an exam leaves on the back of its text."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.document.blocks import WritingSpace


class DraftSettings(Settings):
    """The ruled lines."""

    lines: int = Field(default=20, ge=1, le=60)


def compose(task: Task[DraftSettings]) -> Outcome:
    """Lines and nothing else."""
    return Composed(task.wording.title, (WritingSpace(task.settings.lines),))


TYPE = ActivityType("draft", DraftSettings, compose)
