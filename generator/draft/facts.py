"""Candidates for the grid of facts: who, when, where, how many, why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.draft.draft import Fact
from generator.draft.sentences import Sentence
from generator.language.dictionary_data import dictionary_of
from generator.language.drafting_data import drafting_of
from generator.language.mentions import Mention, stands_in
from generator.language.normalise import fold
from generator.language.pages_data import pages_of
from generator.language.words import is_function_word, tokenize

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_LONGEST_REASON = 16
_CLAUSE_ENDS = re.compile(r"[,;:.!?…»”]")


def facts(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], language: str
) -> tuple[Fact, ...]:
    """The first candidate of each kind, in the order of the grid."""
    found: dict[str, Fact] = {}
    for fact in _candidates(sentences, mentions, language):
        found.setdefault(fact.key, fact)
    order = ("who", "when", "where", "how_many", "why")
    return tuple(found[key] for key in order if key in found)


def _candidates(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], language: str
) -> Iterator[Fact]:
    for sentence in sentences:
        here = sorted(
            (one for one in mentions if stands_in(one.text, sentence.text)),
            key=lambda one: sentence.text.index(one.text),
        )
        for mention in here:
            yield from _of_mention(mention, here, sentence.text, language)
        yield from _reasons(sentence.text, language)


def _of_mention(
    mention: Mention, here: Sequence[Mention], text: str, language: str
) -> Iterator[Fact]:
    at = text.index(mention.text)
    before = tokenize(text[:at], language)
    if mention.kind == "name":
        word = before[-1].folded if before else ""
        if word in drafting_of(language).places and not mention.text.isupper():
            yield Fact("where", mention.text, text)
        elif word not in dictionary_of(language).before_nouns | drafting_of(language).places:
            yield Fact("who", _with_partner(mention, here, text, language), text)
    elif _is_date(mention.text, language):
        yield Fact("when", mention.text, text)
    else:
        yield Fact("how_many", _with_noun(text, at, at + len(mention.text), language), text)


def _is_date(mention: str, language: str) -> bool:
    has_month = any(month in fold(mention) for month in pages_of(language).months)
    return has_month or _YEAR.fullmatch(mention) is not None


def _with_partner(mention: Mention, here: Sequence[Mention], text: str, language: str) -> str:
    """« IBM et Meta »: two names that a little word joins are one answer."""
    start = text.index(mention.text)
    end = start + len(mention.text)
    for other in here:
        at = text.find(other.text, end)
        if other.kind == "name" and fold(text[end:at]).strip() in drafting_of(language).links:
            return text[start : at + len(other.text)]
    return mention.text


def _with_noun(text: str, start: int, end: int, language: str) -> str:
    """« plus de 50 organisations »: the number with what is counted and « plus de »."""
    for phrase in drafting_of(language).before_numbers:
        if fold(text[:start]).rstrip().endswith(fold(phrase)):
            start = len(text[:start].rstrip()) - len(phrase)
            break
    noun = next(iter(tokenize(text[end:], language)), None)
    if noun and noun.text.isalpha() and not is_function_word(noun.text, language):
        end += noun.end
    return text[start:end].strip()


def _reasons(text: str, language: str) -> Iterator[Fact]:
    folded = fold(text)
    for reason in drafting_of(language).reasons:
        match = re.search(rf"(?<!\w){re.escape(reason)}(?![\w])", folded)
        if match is None:
            continue
        clause = text[match.start() :]
        end = _CLAUSE_ENDS.search(clause)
        clause = clause[: end.start()].strip() if end else clause
        if 3 <= len(clause.split()) <= _LONGEST_REASON:
            yield Fact("why", clause, text)
