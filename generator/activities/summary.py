"""Summary: a frame to fill first, then words to use, then a limit, then a compte rendu.

The frame and the limits come from the labels and the level; a lesson may add the words
to use and a model for the key.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.document.blocks import (
    Block,
    Box,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Private,
    WritingSpace,
)
from generator.document.inlines import plain
from generator.lesson.contents import Content
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, at, list_at

FRAME = ("topic", "actors", "goal", "end")
CHECKS = ("essential", "order", "own_words", "no_opinion", "length")


class SummaryContent(Part):
    """What helps to sum the article up, and what a good summary says."""

    words: PerLevel[list[Text]] | None = Field(
        None, description="Words to use, printed at the levels that get them."
    )
    model: PerLevel[Text] | None = Field(None, description="A model summary, for the key.")


class SummarySettings(Settings):
    """What helps, how long the text is (words), and the lines: of each beginning in a frame."""

    kind: Literal["frame", "words", "free", "report"] = "free"
    least: int = Field(default=60, ge=10, le=400)
    most: int = Field(default=80, ge=10, le=400)
    lines: int = Field(default=8, ge=0, le=40)


def compose(task: Task[SummarySettings]) -> Outcome:
    """The consigne, what helps, room to write and a list to reread by."""
    settings, wording, level = task.settings, task.wording, task.lesson.level
    content: SummaryContent | None = task.content
    words = list_at(content.words, level) if content and settings.kind == "words" else ()
    kind = "free" if settings.kind == "words" and not words else settings.kind
    variant = kind if settings.lines else f"{kind}_elsewhere"
    limits = {"least": settings.least, "most": settings.most}
    blocks: list[Block] = [wording.instruction(variant, **limits)]
    if words:
        line = Paragraph(plain(" – ".join(words)), role="box")
        blocks.append(Box((line,), wording.own_words("words"), role="bank"))
    if kind == "frame":
        blocks.append(_frame(task))
    else:
        said = [wording.inlines(wording.text(f"check_{name}", **limits)) for name in CHECKS]
        checks = tuple(Option(text, None) for text in said)
        blocks.append(Paragraph(wording.own_words("checks", "strong"), role="lead-in"))
        blocks.append(Options(checks))
        blocks.append(WritingSpace(settings.lines))
    model = at(content.model, level) if content else None
    if model:
        head = Paragraph(wording.own_words("model", "strong"), role="lead-in")
        blocks.append(Private((head, Paragraph(plain(model), role="answer"))))
    scaffold = wording.text(f"scaffold_{kind}", **limits)
    return Composed(wording.title, tuple(blocks), scaffold=scaffold)


def _frame(task: Task[SummarySettings]) -> Items:
    """Beginnings of sentences, each with its lines."""
    return Items(
        tuple(
            Item(
                (
                    Paragraph(task.wording.own_words(f"frame_{name}"), role="item"),
                    WritingSpace(task.settings.lines),
                )
            )
            for name in FRAME
        ),
        "none",
    )


TYPE = ActivityType("summary", SummarySettings, compose, content=Content(SummaryContent))
