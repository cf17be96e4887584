"""The vocabulary in its own example sentences: where each word stands, as inflected there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.language.terms import find_term
from generator.lesson.level_lesson import Word


@dataclass(frozen=True, slots=True)
class Example:
    """A word of the lesson and its sentence, cut around it."""

    word: Word
    before: str
    form: str
    after: str

    @property
    def as_placed(self) -> str:
        """The word as it is offered; a capital that only begins the sentence would tell.

        One that the entry itself has, as a German noun does, stays.
        """
        own = any(part.startswith(self.form[:1]) for part in self.word.term.split())
        if self.before.strip() or self.form.isupper() or own:
            return self.form
        return self.form[:1].lower() + self.form[1:]


def examples_of(words: Iterable[Word], language: str) -> list[Example]:
    """The words that have an example with them in it; two of one form are asked once."""
    found = [example for word in words if (example := _example(word, language))]
    by_form = {example.form.casefold(): example for example in reversed(found)}
    return [example for example in found if by_form[example.form.casefold()] is example]


def _example(word: Word, language: str) -> Example | None:
    found = (
        find_term(word.term, word.example, language, word.forms, whole=True)
        if word.example
        else None
    )
    if found is None:
        return None
    start, end = found
    return Example(word, word.example[:start], word.example[start:end], word.example[end:])
