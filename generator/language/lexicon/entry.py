"""A line of a lexicon, whatever its format."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A form, its lemma, its part of speech, and its inflections in its source's codes."""

    form: str
    lemma: str
    part: str
    codes: tuple[str, ...]
