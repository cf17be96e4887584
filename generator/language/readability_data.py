"""How readable a text is, a language at a time: data in `data/readability/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Readability:
    """A formula of the kind `base - per_sentence × words a sentence - per_word × syllables a word`.

    `name` is printed with every result, for there are several for most languages. A
    `nucleus` (a pattern) is what a syllable is counted by, `silent` an ending that is not
    heard; both see the word folded, accents kept.
    """

    name: str = ""
    base: float = 0
    per_sentence: float = 0
    per_word: float = 0
    nucleus: str = r"(?!)"
    silent: str = r"(?!)"


@lru_cache
def readability_of(code: str) -> Readability | None:
    """The data of a language, by its code (`fr`, also `fr-CA`), or None."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.readability.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return None
    return cast(Readability, import_module(name).READABILITY)
