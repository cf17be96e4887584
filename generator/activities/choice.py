"""Multiple choice: options in a drawn order, one of them right."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import proof
from generator.document.blocks import Item, Items, Option, Options, Paragraph
from generator.document.inlines import plain
from generator.lesson.level_lesson import Question

ROW_LENGTH = 84
BOX_LENGTH = 6


class ChoiceSettings(Settings):
    """How many questions at most."""

    items: int = Field(default=3, ge=1, le=12)


def compose(task: Task[ChoiceSettings]) -> Outcome:
    """Questions in the order of the lesson, the options of each shuffled without the answer.

    A later version has the same questions in another order.
    """
    asked = task.lesson.asked("choice")[: task.most(task.settings.items)]
    if not asked:
        return Lacking("lacks-questions", {"type": "choice"})
    questions = task.draw.varied(asked, "questions")
    items = Items(tuple(_item(question, task) for question in questions))
    scaffold = task.wording.scaffold(("choice_questions", len(questions)))
    blocks = (task.wording.instruction(), items)
    return Composed(
        task.wording.title,
        blocks,
        units=len(questions),
        scaffold=scaffold,
        answers=tuple(q.answer for q in questions),
    )


def _item(question: Question, task: Task[ChoiceSettings]) -> Item:
    drawn = task.draw.shuffled(sorted(question.choices), question.id)
    options = tuple(Option(plain(text), text == question.answer) for text in drawn)
    # One row where all options are short: which is right plays no part in it.
    length = sum(len(text) + BOX_LENGTH for text in drawn)
    return Item(
        (
            Paragraph(plain(question.ask), role="item"),
            Options(options, "row" if length <= ROW_LENGTH else "stacked"),
            proof(question.evidence, task.wording, to_check=question.to_check),
        )
    )


TYPE = ActivityType("choice", ChoiceSettings, compose)
