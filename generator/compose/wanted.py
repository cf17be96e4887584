"""The recipe that is wanted: names checked, then what lesson and command change in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from generator.activities.registry import type_names
from generator.compose.choice import Choice
from generator.compose.choice_names import Names, wrong_choice, wrong_steps
from generator.compose.choose import choose
from generator.errors import ArdoiseError, Problem
from generator.lesson.lesson import Lesson
from generator.profiles.activity_defaults import ActivityDefaults
from generator.profiles.recipe import Recipe
from generator.profiles.templates import Templates


def wanted(recipe: Recipe, lesson: Lesson, choice: Choice, templates: Templates) -> Recipe:
    """The recipe as the lesson's `steps:` and the command change it.

    Raises ArdoiseError with every name that means nothing, or where nothing is left.
    """
    steps = lesson.written.steps
    if steps is None and not choice:
        return recipe
    types, recipes = tuple(type_names()), tuple(templates.names("recipes"))
    names = Names(recipe, types, recipes, cache(lambda: _steps_of(recipes, templates)))
    problems = wrong_steps(steps, lesson.source, names) if steps else []
    problems += wrong_choice(choice, steps, names)
    if problems:
        raise ArdoiseError(_listed_once(problems))

    @cache
    def usual() -> ActivityDefaults:
        return templates.load("", "activities", ActivityDefaults)

    return choose(recipe, steps, choice, usual, types)


def _listed_once(problems: list[Problem]) -> list[Problem]:
    """What there is to name is a long list: it stands below the first name that is unknown."""
    unknown = [problem for problem in problems if problem.code == "name-unknown"]
    bare = {"steps": (), "types": ()}
    return [
        replace(problem, params={**problem.params, **bare}) if problem in unknown[1:] else problem
        for problem in problems
    ]


def _steps_of(recipes: Iterable[str], templates: Templates) -> frozenset[str]:
    """The names of all steps; a recipe that cannot be read is a matter for those who use it."""
    found: set[str] = set()
    for name in recipes:
        try:
            steps = templates.read("recipes", name).data.get("steps", ())
        except ArdoiseError:
            continue
        found |= {str(step.get("id")) for step in steps if isinstance(step, dict)}
    return frozenset(found)
