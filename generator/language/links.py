"""What ties a sentence to the one before it: a connective, a demonstrative, a possessive.

Sentences that nothing ties may stand in any order, so a task must not ask for theirs. A
pronoun is no tie: « Elle » needs a sentence before it, but may go on from several.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from generator.language.language import language_of
from generator.language.words import tokenize

NEAR = 14
"""Words: how far from its beginning a sentence says what it goes on from."""
DEMONSTRATIVE_WITHIN = 5
POSSESSIVE_WITHIN = 2


class Tie(IntEnum):
    """How surely a sentence goes on from the one before."""

    NONE = 0
    POSSESSIVE = 1
    SURE = 2


@lru_cache(maxsize=256)
def tie(sentence: str, language: str) -> Tie:
    """How a sentence is tied to what stands before it, by its first words."""
    syntax = language_of(language).syntax
    words = _words(sentence, language)
    if not words or words[0] in syntax.pronouns:
        return Tie.NONE
    near = f" {' '.join(words[:NEAR])} "
    opens = any(near.startswith(f" {phrase} ") for phrase in syntax.connectives)
    linked = any(f" {phrase} " in near for phrase in syntax.links)
    if opens or linked or syntax.demonstratives.intersection(words[:DEMONSTRATIVE_WITHIN]):
        return Tie.SURE
    if syntax.possessives.intersection(words[:POSSESSIVE_WITHIN]):
        return Tie.POSSESSIVE
    return Tie.NONE


def opens_with_tie(sentence: str, language: str) -> bool:
    """Whether its very first words need a sentence before them: « Elle », « Mais »."""
    syntax = language_of(language).syntax
    words = _words(sentence, language)
    opening = f"{' '.join(words)} "
    first = syntax.pronouns | syntax.possessives | syntax.demonstratives
    return bool(first.intersection(words[:1])) or any(
        opening.startswith(f"{phrase} ") for phrase in syntax.connectives
    )


def _words(sentence: str, language: str) -> list[str]:
    return [token.folded for token in tokenize(sentence, language)]
