"""Find the finite verbs of a text, only where what stands before them leaves one reading.

« Il livre » is a verb and « un livre » is not; « je suis » may be two. A verb that is not
certain is left out: an exercise made of it could have a wrong key.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.elision import needs_elision
from generator.language.inflection import Tense
from generator.language.language import language_of
from generator.language.verbs.compound import Compound, compound_at
from generator.language.verbs.conjugate import paradigm_of
from generator.language.verbs.readings import Reading, readings_of
from generator.language.verbs.subject import Seen, subject_of
from generator.language.verbs.verbs import Verbs, verbs_of
from generator.language.words import Token, tokenize

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FiniteVerb:
    """A verb in place. `spans` are its words: two for an auxiliary and its participle.

    The infinitive has its pronoun (« s’unir »), which the spans have not.
    """

    spans: tuple[Span, ...]
    infinitive: str
    tense: Tense
    person: int
    number: str


def find_verbs(text: str, language: str) -> tuple[FiniteVerb, ...]:
    """The finite verbs of a text of which we are certain, in order."""
    tokens = tokenize(text, language)
    found = (verb_at(text, tokens, at, language) for at in range(len(tokens)))
    return tuple(verb for verb in found if verb is not None)


def verb_at(text: str, tokens: tuple[Token, ...], at: int, language: str) -> FiniteVerb | None:
    """The finite verb that begins with this token, or None where there is none for certain."""
    verbs = verbs_of(language)
    token = tokens[at]
    if verbs is None or token.is_acronym or not token.text[0].isalpha():
        return None
    readings = readings_of(token.text, language)
    if not readings.finite:
        return None
    seen = Seen(
        readings.is_sure,
        readings.may_be_imperative,
        _infinitive_follows(text, tokens, at, language),
    )
    subject = subject_of(text, tokens, at, verbs.clause, seen)
    if subject is None or (token.text[0].isupper() and not subject.is_behind):
        return None
    fitting = [one for one in readings.finite if (one.person, one.number) in subject.persons]
    if not subject.may_be_wished:
        fitting = _indicative(fitting)
    if len(fitting) != 1:
        return None
    reading = fitting[0]
    compound = compound_at(text, tokens, at, reading, language, reflexive=subject.is_reflexive)
    if compound is None:
        return None
    spans = tuple((tokens[one].start, tokens[one].end) for one in compound.tokens)
    infinitive = _named(compound, verbs, language, reflexive=subject.is_reflexive)
    return FiniteVerb(spans, infinitive, compound.tense, reading.person, reading.number)


def _infinitive_follows(text: str, tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """« souhaite partager »."""
    if at + 1 == len(tokens) or text[tokens[at].end : tokens[at + 1].start].strip():
        return False
    word = tokens[at + 1].folded
    ends = word.endswith(language_of(language).terms.infinitives or ("-",))
    return ends and paradigm_of(word, language) is not None


def _indicative(readings: list[Reading]) -> list[Reading]:
    """Without « que » before it « souhaite » is no subjunctive."""
    if any(one.tense is Tense.PRESENT for one in readings):
        return [one for one in readings if one.tense is not Tense.SUBJUNCTIVE]
    return readings


def _named(compound: Compound, verbs: Verbs, language: str, *, reflexive: bool) -> str:
    infinitive = compound.infinitive
    if not reflexive:
        return infinitive
    rules = verbs.reflexives
    third = rules.elided if needs_elision(infinitive, language) else rules.pronouns
    return third[2] + infinitive
