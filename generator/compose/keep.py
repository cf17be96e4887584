"""Take activities out of a recipe, or keep only some; what is left is a recipe like any other.

A name means the step of that name and every activity of the type of that name.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import get_args

from generator.profiles.recipe import ActivityPart, Parts, PlanPart, Recipe, Sheet, Step

OF_THE_FINAL_TASK = ("goal", "success", "task", "materials", "fast", "evaluation")
"""What a lesson's plan says of the whole lesson with what it leads to: a debate, a text."""

Test = Callable[[ActivityPart], bool]


def without(recipe: Recipe, names: Collection[str]) -> Recipe:
    """The recipe without what is named and without the steps, and minutes, that are then empty."""
    steps = (_less(step, lambda part: part.type not in names) for step in recipe.steps)
    kept = [step for step in steps if step is not None and step.id not in names]
    return with_steps(recipe, kept, recipe.sheets)


def only(recipe: Recipe, names: Collection[str]) -> Recipe:
    """The recipe with nothing but what is named.

    A step that is named stays whole. What only some levels have of a type, the others
    get too. What labels and lesson say of the whole lesson no longer holds.
    """
    kept = [step for step in (_named(step, names) for step in recipe.steps) if step]
    held = tuple(part for part in _plan(recipe) if part == "rights")
    left = with_steps(recipe, kept, recipe.sheets)
    return changed(left, spare_minutes=0, script=False, partial=True, plan=held)


def without_final_task(recipe: Recipe, whole: Recipe) -> Recipe:
    """Where the task that `whole` leads to was taken out, the plan no longer speaks of it."""
    if not _produces(whole) or _produces(recipe):
        return recipe
    held = tuple(part for part in _plan(recipe) if part not in OF_THE_FINAL_TASK)
    return changed(recipe, partial=True, plan=held)


def with_steps(recipe: Recipe, steps: Sequence[Step], sheets: Sequence[Sheet]) -> Recipe:
    """The recipe with these steps, its sheets without what is no longer there."""
    placed = {name for step in steps for name in names_of(step)}
    laid = []
    for sheet in sheets:
        pages = [tuple(name for name in page if name in placed) for page in sheet.pages]
        if any(pages):
            laid.append(Sheet(pages=tuple(page for page in pages if page)))
    return changed(recipe, steps=tuple(steps), sheets=tuple(laid))


def names_of(step: Step) -> tuple[str, ...]:
    """What of a step stands on the sheets: its materials, its numbered activity."""
    return (*(part.type for part in step.materials), *((step.id,) if step.parts else ()))


def changed(recipe: Recipe, **changes: object) -> Recipe:
    """Another recipe, checked again: each task still stands on one sheet, once."""
    return Recipe.model_validate({**dict(recipe), **changes})


def types_of(step: Step) -> tuple[str, ...]:
    """Every type of activity that a step has at some level, its materials too."""
    parts = (part.type for of_level in (*step.parts.values(), step.materials) for part in of_level)
    return tuple(dict.fromkeys(parts))


def _less(step: Step, keeps: Test) -> Step | None:
    """A step without some of its activities; None where all that it had are gone."""
    if not types_of(step):
        return step
    parts = {level: _kept(of_level, keeps) for level, of_level in step.parts.items()}
    materials = _kept(step.materials, keeps)
    if not any(parts.values()):
        parts = {}
    if not parts and not materials:
        return None
    return step.model_copy(update={"parts": parts, "materials": materials})


def _kept(parts: Parts, keeps: Test) -> Parts:
    return tuple(part for part in parts if keeps(part))


def _named(step: Step, names: Collection[str]) -> Step | None:
    if step.id in names:
        return step
    if not types_of(step):
        return None
    left = _less(step, lambda part: part.type in names)
    if left is None:
        return None
    parts = {level: _wanted(of_level) for level, of_level in left.parts.items()}
    return left.model_copy(
        update={"parts": _everywhere(parts), "materials": _wanted(left.materials)}
    )


def _everywhere(parts: Mapping[str, Parts]) -> dict[str, Parts]:
    """Each type at each level: a level that lacks one gets that of the others."""
    by_default = parts.get("default", ())
    every = [part for of_level in (by_default, *parts.values()) for part in of_level]
    one_of = {part.type: part for part in reversed(every)}
    order = dict.fromkeys(part.type for of_level in parts.values() for part in of_level)
    if not order:
        return {}

    def filled(of_level: Parts) -> Parts:
        own = {name: tuple(part for part in of_level if part.type == name) for name in order}
        return tuple(part for name in order for part in own[name] or (one_of[name],))

    return {"default": filled(by_default)} | {level: filled(own) for level, own in parts.items()}


def _wanted(parts: Parts) -> Parts:
    """What was asked for by its name is missed where the lesson cannot feed it."""
    return tuple(part.model_copy(update={"optional": False}) for part in parts)


def _plan(recipe: Recipe) -> tuple[PlanPart, ...]:
    return get_args(PlanPart) if recipe.plan is None else recipe.plan


def _produces(recipe: Recipe) -> bool:
    return any(step.phase == "production" and step.parts for step in recipe.steps)
