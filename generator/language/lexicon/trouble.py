"""Which lexicons were wanted in this run and could not be used: a word at its end, no failure."""

from __future__ import annotations

_UNUSABLE: set[str] = set()


def note(language: str) -> None:
    """The lexicon of this language is installed, and the cache could not be written."""
    _UNUSABLE.add(language)


def unusable() -> list[str]:
    """The languages that were noted."""
    return sorted(_UNUSABLE)
