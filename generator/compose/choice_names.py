"""Names that mean nothing, on the command line and in a lesson's `steps:`, all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.activities.registry import activity_type
from generator.compose.choice import Choice
from generator.compose.keep import types_of
from generator.errors import ArdoiseError, Problem
from generator.lesson.steps import Steps
from generator.profiles.recipe import Recipe
from generator.source.nearest import nearest
from generator.source.shape import part_of, shape
from generator.source.source import Key, Source, spell

OF_A_STEP = ("minutes", "form")


@dataclass(frozen=True)
class Names:
    """What there is to name: the recipe's steps, every type of activity, every recipe.

    `elsewhere` gives the steps of all other recipes: a lesson is used with several, and
    what one of them does not have is no mistake. It is asked last, for it reads them.
    """

    recipe: Recipe
    types: tuple[str, ...]
    recipes: tuple[str, ...]
    elsewhere: Callable[[], frozenset[str]]

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps of the recipe in their order."""
        return tuple(step.id for step in self.recipe.steps)


def wrong_choice(choice: Choice, steps: Steps | None, names: Names) -> list[Problem]:
    """What on the command line is neither a step of the recipe or the lesson nor a type."""
    own = {activity.type for activity in steps.add} if steps else set()
    known = {*names.types, *names.steps, *own}
    wrong = [name for name in (*choice.only, *choice.skip) if name not in known]
    return [_unknown(name, names) for name in dict.fromkeys(wrong)]


def wrong_steps(steps: Steps, source: Source, names: Names) -> list[Problem]:
    """What is wrong with the names and settings of a lesson's `steps:`, each with its place."""
    problems = [
        *_recipes(steps, source, names),
        *_skipped(steps, source, names),
        *_added(steps, source, names),
        *_set(steps, source, names),
    ]
    return sorted(problems, key=lambda p: (p.place.line, p.place.column) if p.place else (0, 0))


def _recipes(steps: Steps, source: Source, names: Names) -> Iterator[Problem]:
    known = (*names.recipes, names.recipe.name)
    for index, name in enumerate(steps.recipes or ()):
        if name not in known:
            params = {"given": name, "expected": list(names.recipes)}
            params["suggestion"] = nearest(name, known)
            path = ("steps", "recipes", index)
            yield Problem("not-one-of", source.place(path), spell(path), params)


def _skipped(steps: Steps, source: Source, names: Names) -> Iterator[Problem]:
    for index, name in enumerate(steps.skip):
        yield from _named(name, source, ("steps", "skip", index), names)


def _added(steps: Steps, source: Source, names: Names) -> Iterator[Problem]:
    for index, activity in enumerate(steps.add):
        path: Key = ("steps", "add", index)
        at = source.place((*path, "type"))
        if activity.type not in names.types:
            params: dict[str, object] = {"name": activity.type, "known": list(names.types)}
            params["suggestion"] = nearest(activity.type, names.types)
            yield Problem("activity-unknown", at, spell((*path, "type")), params)
        elif activity.type in (other.type for other in steps.add[:index]):
            yield Problem("added-twice", at, spell((*path, "type")), {"name": activity.type})
        if activity.after is not None:
            yield from _named(activity.after, source, (*path, "after"), names)
        yield from _settings(activity.type, source, (*path, "settings"), names)


def _set(steps: Steps, source: Source, names: Names) -> Iterator[Problem]:
    own = {activity.type for activity in steps.add}
    for name, change in steps.set_.items():
        path: Key = ("steps", "set", name)
        wrong = list(_named(name, source, path, names, key=True))
        yield from wrong
        yield from _settings(name, source, (*path, "settings"), names)
        for key in () if wrong else sorted(change.model_fields_set):
            here = (*path, key)
            if key in OF_A_STEP and not _is_step(name, names) and name not in own:
                held = [s.id for s in names.recipe.steps if name in types_of(s)] or names.steps
                params: dict[str, object] = {"name": name, "key": key, "steps": list(held)}
                yield Problem("set-needs-step", source.place(here, key=True), spell(here), params)
            elif key not in OF_A_STEP and name not in names.types:
                inside = [t for s in names.recipe.steps if s.id == name for t in types_of(s)]
                params = {"name": name, "key": key, "types": inside or list(names.types)}
                yield Problem("set-needs-type", source.place(here, key=True), spell(here), params)


def _settings(name: str, source: Source, path: Key, names: Names) -> Iterator[Problem]:
    """What a type does not take; what is missing here, the level's own settings give."""
    if name not in names.types or not part_of(source.data, path):
        return
    try:
        shape(activity_type(name).settings, source, path)
    except ArdoiseError as error:
        yield from (problem for problem in error.problems if problem.code != "missing")


def _named(
    name: str, source: Source, path: Key, names: Names, *, key: bool = False
) -> Iterator[Problem]:
    if name not in names.types and not _is_step(name, names):
        problem = _unknown(name, names)
        place = source.place(path, key=key)
        yield Problem(problem.code, place, spell(path), problem.params)


def _is_step(name: str, names: Names) -> bool:
    return name in names.steps or name in names.elsewhere()


def _unknown(name: str, names: Names) -> Problem:
    params = {"name": name, "recipe": names.recipe.name}
    listed = {"steps": list(names.steps), "types": list(names.types)}
    suggestion = nearest(name, (*names.types, *names.steps))
    return Problem("name-unknown", params={**params, **listed, "suggestion": suggestion})
