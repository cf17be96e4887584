"""Vocabulary in sentences of its own: a bank with decoys, then first letters, then nothing.

The sentences are the vocabulary's examples, not the article's: with the article
beside it, filling those would be mere copying.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from generator.activities.bank import word_bank
from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Block, Item, Items, Paragraph
from generator.document.inlines import Blank, plain
from generator.language.terms import find_term
from generator.lesson.level_lesson import Word

LEAST_GAPS = 3


class GapFillSettings(Settings):
    """How many gaps, what helps to fill them, and how wide (mm) every one of them is."""

    items: int = Field(default=6, ge=LEAST_GAPS, le=12)
    help: Literal["bank", "first_letter", "none"] = "bank"
    decoys: int = Field(default=2, ge=0, le=4)
    width: float = Field(default=34, ge=20, le=60)


@dataclass(frozen=True, slots=True)
class _Gap:
    word: Word
    before: str
    answer: str
    after: str


def compose(task: Task[GapFillSettings]) -> Outcome:
    """Sentences in a drawn order, every gap of one width; a bank of the words as they stand."""
    settings, wording = task.settings, task.wording
    found = [gap for word in task.words if (gap := _gap(word, task.lesson.language))]
    found = _no_two_alike(found)
    gaps = found[: task.most(settings.items)]
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-examples", {"least": LEAST_GAPS})
    sentences = sorted(gaps, key=lambda gap: (gap.before, gap.after))
    drawn = task.draw.shuffled(sentences, "sentences")
    items = Items(tuple(_item(gap, settings) for gap in drawn))
    blocks: list[Block] = [wording.instruction(_variant(settings))]
    if settings.help == "bank":
        placed = [*gaps, *found[len(gaps) :][: settings.decoys]]
        blocks.append(word_bank([_bank_form(gap) for gap in placed], task))
    blocks.append(items)
    scaffold = wording.scaffold(
        ("sentences", len(gaps)), f"scaffold_{settings.help}", ("decoys", settings.decoys)
    )
    answers = tuple(gap.answer for gap in drawn)
    return Composed(
        wording.title, tuple(blocks), units=len(gaps), scaffold=scaffold, answers=answers
    )


def _gap(word: Word, language: str) -> _Gap | None:
    found = find_term(word.term, word.example, language, word.forms) if word.example else None
    if found is None:
        return None
    start, end = found
    return _Gap(word, word.example[:start], word.example[start:end], word.example[end:])


def _no_two_alike(gaps: list[_Gap]) -> list[_Gap]:
    """Two gaps with one answer would be two places for one word of the bank."""
    by_answer = {gap.answer.casefold(): gap for gap in reversed(gaps)}
    return [gap for gap in gaps if by_answer[gap.answer.casefold()] is gap]


def _variant(settings: GapFillSettings) -> str:
    if settings.help == "bank" and settings.decoys:
        return "bank_decoys"
    return settings.help


def _bank_form(gap: _Gap) -> str:
    """The word as it is placed; a capital that only begins the sentence would give it away."""
    if gap.before.strip() or gap.answer.isupper():
        return gap.answer
    return gap.answer[:1].lower() + gap.answer[1:]


def _item(gap: _Gap, settings: GapFillSettings) -> Item:
    letters = 1 if settings.help == "first_letter" else 0
    blank = Blank(gap.answer[letters:], settings.width, gap.answer[:letters])
    return Item((Paragraph((*plain(gap.before), blank, *plain(gap.after)), role="gap-item"),))


TYPE = ActivityType(
    "gap_fill",
    GapFillSettings,
    compose,
    unseen=frozenset({"examples"}),
)
