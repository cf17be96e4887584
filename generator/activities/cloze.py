"""Cloze: the article again, about one word in n left out.

Words are chosen, not counted blindly: names, numbers and capitals never, the lesson's
own words first. A bank at first, then a bank with decoys, then first letters, then nothing.
Source: Taylor's cloze procedure (1953), with chosen gaps (« rational cloze », Bachman 1985).
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.bank import word_bank
from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.gaps import content_gaps
from generator.activities.passage import Passage, Place, passage_of, print_passage
from generator.activities.passage_content import GAPS
from generator.activities.proof import accepted
from generator.document.blocks import Block, Paragraph, Private
from generator.document.inlines import Blank, Inline
from generator.language.lemmas import Kind, is_form_of
from generator.language.terms import bare_term, find_term

LEAST_GAPS = 4


class ClozeSettings(Settings):
    """One gap in how many words, how many at most, what helps, how wide (mm) each gap is."""

    items: int = Field(default=8, ge=LEAST_GAPS, le=20)
    every: int = Field(default=8, ge=5, le=20)
    help: Literal["bank", "first_letter", "none"] = "bank"
    decoys: int = Field(default=0, ge=0, le=4)
    width: float = Field(default=32, ge=20, le=60)


def compose(task: Task[ClozeSettings]) -> Outcome:
    """The passage with numbered gaps of one width."""
    settings, wording = task.settings, task.wording
    most = task.most(settings.items)
    passage, gaps = content_gaps(task, passage_of(task), settings.every, most)
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-sentences", {"least": LEAST_GAPS})
    letters = 1 if settings.help == "first_letter" else 0

    def shown(number: int, place: Place) -> tuple[Inline, ...]:
        word = place.tagged.token.text
        return (Blank(word[letters:], settings.width, word[:letters]),)

    answers = tuple(place.tagged.token.text for place in gaps)
    decoys = _decoys(task, passage, answers) if settings.help == "bank" else ()
    variant = "bank_decoys" if decoys else settings.help
    blocks: list[Block] = [wording.instruction(variant)]
    if settings.help == "bank":
        blocks.append(word_bank((*answers, *decoys), task))
    blocks.append(print_passage(passage, gaps, shown, wording.gap_sign))
    if settings.help == "none":
        blocks.append(Private((Paragraph(wording.own_words("key"), role="note"),)))
    blocks += _accepted(task, answers)
    scaffold = wording.scaffold(
        ("gaps", len(gaps)), f"scaffold_{settings.help}", ("decoys", len(decoys))
    )
    return Composed(
        wording.title, tuple(blocks), units=len(gaps), scaffold=scaffold, answers=answers
    )


def _decoys(
    task: Task[ClozeSettings], passage: Passage, answers: tuple[str, ...]
) -> tuple[str, ...]:
    """Words of the lesson that the passage has not, as the rest of the article has them."""
    lesson = task.lesson
    counts = passage.counts()
    found: dict[str, str] = {}
    for word in lesson.words:
        span = find_term(word.term, lesson.article.text, lesson.language, word.forms)
        form = lesson.article.text[slice(*span)] if span else ""
        bare = bare_term(word.term, lesson.language)
        if not form or " " in form or form != form.lower() or form.casefold() in counts:
            continue
        if any(is_form_of(answer, bare, Kind.OTHER, lesson.language) for answer in answers):
            continue
        found.setdefault(form.casefold(), form)
    return task.draw.chosen(sorted(found.values()), task.settings.decoys, "decoys")


def _accepted(task: Task[ClozeSettings], answers: tuple[str, ...]) -> list[Block]:
    """What the lesson accepts too, gap by gap."""
    if not task.content:
        return []
    given = {word.casefold(): also for word, also in task.content.accept.items()}
    lines = [
        f"({number}) {', '.join(given[answer.casefold()])}"
        for number, answer in enumerate(answers, 1)
        if answer.casefold() in given
    ]
    return list(accepted(tuple(lines), task.wording))


TYPE = ActivityType("cloze", ClozeSettings, compose, text="part", content=GAPS)
