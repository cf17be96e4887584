"""Where the words of a term stand in a text: each the same or a form of its word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from generator.language.apart import apart, parted, words_of
from generator.language.language import language_of
from generator.language.lemmas import Kind, is_form_of
from generator.language.places import fits, is_same_noun
from generator.language.verbs.readings import listed_infinitives
from generator.language.words import Token

Span = tuple[int, int]


class Depth(Enum):
    """How far a search goes: one pass each, for the dictionary of lemmas is slow to load."""

    EXACT = 1
    RULES = 2
    LEMMAS = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A term to look for: its words without article, and what the first of them is.

    `gender` is that of its article; one that `has_gap` is written with it: « je … desto ».
    """

    words: tuple[Token, ...]
    kind: Kind
    gender: str = ""
    has_gap: bool = False

    @property
    def inflected(self) -> int:
        """Which of its words its kind is of: the second of « en aller », « y avoir »."""
        return int(self.kind is Kind.VERB and self.words[0].folded in ("en", "y"))


def spans_of(
    term: Term, text: str, tokens: tuple[Token, ...], language: str, depth: Depth
) -> Iterator[Span]:
    """Where the words of a term follow one another, left to right, without overlap."""
    if not _may_stand(term, text, language):
        return
    size, at = len(term.words), 0
    while at + size <= len(tokens):
        if _stands(term, text, tokens, at, language, depth):
            yield tokens[at].start, tokens[at + size - 1].end
            at += size
        else:
            at += 1


def _may_stand(term: Term, text: str, language: str) -> bool:
    """Whether its words of grammar, which have no other forms, are all in the text.

    Asked first, for it is quick: most expressions of a language are in no sentence.
    """
    known = language_of(language)
    fixed = [
        word.folded
        for place, word in enumerate(term.words)
        if word.folded in known.words.grammar
        and not word.is_acronym
        and not (term.kind is Kind.VERB and place == term.inflected)
    ]
    same, there = known.terms.same, words_of(text, language)
    return all(word in there or not there.isdisjoint(same.get(word, ())) for word in fixed)


def _stands(
    term: Term, text: str, tokens: tuple[Token, ...], at: int, language: str, depth: Depth
) -> bool:
    here = tokens[at : at + len(term.words)]
    for place, (word, token) in enumerate(zip(term.words, here, strict=True)):
        kind = term.kind if place == term.inflected else Kind.OTHER
        if not _matches(word, token, kind, language, depth):
            return False
        if place and text[here[place - 1].end : token.start].strip():
            return False
    if len(term.words) == 1 and not is_same_noun(
        term.kind, term.gender, text, tokens, at, language
    ):
        return False
    return fits(term.words[0].text, term.kind, tokens, at, language)


def _matches(word: Token, token: Token, kind: Kind, language: str, depth: Depth) -> bool:
    """Whether one word of the term is this word of the text."""
    if word.is_acronym:
        return token.text in (word.text, word.text + "s")
    if token.folded == word.folded:
        return _same_case(word, token, kind, language)
    if depth is Depth.EXACT or token.is_acronym:
        return False
    known = language_of(language)
    if token.folded in known.terms.same.get(word.folded, ()):
        return True
    is_grammar = word.folded in known.words.grammar and kind is not Kind.VERB
    if is_grammar or token.folded in known.words.grammar:
        return False
    if not _same_case(word, token, kind, language):
        return False
    if is_form_of(token.text, word.text, kind, language, lemmas=depth is Depth.LEMMAS):
        return True
    listed = kind is Kind.VERB and depth is Depth.LEMMAS
    return listed and word.folded in listed_infinitives(token.folded, language)


def _same_case(word: Token, token: Token, kind: Kind, language: str) -> bool:
    """Where nouns have capitals, a noun is not found in a small word."""
    if not language_of(language).terms.nouns_have_capitals or not word.text[0].isupper():
        return True
    return token.text[0].isupper()


def spans_apart(reading: Term, text: str, language: str) -> Iterator[Span]:
    """Where an expression with a verb stands with other words between its own."""
    if reading.has_gap:
        yield from parted(reading.words, text, language)
    elif reading.kind is Kind.VERB or language_of(language).terms.verb_last:
        yield from apart(
            reading.words,
            text,
            language,
            lambda word, token: _matches(word, token, Kind.VERB, language, Depth.LEMMAS),
        )
