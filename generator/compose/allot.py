"""Share out the vocabulary: a word whose definition is in sight is not asked for beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

from generator.activities.base import AnyType, Settings
from generator.errors import Problem
from generator.lesson.level_lesson import Word
from generator.profiles.recipe import Recipe

SHARED_OUT = frozenset({"definitions"})
LEAST = 3


def clashes(recipe: Recipe, kind: Callable[[str], AnyType]) -> list[Problem]:
    """The pairs of types that may not stand on one sheet of paper, each as a problem."""
    pairs = {
        (one.name, other.name): None
        for sheet in recipe.sheets
        for one, other in permutations([kind(name) for name in recipe.types_on(sheet)], 2)
        if _clash(one, other)
    }
    return [
        Problem("recipe-reveals", params={"recipe": recipe.name, "one": one, "other": other})
        for one, other in pairs
    ]


def _clash(one: AnyType, other: AnyType) -> bool:
    seen = one.in_sight & other.out_of_sight
    if one.wants_words and other.wants_words:
        seen -= SHARED_OUT
    return bool(seen)


def allot(
    wishes: Sequence[tuple[AnyType, Settings, int | None]], words: tuple[Word, ...]
) -> dict[str, tuple[Word, ...]]:
    """The words of each type that wants some, by type name; others may use them all.

    Types that show definitions take the first words of the lesson's order, types that
    ask for them the words after these. Where there are too few for both, those that
    ask get what they need first, down to half of all the words: a glossary is help,
    a task that cannot be done is none.
    """
    showing = [wish for wish in wishes if wish[0].reveals & SHARED_OUT and wish[0].wants_words]
    asking = [wish for wish in wishes if wish[0].unseen & SHARED_OUT and wish[0].wants_words]
    if not showing or not asking:
        return {}
    defined = tuple(word for word in words if word.definition)
    need = max(_wanted(wish, defined) for wish in asking)
    room = len(defined) - need
    shown = max(min(max(_wanted(wish, defined) for wish in showing), room), 0)
    if shown < LEAST:
        shown = min(len(defined) // 2, max(len(defined) - LEAST, 0))
    first, rest = defined[:shown], defined[shown:]
    return {wish[0].name: first for wish in showing} | {wish[0].name: rest for wish in asking}


def _wanted(wish: tuple[AnyType, Settings, int | None], words: tuple[Word, ...]) -> int:
    kind, settings, most = wish
    assert kind.wants_words is not None
    wanted = kind.wants_words(settings, words)
    return wanted if most is None else min(wanted, most)
