"""For fast pupils: questions that go further, apart from what the class corrects."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import question_item
from generator.document.blocks import Items


class BonusSettings(Settings):
    """How many questions, and the lines to answer on."""

    items: int = Field(default=1, ge=1, le=4)
    lines: int = Field(default=2, ge=1, le=6)


def compose(task: Task[BonusSettings]) -> Outcome:
    """The lesson's open questions that are marked `bonus`."""
    asked = [q for q in task.lesson.questions if q.bonus and q.type == "open"]
    questions = asked[: task.most(task.settings.items)]
    if not questions:
        return Lacking("lacks-bonus")
    items = tuple(question_item(q, task.settings.lines, task.wording) for q in questions)
    return Composed(
        task.wording.title,
        (Items(items),),
        units=len(questions),
        answers=tuple(q.answer for q in questions),
    )


TYPE = ActivityType("bonus", BonusSettings, compose)
