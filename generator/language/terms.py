"""Find a vocabulary term in a text, inflected as it stands there.

The teacher's own `forms` win, then the very words of the term, then its inflections.
What is found is the term without its article, so that a gap never swallows « l’ ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from generator.language.language import Terms, language_of
from generator.language.lemmas import Kind, is_form_of
from generator.language.places import fits
from generator.language.words import Token, tokenize

Span = tuple[int, int]

_ALTERNATIVES = re.compile(r"\s*[,;/]\s*")
_IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


class Depth(Enum):
    """How far a search goes: one pass each, for the dictionary of lemmas is slow to load."""

    EXACT = 1
    RULES = 2
    LEMMAS = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A term to look for: its words without article, and what the first of them is."""

    words: tuple[Token, ...]
    kind: Kind


@lru_cache(maxsize=16384)
def find_term(
    term: str, text: str, language: str, forms: tuple[str, ...] = ()
) -> tuple[int, int] | None:
    """Where a term best stands in a text, as offsets, or None.

    A form of the teacher's, then the exact words, then an inflection by our rules, then
    one by lemma; the first of its kind. Whole words only; a term of several words is
    not searched across punctuation.
    """
    tokens = tokenize(text, language)
    readings = read_term(term, language)
    searches = (
        *((reading, Depth.EXACT) for form in forms for reading in read_term(form, language)),
        *((reading, depth) for depth in Depth for reading in readings),
    )
    for reading, depth in searches:
        for span in _spans(reading, text, tokens, language, depth):
            return span
    return None


def find_all_terms(
    term: str, text: str, language: str, forms: tuple[str, ...] = ()
) -> list[tuple[int, int]]:
    """Every place of a term in a text, in order and without overlap; see `find_term`."""
    return list(_all_places(term, text, language, forms))


@lru_cache(maxsize=16384)
def _all_places(term: str, text: str, language: str, forms: tuple[str, ...]) -> tuple[Span, ...]:
    """What `find_all_terms` finds; remembered, for each task looks for the lesson's words anew."""
    tokens = tokenize(text, language)
    own = [(reading, Depth.EXACT) for form in forms for reading in read_term(form, language)]
    own += [(reading, Depth.LEMMAS) for reading in read_term(term, language)]
    found: list[Span] = []
    for reading, depth in own:
        for span in _spans(reading, text, tokens, language, depth):
            if all(span[1] <= start or end <= span[0] for start, end in found):
                found.append(span)
    return tuple(sorted(found))


def bare_term(term: str, language: str) -> str:
    """A term as it is named alone: « le code source » → « code source ».

    Of « un acteur, une actrice » it is the first; a verb keeps its « se ».
    """
    readings = read_term(term, language)
    if not readings:
        return term.strip()
    part = _parts(term)[0]
    if readings[0].kind is Kind.VERB:
        return part
    return part[readings[0].words[0].start : readings[0].words[-1].end]


def named_alone(term: str, language: str) -> str:
    """The words of a term and no more: without its article, its « se », its « qqch »."""
    readings = read_term(term, language)
    words = [token.text for token in readings[0].words] if readings else [term.strip()]
    return re.sub(r"(['’]) ", r"\1", " ".join(words))


def gender_of(term: str, language: str) -> str:
    """The gender that the article of an entry shows: « une alliance » is "f".

    "" where it has none, where the article has two (« l’ »), and for « un élève, une élève ».
    """
    genders = language_of(language).terms.genders
    first = [word for part in _parts(term) for word in tokenize(part, language)[:1]]
    found = {genders.get(word.folded, "") for word in first}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def read_term(term: str, language: str) -> tuple[Term, ...]:
    """What a teacher's entry asks for: « beau, belle » is two, « gratuit(e) » is one.

    Articles, « se » of a verb and « qqch » are left out.
    """
    rules = language_of(language).terms
    return tuple(reading for part in _parts(term) for reading in _readings(part, language, rules))


def _parts(term: str) -> list[str]:
    """The alternatives of an entry, without brackets and without endings such as « -en »."""
    bare = _IN_BRACKETS.sub("", term).strip()
    return [part for part in _ALTERNATIVES.split(bare) if part and not part.startswith(("-", "¨"))]


def _readings(part: str, language: str, rules: Terms) -> list[Term]:
    """One reading; two for a bare word such as « libre », which ends as verbs do."""
    words = [w for w in tokenize(part, language) if w.folded not in rules.placeholders]
    kind = Kind.OTHER
    while len(words) > 1 and words[0].folded in rules.noun_marks | rules.verb_marks:
        kind = Kind.NOUN if words[0].folded in rules.noun_marks else Kind.VERB
        words = words[1:]
    if not words:
        return []
    verb = Term((_without_reflexive(words[0], rules), *words[1:]), Kind.VERB)
    if kind is Kind.VERB:
        return [verb]
    plain = Term(tuple(words), kind)
    return [verb, plain] if kind is Kind.OTHER and _may_be_verb(words[0], rules) else [plain]


def _may_be_verb(word: Token, rules: Terms) -> bool:
    """A small word with an infinitive's ending and no article before it."""
    endings = tuple(e + s for e in rules.infinitives for s in ("", rules.reflexive_ending))
    return word.text[:1].islower() and bool(endings) and word.folded.endswith(endings)


def _without_reflexive(word: Token, rules: Terms) -> Token:
    stem = word.text.removesuffix(rules.reflexive_ending)
    is_verb = stem != word.text and stem.endswith(rules.infinitives)
    return Token(stem, word.start, word.start + len(stem)) if is_verb else word


def _spans(
    term: Term, text: str, tokens: tuple[Token, ...], language: str, depth: Depth
) -> Iterator[Span]:
    """Where the words of a term follow one another, left to right, without overlap."""
    if not _may_stand(term, tokens, language):
        return
    size, at = len(term.words), 0
    while at + size <= len(tokens):
        if _stands(term, text, tokens, at, language, depth):
            yield tokens[at].start, tokens[at + size - 1].end
            at += size
        else:
            at += 1


def _may_stand(term: Term, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether its words of grammar, which have no other forms, are all in the text.

    Asked first, for it is quick: most expressions of a language are in no sentence.
    """
    known = language_of(language)
    fixed = [w.folded for w in term.words if w.folded in known.words.grammar and not w.is_acronym]
    if not fixed:
        return True
    said = {token.folded for token in tokens}
    return all({word, *known.terms.same.get(word, ())} & said for word in fixed)


def _stands(
    term: Term, text: str, tokens: tuple[Token, ...], at: int, language: str, depth: Depth
) -> bool:
    here = tokens[at : at + len(term.words)]
    for place, (word, token) in enumerate(zip(term.words, here, strict=True)):
        kind = Kind.OTHER if place else term.kind
        if not _matches(word, token, kind, language, depth):
            return False
        if place and text[here[place - 1].end : token.start].strip():
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
    if word.folded in known.words.grammar or token.folded in known.words.grammar:
        return False
    return _same_case(word, token, kind, language) and is_form_of(
        token.text, word.text, kind, language, lemmas=depth is Depth.LEMMAS
    )


def _same_case(word: Token, token: Token, kind: Kind, language: str) -> bool:
    """Where nouns have capitals, a noun is not found in a small word."""
    if not language_of(language).terms.nouns_have_capitals or not word.text[0].isupper():
        return True
    return token.text[0].isupper()
