"""Choose which words of a passage are left out, evenly and never by what they are worth.

The choice looks at places alone, so that two gapped words may change places and leave
the sheet as it was. Another version has as many gaps in other places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from generator.activities.base import S, Task
from generator.activities.draw import FIRST, Draw
from generator.activities.passage import Passage, Place
from generator.language.normalise import fold
from generator.language.tagging import Sort
from generator.language.terms import find_all_terms
from generator.lesson.per_level import list_at

SHORTEST = 4
"""Letters: shorter content words are mostly verbs of every day, or hardly words."""
APART = 2
"""Words that stand between two gaps at least, so that a gap can be understood."""
ENOUGH = 0.75
"""A paragraph more is printed only where the gaps so far are fewer than this share."""
RELATED = 4
"""Letters that two words may have in common at their beginning: « membre, membres »."""


def content_gaps(
    task: Task[S], passage: Passage, every: int, most: int
) -> tuple[Passage, tuple[Place, ...]]:
    """Words of content, about one in `every`, `most` at most: those of the lesson first.

    A lesson that names its gaps gets these. The passage comes back cut to whole
    paragraphs, no longer than it needs to be.
    """
    content = task.content
    named = {fold(word) for word in (list_at(content.gaps, task.lesson.level) if content else ())}
    if named:
        first: dict[str, Place] = {}
        for place in passage.places:
            if place.folded in named:
                first.setdefault(place.folded, place)
        return passage, tuple(first.values())[:most]
    counts = passage.counts()
    candidates = [p for p in passage.places if counts[p.folded] == 1 and _suits(p, passage)]
    known = _of_the_lesson(task, passage)
    liked = [p for p in candidates if (p.sentence, p.tagged.token.start) in known]
    return choose_gaps(candidates, passage, every, most, task.draw, liked=liked)


def choose_gaps(
    candidates: Sequence[Place],
    passage: Passage,
    every: int,
    most: int,
    draw: Draw,
    *,
    liked: Sequence[Place] = (),
    of_one: int = 1,
) -> tuple[Passage, tuple[Place, ...]]:
    """Some of the candidates, about one in `every` words, `liked` ones first.

    No word, and no word that begins like another, more than `of_one` times.
    """
    first = replace(draw, version=FIRST)
    chosen: list[Place] = []
    for start in range(0, len(passage.places), every):
        window = range(start, start + every)
        low = chosen[-1].number + APART if chosen else -1
        here = [
            place
            for place in candidates
            if place.number in window and place.number > low and _is_new(place, chosen, of_one)
        ]
        if here:
            pool = [place for place in here if place in liked] or here
            chosen.append(first.preferred(pool, 1, f"gap {start}")[0])
    cut = passage.cut_to(chosen, ceil(ENOUGH * most))
    kept = spread([place for place in chosen if place.sentence < len(cut.sentences)], most)
    return cut, kept if draw.version == FIRST else _others(kept, candidates, cut, draw, of_one)


def _others(
    gaps: Sequence[Place], candidates: Sequence[Place], passage: Passage, draw: Draw, of_one: int
) -> tuple[Place, ...]:
    """As many gaps, each between its neighbours, in another place where there is one."""
    ends = [place.number for place in gaps[1:]] + [len(passage.places) + APART]
    chosen: list[Place] = []
    for number, (gap, end) in enumerate(zip(gaps, ends, strict=True)):
        low = chosen[-1].number + APART if chosen else -1
        here = [
            place
            for place in candidates
            if low < place.number < end - APART
            and place not in gaps
            and _is_new(place, [*chosen, *gaps[number + 1 :]], of_one)
        ]
        chosen.append(draw.preferred(here, 1, f"other {number}")[0] if here else gap)
    return tuple(chosen)


def spread(places: Sequence[Place], most: int) -> tuple[Place, ...]:
    """`most` of the places, evenly from the first to the last."""
    if len(places) <= most:
        return tuple(places)
    return tuple(places[at * len(places) // most] for at in range(most))


def _is_new(place: Place, chosen: Sequence[Place], of_one: int) -> bool:
    return sum(1 for other in chosen if _is_like(place.folded, other.folded)) < of_one


def _is_like(one: str, other: str) -> bool:
    """The same word, or two forms of one as far as their beginnings tell."""
    size = min(len(one), len(other)) - 1
    return one == other or (size >= RELATED and one[:size] == other[:size])


def _suits(place: Place, passage: Passage) -> bool:
    tagged = place.tagged
    if tagged.sort is not Sort.CONTENT or len(tagged.token.text) < SHORTEST:
        return False
    return not any(_is_number(other) for other in passage.beside(place))


def _is_number(place: Place) -> bool:
    """« décembre 2023 », « 50 entreprises »: the one is part of the other."""
    return any(letter.isdigit() for letter in place.folded)


def _of_the_lesson(task: Task[S], passage: Passage) -> frozenset[tuple[int, int]]:
    """Where words of the vocabulary stand: (sentence, offset of its first letter)."""
    lesson = task.lesson
    return frozenset(
        (at, start)
        for at, sentence in enumerate(passage.sentences)
        for word in lesson.words
        for start, _ in find_all_terms(word.term, sentence.text, lesson.language, word.forms)
    )
