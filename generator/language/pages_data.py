"""What papers and sites print around an article, a language at a time: data in `data/pages/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast


@dataclass(frozen=True, slots=True)
class Pages:
    """Phrases, folded, with ' for ’.

    A line that begins with one of `opens` is no part of the article, nor a short line that
    is hardly more than one of `alone`. One of `more` heads a list of other articles, one of
    `summary` a summary in points. `by` stands before an author, `published` before a date,
    `source` before the publisher at the end. `months` are in their order, as are their
    `short_months` (several of one with a slash, no dot); `date_words`, the days of the
    week too, stand in a date and its hour.
    """

    opens: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    summary: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    months: tuple[str, ...] = ()
    short_months: tuple[str, ...] = ()
    date_words: frozenset[str] = frozenset()


@lru_cache
def pages_of(code: str) -> Pages:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.pages.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Pages()
    return cast(Pages, import_module(name).PAGES)
