"""How a class is dealt out: photocopies, groups of four, the two sides of a formal debate."""

from __future__ import annotations

from dataclasses import dataclass

GROUP = 4
FEW = 8
"""Fewer pupils than these need one moderator: one gives the floor, one keeps the time."""
OBSERVERS_EACH = 7
"""One pupil in so many observes."""


def groups(pupils: int) -> dict[int, int]:
    """Groups of four, some of them of three or five where it does not come out: size → how many.

    At most 2 pupils are one group; 5 pupils stay together rather than make a pair.
    """
    if pupils <= GROUP + 1:
        return {pupils: 1} if pupils else {}
    count = round(pupils / GROUP)
    small, larger = divmod(pupils, count)
    sizes = {small + 1: larger, small: count - larger}
    return {size: number for size, number in sizes.items() if number}


@dataclass(frozen=True, slots=True)
class Sides:
    """A formal debate: two sides, those who lead it, those who watch it."""

    first: int
    second: int
    moderators: int
    observers: int


def sides(pupils: int) -> Sides:
    """Everyone has a part; the two sides differ by one pupil at most."""
    moderators = min(1 if pupils < FEW else 2, max(pupils - 2, 0))
    observers = pupils // OBSERVERS_EACH
    debating = pupils - moderators - observers
    return Sides(debating - debating // 2, debating // 2, moderators, observers)
