"""What a proposal for a lesson is made with, a language at a time: data in `data/drafting/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Drafting:
    """Words and stems of one language.

    A sentence that begins with one of `leaning` (folded) leans on the one before it. A name
    behind one of `places` may be a place; what follows one of `reasons` is a reason or an
    aim. `opposites` change a sentence into its contrary and leave its grammar as it was: each
    word or phrase with the one that takes its place, both ways. `before_numbers` belong to a
    number (« plus de 50 »). One of `links`
    joins two names. A sentence with one of `negations` is not changed into its contrary.

    Stems are questions for the pupils' papers: `about` asks what a paragraph says ({number},
    {topic}); `missing_name` and `missing_number` ask what a sentence lacks ({sentence}).
    """

    leaning: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    reasons: tuple[str, ...] = ()
    opposites: Mapping[str, str] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    before_numbers: tuple[str, ...] = ()
    about: str = ""
    missing_name: str = ""
    missing_number: str = ""


def both_ways(pairs: str) -> dict[str, str]:
    """Pairs « first/last », one a line or between commas, each word leading to the other."""
    found: dict[str, str] = {}
    for pair in re.split(r"[,\n]", pairs):
        if pair.strip():
            one, other = pair.strip().split("/")
            found[one], found[other] = other, one
    return found


@lru_cache
def drafting_of(code: str) -> Drafting:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.drafting.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Drafting()
    return cast(Drafting, import_module(name).DRAFTING)
