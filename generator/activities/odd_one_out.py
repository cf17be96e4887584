"""Odd one out: four words of which one does not belong; later on, why."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import (
    Block,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Private,
    WritingSpace,
)
from generator.document.inlines import plain
from generator.lesson.contents import Content, Note
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at
from generator.source.nearest import nearest

WORDS = 4
ROW_LENGTH = 84
BOX_LENGTH = 6


class Four(Part):
    """Four words of which one is odd."""

    words: list[Text] = Field(
        min_length=WORDS, max_length=WORDS, description="Four words; their order is drawn."
    )
    odd: Text = Field(description="The one that does not belong, in the same words.")
    why: Text = Field(description="Why, for the key: what the others share and this one has not.")
    common: Text | None = Field(
        None, description="What three of them are, printed where the level gives it: entreprises."
    )


class OddOneOut(Part):
    """The rows of words."""

    items: PerLevel[list[Four]] = Field(description="Rows of four words, one of them odd.")


class OddOneOutSettings(Settings):
    """How many rows, whether what three share is given, and the lines to say why (0: none)."""

    items: int = Field(default=4, ge=1, le=8)
    common: bool = False
    lines: int = Field(default=0, ge=0, le=3)


def compose(task: Task[OddOneOutSettings]) -> Outcome:
    """Rows in the lesson's order, the words of each shuffled without the answer."""
    settings, wording = task.settings, task.wording
    given = list_at(task.content.items, task.lesson.level) if task.content else ()
    fours = task.draw.varied(given[: task.most(settings.items)], "rows")
    if not fours:
        return Lacking("lacks-content")
    helped = settings.common and all(four.common for four in fours)
    variant = "why" if settings.lines else "common" if helped else "default"
    items = Items(tuple(_item(four, task, helped=helped) for four in fours))
    return Composed(
        wording.title,
        (wording.instruction(variant), items),
        units=len(fours),
        scaffold=wording.scaffold(("rows_of_words", len(fours)), f"scaffold_{variant}"),
        answers=tuple(four.odd for four in fours),
    )


def _item(four: Four, task: Task[OddOneOutSettings], *, helped: bool) -> Item:
    wording = task.wording
    words = sorted(four.words)
    drawn = task.draw.shuffled(words, "\x1f".join(words))
    options = tuple(Option(plain(word), folded(word) == folded(four.odd)) for word in drawn)
    # One row where all words are short: which is odd plays no part in it.
    length = sum(len(word) + BOX_LENGTH for word in drawn)
    blocks: list[Block] = []
    if helped:
        line = (*wording.own_words("three"), *plain(f" {four.common}"))
        blocks.append(Paragraph(line, role="item"))
    blocks.append(Options(options, "row" if length <= ROW_LENGTH else "stacked"))
    why = Paragraph(plain(four.why), role="answer")
    if task.settings.lines:
        blocks.append(Paragraph(wording.own_words("why"), role="item"))
        blocks.append(WritingSpace(task.settings.lines, (why,)))
    else:
        blocks.append(Private((Paragraph(plain(four.why), role="evidence"),)))
    return Item(tuple(blocks))


def _check(content: OddOneOut, lesson: Lesson, level: str, note: Note) -> None:
    for number, four in enumerate(list_at(content.items, level)):
        words = [folded(word).casefold() for word in four.words]
        if folded(four.odd) not in map(folded, four.words):
            note.error(
                "odd-not-a-word",
                "items",
                number,
                "odd",
                odd=four.odd,
                words=list(four.words),
                suggestion=nearest(four.odd, four.words),
            )
        for place, word in enumerate(words):
            if word in words[:place]:
                text = four.words[place]
                note.error("item-twice", "items", number, "words", place, text=text)


TYPE = ActivityType(
    "odd_one_out", OddOneOutSettings, compose, content=Content(OddOneOut, _check, of_text=False)
)
