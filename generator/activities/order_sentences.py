"""Sentences to be put in order: a few with the first given, then more of them.

They are those of one paragraph, and only sentences that hang together: each says by a
connective, a demonstrative or (once) a possessive what it goes on from, so that no other
order reads as well. Simple texts seldom have such: a lesson may write a short text of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.disorder import disordered
from generator.activities.parts.numbering import ToNumber, asked, numbering_table
from generator.document.inlines import plain
from generator.language.links import Tie, opens_with_tie, tie
from generator.language.normalise import fold
from generator.lesson.contents import Content, Note
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at
from generator.lesson.sentences import Sentence

LEAST = 3
MOST_POSSESSIVES = 1

Run = tuple[Sentence, ...]


class OrderSentencesContent(Part):
    """A short text about the article in the lesson's own words, its sentences in order."""

    sentences: PerLevel[list[Text]] = Field(
        description="At least 4 sentences in their right order; they take the article's place."
    )


class OrderSentencesSettings(Settings):
    """How many sentences to place at most, whether one more is given, a blank's width in mm."""

    sentences: int = Field(default=5, ge=LEAST, le=8)
    first_given: bool = False
    number_width: float = Field(default=9, gt=0)


def compose(task: Task[OrderSentencesSettings]) -> Outcome:
    """A table of sentences in a drawn order, with a blank for the number of each."""
    settings, wording = task.settings, task.wording
    texts = _own(task) or _of_article(task)
    first = int(settings.first_given)
    if len(texts) < LEAST + first:
        return Lacking("lacks-linked-sentences", {"least": LEAST + first})
    given = texts[:first]
    drawn = [*given, *disordered(task.draw, texts[first:], "sentences")]
    rows = [ToNumber((plain(t),), texts.index(t) + 1, given=t in given) for t in drawn]
    table = numbering_table(rows, settings.number_width, wording.title)
    variant = "first" if given else "default"
    answers, heads = asked(rows)
    scaffold = wording.scaffold(("sentences", len(texts)), *(["scaffold_first"] if given else []))
    return Composed(
        wording.title,
        (wording.instruction(variant), table),
        units=len(answers),
        scaffold=scaffold,
        answers=answers,
        heads=heads,
    )


def _own(task: Task[OrderSentencesSettings]) -> Sequence[str]:
    content: OrderSentencesContent | None = task.content
    return list_at(content.sentences, task.lesson.level) if content else ()


def _of_article(task: Task[OrderSentencesSettings]) -> Sequence[str]:
    """A run of sentences that hold together, one of the longest, or nothing."""
    first = task.settings.first_given
    least = LEAST + first
    most = max(least, task.most(task.settings.sentences) + first)
    runs = _runs(task.sentences, task.lesson.language, least, most, given=first)
    longest = max(map(len, runs), default=0)
    best = [run for run in runs if len(run) == longest]
    return [sentence.text for run in task.draw.chosen(best, 1, "run") for sentence in run]


def _runs(sentences: Run, language: str, least: int, most: int, *, given: bool) -> list[Run]:
    """Every run of sentences of one paragraph, not too short nor too long, that holds."""
    paragraphs = (tuple(group) for _, group in groupby(sentences, lambda s: s.paragraph))
    return [
        paragraph[start:stop]
        for paragraph in paragraphs
        for start in range(len(paragraph))
        for stop in range(start + least, min(start + most, len(paragraph)) + 1)
        if _holds(paragraph[start:stop], language)
        and (given or _may_begin(paragraph[start].text, language, at_start=start == 0))
    ]


def _may_begin(sentence: str, language: str, *, at_start: bool) -> bool:
    """Whether a sentence is seen to come first.

    That of a paragraph may go on from the paragraph before, but not by its first word.
    """
    if opens_with_tie(sentence, language):
        return False
    return at_start or tie(sentence, language) is Tie.NONE


def _holds(run: Run, language: str) -> bool:
    """Whether all but the first sentence are tied to what stands before."""
    ties = [tie(sentence.text, language) for sentence in run[1:]]
    alike = len({sentence.text for sentence in run}) < len(run)
    return not alike and Tie.NONE not in ties and ties.count(Tie.POSSESSIVE) <= MOST_POSSESSIVES


def check(content: OrderSentencesContent, lesson: Lesson, level: str, note: Note) -> None:
    """Enough sentences, no two alike."""
    given = list_at(content.sentences, level)
    if given and len(given) <= LEAST:
        note.error("order-too-few", "sentences", number=len(given), least=LEAST + 1)
    for number, sentence in enumerate(given):
        if fold(sentence) in map(fold, given[:number]):
            note.error("order-twice", "sentences", number, text=sentence)


TYPE = ActivityType(
    "order_sentences",
    OrderSentencesSettings,
    compose,
    text="part",
    own_text=lambda content, level: bool(list_at(content.sentences, level)),
    content=Content(OrderSentencesContent, check),
)
