"""Share out the article: two tasks on one sheet of paper never print the same sentence.

The one would give away what the other asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from generator.activities.base import AnyType
from generator.activities.registry import activity_type
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.sentences import Sentence, sentences_of
from generator.profiles.recipe import ActivityPart, Recipe

Shares = dict[int, tuple[Sentence, ...]]
"""The sentences of each part of a recipe, by its identity."""


def share_text(recipe: Recipe, lesson: LevelLesson) -> Shares:
    """For each part whose type prints sentences of the article, those that it may print.

    A part that is alone on its sheet gets all of them; several get runs of whole
    paragraphs as equal as can be, the first run going to another task on each sheet.
    """
    shares: Shares = {}
    sentences = sentences_of(lesson)
    for number, sheet in enumerate(recipe.sheets):
        placed = {name for page in sheet.pages for name in page}
        parts = [
            part
            for step in recipe.steps
            if step.id in placed
            for part in step.parts_at(lesson.level)
            if _wants_some(activity_type(part.type), lesson)
        ]
        for part, share in zip(parts, _turned(parts, number, sentences), strict=True):
            shares[id(part)] = share
    return shares


def _wants_some(kind: AnyType, lesson: LevelLesson) -> bool:
    """Not one for which the lesson writes a text of its own."""
    content = lesson.contents.get(kind.name)
    has_own = kind.own_text and content is not None and kind.own_text(content, lesson.level)
    return bool(kind.text) and not has_own


def _turned(
    parts: Sequence[ActivityPart], number: int, sentences: tuple[Sentence, ...]
) -> list[tuple[Sentence, ...]]:
    runs = runs_of(sentences, len(parts))
    turn = number % len(runs) if runs else 0
    return [*runs[turn:], *runs[:turn]]


def runs_of(sentences: tuple[Sentence, ...], count: int) -> list[tuple[Sentence, ...]]:
    """The sentences in `count` runs as equally long as can be.

    They are cut between paragraphs where there are enough of these.
    """
    if count < 2:
        return [sentences] * count
    places = range(1, len(sentences))
    between = [at for at in places if sentences[at].paragraph != sentences[at - 1].paragraph]
    chosen = between if len(between) >= count - 1 else list(places)
    if len(chosen) < count - 1:
        return [sentences[at : at + 1] for at in range(count)]
    cuts = min(combinations(chosen, count - 1), key=lambda cuts: _longest(sentences, cuts))
    return _cut(sentences, cuts)


def _cut(sentences: tuple[Sentence, ...], cuts: Sequence[int]) -> list[tuple[Sentence, ...]]:
    edges = (0, *cuts, len(sentences))
    return [sentences[a:b] for a, b in pairwise(edges)]


def _longest(sentences: tuple[Sentence, ...], cuts: Sequence[int]) -> int:
    return max(sum(len(s.text) for s in run) for run in _cut(sentences, cuts))
