"""A class in figures: photocopies per parcours and who does what in a debate."""

from __future__ import annotations

from generator.compose.groups import groups, sides
from generator.compose.pack import Pack


def copies(pack: Pack) -> str:
    """« △ 9 exemplaires, □ 12 exemplaires », or "" where pupils are not counted by level."""
    counted = [
        (level.symbol, pack.pupils.levels[level.level])
        for level in pack.levels
        if pack.pupils.levels.get(level.level)
    ]
    return pack.labels.word("list_comma").join(
        pack.labels.word(
            "plan_copies_level", symbol=symbol, copies=pack.labels.count("copies", number)
        )
        for symbol, number in counted
    )


def debate_groups(pack: Pack) -> str:
    """Groups of four; where the debate is formal, sides, moderators and observers."""
    pupils = pack.pupils.size or sum(pack.pupils.levels.values())
    if not pupils:
        return ""
    count, word = pack.labels.count, pack.labels.word
    if any(task == "observation" for task in _types(pack)):
        parted = sides(pupils)
        parts = [
            word("plan_sides", first=parted.first, second=parted.second),
            count("moderators", parted.moderators),
            count("observers", parted.observers),
        ]
    else:
        parts = [
            pack.labels.plural("groups_of", number, size=size)
            for size, number in groups(pupils).items()
        ]
    return word("list_comma").join([count("pupils", pupils), *parts])


def _types(pack: Pack) -> list[str]:
    steps = [step for level in pack.levels for step in level.steps]
    return [task.type for step in steps for task in (*step.tasks, *step.materials)]
