"""Chance that repeats: the same draw for the same lesson, on any machine, on any day.

Version A draws; every later version makes its own draw from that of A, so that no
value stands where a neighbour with another version has it.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import TypeVar

T = TypeVar("T")

FIRST = "A"


@dataclass(frozen=True, slots=True)
class Draw:
    """A source of chance for one activity; every `purpose` in it has a stream of its own.

    It depends on nothing but these names, so adding an activity reshuffles no other.
    `version` is one capital letter. Values are told apart by their place: hand over the
    same ones in the same order in every version.
    """

    seed: int
    lesson: str
    level: str
    version: str
    activity: str

    def shuffled(self, values: Sequence[T], purpose: str) -> tuple[T, ...]:
        """The values in a drawn order.

        In version B none of several stands where it stands in A, nor in C where it
        stands in A or B, and so on while there are more values than earlier versions;
        after that still none where it stands in A.
        """
        return self.varied(self._drawn(values, purpose), purpose)

    def varied(self, values: Sequence[T], purpose: str) -> tuple[T, ...]:
        """The values in their own order in version A, and in every other none in its place.

        For items that follow the lesson, where their order carries no meaning. The
        versions stand to each other as in `shuffled`.
        """
        step = self._step(len(values), purpose)
        # A ring through all places in a drawn order: values move along it, in every
        # version by another number of places, so no two versions agree anywhere.
        ring = self._drawn(range(len(values)), f"{purpose}\x1fring")
        order = list(values)
        for at, place in enumerate(ring):
            order[place] = values[ring[(at + step) % len(ring)]]
        return tuple(order)

    def chosen(self, values: Sequence[T], count: int, purpose: str) -> tuple[T, ...]:
        """`count` of the values, in the order in which they were given.

        Later versions take what no earlier one took while there is some, then what was
        taken longest ago.
        """
        places = sorted(self.preferred(range(len(values)), count, purpose)[: max(count, 0)])
        return tuple(values[place] for place in places)

    def preferred(self, values: Sequence[T], count: int, purpose: str) -> tuple[T, ...]:
        """All the values, those first that `chosen` would take.

        For a choice in which one value rules out another: go through them until there
        are `count`.
        """
        ring = self._drawn(values, purpose)
        start = max(count, 0) * self._number % len(ring) if ring else 0
        return ring[start:] + ring[:start]

    @property
    def _number(self) -> int:
        return ascii_uppercase.index(self.version)

    def _step(self, size: int, purpose: str) -> int:
        """By how many places this version moves its values: 0 in A, and never again."""
        if self.version == FIRST or size < 2:
            return 0
        steps = self._drawn(range(1, size), f"{purpose}\x1fsteps")
        return steps[(self._number - 1) % len(steps)]

    def _drawn(self, values: Sequence[T], purpose: str) -> tuple[T, ...]:
        """The values in an order drawn for all versions alike, by Fisher and Yates.

        Python keeps only `random()` stable between its versions, not `shuffle`.
        """
        chance = self._stream(purpose)
        drawn = list(values)
        for last in range(len(drawn) - 1, 0, -1):
            other = int(chance.random() * (last + 1))
            drawn[last], drawn[other] = drawn[other], drawn[last]
        return tuple(drawn)

    def _stream(self, purpose: str) -> random.Random:
        names = (str(self.seed), self.lesson, self.level, FIRST, self.activity, purpose)
        digest = hashlib.sha256("\x1f".join(names).encode()).digest()
        return random.Random(int.from_bytes(digest[:16], "big"))
