"""A lesson that was read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from generator.errors import Problem
from generator.lesson.lesson_file import LessonFile
from generator.lesson.level_lesson import Article, Credit, LevelLesson
from generator.lesson.part import Part
from generator.lesson.plan import Plan
from generator.source.source import Source


@dataclass(frozen=True)
class Lesson:
    """The whole lesson; `at` gives what one class reads.

    `written` is the file as its model, `source` its data with places (for the settings
    of activities under `steps`), `files` every file that was read. `exam` is the same
    lesson about its second text, if it has one. `contents` is what it writes for single
    activity types, by their names.
    """

    id: str
    folder: Path
    files: tuple[Path, ...]
    levels: tuple[str, ...]
    articles: Mapping[str, Article]
    written: LessonFile
    source: Source
    warnings: tuple[Problem, ...] = ()
    exam: Lesson | None = None
    contents: Mapping[str, Part] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title of the lesson."""
        return self.written.title

    @property
    def language(self) -> str:
        """The language that the class learns."""
        return self.written.language

    @property
    def register(self) -> Literal["vous", "tu"]:
        """How the sheets speak to the pupils."""
        return self.written.register_

    @property
    def plan(self) -> Plan:
        """What the teacher's lesson plan says; empty when the file says nothing."""
        return self.written.plan or Plan()

    @property
    def credit(self) -> Credit:
        """Where the article comes from."""
        origin = self.written.source
        return Credit(**{k: v or "" for k, v in origin} if origin else {})

    @property
    def class_size(self) -> int | None:
        """How many pupils there are, if the file says so."""
        given = self.written.class_
        return given.size if given else None

    @property
    def class_levels(self) -> dict[str, int]:
        """How many pupils there are at each level that the file counts."""
        given = self.written.class_
        return dict(given.levels) if given else {}

    def at(self, level: str, *, register: Literal["vous", "tu"] | None = None) -> LevelLesson:
        """The lesson at one of its levels. Raises ArdoiseError for another level."""
        from generator.lesson.at_level import at_level

        return at_level(self, level, register or self.register)
