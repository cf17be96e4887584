"""Open questions: with the start of the answer first, then free."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.proof import accepted, proof
from generator.document.blocks import Block, Item, Items, Paragraph, WritingSpace
from generator.document.inlines import plain
from generator.lesson.level_lesson import Question


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
    items = Items(tuple(_item(question, task) for question in questions))
    variant = "starters" if started else "default"
    scaffold = task.wording.text(f"scaffold_{variant}", n=len(questions))
    blocks = (task.wording.instruction(variant), items)
    return Composed(task.wording.title, blocks, units=len(questions), scaffold=scaffold)


def _item(question: Question, task: Task[OpenSettings]) -> Item:
    blocks: list[Block] = [Paragraph(plain(question.ask), role="item")]
    if task.settings.starters and question.starter:
        blocks.append(Paragraph(plain(question.starter), role="example"))
    answer = Paragraph(plain(question.answer), role="answer")
    lines = question.lines or task.settings.lines
    blocks.append(WritingSpace(lines, (answer,)))
    blocks.extend(accepted(question.accept, task.wording))
    blocks.append(proof(question.evidence, task.wording, to_check=question.to_check))
    return Item(tuple(blocks))


TYPE = ActivityType("open", OpenSettings, compose)
