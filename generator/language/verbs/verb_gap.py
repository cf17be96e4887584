"""The verb group of a sentence that can be left out, and the forms that are right in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.language.elision import needs_elision
from generator.language.inflection import PERSONS, Tense
from generator.language.language import language_of
from generator.language.verbs.conjugate import bare_infinitive, conjugate
from generator.language.verbs.find_verbs import FiniteVerb, find_verbs
from generator.language.verbs.tense_words import tense_words_of
from generator.language.verbs.verbs import verbs_of
from generator.language.words import Token, tokenize

_ELIDED = ("’", "'")


@dataclass(frozen=True, slots=True)
class Gap:
    """A verb group of a text: the words from `start` to `end`, which belong together."""

    text: str
    start: int
    end: int
    verb: FiniteVerb

    @property
    def form(self) -> str:
        """The words as they stand."""
        return self.text[self.start : self.end]


def verb_gaps(text: str, language: str) -> tuple[Gap, ...]:
    """The verbs of a sentence that can be left out: whole, and with nothing hung on them.

    « assure-t-il » is spared, and « a souvent dit », whose words stand apart; so is an
    auxiliary before what may be its participle.
    """
    found = []
    for verb in find_verbs(text, language):
        start, end = verb.spans[0][0], verb.spans[-1][1]
        apart = any(text[a[1] : b[0]].strip() for a, b in pairwise(verb.spans))
        if not apart and text[end : end + 1] != "-" and not _may_be_auxiliary(text, verb, language):
            found.append(Gap(text, start, end, verb))
    return tuple(found)


def _may_be_auxiliary(text: str, verb: FiniteVerb, language: str) -> bool:
    """« avait » of « avait failli », which no rule of ours takes for a participle."""
    verbs, words = verbs_of(language), tense_words_of(language)
    if verbs is None or words is None or verb.infinitive != verbs.compounds.auxiliary:
        return False
    behind = [token for token in tokenize(text, language) if token.start >= verb.spans[-1][1]]
    while behind and _parts(behind[0], language):
        behind = behind[1:]
    if not behind or len(verb.spans) > 1:
        return False
    known = language_of(language).words.grammar | verbs.clause.determiners.keys()
    return behind[0].folded not in known and bool(re.search(words.participles, behind[0].folded))


def right_forms(gap: Gap, tense: Tense, language: str) -> tuple[str, ...]:
    """The forms that are right in the gap in a tense, the usual one first; none if unsure.

    The pronoun of « se lever » stands on the page and is no part of them.
    """
    verb = gap.verb
    forms = conjugate(verb.infinitive, tense, language)
    place = PERSONS.index((verb.person, verb.number))
    if forms is None or len(forms) < len(PERSONS):
        return ()
    cell = tuple(_without_pronoun(form, verb.infinitive, place, language) for form in forms[place])
    if _is_compound(tense, language):
        cell = _agreeing(cell, gap, language)
    return tuple(form for form in cell if _joins(form, gap, language))


def _is_compound(tense: Tense, language: str) -> bool:
    verbs = verbs_of(language)
    return verbs is not None and tense in verbs.compounds.tenses


def _without_pronoun(form: str, infinitive: str, place: int, language: str) -> str:
    verbs = verbs_of(language)
    if verbs is None or bare_infinitive(infinitive, language) == infinitive:
        return form
    for pronouns in (verbs.reflexives.elided, verbs.reflexives.pronouns):
        if form.startswith(pronouns[place]):
            return form[len(pronouns[place]) :]
    return form


def _agreeing(cell: tuple[str, ...], gap: Gap, language: str) -> tuple[str, ...]:
    """The compound forms that agree, where the subject's gender is in sight.

    None behind a negation or an object, nor before an adverb that would part the two words.
    """
    words, verbs = tense_words_of(language), verbs_of(language)
    if words is None or verbs is None:
        return ()
    tokens = tokenize(gap.text, language)
    before = [token.folded for token in tokens if token.end <= gap.start]
    behind = next((token for token in tokens if token.start >= gap.end), None)
    while before and before[-1] in verbs.clause.pronouns:
        if before.pop() in words.agreeing | words.negations:
            return ()
    if behind and _parts(behind, language):
        return ()
    participles = {form.rpartition(" ")[2] for form in cell}
    if len(participles) == 1:
        return cell
    gender = words.genders.get(before[-1]) if before else None
    bare = bare_infinitive(gap.verb.infinitive, language)
    forms = conjugate(bare, Tense.PAST_PARTICIPLE, language)
    if gender is None or forms is None:
        return ()
    right = forms[("m", "f").index(gender) + (2 if gap.verb.number == "p" else 0)]
    return tuple(form for form in cell if form.rpartition(" ")[2] in right)


def _parts(token: Token, language: str) -> bool:
    """Whether it is an adverb, which stands between auxiliary and participle."""
    verbs, words = verbs_of(language), tense_words_of(language)
    if verbs is None or words is None:
        return False
    ending = verbs.clause.adverb_ending
    adverb = bool(ending) and token.folded.endswith(ending)
    return adverb or token.folded in verbs.clause.between | words.parting


def _joins(form: str, gap: Gap, language: str) -> bool:
    """Whether the word before it stays as it is printed: « n’ » or « ne »."""
    words = tense_words_of(language)
    before = [token for token in tokenize(gap.text, language) if token.end <= gap.start]
    if words is None or not before or gap.text[before[-1].end : gap.start].strip():
        return True
    elides = needs_elision(form, language)
    if before[-1].text.endswith(_ELIDED):
        heads = language_of(language).words.heads
        return elides or before[-1].folded.rstrip("'") not in heads
    return not (elides and before[-1].folded in words.elides)
