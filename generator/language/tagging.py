"""What each word of a sentence is, as far as an exercise may leave it out.

Names, numbers and capitals are never asked for, nor what hangs on another word: an
elided « l’ », « -t-il », one half of « peut-être », the unit of a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.words import Token, tokenize

_LETTERS = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyàâäáéèêëíîïóôöúùûü]")
LONGEST_SIGN = 3
"""Letters of the sign of a unit (km, kWh), which has no vowel."""
_QUOTE = '«“„"‘¿¡(–—'


class Sort(Enum):
    """What a word is for an exercise."""

    CONTENT = "content"
    GRAMMAR = "grammar"
    SPARED = "spared"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A word of a sentence with its sort."""

    token: Token
    sort: Sort

    @property
    def is_askable(self) -> bool:
        """Whether it may be left out at all."""
        return self.sort is not Sort.SPARED


@lru_cache(maxsize=512)
def tag(sentence: str, language: str, nouns: frozenset[str] = frozenset()) -> tuple[Tagged, ...]:
    """The words of one sentence in order.

    The first word is spared, for its capital would give it away; so is every other
    capital. In a language whose nouns have capitals, those of `nouns` (folded) and those
    with an ending of nouns are words like others.
    """
    tokens = tokenize(sentence, language)
    return tuple(
        Tagged(token, _sort(sentence, tokens, at, language, nouns))
        for at, token in enumerate(tokens)
    )


def _sort(
    sentence: str, tokens: tuple[Token, ...], at: int, language: str, nouns: frozenset[str]
) -> Sort:
    token, words = tokens[at], language_of(language).words
    if at == 0 or not _LETTERS.fullmatch(token.text) or len(token.text) < 2:
        return Sort.SPARED
    if token.folded in words.numerals or _hangs(sentence, tokens, at):
        return Sort.SPARED
    if _is_unit(tokens, at, language):
        return Sort.SPARED
    if token.text != token.text.lower() and not _is_noun(sentence, token, language, nouns):
        return Sort.SPARED
    if token.folded in language_of(language).function_words | words.common:
        return Sort.GRAMMAR
    return Sort.CONTENT


def _hangs(sentence: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether another word hangs on it, as in « dira-t-on »; an elided « l’ » before may."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.start == tokens[at].end


def _is_unit(tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """Whether it is the unit of the number before it: « 2 km », « 20 ans »."""
    word, units = tokens[at].text, language_of(language).typography.units
    is_short = len(word) <= LONGEST_SIGN and not _VOWEL.search(word)
    return tokens[at - 1].text[-1:].isdigit() and (word in units or is_short)


def _is_noun(sentence: str, token: Token, language: str, nouns: frozenset[str]) -> bool:
    known = language_of(language)
    if not known.terms.nouns_have_capitals or token.text[1:] != token.text[1:].lower():
        return False
    if sentence[: token.start].rstrip()[-1:] in {"", *_QUOTE}:
        return False
    return token.folded in nouns or bool(
        re.search(f"(?:{known.words.noun_endings})$", token.folded)
    )


def nouns_of(terms: tuple[str, ...], language: str) -> frozenset[str]:
    """The words of a vocabulary that have a capital, folded: nouns for `tag`."""
    return frozenset(
        fold(token.text)
        for term in terms
        for token in tokenize(term, language)
        if token.text[:1].isupper()
    )
