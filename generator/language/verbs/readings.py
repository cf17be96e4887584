"""What verb a form may be, without looking at the words around it."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from generator.language.inflection import AGREEMENTS, PERSONS, Tense
from generator.language.lemmas import plain_lemma
from generator.language.lexicon.lexicon import Lexicon, lexicon_of
from generator.language.normalise import fold
from generator.language.verbs.conjugate import paradigm_of
from generator.language.verbs.verbs import Paradigm, verbs_of

_FINITE = (
    Tense.PRESENT,
    Tense.IMPERFECT,
    Tense.PRETERITE,
    Tense.FUTURE,
    Tense.CONDITIONAL,
    Tense.SUBJUNCTIVE,
)
_SAFE = (Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL)


class Reading(NamedTuple):
    """A finite verb that a form may be."""

    infinitive: str
    tense: Tense
    person: int
    number: str


class Readings(NamedTuple):
    """All finite verbs that a form may be; whether it can be no other word; whether it may be
    an imperative (« regarde »)."""

    finite: tuple[Reading, ...]
    is_sure: bool
    may_be_imperative: bool = False


@lru_cache(maxsize=4096)
def _listed(language: str) -> dict[str, set[str]]:
    """Which verbs known by name have a form."""
    verbs = verbs_of(language)
    found: dict[str, set[str]] = defaultdict(set)
    for infinitive, paradigm in verbs.listed.items() if verbs else ():
        for forms in paradigm.values():
            for cell in forms:
                for form in cell:
                    found[fold(form)].add(infinitive)
    return found


def listed_infinitives(form: str, language: str) -> frozenset[str]:
    """The verbs known by name that a folded form is of: « supe » is saber's."""
    return frozenset(_listed(language).get(form, ()))


def readings_of(form: str, language: str) -> Readings:
    """See `Readings`; by the lexicon where there is one, else by our own rules."""
    return _readings(fold(form), language, lexicon_of(language))


@lru_cache(maxsize=4096)
def _readings(form: str, language: str, lexicon: Lexicon | None) -> Readings:
    verbs = verbs_of(language)
    if verbs is None or form in verbs.clause.never:
        return Readings((), False)
    if lexicon is not None:
        found = lexicon.analyses(form)
        finite = {
            Reading(one.lemma, one.tense, one.person, one.number)
            for one in found
            if one.tense in _FINITE and one.tense and one.person and one.number
        }
        others = any(one.part != "verb" for one in found) or any(
            one.tense in (Tense.PAST_PARTICIPLE, Tense.INFINITIVE) for one in found
        )
        known = {one for one in finite if one.infinitive in verbs.listed}
        if form in verbs.clause.never_else and known:
            return Readings(tuple(sorted(known, key=str)), True)
        order = any(one.tense is Tense.IMPERATIVE for one in found)
        return Readings(tuple(sorted(finite, key=str)), bool(finite) and not others, order)
    made = {
        reading
        for infinitive in _candidates(form, language)
        for reading in _in_paradigm(form, infinitive, paradigm_of(infinitive, language))
    }
    listed = all(one.infinitive in verbs.listed for one in made)
    safe = listed or all(one.tense in _SAFE for one in made)
    return Readings(
        tuple(sorted(made, key=str)), bool(made) and safe and form not in verbs.clause.doubtful
    )


def participles_of(form: str, language: str) -> set[tuple[str, str, str]]:
    """The infinitives whose past participle a form may be, with gender and number."""
    folded = fold(form)
    lexicon = lexicon_of(language)
    if lexicon is not None:
        return {
            (one.lemma, one.gender or "m", one.number or "s")
            for one in lexicon.analyses(folded)
            if one.tense is Tense.PAST_PARTICIPLE
        }
    return {
        (infinitive, *agreement)
        for infinitive in _candidates(folded, language)
        if (paradigm := paradigm_of(infinitive, language)) is not None
        for agreement, cell in zip(AGREEMENTS, paradigm[Tense.PAST_PARTICIPLE], strict=False)
        if folded in map(fold, cell)
    }


def _candidates(form: str, language: str) -> set[str]:
    """Infinitives to try: those known by name, the lemma, and what regular endings give."""
    verbs = verbs_of(language)
    found = {*_listed(language).get(form, ()), plain_lemma(form, language)}
    for ending, infinitives in verbs.undo if verbs else ():
        if form.endswith(ending) and len(form) > len(ending) + 1:
            found.update(form[: len(form) - len(ending)] + one for one in infinitives)
    return found


def _in_paradigm(form: str, infinitive: str, paradigm: Paradigm | None) -> set[Reading]:
    if paradigm is None:
        return set()
    return {
        Reading(infinitive, tense, person, number)
        for tense in _FINITE
        for (person, number), cell in zip(PERSONS, paradigm.get(tense, ()), strict=False)
        if form in map(fold, cell)
    }
