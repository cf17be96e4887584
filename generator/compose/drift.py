"""Where the levels of a lesson drift apart, so that a mixed class cannot correct together."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose.pack import Pack, Task
from generator.compose.tasks import step_title
from generator.compose.written import written_for
from generator.errors import Problem, Severity
from generator.language.words import count_words
from generator.profiles.level import LevelProfile
from generator.source.source import spell


def drift(pack: Pack, profile: LevelProfile) -> Iterator[Problem]:
    """Warnings: articles of another length than their level's, tasks of unequal size."""
    if pack.recipe.text == "lesson":  # an exam's text may be shorter
        yield from _lengths(pack, profile)
    yield from _sizes(pack)


def _lengths(pack: Pack, profile: LevelProfile) -> Iterator[Problem]:
    for level in pack.levels:
        wanted = profile.levels[level.level].article_words
        words = count_words(level.lesson.article.text, level.lesson.language)
        if not wanted.least <= words <= wanted.most:
            params = {
                "level": level.level,
                "words": words,
                "least": wanted.least,
                "most": wanted.most,
            }
            place = pack.lesson.source.place(("article",), key=True)
            yield Problem("article-length", place, "article", params, Severity.WARNING)


def _sizes(pack: Pack) -> Iterator[Problem]:
    """The same task of a step with fewer items at some level: facts or questions are missing.

    Where the recipe itself asks for another number at another level, that is meant.
    """
    for index, step in enumerate(pack.recipe.steps):
        for kind in dict.fromkeys(part.type for parts in step.parts.values() for part in parts):
            wanted = {
                part.items
                for level in pack.levels
                for part in step.parts_at(level.level)
                if part.type == kind
            }
            made = {
                level.level: task.composed.units
                for level in pack.levels
                for task in level.steps[index].tasks
                if task.type == kind and task.composed.units
            }
            if len(wanted) == 1 and len(set(made.values())) > 1:
                yield _unequal(pack, index, kind, made)


def _unequal(pack: Pack, index: int, kind: str, made: dict[str, int]) -> Problem:
    composed = next(level.steps[index] for level in pack.levels if level.steps[index].tasks)
    named: Task | None = next((t for t in composed.tasks if t.type == kind), None)
    title = named.composed.title if named else step_title(pack, composed)
    counts = [f"{level}: {count}" for level, count in made.items()]
    path = written_for(pack, kind, pack.levels[0])
    params = {"title": title, "counts": counts}
    place = pack.lesson.source.place(path)
    return Problem("levels-drift", place, spell(path), params, Severity.WARNING)
