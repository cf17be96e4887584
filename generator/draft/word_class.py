"""What part of speech a word of a sentence is, as far as its neighbours and its ending tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.draft.dictionary_form import (
    infinitive_of,
    is_made_of_a_verb,
    lemma_of_token,
    with_particle,
)
from generator.language.dictionary_data import Dictionary, dictionary_of
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.verbs.find_verbs import find_verbs
from generator.language.words import Token

WordClass = Literal["noun", "verb", "adjective", "adverb", ""]


@dataclass(frozen=True, slots=True)
class Classed:
    """A word with its class and its dictionary's form, without article; "" where nothing tells."""

    kind: WordClass
    lemma: str


def verbs_in(sentence: str, language: str) -> Mapping[int, str]:
    """Where a word of a finite verb begins, and the infinitive: the last word of a compound."""
    return {verb.spans[-1][0]: verb.infinitive for verb in find_verbs(sentence, language)}


def class_of(tokens: Sequence[Token], at: int, verbs: Mapping[int, str], language: str) -> Classed:
    """The class of the token at a place."""
    token, data = tokens[at], dictionary_of(language)
    if token.start in verbs:
        return Classed("verb", with_particle(tokens, at, verbs[token.start], language))
    lemma = lemma_of_token(token, language)
    if language_of(language).terms.nouns_have_capitals and token.text[:1].isupper():
        return Classed("noun", lemma[:1].upper() + lemma[1:])
    infinitive = infinitive_of(token, lemma, language)
    if data.infinitive_mark:
        return _english(tokens, at, lemma, infinitive, data)
    before = tokens[at - 1].folded if at else ""
    endings = language_of(language).terms.infinitives
    if not infinitive and before in data.before_verbs and token.folded.endswith(endings):
        infinitive = token.text.lower()  # « se prévaloir », of which we have no forms
    if _is_verb(token, before, lemma, infinitive, language):
        return Classed("verb", with_particle(tokens, at, infinitive, language))
    if before in data.shows and not language_of(language).terms.nouns_have_capitals:
        is_noun = not _stands_before_noun(tokens, at, verbs, language)
        return Classed("noun" if is_noun else "adjective", _as_it_is(token, lemma, infinitive))
    return _by_ending(tokens, at, lemma, infinitive, language)


def _as_it_is(token: Token, lemma: str, infinitive: str) -> str:
    """« un dîner » is no « dîner » of the verb: the word as it stands."""
    return token.text.lower() if infinitive and lemma == infinitive else lemma


def _stands_before_noun(
    tokens: Sequence[Token], at: int, verbs: Mapping[int, str], language: str
) -> bool:
    """« un auténtico tesoro »: what looks like an adjective, with a noun right behind it."""
    data, token = dictionary_of(language), tokens[at]
    if at + 1 == len(tokens) or tokens[at + 1].start - token.end > 1:
        return False
    after = tokens[at + 1]
    is_word = after.folded not in language_of(language).function_words and after.text.isalpha()
    looks = re.compile(data.adjectives)
    is_abstract = re.search(f"(?:{data.abstract})$", token.folded) is not None
    alone = bool(looks.fullmatch(token.folded)) and not looks.fullmatch(after.folded)
    return is_word and after.start not in verbs and alone and not is_abstract


def _is_verb(token: Token, before: str, lemma: str, infinitive: str, language: str) -> bool:
    """« le perfectionner » is a verb, « un dîner » and « d’amende » are none."""
    data = dictionary_of(language)
    if not infinitive:
        return False
    if token.folded == infinitive:
        return before not in data.shows or before in language_of(language).terms.clitics
    if before in data.shows or before in data.before_nouns:
        return False
    return before in data.before_verbs or fold(lemma) == fold(infinitive)


def _by_ending(
    tokens: Sequence[Token], at: int, lemma: str, infinitive: str, language: str
) -> Classed:
    """Where no neighbour tells: by the ending, then by the noun before it or none."""
    token, data = tokens[at], dictionary_of(language)
    if re.fullmatch(data.adverbs, token.folded) and not is_made_of_a_verb(
        data.deverbal, token, data, language
    ):
        return Classed("adverb", token.folded)
    if language_of(language).terms.nouns_have_capitals:
        return _attribute(tokens, at, lemma, infinitive, data)
    if is_made_of_a_verb(data.participles, token, data, language):
        return Classed("adjective", _as_it_is(token, lemma, infinitive))
    if re.search(f"(?:{data.abstract})$", fold(lemma)) and not infinitive:
        return Classed("noun", lemma)
    if re.fullmatch(data.adjectives, token.folded):
        return Classed("adjective", _as_it_is(token, lemma, infinitive))
    if any(re.search(f"{ending}$", fold(lemma)) for ending, _ in data.gender_endings):
        return Classed("adjective" if _is_behind_noun(tokens, at, language) else "noun", lemma)
    return Classed("", lemma)


def _attribute(
    tokens: Sequence[Token], at: int, lemma: str, infinitive: str, data: Dictionary
) -> Classed:
    """« eine pensionierte Elektrikerin »: what stands before a capital is an adjective."""
    token = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper():
        bare = re.sub(r"e[nmrs]?$", "", token.text.lower())
        return Classed("adjective", bare if infinitive else lemma)
    if re.fullmatch(data.adjectives, token.folded):
        return Classed("adjective", lemma)
    return Classed("", lemma)


def _english(
    tokens: Sequence[Token], at: int, lemma: str, infinitive: str, data: Dictionary
) -> Classed:
    """Where endings tell little, a noun is what an article or a preposition introduces.

    « raised dots »: what stands between an article and a noun is no noun itself.
    """
    token = tokens[at]
    before = tokens[at - 1].folded if at else ""
    introduced = before in data.shows or before in data.before_nouns
    leads_on = at + 1 < len(tokens) and tokens[at + 1].start - token.end == 1
    after = tokens[at + 1].folded if leads_on else ""
    ends = not after or after in data.before_nouns | data.before_verbs | data.behind_nouns
    if re.fullmatch(data.adverbs, token.folded):
        return Classed("adverb", token.folded)
    if infinitive and not introduced and before in data.before_verbs:
        return Classed("verb", infinitive)
    is_past = bool(infinitive) and token.folded != infinitive and token.folded[-1] not in "gs"
    if is_past:
        return Classed("adjective", token.folded) if introduced else Classed("verb", infinitive)
    if re.fullmatch(f"[^\\W\\d_]*(?:{data.abstract})", fold(lemma)):
        return Classed("noun", lemma)
    if re.fullmatch(data.adjectives, token.folded):
        return Classed("adjective", token.folded)
    if introduced and ends:
        return Classed("noun", token.folded if token.folded.endswith("ing") else lemma)
    if token.folded.endswith("ing") and infinitive:
        return Classed("verb", infinitive)
    is_plural = token.folded.endswith("s") and lemma != token.folded
    is_noun_before = re.search(f"(?:{data.abstract})$", before) is not None
    behind_adjective = ends and at > 1 and tokens[at - 2].folded in data.shows
    behind_adjective = behind_adjective and not is_noun_before
    return Classed("noun" if is_plural or behind_adjective else "", lemma)


def _is_behind_noun(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether a noun stands right before it: the last word behind an article or a preposition."""
    data, known = dictionary_of(language), language_of(language)
    before = tokens[max(0, at - 2) : at]
    if len(before) < 2 or tokens[at].start - before[1].end > 1:
        return False
    introduces = before[0].folded in data.shows or before[0].folded in data.before_nouns
    is_word = before[1].folded not in known.function_words
    return introduces and is_word and before[1].folded not in data.shows
