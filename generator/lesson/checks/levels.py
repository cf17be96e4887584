"""Every level that is named is one of the lesson's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from pydantic import BaseModel

from generator.lesson.checks.report import Report
from generator.lesson.lesson_file import LessonFile
from generator.lesson.per_level import PerLevel
from generator.source.nearest import nearest
from generator.source.source import Key

DEFAULT_LEVEL = "B1"
"""The level of a lesson that names none."""


def levels_of(written: LessonFile, known: Sequence[str]) -> tuple[str, ...]:
    """The lesson's levels, in its order; without those that nobody knows."""
    named = written.levels or list(written.article.by_level) or [DEFAULT_LEVEL]
    return tuple(level for level in dict.fromkeys(named) if level in known)


def check_levels(
    written: LessonFile,
    levels: Sequence[str],
    known: Sequence[str],
    report: Report,
    contents: Mapping[str, BaseModel] | None = None,
) -> None:
    """Note unknown levels, levels named twice and levels that are not the lesson's.

    `contents` is what the lesson writes under `activities`, by type.
    """
    for number, level in enumerate(written.levels or []):
        if level in (written.levels or [])[:number]:
            report.error("level-twice", ("levels", number), name=level)
    # A slip in `levels` would be said again at every place where the right name stands.
    slipped = any(level not in known for level in written.levels or ())
    said: set[str] = set()
    inner = (_named(part, ("activities", name)) for name, part in (contents or {}).items())
    for level, path in chain(_named(written, ()), *inner):
        if level not in known:
            suggestion = nearest(level, known)
            report.error(
                "unknown-level",
                path,
                key=True,
                name=level,
                known=list(known),
                suggestion=suggestion,
            )
        elif level not in levels and not (slipped and level in said):
            said.add(level)
            report.error("level-not-listed", path, key=True, name=level, lesson_levels=list(levels))
    for level in levels:
        if written.article.at(level) is None:
            report.error("level-without-article", ("article",), level=level)
    if not levels and written.levels is None and not written.article.by_level:
        report.error("level-needed", ("levels",), known=list(known))
    _count_pupils(written, report)


def _named(value: Any, path: Key) -> Iterator[tuple[str, Key]]:
    """Each level that a part of the lesson names, with its path."""
    if isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            inner, here = getattr(value, name), (*path, info.alias or name)
            if name == "levels":
                for number, level in enumerate(inner or ()):
                    yield level, (*here, level if isinstance(inner, dict) else number)
            else:
                yield from _named(inner, here)
    elif isinstance(value, PerLevel):
        yield from ((level, (*path, level)) for level in value.by_level)
        for sub, inner in value.values():
            yield from _named(inner, (*path, *sub))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _named(inner, (*path, number))


def _count_pupils(written: LessonFile, report: Report) -> None:
    given = written.class_
    if given and given.size and sum(given.levels.values()) > given.size:
        total = sum(given.levels.values())
        report.warning("class-too-small", ("class", "levels"), total=total, size=given.size)
