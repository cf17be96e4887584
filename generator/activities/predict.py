"""Predict the subject from the title: with key words first, then with the title alone."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.document.blocks import Block, Box, Paragraph, Private, WritingSpace
from generator.document.inlines import Text, plain
from generator.language.terms import bare_term


class PredictSettings(Settings):
    """How many key words of the text are given beside the title, and the lines to write on."""

    words: int = Field(default=0, ge=0, le=8)
    lines: int = Field(default=2, ge=0, le=6)


def compose(task: Task[PredictSettings]) -> Outcome:
    """The title in a box, key words where the level gives them, lines for hypotheses."""
    lesson = task.lesson
    words = [word.term for word in lesson.words if word.in_text][: task.settings.words]
    inside: list[Block] = [Paragraph((Text(lesson.article.title, "strong"),), role="box")]
    if words:
        bare = (bare_term(term, lesson.language) for term in words)
        inside.append(Paragraph(plain(" – ".join(bare)), role="box"))
    variant = "words" if words else "title"
    note = Paragraph(task.wording.own_words("key"), role="evidence")
    blocks = (
        task.wording.instruction(variant),
        Box(tuple(inside), role="note"),
        WritingSpace(task.settings.lines),
        Private((note,)),
    )
    scaffold = task.wording.scaffold(f"scaffold_{variant}", ("key_words", len(words)))
    return Composed(task.wording.title, blocks, scaffold=scaffold)


TYPE = ActivityType("predict", PredictSettings, compose, unseen=frozenset({"paragraph_order"}))
