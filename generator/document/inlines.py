"""What stands inside a line: words, blanks to fill, boxes to tick, words to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

TextRole = Literal["plain", "strong", "emphasis", "term", "answer", "sign", "muted"]
PICK_BETWEEN = "\u00a0/\u00a0"


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


@dataclass(frozen=True, slots=True)
class Pick:
    """Words of which one is to be circled, printed « à / de » on one line.

    `correct` is the place of the right one, None once concealed.
    """

    options: tuple[str, ...]
    correct: int | None

    def parts(self) -> tuple[Text, ...]:
        """The words and what stands between them, as runs: how every format prints it."""
        between = Text(PICK_BETWEEN, "muted")
        runs = [between] * (2 * len(self.options) - 1)
        runs[::2] = [Text(word, self._role(place)) for place, word in enumerate(self.options)]
        return tuple(runs)

    def _role(self, place: int) -> TextRole:
        if self.correct is None:
            return "strong"
        return "answer" if place == self.correct else "muted"


Inline: TypeAlias = Text | Blank | Mark | Pick
Inlines: TypeAlias = tuple[Inline, ...]


def plain(text: str, language: str | None = None) -> Inlines:
    """One run of plain words, or nothing for an empty text."""
    return (Text(text, language=language),) if text else ()
