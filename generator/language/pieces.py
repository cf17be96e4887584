"""Cut a sentence where a reader would pause: in two, or in pieces to be put in order.

What is never cut apart: a determiner and its noun, a preposition and what it governs, a
pronoun and its verb, an elided word, a name, a number and what it counts, a quotation.
Only rules and the data of the language; a place of which they are not sure is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.language.grammar import Syntax
from generator.language.language import language_of
from generator.language.words import Token, tokenize

_CHUNK = re.compile(r"\S+")
_CLOSING = re.compile(r"[»”\"’)\]:;!?.,…–—-]+")
_OPENING = re.compile(r"[«“„\"(\[¿¡–—-]+")
_HELD = re.compile(r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\"|\([^()]*\)|\[[^\[\]]*\]")
_MARKS = '«»“”„"()[]'


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two spaces, with the marks that belong to it, and its words."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]

    @property
    def first(self) -> str:
        """Its first word, folded: « qu' » of « qu’ils »."""
        return self.tokens[0].folded if self.tokens else ""

    @property
    def last(self) -> str:
        """Its last word, folded."""
        return self.tokens[-1].folded if self.tokens else ""

    @property
    def ends_open(self) -> bool:
        """Whether no mark stands behind its last word."""
        return self.text[-1:].isalnum()

    @property
    def is_number(self) -> bool:
        """Whether it is a number, which stays with what it counts."""
        return self.last[:1].isdigit()

    @property
    def is_capital(self) -> bool:
        """Whether its last word has a capital, as a name has."""
        return bool(self.tokens) and self.tokens[-1].text[:1].isupper()


@lru_cache(maxsize=256)
def chunks(sentence: str, language: str) -> tuple[Chunk, ...]:
    """The sentence between its spaces; a mark that stands alone goes with its word."""
    spans: list[tuple[int, int]] = []
    opening = None
    for match in _CHUNK.finditer(sentence):
        start, end = match.span()
        if spans and opening is None and _CLOSING.fullmatch(match.group()):
            spans[-1] = (spans[-1][0], end)
        elif _OPENING.fullmatch(match.group()):
            opening = start if opening is None else opening
        else:
            spans.append((start if opening is None else opening, end))
            opening = None
    return tuple(Chunk(sentence[a:b], a, b, tokenize(sentence[a:b], language)) for a, b in spans)


def is_whole(sentence: str) -> bool:
    """Whether every quotation and bracket that it opens is closed in it."""
    return not any(mark in _HELD.sub("", sentence) for mark in _MARKS)


@lru_cache(maxsize=256)
def may_part(sentence: str, language: str) -> tuple[bool, ...]:
    """For each chunk, whether the sentence may be cut before it; never before the first."""
    found = chunks(sentence, language)
    syntax = language_of(language).syntax
    held = [match.span() for match in _HELD.finditer(sentence)]
    return tuple(
        number > 0
        and not any(start < chunk.start < end for start, end in held)
        and _sound(found[number - 1], chunk, syntax)
        for number, chunk in enumerate(found)
    )


def _sound(before: Chunk, after: Chunk, syntax: Syntax) -> bool:
    if not before.tokens or not after.tokens:
        return False
    if not before.ends_open:
        return True
    if before.last in syntax.binding or counts(before, after, syntax):
        return False
    if after.is_number and before.last not in syntax.verbs:
        return False
    return not (before.is_capital and after.tokens[0].text[:1].isupper())


def counts(before: Chunk, after: Chunk, syntax: Syntax) -> bool:
    """Whether a number stands before what it counts: « 50 entreprises », not « 2016 mit »."""
    return before.is_number and after.first not in syntax.prepositions | syntax.conjunctions


def is_verb(found: tuple[Chunk, ...], at: int, syntax: Syntax) -> str:
    """Whether a finite verb begins at a chunk: "singular", "plural" or "".

    Pronouns and negations that stand before it count with it: « n’est », « en sont ».
    """
    words = [token.folded for chunk in found[at : at + 3] for token in chunk.tokens][:4]
    for word in words:
        if word in syntax.singular:
            return "singular"
        if word in syntax.plural:
            return "plural"
        if word not in syntax.clitics:
            return ""
    return ""


def words_of(found: tuple[Chunk, ...]) -> Iterator[str]:
    """The folded words of some chunks in order."""
    return (token.folded for chunk in found for token in chunk.tokens)
