"""Several versions of one pack: the same tasks drawn against each other, made together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from string import ascii_uppercase

from generator.compose.composer import Composer
from generator.compose.pack import Pack
from generator.errors import Problem, Severity
from generator.lesson.level_lesson import LevelLesson


def compose_versions(composer: Composer, levels: Mapping[str, LevelLesson], number: int) -> Pack:
    """Version A, which holds the others; its notices are those of all, each once.

    Raises ArdoiseError as `Composer.compose` does.
    """
    first, *others = packs = [
        replace(composer, version=letter, versions=number).compose(levels)
        for letter in ascii_uppercase[:number]
    ]
    notices = list(first.notices)
    for pack in others:
        notices += [notice for notice in pack.notices if notice not in notices]
    notices += [*alike(packs), *unequal(packs)]
    return replace(first, notices=tuple(notices), others=tuple(others))


def alike(packs: Sequence[Pack]) -> Iterator[Problem]:
    """A version that is an earlier one again: nothing in its tasks could be drawn otherwise."""
    for number, pack in enumerate(packs):
        levels = [
            level.level
            for level in pack.levels
            if any(level.steps == earlier.at(level.level).steps for earlier in packs[:number])
        ]
        if levels:
            params = {
                "recipe": pack.recipe.name,
                "level": ", ".join(levels),
                "version": pack.version,
            }
            yield Problem("versions-alike", params=params, severity=Severity.WARNING)


def unequal(packs: Sequence[Pack]) -> Iterator[Problem]:
    """An activity that asks for more in one version than in another, and so is harder."""
    asked = _asked(packs[0])
    for pack in packs[1:]:
        there = _asked(pack)
        for task in dict.fromkeys((*asked, *there)):
            if asked.get(task) == there.get(task):
                continue
            level, _, kind = task
            params = {
                "title": pack.labels.activities[kind].title,
                "level": level,
                "count": asked.get(task, 0),
                "version": pack.version,
                "other": there.get(task, 0),
            }
            yield Problem("versions-unequal", params=params, severity=Severity.WARNING)


def _asked(pack: Pack) -> dict[tuple[str, str, str], int]:
    """How many answers each task asks for, by level, step and type."""
    return {
        (level.level, step.step.id, task.type): task.composed.units
        for level in pack.levels
        for step in level.steps
        for task in (*step.tasks, *step.materials)
    }
