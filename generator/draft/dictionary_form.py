"""The dictionary's form of a word as a text has it, and the gender of a noun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.language.dictionary_data import Dictionary, dictionary_of
from generator.language.language import language_of
from generator.language.lemmas import is_known_form, is_listed, lemma_of
from generator.language.normalise import fold
from generator.language.verbs.conjugate import paradigm_of
from generator.language.verbs.readings import readings_of
from generator.language.word_lists import band_of
from generator.language.words import Token


def lemma_of_token(token: Token, language: str) -> str:
    """The lemma, with the œ and the æ of the text again."""
    lemma = _rebuilt(token.text, language) or lemma_of(token.text, language)
    for pair, letter in (("oe", "œ"), ("ae", "æ")):
        if letter in token.text.lower():
            lemma = lemma.replace(pair, letter)
    return lemma


def _rebuilt(word: str, language: str) -> str:
    """The dictionary's form by ours where the list of lemmas errs or has none; "" else.

    « playing » is « play », « zurückgebracht » and « zurückzubringen » are « zurückbringen ».
    """
    data = dictionary_of(language)
    stem = word.removesuffix(data.gerund) if data.gerund else word
    if stem != word:
        stems = (stem + "e", stem, stem[:-1])
        return next((one for one in stems if band_of(one, language) != "rare"), "")
    for particle in data.particles:
        rest = word.removeprefix(particle)
        if rest == word or not rest.startswith(data.inside):
            continue
        verb = particle + lemma_of(rest.removeprefix("zu") or rest, language)
        if _comes_apart(verb, language) and is_known_form(verb, verb, language):
            return verb
    return ""


def infinitive_of(token: Token, lemma: str, language: str) -> str:
    """The verb that a form may be, by our rules and the lists; "" for none.

    A verb that no list knows is an invention: « politiquer ».
    """
    found = {reading.infinitive for reading in readings_of(token.text, language).finite}
    verb = found.pop() if len(found) == 1 else lemma
    terms = language_of(language).terms
    # Where nouns have capitals, a small word with the ending of a verb is one.
    known = paradigm_of(verb, language) is not None or (
        terms.nouns_have_capitals
        and verb.endswith(terms.infinitives)
        and not re.fullmatch(dictionary_of(language).no_verbs, verb)
    )
    return verb if known and is_known_form(verb, verb, language) else ""


def with_particle(tokens: Sequence[Token], at: int, infinitive: str, language: str) -> str:
    """« stellte sie fest » is « feststellen »: the word at the end of a clause that is a prefix."""
    for after, token in enumerate(tokens[at + 1 :], at + 1):
        if token.folded in dictionary_of(language).particles:
            last = after + 1 == len(tokens) or tokens[after + 1].start - token.end > 1
            whole = token.folded + infinitive
            if last and is_known_form(whole, whole, language):
                return whole
    return infinitive


def noun_of(tokens: Sequence[Token], at: int, lemma: str, language: str) -> tuple[str, str]:
    """A noun in the singular, and its gender: « la libraire » stays feminine.

    The gender is told by the word before it, else by its ending; "" where neither tells.
    """
    data, token = dictionary_of(language), tokens[at]
    shown = data.shows.get(tokens[at - 1].folded, "") if at else ""
    own = _singular(token.text.lower(), data, language)
    is_feminine = shown == "f" and own != lemma and own[:-1] == lemma.rstrip("o")[: len(own) - 1]
    if is_feminine or lemma == token.text.lower():
        lemma = own
    if shown or infinitive_of(token, lemma_of(token.text, language), language):
        return lemma, shown
    for ending, gender in data.gender_endings:
        if re.search(f"{ending}$", fold(lemma)):
            return lemma, gender
    return lemma, ""


def _singular(word: str, data: Dictionary, language: str) -> str:
    """The word without the ending of a plural, if a list knows what is left."""
    stems = (word.removesuffix(ending) for ending in data.plurals if word.endswith(ending))
    return next((stem for stem in stems if is_listed(stem, language)), word)


def is_made_of_a_verb(pattern: str, token: Token, data: Dictionary, language: str) -> bool:
    """« fréquentée » is of « fréquenter », « encadrement » of « encadrer »."""
    found = re.fullmatch(pattern, token.text.lower())
    stem = found.group(1) if found else ""
    return any(
        is_known_form(stem + ending, stem + ending, language) for ending in data.infinitives if stem
    )


def _comes_apart(verb: str, language: str) -> bool:
    """« ausprobieren » has no forms by our rules, for they are two words."""
    particles = tuple(dictionary_of(language).particles)
    return verb.startswith(particles) and verb.endswith(language_of(language).terms.infinitives)
