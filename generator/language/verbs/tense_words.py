"""What the tenses of a language are called, and which words of a sentence call for one.

One module a language, `data/<code>_tenses.py`, with a constant `TENSES`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from generator.language.inflection import Tense
from generator.language.normalise import fold

_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class TenseWords:
    """All patterns see the text folded.

    `names` of a tense are those of school grammars, the one to print first. `past`, `present`
    and `future` find expressions of time, `dated` those that call for a past; `lasting` finds
    what a finished past does not bear (« depuis »). `wishing` must match right before a verb
    that is then a subjunctive, `condition` before one behind « si ». `doubtful` finds what may
    call for a tense or not, `participles` what may be one though no rule knows it.

    `also` names the tense that is right as well where no tense is named. `linking` words begin
    another clause; the `comparing` ones among them may only compare. `coordinating` words may
    join a second verb. Behind a `cleft` word (« c’est … qui ») a sentence is not cut.
    `elides` lose their vowel before another; `agreeing` are objects before a verb that a
    participle may agree with; `negations` and `parting` adverbs stand between an auxiliary
    and it. `genders` are those of subject pronouns. `helpers` make a tense with an infinitive
    (« va préparer »). `states` are verbs that say how something is: as a finished past they
    are often stilted (« cette démarche a été contraire »).
    """

    names: Mapping[Tense, tuple[str, ...]]
    past: str = _NEVER
    dated: str = _NEVER
    present: str = _NEVER
    future: str = _NEVER
    lasting: str = _NEVER
    wishing: str = _NEVER
    condition: str = _NEVER
    doubtful: str = _NEVER
    also: Mapping[Tense, Tense] = field(default_factory=dict)
    linking: frozenset[str] = frozenset()
    elides: frozenset[str] = frozenset()
    agreeing: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    helpers: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    coordinating: frozenset[str] = frozenset()
    cleft: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    participles: str = _NEVER


@lru_cache
def tense_words_of(language: str) -> TenseWords | None:
    """Those of a language by its code (`fr`, also `fr-CA`), or None."""
    base = re.split(r"[-_]", language.lower())[0]
    name = f"generator.language.data.{base}_tenses"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return None
    return cast(TenseWords, import_module(name).TENSES)


def tense_name(tense: Tense, language: str) -> str:
    """What the tense is called in that language; our own name where we do not know."""
    words = tense_words_of(language)
    return words.names[tense][0] if words and tense in words.names else tense.value


def tense_named(name: str, language: str) -> Tense | None:
    """The tense that a teacher means by a name of that language, or None."""
    words, wanted = tense_words_of(language), fold(name)
    for tense, names in words.names.items() if words else ():
        if wanted in map(fold, names):
            return tense
    return None
