"""The words of the lesson as puzzles spell them, and what a lesson may say about that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import Field

from generator.activities.wording import Wording
from generator.language.letters import capitals, joined_signs
from generator.language.normalise import fold
from generator.language.terms import named_alone
from generator.lesson.contents import Content, Note
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Word
from generator.lesson.part import Part, Text

SHORTEST, LONGEST = 3, 15
_BETWEEN_WORDS = re.compile(r"[\s'’\-\u2010\u2011]+")


class PuzzleContent(Part):
    """What a lesson decides about a puzzle of words."""

    accents: bool = Field(
        False, description="Whether the squares keep the accents: then É does not cross E."
    )
    words: list[Text] | None = Field(
        None,
        min_length=1,
        description="Terms of the vocabulary, those to use; left out: the first that fit.",
    )


def check_content(content: PuzzleContent, lesson: Lesson, level: str, note: Note) -> None:
    """Note each word that the vocabulary has not."""
    known = {fold(entry.term) for entry in lesson.written.vocabulary}
    for number, term in enumerate(content.words or ()):
        if fold(term) not in known:
            note.error("puzzle-word-unknown", "words", number, word=term)


CONTENT = Content(PuzzleContent, check_content, of_text=False)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A word of the lesson: `bare` as it is named alone, `letters` as it fills squares."""

    word: Word
    bare: str
    letters: str

    @property
    def parts(self) -> int:
        """Of how many words it is made: what a clue must say where they are joined."""
        return len(_BETWEEN_WORDS.split(self.bare))


def spelled_words(
    words: Iterable[Word], language: str, content: PuzzleContent | None, defined: bool = True
) -> list[Spelled]:
    """The words that a puzzle can use, in the lesson's order.

    They have 3 to 15 letters and no other sign, and a definition where they are asked
    for by it; none is there twice, nor is a definition.
    """
    accents = content is not None and content.accents
    wanted = content and content.words and {fold(term) for term in content.words}
    found: dict[str, Spelled] = {}
    definitions: set[str] = set()
    for word in words:
        bare = named_alone(word.term, language)
        letters = capitals(bare, language, accents)
        fits = SHORTEST <= len(letters) <= LONGEST and _only_letters(bare)
        clear = not defined or (word.definition and word.definition not in definitions)
        if fits and clear and letters not in found and (not wanted or fold(word.term) in wanted):
            found[letters] = Spelled(word, bare, letters)
            definitions.add(word.definition)
    return list(found.values())


def usable(words: tuple[Word, ...]) -> int:
    """How many words have what a puzzle asks for them by."""
    return sum(1 for word in words if word.definition)


def whole(count: str) -> str:
    """A number with its noun that no line parts."""
    return count.replace(" ", "\u00a0")


def how_to_write(spelled: Iterable[Spelled], wording: Wording, language: str, content: Any) -> str:
    """What the consigne says of accents, and of each sign that takes two squares (« ä = AE »).

    Of every word that might be asked, not only of those that are: it points at none.
    """
    accents = content is not None and content.accents
    signs = joined_signs("".join(each.bare for each in spelled), language, accents)
    said = ", ".join(f"{sign}\u00a0=\u00a0{squares}" for sign, squares in signs)
    key = "with_accents" if accents else "without_accents"
    return wording.text(key, signs=f" ({said})" if said else "")


def _only_letters(bare: str) -> bool:
    return _BETWEEN_WORDS.sub("", bare).isalpha()
