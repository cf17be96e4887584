"""What an inflected form is, in names that serve every language: tense, person, number, gender."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tense(Enum):
    """The tenses, moods and forms without a person; the labels name them in each language.

    `PRETERITE` is the passé simple, the past simple, the pretérito, the Präteritum;
    `PERFECT` the passé composé, the present perfect, the pretérito perfecto, the Perfekt.
    """

    INFINITIVE = "infinitive"
    PRESENT = "present"
    IMPERFECT = "imperfect"
    PRETERITE = "preterite"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    SUBJUNCTIVE_IMPERFECT = "subjunctive_imperfect"
    IMPERATIVE = "imperative"
    PRESENT_PARTICIPLE = "present_participle"
    PAST_PARTICIPLE = "past_participle"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a form: « livre » is a noun, and a verb's present.

    `part` is `verb`, `noun`, `adjective`, `adverb` or a smaller class; `person` is 1 to 3,
    `number` « s » or « p », `gender` « m » or « f »; each None where it says nothing.
    """

    lemma: str
    part: str
    tense: Tense | None = None
    person: int | None = None
    number: str | None = None
    gender: str | None = None


Cell = tuple[str, ...]
"""The right forms of one place in a paradigm, the usual one first; none where the verb has none."""

Forms = tuple[Cell, ...]
"""A tense: six cells (je … ils); four for a past participle (m. sg., f. sg., m. pl., f. pl.),
one for the infinitive and the present participle. The imperative has six, half of them empty."""

PERSONS = tuple((person, number) for number in "sp" for person in (1, 2, 3))
AGREEMENTS = (("m", "s"), ("f", "s"), ("m", "p"), ("f", "p"))


def places_of(tense: Tense) -> int:
    """How many cells a tense has."""
    if tense is Tense.PAST_PARTICIPLE:
        return len(AGREEMENTS)
    alone = tense in (Tense.INFINITIVE, Tense.PRESENT_PARTICIPLE)
    return 1 if alone else len(PERSONS)
