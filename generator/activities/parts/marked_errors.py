"""A text with marked errors: `Elle est née en [2020 → décembre 2023].`"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.lesson.folding import folded

_ERROR = re.compile(r"\[([^\[\]→]*?)(?:→|->)([^\[\]→]*)\]")


@dataclass(frozen=True, slots=True)
class Error:
    """Wrong words, where they begin in the shown text, and the right ones."""

    wrong: str
    right: str
    start: int

    @property
    def is_none(self) -> bool:
        """Whether nothing is wrong: a side is empty, or both are the same."""
        same = folded(self.wrong).casefold() == folded(self.right).casefold()
        return same or not self.wrong or not self.right


def read_errors(marked: str) -> tuple[str, tuple[Error, ...]]:
    """The text as pupils see it, with the wrong words, and its errors in order."""
    shown, errors, last = "", [], 0
    for match in _ERROR.finditer(marked):
        shown += marked[last : match.start()]
        wrong = match.group(1).strip()
        errors.append(Error(wrong, match.group(2).strip(), len(shown)))
        shown += wrong
        last = match.end()
    return shown + marked[last:], tuple(errors)
