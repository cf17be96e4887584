"""Add an activity to a recipe: a step of its own, where it belongs in lesson and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from generator.activities.registry import activity_type
from generator.compose.allot import clashes
from generator.compose.keep import changed, names_of, types_of
from generator.errors import Problem
from generator.lesson.steps import AddedActivity
from generator.profiles.activity_defaults import ActivityDefault
from generator.profiles.recipe import ActivityPart, Phase, Recipe, Sheet, Step

RANK = {phase: rank for rank, phase in enumerate(get_args(Phase))}


def added(recipe: Recipe, activity: AddedActivity, usual: ActivityDefault) -> Recipe:
    """The recipe with a step more; the same where it has that type of activity already.

    What would give answers away, or be given away, on the sheet where it belongs gets one
    of its own, unless the teacher said which sheet.
    """
    if any(activity.type in types_of(step) for step in recipe.steps):
        return recipe
    step = _step(recipe, activity, usual)
    at = _position(recipe.steps, activity.after, step)
    steps = (*recipe.steps[:at], step, *recipe.steps[at:])
    made = changed(recipe, steps=steps, sheets=_sheets(recipe.sheets, steps, at, activity.sheet))
    if activity.sheet is None and len(_clashes(made)) > len(_clashes(recipe)):
        (name,) = names_of(step)
        return changed(recipe, steps=steps, sheets=(*recipe.sheets, Sheet(pages=((name,),))))
    return made


def _clashes(recipe: Recipe) -> list[Problem]:
    return clashes(recipe, activity_type)


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

    Where there is nothing to join it gets a sheet of its own, a material the first.
    """
    step = steps[at]
    (name,) = names_of(step)
    alone = Sheet(pages=((name,),))
    if wanted is not None and wanted > len(sheets):
        return (*sheets, alone)
    if wanted is not None:
        there = {n for page in sheets[wanted - 1].pages for n in page}
        before = [n for other in steps[:at] for n in names_of(other) if n in there]
        after = [n for other in steps[at + 1 :] for n in names_of(other) if n in there]
    else:
        before = [n for other in steps[:at] for n in _joined_by(step, other)]
        after = [] if step.materials else [n for s in steps[at + 1 :] for n in _joined_by(step, s)]
    if before:
        return _beside(sheets, before[-1], name, 1)
    if after:
        return _beside(sheets, after[0], name, 0)
    return (alone, *sheets) if step.materials else (*sheets, alone)


def _joined_by(step: Step, other: Step) -> tuple[str, ...]:
    """What of another step a new one may stand with.

    A task stands with tasks, what is read with what is read, for the article is not on
    the paper of its questions; any other material stands with what comes before it.
    """
    if not step.materials:
        return (other.id,) if other.parts else ()
    if RANK[step.phase] <= RANK["global"]:
        return tuple(part.type for part in other.materials)
    return names_of(other)


def _beside(sheets: Sequence[Sheet], there: str, name: str, behind: int) -> tuple[Sheet, ...]:
    """The sheets with a name put right before or behind another."""

    def page(names: tuple[str, ...]) -> tuple[str, ...]:
        if there not in names:
            return names
        at = names.index(there) + behind
        return (*names[:at], name, *names[at:])

    return tuple(Sheet(pages=tuple(page(names) for names in sheet.pages)) for sheet in sheets)
