"""Conjugation: the article's sentences, the verb of each left out.

Infinitive and tense are given first; later the infinitive alone, in sentences where a word
calls for the tense or else it is the present. Only verbs that are found for sure are asked.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import accepted
from generator.activities.parts.verb_choice import LEAST_ITEMS, Asked, choose_verbs
from generator.activities.parts.verb_content import (
    GAP,
    ConjugationContent,
    VerbItem,
    check_items,
    right_answers,
)
from generator.document.blocks import Item, Items, Paragraph
from generator.document.inlines import Blank, plain
from generator.document.inlines import Text as Run
from generator.language.inflection import Tense
from generator.language.typography import typeset
from generator.language.verbs.in_context import is_fixed
from generator.language.verbs.tense_words import tense_name, tense_words_of
from generator.language.verbs.verb_gap import Gap, right_forms, verb_gaps
from generator.language.verbs.verbs import verbs_of
from generator.lesson.contents import Content
from generator.lesson.per_level import list_at


class ConjugationSettings(Settings):
    """How many sentences, what is given of the verb, its tenses, how wide (mm) each gap is."""

    items: int = Field(default=6, ge=LEAST_ITEMS, le=12)
    given: Literal["tense", "infinitive"] = "tense"
    tenses: tuple[Tense, ...] = tuple(Tense)
    width: float = Field(default=40, ge=20, le=80)


def compose(task: Task[ConjugationSettings]) -> Outcome:
    """The teacher's sentences, else those of the article, a gap in each."""
    settings, wording, lesson = task.settings, task.wording, task.lesson
    content: ConjugationContent | None = task.content
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
    given = "tense" if written else settings.given
    answers = tuple(answer for _, answer in pairs)
    return Composed(
        wording.title,
        (wording.instruction(given), Items(tuple(item for item, _ in pairs))),
        units=len(pairs),
        scaffold=wording.scaffold(("sentences", len(pairs)), f"scaffold_{given}"),
        answers=answers,
    )


def _candidates(task: Task[ConjugationSettings]) -> list[Asked]:
    settings, language = task.settings, task.lesson.language
    return [
        Asked(number, gap, gap.verb.tense, gap.form, _others(gap, task))
        for number, sentence in enumerate(task.sentences)
        for gap in verb_gaps(typeset(sentence.text, language), language)
        if gap.verb.tense in settings.tenses
        and (settings.given == "tense" or is_fixed(gap, language))
    ]


def _others(gap: Gap, task: Task[ConjugationSettings]) -> tuple[str, ...]:
    """What else is right: other forms of the tense, and a tense that may take its place."""
    language, tense = task.lesson.language, gap.verb.tense
    words, verbs = tense_words_of(language), verbs_of(language)
    forms: tuple[str, ...] = ()
    if verbs is not None and tense not in verbs.compounds.tenses:
        forms = right_forms(gap, tense, language)
    if task.settings.given == "infinitive" and words is not None and tense in words.also:
        forms += right_forms(gap, words.also[tense], language)
    return tuple(form for form in forms if form != gap.form)


def _item(one: Asked, task: Task[ConjugationSettings]) -> tuple[Item, str]:
    gap = one.gap
    given = [gap.verb.infinitive]
    if task.settings.given == "tense":
        given.append(tense_name(one.tense, task.lesson.language))
    texts = (gap.text[: gap.start], gap.text[gap.end :])
    return _printed(texts, given, (one.answer, *one.accept), task), one.answer


def _own_item(item: VerbItem, task: Task[ConjugationSettings]) -> tuple[Item, str]:
    before, _, after = item.sentence.partition(GAP)
    answers = right_answers(item, task.lesson.language)
    return _printed((before, after), [item.verb, item.tense], answers, task), answers[0]


def _printed(
    texts: tuple[str, str],
    given: list[str],
    answers: tuple[str, ...],
    task: Task[ConjugationSettings],
) -> Item:
    """The sentence with its gap, and behind it what is given of the verb."""
    blank = Blank(answers[0], task.settings.width)
    hint = Run(f"\u00a0({', '.join(given)})", "muted")
    line = (*plain(texts[0]), blank, hint, *plain(texts[1]))
    return Item((Paragraph(line, role="gap-item"), *accepted(answers[1:], task.wording)))


TYPE = ActivityType(
    "conjugation",
    ConjugationSettings,
    compose,
    text="part",
    content=Content(ConjugationContent, check_items, of_text=False),
)
