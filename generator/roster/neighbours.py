"""Versions for a class list: nobody has the version of who sits beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.errors import Problem, Severity
from generator.roster.pupil import Pupil
from generator.roster.read_list import LETTERS

_SAME_LEVEL, _SAME_VERSION = 1_000_000, 1_000


def assign(pupils: Sequence[Pupil], versions: int) -> tuple[Pupil, ...]:
    """Each pupil with a version, those that the list gives left alone.

    Neighbours, who follow each other in the list, have different ones, and A and B by
    turns where that is possible. With two versions a pupil between a given A and a given B
    cannot differ from both: where the three have one level, there is a third version. With
    one version there is none to choose, but for those that the list gives.
    """
    given = max((LETTERS.index(pupil.version) + 1 for pupil in pupils if pupil.version), default=1)
    number = max(versions, given)
    found = _cheapest(pupils, LETTERS[:number])
    if number == 2 and len(list(_alike(found))) > len(list(_alike(pupils))):
        found = _cheapest(pupils, LETTERS[:3])
    return found


def alike(pupils: Sequence[Pupil]) -> list[Problem]:
    """Neighbours of one level to whom the list itself gives one version."""
    return [
        Problem(
            "class-alike",
            second.place,
            params={"row": first.row, "other": second.row, "version": second.version},
            severity=Severity.WARNING,
        )
        for first, second in _alike(pupils)
    ]


def _alike(pupils: Sequence[Pupil]) -> list[tuple[Pupil, Pupil]]:
    return [(a, b) for a, b in pairwise(pupils) if a.version and _clash(a, b) >= _SAME_LEVEL]


def _clash(one: Pupil, other: Pupil) -> int:
    """How bad it is that these two sit beside each other."""
    if one.version != other.version:
        return 0
    return _SAME_LEVEL if one.level == other.level else _SAME_VERSION


def _cheapest(pupils: Sequence[Pupil], letters: str) -> tuple[Pupil, ...]:
    """The fewest clashes, then the earliest letters: from the end of the list to its front."""
    choices = [
        [replace(pupil, version=letter) for letter in (pupil.version or letters)]
        for pupil in pupils
    ]
    # costs[i][letter]: of the best way on from there.
    costs: list[dict[str, int]] = [{}]
    for here, after in zip(reversed(choices), reversed([*choices[1:], []]), strict=True):
        later = costs[-1]
        costs.append(
            {
                one.version: min((_clash(one, b) + later[b.version] for b in after), default=0)
                + letters.index(one.version) // 2  # A and B cost nothing, a third one does
                for one in here
            }
        )
    costs.reverse()
    found: list[Pupil] = []
    for here, cost in zip(choices, costs, strict=False):
        before = found[-1:]
        found.append(
            min(
                here,
                key=lambda one: (
                    sum(_clash(b, one) for b in before) + cost[one.version],
                    one.version,
                ),
            )
        )
    return tuple(found)
