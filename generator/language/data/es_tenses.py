"""The tenses of Spanish: their names."""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.verbs.tense_words import TenseWords

TENSES = TenseWords(
    names={
        Tense.PRESENT: ("presente", "presente de indicativo"),
        Tense.PRETERITE: ("pretérito indefinido", "indefinido", "pretérito perfecto simple"),
        Tense.IMPERFECT: ("pretérito imperfecto", "imperfecto"),
        Tense.FUTURE: ("futuro simple", "futuro"),
        Tense.CONDITIONAL: ("condicional simple", "condicional"),
        Tense.PERFECT: ("pretérito perfecto", "pretérito perfecto compuesto"),
        Tense.PLUPERFECT: ("pretérito pluscuamperfecto", "pluscuamperfecto"),
        Tense.SUBJUNCTIVE: ("presente de subjuntivo", "subjuntivo"),
        Tense.IMPERATIVE: ("imperativo",),
    }
)
