"""Where in the lesson file that stands which a task is made from."""

from __future__ import annotations

from generator.compose.pack import LevelPack, Pack
from generator.source.source import Key


def written_for(pack: Pack, type: str, level: LevelPack) -> Key:
    """The path of the first question of a task's type at a level.

    For a type that asks no questions, that of the levels: any part of the lesson may be meant.
    """
    exam = pack.lesson.exam if pack.recipe.text == "exam" else None
    first = next((q.id for q in level.lesson.questions if q.type == type), None)
    for number, given in enumerate((exam or pack.lesson).written.questions):
        if given.id == first:
            return (*(("exam",) if exam else ()), "questions", number)
    return ("levels",)
