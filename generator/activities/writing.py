"""Writing, mostly at home: a task, its length, what will be looked at, and lines."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Block, Option, Options, Paragraph, WritingSpace
from generator.document.inlines import plain


class WritingSettings(Settings):
    """The lines to write on; 0 where the text is long and goes on a sheet of its own."""

    lines: int = Field(default=0, ge=0, le=30)
    criteria: bool = True


def compose(task: Task[WritingSettings]) -> Outcome:
    """The task with its number of words and a checklist to reread by."""
    writing, wording = task.lesson.writing, task.wording
    if writing is None:
        return Lacking("lacks-writing")
    variant = "words" if writing.words else "default"
    if not task.settings.lines:
        variant += "_elsewhere"
    blocks: list[Block] = [
        wording.instruction(variant, n=writing.words),
        Paragraph(plain(writing.task)),
    ]
    if task.settings.criteria and writing.criteria:
        blocks.append(Paragraph(wording.own_words("criteria", "strong"), role="lead-in"))
        blocks.append(Options(tuple(Option(plain(c), None) for c in writing.criteria), "row"))
    blocks.append(WritingSpace(task.settings.lines))
    scaffold = wording.labels.count("words_to_write", writing.words) if writing.words else ""
    return Composed(wording.title, tuple(blocks), scaffold=scaffold)


TYPE = ActivityType("writing", WritingSettings, compose)
