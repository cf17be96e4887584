"""What a lesson writes for one activity type alone, under its key `activities`.

The types say what they want there; this room reads and checks it without knowing them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.errors import ArdoiseError, Problem
from generator.lesson.checks.quotes import SHORTEST, check_quote
from generator.lesson.checks.report import Report, written_at
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part
from generator.source.nearest import nearest
from generator.source.shape import shape
from generator.source.source import Key, Source, spell

KEY = "activities"


@dataclass(frozen=True, slots=True)
class Note:
    """Where a check of a type's content says what is wrong, at a level.

    Paths begin inside the type's own part: `note.error("…", "items", 0)`.
    """

    report: Report
    path: Key
    level: str

    def error(self, code: str, *path: str | int, **params: object) -> None:
        """Something that stops the build."""
        self.report.error(code, self._at(path), key=False, level=self.level, **params)

    def warning(self, code: str, *path: str | int, **params: object) -> None:
        """Something that the teacher should know."""
        self.report.warning(code, self._at(path), about="", key=False, level=self.level, **params)

    def quote(
        self,
        lesson: Lesson,
        quote: str,
        *path: str | int,
        shortest: int = SHORTEST,
        once: bool = True,
    ) -> None:
        """What is wrong with a quotation of the article; see `check_quote`."""
        here = self._at(path)
        check_quote(lesson, quote, here, self.level, self.report, shortest=shortest, once=once)

    def twice(self, said: Sequence[str], name: str, *key: str) -> None:
        """An error for each text of a list that is there already; `name` is the list's key.

        `key` leads from an item of the list to the text, where it is not the item itself.
        """
        for number, text in enumerate(said):
            if folded(text).casefold() in (folded(s).casefold() for s in said[:number]):
                self.error("item-twice", name, number, *key, text=text)

    def _at(self, path: Key) -> Key:
        """The path with the level in it, where the value is one a level."""
        whole = (*self.path, *path)
        for size in range(len(self.path) + 1, len(whole) + 1):
            head = written_at(whole[:size], self.report.source, self.level)
            if len(head) > size:
                return (*head, *whole[size:])
        return whole


@dataclass(frozen=True, slots=True)
class Content:
    """What a type wants of the lesson: the keys, and what must hold of them at a level.

    What is `of_text` says something of the article, so it does not serve a teacher's own.
    """

    model: type[Part]
    check: Callable[[Any, Lesson, str, Note], None] | None = None
    of_text: bool = True


Contents = Mapping[str, Content]


def read_contents(
    source: Source, contents: Callable[[], Contents]
) -> tuple[dict[str, Part], list[Problem]]:
    """The content of each type that the lesson writes some for, and what is wrong with it."""
    given = source.data.get(KEY)
    read: dict[str, Part] = {}
    problems: list[Problem] = []
    if not isinstance(given, dict):
        return read, problems
    known = contents()
    for name in given:
        path = (KEY, name)
        if name not in known:
            params = {"key": name, "suggestion": nearest(name, known), "expected": list(known)}
            place = source.place(path, key=True)
            problems.append(Problem("unknown-key", place, spell(path), params))
            continue
        try:
            read[name] = shape(known[name].model, source, path)
        except ArdoiseError as error:
            problems += error.problems
    return read, problems


def check_contents(lesson: Lesson, known: Contents, report: Report) -> None:
    """Note what is wrong with the meaning of what was written."""
    for name, content in lesson.contents.items():
        if (check := known[name].check) is None:
            continue
        for level in lesson.levels:
            if level in lesson.articles:
                check(content, lesson, level, Note(report, (KEY, name), level))
