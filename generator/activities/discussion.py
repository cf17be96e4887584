"""Discussion in pairs: A asks B, B asks A; sentence starters first, then none."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Block, Box, Cards, Item, Items, Paragraph
from generator.document.inlines import Text as Run
from generator.document.inlines import plain
from generator.lesson.contents import Content
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at


class DiscussionContent(Part):
    """What two pupils ask each other: nothing here is right or wrong."""

    a: PerLevel[list[Text]] = Field(description="The questions that pupil A asks.")
    b: PerLevel[list[Text]] = Field(description="The questions that pupil B asks.")
    starters: PerLevel[list[Text]] | None = Field(
        None, description="How an answer may begin, printed at the levels that get help."
    )


class DiscussionSettings(Settings):
    """How many questions each asks, and how many sentence starters are printed."""

    items: int = Field(default=4, ge=1, le=8)
    starters: int = Field(default=0, ge=0, le=8)


def compose(task: Task[DiscussionSettings]) -> Outcome:
    """Two cards, to be cut apart or folded, and the starters below."""
    settings, wording, level = task.settings, task.wording, task.lesson.level
    content: DiscussionContent | None = task.content
    asked = {"a": (), "b": ()} if content is None else {
        "a": list_at(content.a, level), "b": list_at(content.b, level)
    }  # fmt: skip
    if content is None or not all(asked.values()):
        return Lacking("lacks-content")
    most = task.most(settings.items)
    cards = tuple(
        Box((_questions(texts[:most]),), wording.own_words(f"card_{side}"), role="card")
        for side, texts in asked.items()
    )
    starters = list_at(content.starters, level)[: settings.starters]
    blocks: list[Block] = [wording.instruction("starters" if starters else "default")]
    blocks.append(Cards(cards))
    if starters:
        line = Paragraph(plain(" – ".join(starters)), role="box")
        blocks.append(Box((line,), wording.own_words("phrases"), role="bank"))
    scaffold = wording.scaffold(("questions", 2 * most), ("starters", len(starters)))
    return Composed(wording.title, tuple(blocks), scaffold=scaffold)


def _questions(texts: tuple[str, ...]) -> Items:
    return Items(tuple(Item((Paragraph((Run(text),), role="box"),)) for text in texts))


TYPE = ActivityType(
    "discussion",
    DiscussionSettings,
    compose,
    content=Content(DiscussionContent, of_text=False),
)
