"""What is known of a language's verbs: one module a language, `data/<code>_verbs.py`.

Each has a constant `VERBS`. It knows its irregular verbs by name; of the others it makes the
forms by rule, and `conjugate` asks a second witness before it believes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from generator.language.inflection import Forms, Tense
from generator.language.verbs.clause import Clause

Paradigm = Mapping[Tense, Forms]
"""The simple tenses of a verb. A tense that is not there is not known."""


@dataclass(frozen=True, slots=True)
class Compounds:
    """How a past is made of an auxiliary and the past participle.

    `auxiliary` serves most verbs, `second` those of `with_second`, whose participle agrees with
    the subject where `second_agrees`. Verbs of `either` take now one, now the other:
    nothing is said of them. With `only`, the first auxiliary is certain for these verbs alone.
    `tenses` names the auxiliary's tense in each compound tense;
    `polite` is the place of the person that may be one or several (« vous »).
    """

    auxiliary: str = ""
    second: str = ""
    second_agrees: bool = False
    with_second: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    tenses: Mapping[Tense, Tense] = field(default_factory=dict)
    polite: int | None = None


@dataclass(frozen=True, slots=True)
class Reflexives:
    """« se lever »: the pronoun of each person, before a consonant and before a vowel,
    with its space or apostrophe.

    In a compound tense they take the second auxiliary. Only for `agreeing` ones is it known
    without the sentence that the participle agrees with the subject.
    """

    marks: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    agreeing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a language.

    `listed` are sure. `regular` makes any other: what it may be, or nothing. The lemmatiser must
    know the form at the `witness` (a tense and the place of a person) of one of them, and
    only of one. `undo` has the regular endings, each with those of the infinitives that
    it may come from.
    """

    listed: Mapping[str, Paradigm]
    regular: Callable[[str], tuple[Paradigm, ...]]
    witness: tuple[Tense, int]
    compounds: Compounds = field(default_factory=Compounds)
    reflexives: Reflexives = field(default_factory=Reflexives)
    clause: Clause = field(default_factory=Clause)
    undo: tuple[tuple[str, tuple[str, ...]], ...] = ()


@lru_cache
def verbs_of(language: str) -> Verbs | None:
    """The verbs of a language by its code (`fr`, also `fr-CA`), or None."""
    base = re.split(r"[-_]", language.lower())[0]
    name = f"generator.language.data.{base}_verbs"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return None
    return cast(Verbs, import_module(name).VERBS)
