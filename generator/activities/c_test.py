"""C-test: from the second sentence on, the second half of every second word is gone.

The published rule (Klein-Braley and Raatz 1984): with an odd number of letters the larger
half goes; one-letter words, names and numbers stay and are not counted; the first sentence
stays whole. Nor are words counted on which others hang (« l’ », « a-t-il », « peut-être »),
nor the article of a name, whose gender nobody knows (« la NASA »), nor words whose half is
that of another which fits as well (« th__ idea »).
A lower level takes every third word, and only its smaller half.
"""

from __future__ import annotations

from math import ceil

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.draw import FIRST, Draw
from generator.activities.parts.gaps import ENOUGH
from generator.activities.parts.passage import Passage, Place, passage_of, print_passage
from generator.activities.parts.passage_content import PASSAGE
from generator.document.inlines import Blank, Inline
from generator.language.language import language_of

LEAST_GAPS = 6


class CTestSettings(Settings):
    """Every how many words one is cut, how many at most, which half stays.

    `width` is that of every gap in mm.
    """

    items: int = Field(default=20, ge=LEAST_GAPS, le=40)
    every: int = Field(default=2, ge=2, le=4)
    keep_larger: bool = False
    width: float = Field(default=15, ge=10, le=40)


def compose(task: Task[CTestSettings]) -> Outcome:
    """The passage with the halves of its words; all gaps of one width."""
    settings, wording = task.settings, task.wording
    most = task.most(settings.items)
    whole = passage_of(task)
    counted = [p for p in whole.places if p.sentence > 0 and _counts(p, whole)]
    last = settings.every - 1
    passage = whole.cut_to(counted[last :: settings.every], ceil(ENOUGH * most))
    here = [place for place in counted if place.sentence < len(passage.sentences)]
    number = min(len(here) // settings.every, most)
    gaps = here[_first(settings.every, task.draw) :: settings.every][:number]
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-sentences", {"least": LEAST_GAPS})

    def shown(number: int, place: Place) -> tuple[Inline, ...]:
        word = place.tagged.token.text
        kept = kept_letters(len(word), larger=settings.keep_larger)
        return (Blank(word[kept:], settings.width, word[:kept]),)

    answers = tuple(place.tagged.token.text for place in gaps)
    return Composed(
        wording.title,
        (wording.instruction(), print_passage(passage, gaps, shown)),
        units=len(gaps),
        scaffold=wording.scaffold(("halves", len(gaps)), f"scaffold_{settings.every}"),
        answers=answers,
    )


def _counts(place: Place, passage: Passage) -> bool:
    language = language_of(passage.language)
    terms = language.terms
    if place.folded in language.grammar.half_alike:
        return False
    is_article = place.folded in terms.determiners | terms.clitics
    return place.tagged.is_askable and not (is_article and passage.is_before_name(place))


def kept_letters(letters: int, *, larger: bool = False) -> int:
    """How many letters of a word stay: half of them, the smaller half of an odd number.

    With `larger` the larger half stays; at least one letter goes.
    """
    return min((letters + 1) // 2, letters - 1) if larger else letters // 2


def _first(every: int, draw: Draw) -> int:
    """Which of each `every` words is cut: the last one, in another version an earlier one."""
    if draw.version == FIRST:
        return every - 1
    return draw.preferred(range(every - 1), 1, "first")[0]


TYPE = ActivityType("c_test", CTestSettings, compose, text="part", content=PASSAGE)
