"""The tenses of German: their names."""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.verbs.tense_words import TenseWords

TENSES = TenseWords(
    names={
        Tense.PRESENT: ("Präsens",),
        Tense.PRETERITE: ("Präteritum", "Imperfekt"),
        Tense.PERFECT: ("Perfekt",),
        Tense.PLUPERFECT: ("Plusquamperfekt",),
        Tense.FUTURE: ("Futur I", "Futur"),
        Tense.CONDITIONAL: ("Konjunktiv II",),
        Tense.IMPERATIVE: ("Imperativ",),
    }
)
