"""A recipe as it is wanted this time: the recipe, then the lesson's `steps:`, then the command."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from generator.compose.add import added
from generator.compose.choice import Choice
from generator.compose.keep import changed, only, without, without_final_task
from generator.errors import fail
from generator.lesson.steps import AddedActivity, StepChange, Steps
from generator.profiles.activity_defaults import ActivityDefaults
from generator.profiles.recipe import ActivityPart, Recipe, Step


def choose(
    recipe: Recipe,
    steps: Steps | None,
    choice: Choice,
    usual: Callable[[], ActivityDefaults],
    types: Collection[str],
) -> Recipe:
    """The recipe with what is left out, added and set; every name is known.

    `usual` says what a step of a type is like where nobody says it, and is asked only where
    one is added; `types` are all that there are. What the command wants, the lesson cannot
    skip. Raises ArdoiseError where nothing is left to print.
    """
    if steps is not None and applies(steps, recipe):
        recipe = without(recipe, [name for name in steps.skip if name not in choice.only])
        for activity in steps.add:
            recipe = added(recipe, activity, usual().of(activity.type))
        recipe = _set(recipe, steps.set_)
    if choice.only:
        recipe = only(recipe, choice.only)
        for name in choice.only:
            if name in types and name not in (step.id for step in recipe.steps):
                recipe = added(recipe, AddedActivity(type=name), usual().of(name))
    recipe = without_final_task(without(recipe, choice.skip), recipe)
    if not recipe.sheets:
        raise fail("choice-empty", recipe=recipe.name)
    return recipe


def applies(steps: Steps, recipe: Recipe) -> bool:
    """Whether a lesson's changes hold for a recipe: for those named, else for all but exams."""
    if steps.recipes is None:
        return recipe.text != "exam"
    return recipe.name in steps.recipes


def _set(recipe: Recipe, changes: Mapping[str, StepChange]) -> Recipe:
    if not changes:
        return recipe
    return changed(recipe, steps=tuple(_step(step, changes) for step in recipe.steps))


def _step(step: Step, changes: Mapping[str, StepChange]) -> Step:
    """A step with its own changes and with those of its activities."""

    def parts(of_level: tuple[ActivityPart, ...]) -> tuple[ActivityPart, ...]:
        return tuple(_part(part, changes.get(part.type)) for part in of_level)

    update: dict[str, object] = {
        "parts": {level: parts(of_level) for level, of_level in step.parts.items()},
        "materials": parts(step.materials),
    }
    if (own := changes.get(step.id)) is not None:
        update |= own.model_dump(include={"minutes", "form"}, exclude_none=True)
    return step.model_copy(update=update)


def _part(part: ActivityPart, change: StepChange | None) -> ActivityPart:
    if change is None:
        return part
    update: dict[str, object] = change.model_dump(include={"items", "points"}, exclude_none=True)
    return part.model_copy(update={**update, "settings": {**part.settings, **change.settings}})
