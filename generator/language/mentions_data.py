"""What we know of the names and dates of a language: data in `data/mentions/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Mentions:
    """How names and dates are told in a text.

    `not_names` bear a capital and name nobody; `inside` may stand between two words of a
    name (« Charles de Gaulle »), `date_link` before a month or a year.
    """

    months: frozenset[str] = frozenset()
    date_link: str = ""
    not_names: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()


@lru_cache
def mentions_of(code: str) -> Mentions:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.mentions.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Mentions()
    return cast(Mentions, import_module(name).MENTIONS)
