"""How common a word is by lists of our own, and the expressions that a dictionary has.

The lists are a teacher's judgement (`data/basic/`, `data/intermediate/`,
`data/expressions/`): what a learner knows at the end of A2, what comes with B1. They say
nothing of the level of a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from generator.language.basic_words import basic_words
from generator.language.language import language_of
from generator.language.normalise import fold

_SHORTEST = 3
"""Letters of a word in a compound."""
_JOINTS = ("", "s", "n", "en", "es", "er")
"""What may stand between two words that are one in German."""

Band = Literal["common", "less-common", "rare"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A fixed expression in dictionary form, and the short name of its part of speech."""

    words: str
    part: str


def band_of(lemma: str, language: str) -> Band | None:
    """How common a word in dictionary form is; None for a language without lists."""
    if not basic_words(language):
        return None
    word = fold(lemma)
    if word in basic_words(language) or _is_transparent(word, language):
        return "common"
    return "less-common" if word in intermediate_words(language) else "rare"


def _is_transparent(word: str, language: str) -> bool:
    """« Kaffeemaschine »: where words are joined, one made of two that everybody knows."""
    if not language_of(language).terms.nouns_have_capitals:
        return False
    known = basic_words(language)
    splits = ((word[:at], word[at:]) for at in range(_SHORTEST, len(word) - _SHORTEST + 1))
    return any(
        last in known and any(first.removesuffix(joint) in known for joint in _JOINTS)
        for first, last in splits
    )


@lru_cache
def intermediate_words(language: str) -> frozenset[str]:
    """Words of the second list, folded; none for a language without one."""
    lines = _lines("intermediate", language)
    return frozenset(fold(word) for line in lines for word in line.split())


@lru_cache
def expressions(language: str) -> tuple[Expression, ...]:
    """The expressions of a language, the longest first."""
    pairs = (line.partition("\t") for line in _lines("expressions", language))
    found = [Expression(words.strip(), part.strip()) for words, _, part in pairs]
    return tuple(sorted(found, key=lambda one: -len(one.words)))


def _lines(kind: str, code: str) -> list[str]:
    """The lines of a list without its remarks."""
    base = re.split(r"[-_]", code.lower())[0]
    file = files("generator.language") / "data" / kind / f"{base}.txt"
    if not re.fullmatch(r"[a-z]{2,3}", base) or not file.is_file():
        return []
    lines = file.read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line.strip() and not line.startswith("#")]
