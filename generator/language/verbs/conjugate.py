"""Conjugate a verb: by our own rules, by the lexicon where there is one, and never by a guess."""

from __future__ import annotations

from functools import lru_cache

from generator.language.elision import needs_elision
from generator.language.inflection import PERSONS, Cell, Forms, Tense
from generator.language.lemmas import is_known_form
from generator.language.lexicon.lexicon import Lexicon, lexicon_of
from generator.language.normalise import fold
from generator.language.verbs.verbs import Paradigm, Verbs, verbs_of


def conjugate(infinitive: str, tense: Tense, language: str) -> Forms | None:
    """The forms of a verb in a tense; None where they are not certain.

    « se lever » and « s’unir » get their pronouns. A cell holds every right form, the usual one
    first. Where our rules and the lexicon differ, nothing is said.
    """
    verbs = verbs_of(language)
    if verbs is None:
        return None
    bare = bare_infinitive(infinitive, language)
    reflexive = bare != infinitive.strip()
    if tense in verbs.compounds.tenses:
        return _compound(bare, tense, verbs, language, reflexive=reflexive)
    forms = simple_tense(bare, tense, language)
    if forms is None or not reflexive:
        return forms
    if len(forms) < len(PERSONS) or tense is Tense.IMPERATIVE:
        return None
    return _with_pronouns(forms, verbs, language)


def bare_infinitive(infinitive: str, language: str) -> str:
    """« s’unir » → « unir »."""
    verbs = verbs_of(language)
    text = infinitive.strip()
    for mark in verbs.reflexives.marks if verbs else ():
        if fold(text).startswith(mark):
            return text[len(mark) :].strip()
    return text


def simple_tense(infinitive: str, tense: Tense, language: str) -> Forms | None:
    """A tense of one word, of a verb without its pronoun."""
    lexicon = lexicon_of(language)
    paradigm = _paradigm(infinitive, language, lexicon)
    ours = paradigm.get(tense) if paradigm else None
    theirs = lexicon.conjugate(infinitive, tense) if lexicon else None
    if paradigm is None:
        return theirs
    if ours is None or lexicon is None:
        return ours if ours and any(ours) else None
    return _merged(ours, theirs) if theirs else None


def _merged(ours: Forms, theirs: Forms) -> Forms | None:
    """What both have, our forms first; None where a cell has forms of ours that are not theirs."""
    cells: list[Cell] = []
    for mine, other in zip(ours, theirs, strict=True):
        known = {fold(form) for form in mine}
        if not mine or not other:
            cells.append(())
        elif known <= {fold(form) for form in other}:
            cells.append((*mine, *(form for form in other if fold(form) not in known)))
        else:
            return None
    return tuple(cells)


def paradigm_of(infinitive: str, language: str) -> Paradigm | None:
    """All simple tenses by our own rules; None where there is no second witness.

    That is the lexicon where there is one, else the lemmatiser.
    """
    return _paradigm(infinitive, language, lexicon_of(language))


@lru_cache(maxsize=4096)
def _paradigm(infinitive: str, language: str, lexicon: Lexicon | None) -> Paradigm | None:
    verbs = verbs_of(language)
    if verbs is None:
        return None
    if (listed := verbs.listed.get(infinitive)) is not None:
        return listed
    made = verbs.regular(infinitive)
    if lexicon is not None:
        return made[0] if len(made) == 1 and lexicon.knows_verb(infinitive) else None
    tense, place = verbs.witness
    known = [
        one
        for one in made
        if any(is_known_form(form, infinitive, language) for form in one[tense][place])
    ]
    return known[0] if len(known) == 1 else None


def _compound(
    bare: str, tense: Tense, verbs: Verbs, language: str, *, reflexive: bool
) -> Forms | None:
    """« a annoncé », « est née », « s’est unie »; None where the auxiliary depends on the sense."""
    rules = verbs.compounds
    second = reflexive or bare in rules.with_second
    if not reflexive and bare in rules.either:
        return None
    if not second and rules.only is not None and bare not in rules.only:
        return None
    if reflexive and bare not in verbs.reflexives.agreeing:
        return None
    helper = rules.second if second else rules.auxiliary
    auxiliary = simple_tense(helper, rules.tenses[tense], language)
    participles = simple_tense(bare, Tense.PAST_PARTICIPLE, language)
    present = simple_tense(bare, Tense.PRESENT, language)
    if auxiliary is None or participles is None or present is None or not participles[0]:
        return None
    auxiliary = tuple(
        cell if has_person else ()  # « il a plu », but never « j’ai plu »
        for cell, has_person in zip(auxiliary, present, strict=True)
    )
    if not (second and rules.second_agrees):
        return tuple(
            tuple(f"{one} {participle}" for one in cell for participle in participles[0])
            for cell in auxiliary
        )
    if reflexive:
        auxiliary = _with_pronouns(auxiliary, verbs, language)
    fitting = (_agreeing(participles, person, rules.polite) for person in range(len(PERSONS)))
    return tuple(
        tuple(f"{one} {form}" for one in cell for form in forms)
        for cell, forms in zip(auxiliary, fitting, strict=True)
    )


def _agreeing(participles: Forms, person: int, polite: int | None) -> Cell:
    """The participles that fit a subject; « vous » may be one person or several."""
    one, many = participles[0] + participles[1], participles[2] + participles[3]
    return tuple(dict.fromkeys(one + many if person == polite else one if person < 3 else many))


def _with_pronouns(forms: Forms, verbs: Verbs, language: str) -> Forms:
    """« m’unis », « me lève »; the pronouns hold their own space or apostrophe."""
    rules = verbs.reflexives

    def with_pronoun(form: str, person: int) -> str:
        elided = needs_elision(form, language) and rules.elided
        return (rules.elided if elided else rules.pronouns)[person] + form

    return tuple(
        tuple(with_pronoun(form, person) for form in cell) for person, cell in enumerate(forms)
    )
