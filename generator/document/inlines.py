"""What stands inside a line: words, blanks to fill, boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

TextRole = Literal["plain", "strong", "emphasis", "term", "answer", "sign", "muted"]


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words in one role; `language` (BCP 47) only where it is not the document's."""

    text: str
    role: TextRole = "plain"
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """A gap in a sentence or a table, `width` millimetres wide.

    `answer` is what belongs there; it is None once concealed. `hint` (a first
    letter, say) is printed before the line on the pupil's sheet and the key alike,
    and is not part of `answer`.
    """

    answer: str | None
    width: float
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A box to tick; `correct` says whether it should be, None once concealed."""

    correct: bool | None


Inline: TypeAlias = Text | Blank | Mark
Inlines: TypeAlias = tuple[Inline, ...]


def plain(text: str, language: str | None = None) -> Inlines:
    """One run of plain words, or nothing for an empty text."""
    return (Text(text, language=language),) if text else ()
