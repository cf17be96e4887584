"""What part of speech a word of a sentence is, as far as its neighbours and its ending tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.language.dictionary_data import Dictionary, dictionary_of
from generator.language.language import language_of
from generator.language.lemmas import lemma_of
from generator.language.normalise import fold
from generator.language.verbs.find_verbs import find_verbs
from generator.language.words import Token

WordClass = Literal["noun", "verb", "adjective", "adverb"]


@dataclass(frozen=True, slots=True)
class Classed:
    """A word with its class and its dictionary's form, without article."""

    kind: WordClass
    lemma: str


def verbs_in(sentence: str, language: str) -> Mapping[int, str]:
    """Where a word of a finite verb begins, and the infinitive: the last word of a compound."""
    return {verb.spans[-1][0]: verb.infinitive for verb in find_verbs(sentence, language)}


def class_of(
    tokens: Sequence[Token], at: int, verbs: Mapping[int, str], language: str
) -> Classed | None:
    """The class of the token at a place; None where nothing tells it."""
    token = tokens[at]
    if token.start in verbs:
        return Classed("verb", verbs[token.start])
    data, known = dictionary_of(language), language_of(language)
    lemma = _lemma(token, language)
    before = tokens[at - 1].folded if at else ""
    is_infinitive = lemma.endswith(known.terms.infinitives) if known.terms.infinitives else False
    if known.terms.nouns_have_capitals:
        if token.text[:1].isupper():
            return Classed("noun", _capitalised(lemma))
    elif _behind_determiner(tokens, at, data) and not (is_infinitive and lemma == token.folded):
        return Classed("noun", _noun_lemma(token, lemma, is_infinitive))
    if re.fullmatch(data.adverbs, token.folded):
        return Classed("adverb", token.folded)
    if is_infinitive and (lemma == token.folded or before in data.before_verbs):
        return Classed("verb", lemma)
    if data.infinitive_mark and before in data.before_verbs:
        return Classed("verb", lemma)
    if re.fullmatch(data.adjectives, token.folded) or (at and _is_noun(tokens, at - 1, data)):
        return Classed("adjective", token.folded if is_infinitive else lemma)
    if before in data.before_nouns and not is_infinitive:
        return Classed("noun", lemma)
    return Classed("verb", lemma) if is_infinitive else None


def _lemma(token: Token, language: str) -> str:
    """The lemma, with the œ and the æ of the text again."""
    lemma = lemma_of(token.text, language)
    for pair, letter in (("oe", "œ"), ("ae", "æ")):
        if letter in token.text.lower():
            lemma = lemma.replace(pair, letter)
    return lemma


def _noun_lemma(token: Token, lemma: str, is_infinitive: bool) -> str:
    """« la mise » is a noun of its own, whatever verb the list of lemmas names."""
    return token.text.lower() if is_infinitive else lemma


def _behind_determiner(tokens: Sequence[Token], at: int, data: Dictionary) -> bool:
    return at > 0 and tokens[at - 1].folded in data.shows


def _is_noun(tokens: Sequence[Token], at: int, data: Dictionary) -> bool:
    """Whether a noun stands there for sure; in English an adjective does not follow it."""
    return not data.infinitive_mark and _behind_determiner(tokens, at, data)


def _capitalised(lemma: str) -> str:
    return lemma[:1].upper() + lemma[1:]


def gender_of_noun(tokens: Sequence[Token], at: int, lemma: str, language: str) -> str:
    """By the word before it, else by its ending; "" where neither tells."""
    data = dictionary_of(language)
    shown = data.shows.get(tokens[at - 1].folded, "") if at else ""
    if shown:
        return shown
    for ending, gender in data.gender_endings:
        if re.search(f"{ending}$", fold(lemma)):
            return gender
    return ""
