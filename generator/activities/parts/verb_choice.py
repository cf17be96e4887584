"""Choose sentences whose verb is asked for: many verbs, many tenses, others in each version.

What the conjugation types share. One gap a sentence, no form twice while there are others;
the choice never sees an answer's length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from generator.activities.draw import FIRST, Draw
from generator.language.inflection import Tense
from generator.language.verbs.verb_gap import Gap

LEAST_ITEMS = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A gap of the article's sentence with this number, the tense asked for, what is right."""

    sentence: int
    gap: Gap
    tense: Tense
    answer: str
    accept: tuple[str, ...] = ()


def choose_verbs(candidates: Sequence[Asked], most: int, draw: Draw) -> tuple[Asked, ...]:
    """`most` of them at most, one a sentence, in the order of the text in version A.

    Later versions take what no earlier one took while there is some, and put none where
    an earlier one has it, as far as there is another place.
    """
    earlier: list[tuple[Asked, ...]] = []
    ring = replace(draw, version=FIRST).preferred(candidates, most, "verbs")
    for _ in range(ascii_uppercase.index(draw.version) + 1):
        earlier.append(_placed(_chosen(ring, most, earlier), earlier))
    return earlier[-1]


def _chosen(
    ring: Sequence[Asked], most: int, earlier: Sequence[Sequence[Asked]]
) -> tuple[Asked, ...]:
    taken = Counter(one for version in earlier for one in version)
    seen = Counter(one.sentence for version in earlier for one in version)
    chosen: list[Asked] = []
    while len(chosen) < most:
        used = {one.sentence for one in chosen}
        verbs = Counter(one.gap.verb.infinitive for one in chosen)
        tenses = Counter(one.tense for one in chosen)
        forms = {one.answer for one in chosen}
        left = [one for one in ring if one.sentence not in used]
        if not left:
            break
        chosen.append(
            min(
                left,
                key=lambda one: (
                    taken[one],
                    one.answer in forms,
                    seen[one.sentence],
                    verbs[one.gap.verb.infinitive],
                    tenses[one.tense],
                ),
            )
        )
    return tuple(sorted(chosen, key=lambda one: one.sentence))


def _placed(chosen: tuple[Asked, ...], earlier: Sequence[Sequence[Asked]]) -> tuple[Asked, ...]:
    """The order of the text, turned until no sentence stands where an earlier version has it."""
    turns = [chosen[at:] + chosen[:at] for at in range(len(chosen))]
    return min(turns, key=lambda turn: _clashes(turn, earlier), default=())


def _clashes(turn: Sequence[Asked], earlier: Sequence[Sequence[Asked]]) -> int:
    return sum(
        one.sentence == other.sentence
        for version in earlier
        for one, other in zip(turn, version, strict=False)
    )
