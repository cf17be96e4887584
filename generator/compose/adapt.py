"""A recipe as the readers of a theme need it: without what is unfair to them, on fewer sheets."""

from __future__ import annotations

from collections.abc import Callable, Collection

from generator.activities.base import AnyType
from generator.compose.allot import clashes
from generator.compose.keep import changed, types_of, without
from generator.errors import Problem, Severity, fail
from generator.profiles.adaptation import Adaptation
from generator.profiles.recipe import Recipe, Sheet


def adapt(
    recipe: Recipe, wanted: Adaptation, named: Collection[str], kind: Callable[[str], AnyType]
) -> tuple[Recipe, tuple[Problem, ...]]:
    """The recipe under a theme, and what the teacher should know of what was left out.

    What is `named` on the command line is wanted all the same. Raises ArdoiseError where
    nothing is left to print.
    """
    there = {name for step in recipe.steps for name in types_of(step)}
    unfair = [name for name in wanted.leave_out if name in there and name not in named]
    adapted = without(recipe, unfair) if unfair else recipe
    if not adapted.sheets:
        raise fail("choice-empty", recipe=recipe.name)
    if wanted.sheets is not None:
        adapted = joined(adapted, kind)
    params = {"types": ", ".join(unfair)}
    said = Problem("theme-leaves-out", params=params, severity=Severity.WARNING)
    return adapted, (said,) if unfair else ()


def joined(recipe: Recipe, kind: Callable[[str], AnyType]) -> Recipe:
    """The recipe with each sheet running on after the one before, where they may lie together.

    Sheets that print the article's sentences as tasks stay apart: on one they would have
    to share them out, and some would be left with too few.
    """
    sheets: list[Sheet] = []
    for sheet in recipe.sheets:
        flat = Sheet(pages=(tuple(name for page in sheet.pages for name in page),))
        if sheets:
            both = Sheet(pages=(sheets[-1].pages[0] + flat.pages[0],))
            apart = _prints_text(recipe, sheets[-1], kind) or _prints_text(recipe, flat, kind)
            if not apart and not clashes(changed(recipe, sheets=_every(recipe, both)), kind):
                sheets[-1] = both
                continue
        sheets.append(flat)
    return changed(recipe, sheets=tuple(sheets))


def _prints_text(recipe: Recipe, sheet: Sheet, kind: Callable[[str], AnyType]) -> bool:
    return any(kind(name).text for name in recipe.types_on(sheet))


def _every(recipe: Recipe, sheet: Sheet) -> tuple[Sheet, ...]:
    """This sheet, and everything else of the recipe each on one of its own."""
    held = set(sheet.pages[0])
    others = [name for s in recipe.sheets for page in s.pages for name in page if name not in held]
    return (sheet, *(Sheet(pages=((name,),)) for name in others))
