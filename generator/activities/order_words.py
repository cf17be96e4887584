"""Sentences of the article in pieces, to be put in order: groups of words, then words.

Only sentences that go together in one order (`generator.language.scramble`). The first
piece has its capital only where it is given or a name, and no piece has the full stop.
"""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.disorder import disordered
from generator.document.blocks import Block, Item, Items, Paragraph, WritingSpace
from generator.document.inlines import plain
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.scramble import Scrambled, scrambled
from generator.language.words import tokenize
from generator.lesson.level_lesson import LevelLesson

LEAST_ITEMS = 3
LEAST_PIECES = 3
BETWEEN_PIECES = " / "
GOES_ON = " …"


class OrderWordsSettings(Settings):
    """How many sentences, in what pieces and how many, whether the first is given, the lines."""

    items: int = Field(default=4, ge=LEAST_ITEMS, le=8)
    groups: bool = False
    least_pieces: int = Field(default=6, ge=LEAST_PIECES + 1, le=12)
    most_pieces: int = Field(default=14, ge=LEAST_PIECES + 1, le=24)
    first_given: bool = False
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
    settings, lesson = task.settings, task.lesson
    made = scrambled(
        sentence,
        lesson.language,
        groups=settings.groups,
        least=settings.least_pieces,
        most=settings.most_pieces,
        first_given=settings.first_given,
        is_name=lambda word: _is_name(word, lesson),
    )
    return made if made and len(set(made.pieces)) >= LEAST_PIECES else None


def _is_name(piece: str, lesson: LevelLesson) -> bool | None:
    """Whether the first word of a sentence has its capital anywhere; None: nobody knows.

    A word of grammar has not; others are looked up in the article.
    """
    (first, *_) = tokenize(piece, lesson.language)
    if first.is_acronym:
        return True
    if first.folded in language_of(lesson.language).function_words:
        return False
    text = lesson.article.text
    alike = [t for t in tokenize(text, lesson.language) if t.folded == fold(first.text)]
    if any(token.text[:1].islower() for token in alike):
        return False
    inside = (text[: token.start].rstrip()[-1:] for token in alike)
    return True if any(mark.isalnum() or mark == "," for mark in inside) else None


def _item(number: int, sentence: str, made: Scrambled, task: Task[OrderWordsSettings]) -> Item:
    drawn = disordered(task.draw, made.pieces, f"pieces.{number}")
    blocks: list[Block] = [Paragraph(plain(BETWEEN_PIECES.join(drawn)), role="item")]
    if made.given:
        blocks.append(Paragraph(plain(made.given + GOES_ON), role="example"))
    answer = Paragraph(plain(sentence), role="answer")
    return Item((*blocks, WritingSpace(task.settings.lines, (answer,))))


TYPE = ActivityType("order_words", OrderWordsSettings, compose, text="part")
