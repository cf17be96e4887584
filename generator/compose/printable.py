"""Leave out the levels for which nothing is left to print: a blank sheet helps nobody."""

from __future__ import annotations

from dataclasses import replace

from generator.compose.pack import LevelPack, Pack
from generator.errors import ArdoiseError, Problem, Severity


def printable(pack: Pack) -> Pack:
    """The pack with the levels that have a task or a material, the others said.

    Raises ArdoiseError, with what each activity lacks, where that is none.
    """
    kept = tuple(level for level in pack.levels if _has_something(level))
    if kept == pack.levels:
        return pack
    if not kept:
        lacking = [replace(notice, severity=Severity.ERROR) for notice in pack.notices]
        nothing = Problem("choice-empty", params={"recipe": pack.recipe.name})
        raise ArdoiseError(lacking or [nothing])
    empty = ", ".join(level.level for level in pack.levels if level not in kept)
    said = Problem("level-empty", params={"level": empty}, severity=Severity.WARNING)
    others = tuple(
        replace(other, levels=tuple(other.at(level.level) for level in kept))
        for other in pack.others
    )
    return replace(pack, levels=kept, others=others, notices=(*pack.notices, said))


def _has_something(level: LevelPack) -> bool:
    return any(step.tasks or step.materials for step in level.steps)
