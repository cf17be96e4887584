"""Tense change: a sentence of the article, and the same again in another tense.

Only the verb is asked. Easy tenses first, then compound ones, then a mixture; a sentence
with an expression of time that the new tense contradicts is never taken.
"""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import accepted
from generator.activities.parts.verb_choice import LEAST_ITEMS, Asked, choose_verbs
from generator.activities.parts.verb_content import (
    GAP,
    ChangedItem,
    TenseChangeContent,
    check_items,
    right_answers,
)
from generator.document.blocks import Item, Items, Paragraph
from generator.document.inlines import Blank, Inlines, plain
from generator.document.inlines import Text as Run
from generator.language.inflection import Tense
from generator.language.typography import typeset
from generator.language.verbs.in_context import in_other_tense, is_stilted, one_clause
from generator.language.verbs.tense_words import tense_name
from generator.lesson.contents import Content
from generator.lesson.per_level import list_at


class TenseChangeSettings(Settings):
    """How many sentences, into which tenses, and how wide (mm) each gap is."""

    items: int = Field(default=5, ge=LEAST_ITEMS, le=10)
    to: tuple[Tense, ...] = Field(default=(Tense.FUTURE,), min_length=1)
    width: float = Field(default=44, ge=20, le=80)


def compose(task: Task[TenseChangeSettings]) -> Outcome:
    """The teacher's sentences, else those of the article with one verb, each printed twice."""
    settings, wording, lesson = task.settings, task.wording, task.lesson
    content: TenseChangeContent | None = task.content
    written = list_at(content.items, lesson.level) if content else ()
    most = task.most(settings.items)
    if written:
        own = [item for item in written[:most] if right_answers(item, lesson.language)]
        pairs = [_own_item(item, task) for item in task.draw.varied(own, "items")]
    else:
        asked = choose_verbs(_candidates(task), most, task.draw)
        if len(asked) < LEAST_ITEMS:
            return Lacking("lacks-verbs", {"least": LEAST_ITEMS})
        pairs = [_item(one, task) for one in asked]
    several = written or len(settings.to) > 1
    return Composed(
        wording.title,
        (wording.instruction(), Items(tuple(item for item, _ in pairs))),
        units=len(pairs),
        scaffold=wording.scaffold(
            ("sentences", len(pairs)), "scaffold_several" if several else "scaffold_one"
        ),
        answers=tuple(answer for _, answer in pairs),
    )


def _candidates(task: Task[TenseChangeSettings]) -> list[Asked]:
    language = task.lesson.language
    found = [
        (number, gap)
        for number, sentence in enumerate(task.sentences)
        if (gap := one_clause(typeset(sentence.text, language), language)) is not None
    ]
    asked = [
        Asked(number, gap, tense, forms[0], forms[1:])
        for number, gap in found
        for tense in task.settings.to
        if (forms := in_other_tense(gap, tense, language))
    ]
    stilted = [one for one in asked if is_stilted(one.gap, one.tense, language)]
    better = {one.sentence for one in asked if one not in stilted}
    return [one for one in asked if one not in stilted or one.sentence not in better]


def _item(one: Asked, task: Task[TenseChangeSettings]) -> tuple[Item, str]:
    gap = one.gap
    before, after = gap.text[: gap.start], gap.text[gap.end :]
    given = (*plain(before), Run(gap.form, "strong"), *plain(after))
    name = tense_name(one.tense, task.lesson.language)
    return _printed(given, (before, after), name, (one.answer, *one.accept), task), one.answer


def _own_item(item: ChangedItem, task: Task[TenseChangeSettings]) -> tuple[Item, str]:
    before, _, after = item.sentence.partition(GAP)
    answers = right_answers(item, task.lesson.language)
    return _printed(plain(item.given), (before, after), item.tense, answers, task), answers[0]


def _printed(
    given: Inlines,
    texts: tuple[str, str],
    tense: str,
    answers: tuple[str, ...],
    task: Task[TenseChangeSettings],
) -> Item:
    """The sentence as it is, and below it the one to complete, the tense before it."""
    blank = Blank(answers[0], task.settings.width)
    line = (Run(f"→ ({tense})\u00a0", "muted"), *plain(texts[0]), blank, *plain(texts[1]))
    blocks = (Paragraph(given, role="item"), Paragraph(line, role="gap-item"))
    return Item((*blocks, *accepted(answers[1:], task.wording)))


TYPE = ActivityType(
    "tense_change",
    TenseChangeSettings,
    compose,
    text="part",
    content=Content(TenseChangeContent, check_items, of_text=False),
)
