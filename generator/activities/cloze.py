"""Cloze: the article again, about one word in n left out.

Words are chosen, not counted blindly: names, numbers and capitals never, the lesson's
own words first. A bank at first, then a bank with decoys, then first letters, then nothing.
Source: Taylor's cloze procedure (1953), with chosen gaps (« rational cloze », Bachman 1985).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.bank import word_bank
from generator.activities.parts.content_gaps import content_gaps
from generator.activities.parts.passage import Passage, Place, passage_of, print_passage
from generator.activities.parts.passage_content import GAPS
from generator.activities.parts.proof import accepted
from generator.document.blocks import Block, Paragraph, Private
from generator.document.inlines import Blank, Inline
from generator.language.lemmas import Kind, is_form_of
from generator.language.normalise import fold
from generator.language.terms import bare_term, find_term
from generator.language.words import tokenize

LEAST_GAPS = 4
ENDING = 3
"""Letters at the end of a word that make it look like another of its kind."""


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
    has_bank = settings.help == "bank"
    passage, gaps = content_gaps(
        task, passage_of(task), settings.every, most, lead=True, own_frames=has_bank
    )
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-sentences", {"least": LEAST_GAPS})
    letters = 1 if settings.help == "first_letter" else 0

    def shown(number: int, place: Place) -> tuple[Inline, ...]:
        word = place.tagged.token.text
        return (Blank(word[letters:], settings.width, word[:letters]),)

    answers = tuple(place.tagged.token.text for place in gaps)
    decoys = _decoys(task, passage, gaps) if has_bank else ()
    variant = "bank_decoys" if decoys else settings.help
    blocks: list[Block] = [wording.instruction(variant)]
    if has_bank:
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


def _decoys(task: Task[ClozeSettings], passage: Passage, gaps: Sequence[Place]) -> tuple[str, ...]:
    """Words of the lesson that the passage has not, as the rest of the article has them.

    None that stands there behind the same little word as a gap, none that ends like an
    answer: « les membres décideurs » would be as good as « les membres fondateurs ».
    """
    lesson = task.lesson
    text, counts = lesson.article.text, passage.counts()
    answers = tuple(place.tagged.token.text for place in gaps)
    endings = {answer.casefold()[-ENDING:] for answer in answers}
    frames = {before.folded for place in gaps if (before := passage.before(place))}
    found: dict[str, str] = {}
    for word in lesson.words:
        span = find_term(word.term, text, lesson.language, word.forms)
        form = text[slice(*span)] if span else ""
        bare = bare_term(word.term, lesson.language)
        if not form or " " in form or form != form.lower() or form.casefold() in counts:
            continue
        behind = tokenize(text[: span[0] if span else 0].rpartition("\n")[2], lesson.language)
        if form[-ENDING:] in endings or (behind and behind[-1].folded in frames):
            continue
        if any(is_form_of(answer, bare, Kind.OTHER, lesson.language) for answer in answers):
            continue
        found.setdefault(form.casefold(), form)
    return task.draw.chosen(sorted(found.values()), task.settings.decoys, "decoys")


def _accepted(task: Task[ClozeSettings], answers: tuple[str, ...]) -> list[Block]:
    """What the lesson accepts too, gap by gap: with a first letter only what begins with it.

    Where there is a bank, it decides.
    """
    if not task.content or task.settings.help == "bank":
        return []
    given = {word.casefold(): also for word, also in task.content.accept.items()}
    letters = 1 if task.settings.help == "first_letter" else 0
    lines = []
    for number, answer in enumerate(answers, 1):
        also = given.get(answer.casefold(), ())
        fitting = [word for word in also if fold(word[:letters]) == fold(answer[:letters])]
        if fitting:
            lines.append(f"({number}) {', '.join(fitting)}")
    return list(accepted(tuple(lines), task.wording))


TYPE = ActivityType("cloze", ClozeSettings, compose, text="part", content=GAPS)
