"""Add an activity to a recipe: a step of its own, where it belongs in lesson and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from generator.compose.keep import changed, names_of, types_of
from generator.lesson.steps import AddedActivity
from generator.profiles.activity_defaults import ActivityDefault
from generator.profiles.recipe import ActivityPart, Phase, Recipe, Sheet, Step

RANK = {phase: rank for rank, phase in enumerate(get_args(Phase))}


def added(recipe: Recipe, activity: AddedActivity, usual: ActivityDefault) -> Recipe:
    """The recipe with a step more; the same where it has that type of activity already."""
    if any(activity.type in types_of(step) for step in recipe.steps):
        return recipe
    step = _step(recipe, activity, usual)
    at = _position(recipe.steps, activity.after, step)
    steps = (*recipe.steps[:at], step, *recipe.steps[at:])
    return changed(recipe, steps=steps, sheets=_sheets(recipe.sheets, steps, at, activity.sheet))


def _step(recipe: Recipe, activity: AddedActivity, usual: ActivityDefault) -> Step:
    part = ActivityPart(
        type=activity.type,
        items=activity.items,
        points=activity.points,
        settings=activity.settings,
    )
    return Step(
        id=_free_id(recipe, activity.type),
        phase=usual.phase,
        minutes=activity.minutes or usual.minutes,
        form=activity.form or usual.form,
        parts={} if usual.material else {"default": (part,)},
        materials=(part,) if usual.material else (),
    )


def _free_id(recipe: Recipe, wanted: str) -> str:
    """The type's own name, for the labels may have words for a step of that name."""
    taken = {name for step in recipe.steps for name in (step.id, *names_of(step))}
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _position(steps: Sequence[Step], after: str | None, new: Step) -> int:
    """After what it is said to follow; else after the tasks of its phase, as a material before.

    Steps without a task, such as a correction, do not come between the tasks of a phase.
    """
    named = [i for i, step in enumerate(steps) if after in (step.id, *types_of(step))]
    if after is not None and named:
        return named[-1] + 1
    rank = RANK[new.phase]
    if new.materials:
        before = [
            i
            for i, step in enumerate(steps)
            if RANK[step.phase] < rank or (RANK[step.phase] == rank and not step.parts)
        ]
        return before[-1] + 1 if before else 0
    same = [i for i, step in enumerate(steps) if step.parts and step.phase == new.phase]
    earlier = [i for i, step in enumerate(steps) if RANK[step.phase] <= rank]
    return (same or earlier or [-1])[-1] + 1


def _sheets(
    sheets: tuple[Sheet, ...], steps: Sequence[Step], at: int, wanted: int | None
) -> tuple[Sheet, ...]:
    """Beside its neighbours in the lesson, on the sheet that is wanted or where they stand.

    Tasks join tasks: the article is not on the paper of its questions. Where there is
    nothing to join, it gets a sheet of its own, a material the first.
    """
    step = steps[at]
    (name,) = names_of(step)
    alone = Sheet(pages=((name,),))
    if wanted is not None:
        if wanted > len(sheets):
            return (*sheets, alone)
        there = sheets[wanted - 1]
        before = [n for other in steps[:at] for n in names_of(other) if _holds(there, n)]
        after = [n for other in steps[at + 1 :] for n in names_of(other) if _holds(there, n)]
        joined = _beside(there, name, before, after)
        return (*sheets[: wanted - 1], joined, *sheets[wanted:])

    def neighbours(others: Sequence[Step]) -> list[str]:
        return [n for o in others for n in ([o.id] if o.parts else []) or _materials(o, step)]

    before, after = neighbours(steps[:at]), neighbours(steps[at + 1 :])
    if step.materials:
        after = []
    for index, sheet in enumerate(sheets):
        near = before[-1:] or after[:1]
        if near and _holds(sheet, near[0]):
            joined = _beside(sheet, name, before[-1:], after[:1])
            return (*sheets[:index], joined, *sheets[index + 1 :])
    return (alone, *sheets) if step.materials else (*sheets, alone)


def _materials(other: Step, step: Step) -> list[str]:
    """A material may join other materials, a task may not."""
    return [part.type for part in other.materials] if step.materials else []


def _holds(sheet: Sheet, name: str) -> bool:
    return any(name in page for page in sheet.pages)


def _beside(sheet: Sheet, name: str, before: list[str], after: list[str]) -> Sheet:
    """The sheet with a name put behind the last of `before`, else in front of `after`."""
    pages = []
    for page in sheet.pages:
        if before and before[-1] in page:
            at = page.index(before[-1]) + 1
            page = (*page[:at], name, *page[at:])
        elif not before and after[0] in page:
            at = page.index(after[0])
            page = (*page[:at], name, *page[at:])
        pages.append(page)
    return Sheet(pages=tuple(pages))
