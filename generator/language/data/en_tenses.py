"""The tenses of English: their names."""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.verbs.tense_words import TenseWords

TENSES = TenseWords(
    names={
        Tense.PRESENT: ("present simple", "simple present", "present"),
        Tense.PRETERITE: ("past simple", "simple past", "past"),
        Tense.FUTURE: ("future with will", "future"),
        Tense.PERFECT: ("present perfect",),
        Tense.PLUPERFECT: ("past perfect",),
    }
)
