"""How a dictionary names the words of a language: data in `data/dictionary/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Names of parts of speech, articles before nouns, and what tells a part of speech.

    `nouns` has the name of a noun by its gender ("" where it is not known), `articles` its
    article by gender, `definite` that of things that are not counted: they end in `abstract`
    (a pattern). `shows` has words
    before a noun (folded) with the gender that they show, "" for none. The `gender_endings`
    (patterns) tell a gender; the first that fits counts. `adverbs` is the ending of adverbs.
    What stands behind one of `before_verbs` is a verb, behind one of `before_nouns` a noun (or
    an infinitive), before one of `behind_nouns` often a noun; `no_verbs` (a pattern) only look
    like infinitives. The group of `deverbal` or of `participles` with one of `infinitives` is
    the verb of which a noun or an adjective is made. `particles` stand apart from their verbs,
    `inside` is what stands between one and its verb; `gerund` is an ending. Behind `titles`
    stands a name. `plurals` are endings to cut off a noun that the list of lemmas does not
    know, `stressed` the feminine nouns with the masculine's article (« un ave »).
    """

    noun: str = "noun"
    verb: str = "verb"
    adjective: str = "adjective"
    adverb: str = "adverb"
    phrase: str = "phrase"
    nouns: Mapping[str, str] = field(default_factory=dict)
    articles: Mapping[str, str] = field(default_factory=dict)
    definite: Mapping[str, str] = field(default_factory=dict)
    shows: Mapping[str, str] = field(default_factory=dict)
    abstract: str = r"(?!)"
    gender_endings: tuple[tuple[str, str], ...] = ()
    adverbs: str = r"(?!)"
    adjectives: str = r"(?!)"
    before_verbs: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    behind_nouns: frozenset[str] = frozenset()
    no_verbs: str = r"(?!)"
    deverbal: str = r"(?!)"
    participles: str = r"(?!)"
    infinitives: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    inside: tuple[str, ...] = ()
    gerund: str = ""
    plurals: tuple[str, ...] = ()
    stressed: frozenset[str] = frozenset()
    infinitive_mark: str = ""


@lru_cache
def dictionary_of(code: str) -> Dictionary:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.dictionary.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Dictionary()
    return cast(Dictionary, import_module(name).DICTIONARY)
