"""Ask a full lexicon what a form is and how a word is inflected, in any language that has one.

It only ever inflects words that a lesson has: no word of a lexicon is offered to
pupils by itself, for there are surnames and rude words in it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from importlib import import_module

from generator.language.inflection import (
    AGREEMENTS,
    PERSONS,
    Analysis,
    Forms,
    Tense,
    places_of,
)
from generator.language.language import LexiconSource, language_of, languages
from generator.language.lexicon.cache import compiled_file, installed_version
from generator.language.lexicon.compiled import Compiled
from generator.language.lexicon.trouble import note

SWITCH = "ARDOISE_LEXICON"
"""With `off` in this variable no lexicon is used, as on a machine that has none."""


class State(Enum):
    """Whether a language has its lexicon here, and if not, why."""

    NO_SUCH = "no-such"
    OFF = "off"
    NOT_INSTALLED = "not-installed"
    NO_CACHE = "no-cache"
    READY = "ready"


@dataclass(frozen=True)
class Lexicon:
    """The lexicon of one language."""

    compiled: Compiled
    decode: Callable[[str, str, str], Analysis]

    def analyses(self, form: str) -> tuple[Analysis, ...]:
        """Every reading of a form as it stands in a text; none where it is not known."""
        return _analyses(self, form)

    def is_unambiguous(self, form: str) -> bool:
        """Whether it is a form of one lemma and one part of speech: « livre » is not."""
        return len({(one.lemma, one.part) for one in self.analyses(form)}) == 1

    def knows_verb(self, infinitive: str) -> bool:
        """Whether there is such a verb."""
        return any(
            one.part == "verb" and one.tense is Tense.INFINITIVE
            for one in self.analyses(infinitive)
        )

    def conjugate(self, infinitive: str, tense: Tense) -> Forms | None:
        """A simple tense; None where there is no such verb or it has no form in it.

        Where a cell has several forms they stand in the order of the alphabet.
        """
        found: dict[tuple[object, object], set[str]] = {}
        for form, one in self._forms(infinitive):
            if one.part == "verb" and one.tense is tense:
                place = (one.gender, one.number) if one.gender else (one.person, one.number)
                found.setdefault(place, set()).add(form)
        if not found:
            return None
        if places_of(tense) == 1:
            return (tuple(sorted(found.get((None, None), ()))),)
        places = AGREEMENTS if tense is Tense.PAST_PARTICIPLE else PERSONS
        return tuple(tuple(sorted(found.get(place, ()))) for place in places)

    def inflect(self, lemma: str, like: Analysis) -> str | None:
        """The form of this lemma with the inflection of another word.

        A noun keeps its gender where it has but one. None where there is no such form, or
        where there are two: then one could not say which is right.
        """
        readings = [(form, one) for form, one in self._forms(lemma) if one.part == like.part]
        genders = {one.gender for _, one in readings}
        any_gender = like.part == "noun" and len(genders) == 1
        forms = {
            form
            for form, one in readings
            if (one.tense, one.person, one.number) == (like.tense, like.person, like.number)
            and (any_gender or one.gender == like.gender)
        }
        return forms.pop() if len(forms) == 1 else None

    def _forms(self, lemma: str) -> list[tuple[str, Analysis]]:
        """The forms of a lemma, with an œ where the lemma was written with one."""
        ligature = "œ" in lemma.lower()
        return [
            (form.replace("oe", "œ") if ligature else form, self.decode(lemma, part, code))
            for part, form, code in self.compiled.of_lemma(lemma)
        ]


@lru_cache(maxsize=4096)
def _analyses(lexicon: Lexicon, form: str) -> tuple[Analysis, ...]:
    return tuple(lexicon.decode(*reading) for reading in lexicon.compiled.of_form(form))


def lexicon_of(language: str) -> Lexicon | None:
    """The lexicon of a language; None where it has none or it cannot be used here."""
    return None if os.environ.get(SWITCH) == "off" else _open(language)[0]


def lexicon_state(language: str) -> State:
    """Whether `lexicon_of` has one, and if not, why."""
    return State.OFF if os.environ.get(SWITCH) == "off" else _open(language)[1]


def sources() -> dict[str, LexiconSource]:
    """Every language that may have a lexicon, with where it comes from."""
    found = {code: language_of(code).lexicon for code in languages()}
    return {code: source for code, source in found.items() if source is not None}


@lru_cache
def _open(language: str) -> tuple[Lexicon | None, State]:
    """Opened once a run. A cache that cannot be written must not stop a build."""
    source = language_of(language).lexicon
    if source is None:
        return None, State.NO_SUCH
    version = installed_version(source)
    if version is None:
        return None, State.NOT_INSTALLED
    import sqlite3  # the plain path has no need of it

    try:
        compiled = Compiled(compiled_file(source, version))
    except (OSError, sqlite3.Error):
        note(language)
        return None, State.NO_CACHE
    reader = import_module(f"generator.language.lexicon.{source.reader}")
    return Lexicon(compiled, reader.decode), State.READY
