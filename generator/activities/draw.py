"""Chance that repeats: the same draw for the same lesson, on any machine, on any day."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draw:
    """A source of chance for one activity; every `purpose` in it has a stream of its own.

    It depends on nothing but these names, so adding an activity reshuffles no other.
    """

    seed: int
    lesson: str
    level: str
    version: str
    activity: str

    def shuffled(self, values: Sequence[T], purpose: str) -> tuple[T, ...]:
        """The values in a drawn order, by Fisher and Yates.

        Python keeps only `random()` stable between its versions, not `shuffle`.
        """
        chance = self._stream(purpose)
        drawn = list(values)
        for last in range(len(drawn) - 1, 0, -1):
            other = int(chance.random() * (last + 1))
            drawn[last], drawn[other] = drawn[other], drawn[last]
        return tuple(drawn)

    def _stream(self, purpose: str) -> random.Random:
        names = (str(self.seed), self.lesson, self.level, self.version, self.activity, purpose)
        digest = hashlib.sha256("\x1f".join(names).encode()).digest()
        return random.Random(int.from_bytes(digest[:16], "big"))
