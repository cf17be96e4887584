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
    What stands behind one of `before_verbs` is a verb, behind one of `before_nouns` a noun.
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
    infinitive_mark: str = ""
    links: frozenset[str] = frozenset()


@lru_cache
def dictionary_of(code: str) -> Dictionary:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.dictionary.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Dictionary()
    return cast(Dictionary, import_module(name).DICTIONARY)
