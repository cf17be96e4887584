"""Typeset a paragraph that is cut into runs (« **mot** ! ») as if it were one.

A quotation may open in one run and close in another, and a mark may begin the run behind
the word that it belongs to; so the whole is typeset and cut again at the same places. That
is sure because no letter, digit or mark is ever added or taken but the dots of « ... ».
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from generator.language.typography import typeset


def typeset_runs(runs: Sequence[str], language: str) -> list[str]:
    """Each run as it is printed beside the others."""
    return list(_typeset_runs(tuple(runs), language))


@lru_cache(maxsize=4096)
def _typeset_runs(runs: tuple[str, ...], language: str) -> tuple[str, ...]:
    whole = "".join(runs)
    if len(runs) == 1:
        return (typeset(whole, language),)
    made = typeset(whole, language)
    behind = _behind(whole, made)
    ends = [0, *(_end(made, behind, whole, place) for place in accumulate(map(len, runs)))]
    return tuple(made[start:end] for start, end in pairwise(ends))


def _end(made: str, behind: Sequence[int], whole: str, place: int) -> int:
    """Where a run ends in the typeset text that ended at a place of the whole.

    Spaces stay in the run where they were; one that is put in goes with its « or to the later.
    """
    if place == len(whole):
        return len(made)
    at = behind[place]
    if whole[:place][-1:].isspace() or made[:at][-1:] == "«":
        at += len(made[at:]) - len(made[at:].lstrip())
    return at


def _behind(whole: str, made: str) -> list[int]:
    """For each place of the whole, the place in `made` behind all marks and letters before it."""
    places = [0]
    at = dots = 0
    for sign in whole:
        if dots and not sign.isspace():
            dots -= 1
        elif not sign.isspace():
            while made[at].isspace():
                at += 1
            dots = 2 if made[at] == "…" and sign == "." else 0
            at += 1
        places.append(at)
    return places
