"""Choose which words of a passage are left out, evenly and never by what they are worth.

The choice looks at places alone, so that two gapped words may change places and leave
the sheet as it was. Another version has as many gaps in other places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil

from generator.activities.draw import FIRST, Draw
from generator.activities.parts.passage import Passage, Place

APART = 2
"""Words that stand between two gaps at least, so that a gap can be understood."""
ENOUGH = 0.75
"""A paragraph more is printed only where the gaps so far are fewer than this share."""

Clash = Callable[[Place, Place], bool]
"""Whether two words are too like each other to be asked both."""


def choose_gaps(
    candidates: Sequence[Place],
    passage: Passage,
    every: int,
    most: int,
    draw: Draw,
    *,
    clash: Clash,
    liked: Sequence[Place] = (),
    of_one: int = 1,
) -> tuple[Passage, tuple[Place, ...]]:
    """Some of the candidates, about one in `every` words, `liked` ones first.

    Of words that clash with each other no more than `of_one`.
    """
    first = replace(draw, version=FIRST)
    chosen: list[Place] = []
    for start in range(0, len(passage.places), every):
        window = range(start, start + every)
        low = chosen[-1].number + APART if chosen else -1
        here = [
            place
            for place in candidates
            if place.number in window
            and place.number > low
            and _is_new(place, chosen, clash, of_one)
        ]
        if here:
            pool = [place for place in here if place in liked] or here
            chosen.append(first.preferred(pool, 1, f"gap {start}")[0])
    cut = passage.cut_to(chosen, ceil(ENOUGH * most))
    kept = spread([place for place in chosen if place.sentence < len(cut.sentences)], most)
    return cut, kept if draw.version == FIRST else _others(
        kept, candidates, cut, draw, clash, of_one
    )


def _others(
    gaps: Sequence[Place],
    candidates: Sequence[Place],
    passage: Passage,
    draw: Draw,
    clash: Clash,
    of_one: int,
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
            and _is_new(place, [*chosen, *gaps[number + 1 :]], clash, of_one)
        ]
        chosen.append(draw.preferred(here, 1, f"other {number}")[0] if here else gap)
    return tuple(chosen)


def spread(places: Sequence[Place], most: int) -> tuple[Place, ...]:
    """`most` of the places, evenly from the first to the last."""
    if len(places) <= most:
        return tuple(places)
    return tuple(places[at * len(places) // most] for at in range(most))


def _is_new(place: Place, chosen: Sequence[Place], clash: Clash, of_one: int) -> bool:
    return sum(1 for other in chosen if clash(place, other)) < of_one
