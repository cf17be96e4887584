"""Cloze of words of grammar: one of two to circle, then of three, then nothing to choose from.

What is offered beside the right word is never right in its place: it has another gender
or number, or is another word that sounds alike (`grammar` of the language's data).
"""

from __future__ import annotations

import re

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.gaps import choose_gaps
from generator.activities.parts.passage import Passage, Place, passage_of, print_passage
from generator.activities.parts.passage_content import GAPS
from generator.document.blocks import Block, Paragraph, Private
from generator.document.inlines import Blank, Inline, Pick
from generator.language.grammar import Grammar, Rival
from generator.language.language import language_of
from generator.language.tagging import Sort

LEAST_GAPS = 4
MOST_OF_ONE = 2
"""How often one pair may be asked: a sheet of « le / la » alone trains little."""
MOST_RECALLED = 3
"""How often one word may be asked where nothing is offered: few are sure enough."""


class FunctionClozeSettings(Settings):
    """One gap in how many words, how many at most, from how many words to choose.

    0 `choices` prints a gap to fill, `width` mm wide.
    """

    items: int = Field(default=8, ge=LEAST_GAPS, le=24)
    every: int = Field(default=8, ge=4, le=20)
    choices: int = Field(default=2, ge=0, le=3)
    width: float = Field(default=20, ge=12, le=60)


def compose(task: Task[FunctionClozeSettings]) -> Outcome:
    """The passage with numbered gaps, or with words to circle."""
    settings, wording = task.settings, task.wording
    most = task.most(settings.items)
    whole = passage_of(task)
    grammar = language_of(task.lesson.language).grammar
    candidates = [p for p in whole.places if _suits(p, whole, grammar, settings.choices)]

    def offered(place: Place) -> tuple[str, ...]:
        rival = grammar.rivals.get(place.folded) if settings.choices else None
        return rival.others[: settings.choices - 1] if rival else ()

    def clash(one: Place, other: Place) -> bool:
        return one.folded in (other.folded, *offered(other)) or other.folded in offered(one)

    passage, gaps = choose_gaps(
        candidates,
        whole,
        settings.every,
        most,
        task.draw,
        clash=clash,
        liked=[place for place in candidates if len(offered(place)) > 1],
        of_one=MOST_OF_ONE if settings.choices else MOST_RECALLED,
    )
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-sentences", {"least": LEAST_GAPS})

    def shown(number: int, place: Place) -> tuple[Inline, ...]:
        word = place.tagged.token.text
        if not settings.choices:
            return (Blank(word, settings.width),)
        options = task.draw.shuffled(sorted((word, *offered(place))), f"options {number}")
        return (Pick(options, options.index(word)),)

    variant = "choose" if settings.choices else "none"
    blocks: list[Block] = [
        wording.instruction(variant),
        print_passage(passage, gaps, shown, wording.gap_sign),
    ]
    if not settings.choices:
        blocks.append(Private((Paragraph(wording.own_words("key"), role="note"),)))
    return Composed(
        wording.title,
        tuple(blocks),
        units=len(gaps),
        scaffold=wording.scaffold(("gaps", len(gaps)), f"scaffold_{settings.choices}"),
        answers=tuple(place.tagged.token.text for place in gaps),
    )


def _suits(place: Place, passage: Passage, grammar: Grammar, choices: int) -> bool:
    if place.tagged.sort is not Sort.GRAMMAR:
        return False
    if not choices:
        if place.folded in grammar.inside and passage.is_behind_comma(place):
            return False
        return place.folded in grammar.recalled and not passage.is_before_name(place)
    rival = grammar.rivals.get(place.folded)
    return rival is not None and _is_sure(rival, place, passage)


def _is_sure(rival: Rival, place: Place, passage: Passage) -> bool:
    """Whether the words around leave no room for the rival."""
    here = [p.folded for p in passage.places if p.sentence == place.sentence]
    before = here[place.word - 1] if place.word else ""
    after = here[place.word + 1 : place.word + 3]
    if not after:
        return False
    if rival.if_next and not re.fullmatch(rival.if_next, after[0]):
        return False
    # Nobody knows the gender of « NASA », and « à Yale » is as good as « de Yale ».
    if not rival.if_next and passage.is_before_name(place):
        return False
    if re.fullmatch(rival.unless_before, before):
        return False
    return not any(re.fullmatch(rival.unless_near, word) for word in after)


TYPE = ActivityType("function_cloze", FunctionClozeSettings, compose, text="part", content=GAPS)
