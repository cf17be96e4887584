"""Vocabulary in sentences of its own: a bank with decoys, then first letters, then nothing.

The sentences are the vocabulary's examples, not the article's: with the article
beside it, filling those would be mere copying.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.bank import word_bank
from generator.activities.parts.examples import Example, examples_of
from generator.document.blocks import Block, Item, Items, Paragraph
from generator.document.inlines import Blank, plain

LEAST_GAPS = 3


class GapFillSettings(Settings):
    """How many gaps, what helps to fill them, and how wide (mm) every one of them is."""

    items: int = Field(default=6, ge=LEAST_GAPS, le=12)
    help: Literal["bank", "first_letter", "none"] = "bank"
    decoys: int = Field(default=2, ge=0, le=4)
    width: float = Field(default=34, ge=20, le=60)


def compose(task: Task[GapFillSettings]) -> Outcome:
    """Sentences in a drawn order, every gap of one width; a bank of the words as they stand."""
    settings, wording = task.settings, task.wording
    found = examples_of(task.words, task.lesson.language)
    gaps = found[: task.most(settings.items)]
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-examples", {"least": LEAST_GAPS})
    sentences = sorted(gaps, key=lambda gap: (gap.before, gap.after))
    drawn = task.draw.shuffled(sentences, "sentences")
    items = Items(tuple(_item(gap, settings) for gap in drawn))
    blocks: list[Block] = [wording.instruction(_variant(settings))]
    if settings.help == "bank":
        placed = [*gaps, *found[len(gaps) :][: settings.decoys]]
        blocks.append(word_bank([gap.as_placed for gap in placed], task))
    blocks.append(items)
    scaffold = wording.scaffold(
        ("sentences", len(gaps)), f"scaffold_{settings.help}", ("decoys", settings.decoys)
    )
    answers = tuple(gap.form for gap in drawn)
    return Composed(
        wording.title, tuple(blocks), units=len(gaps), scaffold=scaffold, answers=answers
    )


def _variant(settings: GapFillSettings) -> str:
    if settings.help == "bank" and settings.decoys:
        return "bank_decoys"
    return settings.help


def _item(gap: Example, settings: GapFillSettings) -> Item:
    letters = 1 if settings.help == "first_letter" else 0
    blank = Blank(gap.form[letters:], settings.width, gap.form[:letters])
    return Item((Paragraph((*plain(gap.before), blank, *plain(gap.after)), role="gap-item"),))


TYPE = ActivityType(
    "gap_fill",
    GapFillSettings,
    compose,
    unseen=frozenset({"examples"}),
)
