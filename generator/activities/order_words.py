"""Sentences of the article in pieces, to be put in order: groups of words, then words.

Only sentences that go together in one order (`generator.language.scramble`), most of them
begun. No piece has a capital that only begins the sentence, nor the full stop.
"""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.disorder import disordered
from generator.document.blocks import Block, Item, Items, Paragraph, WritingSpace
from generator.document.inlines import plain
from generator.language.scramble import Scrambled, scrambled

LEAST_ITEMS = 3
LEAST_PIECES = 3
BETWEEN_PIECES = " / "
GOES_ON = " …"


class OrderWordsSettings(Settings):
    """How many sentences, in what pieces and how many, the lines to write on."""

    items: int = Field(default=4, ge=LEAST_ITEMS, le=8)
    groups: bool = False
    least_pieces: int = Field(default=6, ge=LEAST_PIECES + 1, le=12)
    most_pieces: int = Field(default=14, ge=LEAST_PIECES + 1, le=24)
    lines: int = Field(default=2, ge=1, le=3)


def compose(task: Task[OrderWordsSettings]) -> Outcome:
    """The pieces of each sentence in a drawn order, and lines to write it on."""
    settings, wording = task.settings, task.wording
    found = [
        (sentence.text, pieces)
        for sentence in task.sentences
        if (pieces := _pieces(sentence.text, task)) is not None
    ]
    chosen = task.draw.chosen(found, task.most(settings.items), "sentences")
    if len(chosen) < LEAST_ITEMS:
        return Lacking("lacks-sentences", {"least": LEAST_ITEMS})
    items = Items(tuple(_item(n, text, pieces, task) for n, (text, pieces) in enumerate(chosen)))
    kind = "groups" if settings.groups else "words"
    begun = [f"{kind}_begun"] if all(pieces.given for _, pieces in chosen) else []
    variant = begun[0] if begun else kind
    scaffold = wording.scaffold(("sentences", len(chosen)), f"scaffold_{variant}")
    return Composed(
        wording.title,
        (wording.instruction(variant), items),
        units=len(chosen),
        scaffold=scaffold,
        answers=tuple(text for text, _ in chosen),
    )


def _pieces(sentence: str, task: Task[OrderWordsSettings]) -> Scrambled | None:
    settings = task.settings
    made = scrambled(
        sentence,
        task.lesson.language,
        groups=settings.groups,
        least=settings.least_pieces,
        most=settings.most_pieces,
    )
    return made if made and len(set(made.pieces)) >= LEAST_PIECES else None


def _item(number: int, sentence: str, made: Scrambled, task: Task[OrderWordsSettings]) -> Item:
    drawn = disordered(task.draw, made.pieces, f"pieces.{number}")
    blocks: list[Block] = [Paragraph(plain(BETWEEN_PIECES.join(drawn)), role="item")]
    if made.given:
        blocks.append(Paragraph(plain(made.given + GOES_ON), role="example"))
    answer = Paragraph(plain(sentence), role="answer")
    return Item((*blocks, WritingSpace(task.settings.lines, (answer,))))


TYPE = ActivityType("order_words", OrderWordsSettings, compose, text="part")
