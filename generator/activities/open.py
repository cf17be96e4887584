"""Open questions: with the start of the answer first, then free."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import question_item
from generator.document.blocks import Items


class OpenSettings(Settings):
    """How many questions at most, whether the answer is begun, and the lines to write on."""

    items: int = Field(default=3, ge=1, le=12)
    starters: bool = False
    lines: int = Field(default=2, ge=1, le=8)


def compose(task: Task[OpenSettings]) -> Outcome:
    """Questions in the order of the lesson; the room depends on the level, never on the answer."""
    questions = task.lesson.asked("open")[: task.most(task.settings.items)]
    if not questions:
        return Lacking("lacks-questions", {"type": "open"})
    started = task.settings.starters and any(q.starter for q in questions)
    settings, wording = task.settings, task.wording
    items = Items(
        tuple(question_item(q, settings.lines, wording, started=started) for q in questions)
    )
    variant = "starters" if started else "default"
    scaffold = wording.scaffold(
        ("open_questions", len(questions)), *(["scaffold_starters"] if started else [])
    )
    blocks = (wording.instruction(variant), items)
    return Composed(
        wording.title,
        blocks,
        units=len(questions),
        scaffold=scaffold,
        answers=tuple(q.answer for q in questions),
    )


TYPE = ActivityType("open", OpenSettings, compose)
