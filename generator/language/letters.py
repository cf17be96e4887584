"""What puzzles know of a language: its letters, and the words that no grid should show.

Data are in `data/letters/`, one module a language; without one the neutral `Letters`
serves: accents dropped, the letters of English, no word barred.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one language as puzzles write them.

    `joined` are signs that fill two squares always (œ), `apart` those that do without
    their accent only (German ä is AE); letters in `kept` are no accented form of another
    (Spanish ñ). `frequency` is how often each letter comes in a thousand of running text.
    `rude` are words that must not come about by accident, small and without accents.
    """

    vowels: str = "aeiouy"
    joined: Mapping[str, str] = field(default_factory=dict)
    apart: Mapping[str, str] = field(default_factory=dict)
    kept: str = ""
    frequency: Mapping[str, int] = field(
        default_factory=lambda: dict.fromkeys("abcdefghijklmnopqrstuvwxyz", 40)
    )
    rude: frozenset[str] = frozenset()


def frequency(text: str) -> dict[str, int]:
    """A table written as « e 147 a 76 »: each letter with its count in a thousand."""
    parts = text.split()
    return dict(zip(parts[::2], map(int, parts[1::2]), strict=True))


@lru_cache
def letters_of(code: str) -> Letters:
    """The letters of a language, by its code (`fr`, also `fr-CA`); neutral when unknown."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.letters.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Letters()
    return cast(Letters, import_module(name).LETTERS)


def capitals(text: str, language: str, accents: bool = False) -> str:
    """A text as it fills squares: capital letters alone, one a square.

    Without `accents` É is E, as crosswords have it; œ fills two squares either way.
    """
    known = letters_of(language)
    small = unicodedata.normalize("NFC", text).lower()
    table = _in_squares(known, accents)
    spelled = "".join(table.get(letter, letter) for letter in small)
    bare = spelled if accents else "".join(_bare(letter, known.kept) for letter in spelled)
    return "".join(letter for letter in bare.upper() if letter.isalpha())


def joined_signs(text: str, language: str, accents: bool = False) -> list[tuple[str, str]]:
    """The signs of a text that fill two squares, each with the capitals there, sorted."""
    table = _in_squares(letters_of(language), accents)
    used = sorted(set(unicodedata.normalize("NFC", text).lower()) & table.keys())
    return [(sign, table[sign].upper()) for sign in used]


def is_vowel(letter: str, language: str) -> bool:
    """Whether a letter, small or capital, accented or not, is a vowel; both of œ are."""
    known = letters_of(language)
    small = unicodedata.normalize("NFC", letter).lower()
    return any(
        unicodedata.normalize("NFD", part)[0] in known.vowels
        for part in known.joined.get(small, small)
    )


def _in_squares(known: Letters, accents: bool) -> dict[str, str]:
    return {**known.joined, **({} if accents else known.apart)}


def _bare(letter: str, kept: str) -> str:
    if letter in kept:
        return letter
    decomposed = unicodedata.normalize("NFD", letter)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
