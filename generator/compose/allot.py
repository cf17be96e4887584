"""Share out the vocabulary: a word whose definition is in sight is not asked for beside it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.activities.base import AnyType, Settings
from generator.errors import Problem
from generator.lesson.level_lesson import Word
from generator.profiles.recipe import Recipe

SHARED_OUT = frozenset({"definitions"})
LEAST = 3


def clashes(types: Sequence[AnyType], recipe: Recipe) -> list[Problem]:
    """The pairs of types that may not lie side by side in one pack, each as a problem."""
    problems = []
    for one in types:
        for other in types:
            seen = (one.reveals & other.unseen) - SHARED_OUT
            if one is not other and seen:
                params = {"recipe": recipe.name, "one": one.name, "other": other.name}
                problems.append(Problem("recipe-reveals", params=params))
    return problems


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
        shown = len(defined) // 2
    first, rest = defined[:shown], defined[shown:]
    return {wish[0].name: first for wish in showing} | {wish[0].name: rest for wish in asking}


def _wanted(wish: tuple[AnyType, Settings, int | None], words: tuple[Word, ...]) -> int:
    kind, settings, most = wish
    assert kind.wants_words is not None
    wanted = kind.wants_words(settings, words)
    return wanted if most is None else min(wanted, most)
