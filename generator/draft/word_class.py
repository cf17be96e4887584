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
from generator.language.verbs.conjugate import paradigm_of
from generator.language.verbs.find_verbs import find_verbs
from generator.language.verbs.readings import readings_of
from generator.language.words import Token

WordClass = Literal["noun", "verb", "adjective", "adverb"]


_GO_ON = frozenset(("and", "or", "that", "who", "which", "was", "were", "is", "are", "had", "has"))
"""What stands behind a noun in English, besides a verb or a preposition."""


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
    token, data = tokens[at], dictionary_of(language)
    if token.start in verbs:
        return Classed("verb", verbs[token.start])
    lemma = _lemma(token, language)
    capitals = language_of(language).terms.nouns_have_capitals
    if capitals and token.text[:1].isupper():
        return Classed("noun", lemma[:1].upper() + lemma[1:])
    if re.fullmatch(data.adverbs, token.folded):
        return Classed("adverb", token.folded)
    before = tokens[at - 1].folded if at else ""
    infinitive = _infinitive(token, lemma, language)
    behind_article = before in data.shows
    is_infinitive = infinitive == token.folded and not data.infinitive_mark
    # « le perfectionner » is a verb, « un dîner » none.
    may_be = not behind_article or (is_infinitive and before in language_of(language).terms.clitics)
    if infinitive and may_be and (before in data.before_verbs or is_infinitive):
        return Classed("verb", infinitive)
    if data.infinitive_mark:
        return _english(tokens, at, lemma, infinitive, data)
    is_introduced = behind_article or (before in data.before_nouns and not infinitive)
    if is_introduced and not capitals:
        return Classed("noun", token.text.lower() if infinitive else lemma)
    if infinitive:
        return Classed("verb", infinitive)
    is_adjective = re.fullmatch(data.adjectives, token.folded) is not None
    return (
        Classed("adjective", lemma) if is_adjective or _is_behind_noun(tokens, at, data) else None
    )


def _english(
    tokens: Sequence[Token], at: int, lemma: str, infinitive: str, data: Dictionary
) -> Classed | None:
    """Where endings tell little, a noun is what an article or a preposition introduces.

    « raised dots »: what stands between an article and a noun is no noun itself.
    """
    token = tokens[at]
    before = tokens[at - 1].folded if at else ""
    introduced = before in data.shows or before in data.before_nouns
    leads_on = at + 1 < len(tokens) and tokens[at + 1].start - token.end == 1
    after = tokens[at + 1].folded if leads_on else ""
    ends = not after or after in data.before_nouns | data.before_verbs or after in _GO_ON
    is_past = bool(infinitive) and token.folded != infinitive and token.folded[-1] not in "gs"
    if is_past:
        return Classed("adjective", token.folded) if introduced else Classed("verb", infinitive)
    if re.fullmatch(data.adjectives, token.folded):
        return Classed("adjective", token.folded)
    if introduced:
        return (
            Classed("noun", token.folded if token.folded.endswith("ing") else lemma)
            if ends
            else None
        )
    if token.folded.endswith("ing"):
        return Classed("verb", infinitive) if infinitive else None
    is_plural = token.folded.endswith("s") and lemma != token.folded
    return Classed("noun", lemma) if is_plural else None


def _infinitive(token: Token, lemma: str, language: str) -> str:
    """The verb that a form may be, by our rules and the lists; "" for none."""
    found = {reading.infinitive for reading in readings_of(token.text, language).finite}
    if len(found) == 1:
        return found.pop()
    return lemma if paradigm_of(lemma, language) is not None else ""


def _lemma(token: Token, language: str) -> str:
    """The lemma, with the œ and the æ of the text again."""
    lemma = lemma_of(token.text, language)
    for pair, letter in (("oe", "œ"), ("ae", "æ")):
        if letter in token.text.lower():
            lemma = lemma.replace(pair, letter)
    return lemma


def _is_behind_noun(tokens: Sequence[Token], at: int, data: Dictionary) -> bool:
    """Whether the word before it is a noun for sure: one behind an article."""
    before = [token.folded in data.shows for token in tokens[max(0, at - 2) : at]]
    return before == [True, False]


def noun_of(tokens: Sequence[Token], at: int, lemma: str, language: str) -> tuple[str, str]:
    """A noun in the singular, and its gender: « la libraire » stays feminine.

    The gender is told by the word before it, else by its ending; "" where neither tells.
    """
    data, token = dictionary_of(language), tokens[at]
    shown = data.shows.get(tokens[at - 1].folded, "") if at else ""
    own = token.text.lower().removesuffix("s")
    if shown == "f" and own != lemma and own[:-1] == lemma.rstrip("o")[: len(own) - 1]:
        lemma = own
    if lemma == token.text.lower() and lemma.endswith("s") and shown == "":
        lemma = own  # a plural that the list of lemmas does not know
    if shown or _infinitive(token, lemma_of(token.text, language), language):
        return lemma, shown
    for ending, gender in data.gender_endings:
        if re.search(f"{ending}$", fold(lemma)):
            return lemma, gender
    return lemma, ""
