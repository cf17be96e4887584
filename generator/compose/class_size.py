"""A class in figures: photocopies per parcours and who does what in a debate."""

from __future__ import annotations

from generator.compose.groups import groups, sides
from generator.compose.pack import LevelPack, Pack

FEWEST = 3
"""With fewer pupils in a parcours there is no debate: the class is dealt out as a whole."""


def copies(pack: Pack) -> str:
    """« △ 9 exemplaires, □ 12 exemplaires », or "" where pupils are not counted by level.

    Where there are versions, they are dealt out by turns: « △·A 5 exemplaires, △·B 4 … ».
    """
    counted = [
        (symbol, number)
        for level in pack.levels
        for symbol, number in _by_version(pack, level, pack.pupils.levels.get(level.level, 0))
        if number
    ]
    return pack.labels.word("list_comma").join(
        pack.labels.word(
            "plan_copies_level", symbol=symbol, copies=pack.labels.count("copies", number)
        )
        for symbol, number in counted
    )


def _by_version(pack: Pack, level: LevelPack, pupils: int) -> list[tuple[str, int]]:
    if pack.versions == 1:
        return [(level.symbol, pupils)]
    names = [f"{level.symbol}·{version.version}" for version in pack.all_versions]
    return [(name, len(range(turn, pupils, len(names)))) for turn, name in enumerate(names)]


def debate_groups(pack: Pack) -> str:
    """Groups of four; where the debate is formal, sides, moderators and observers.

    By parcours where enough pupils are counted for each, which has its own question.
    """
    levels = pack.pupils.levels
    counted = [(p.symbol, levels[p.level]) for p in pack.levels if levels.get(p.level)]
    if counted and min(number for _, number in counted) >= FEWEST:
        return " ; ".join(f"{symbol} {_dealt(pack, number)}" for symbol, number in counted)
    pupils = pack.pupils.size or sum(number for _, number in counted)
    return _dealt(pack, pupils) if pupils else ""


def _dealt(pack: Pack, pupils: int) -> str:
    count, word = pack.labels.count, pack.labels.word
    if any(task == "observation" for task in _types(pack)):
        parted = sides(pupils)
        parts = [
            word("plan_sides", first=parted.first, second=parted.second),
            *([count("moderators", parted.moderators)] if parted.moderators else []),
            *([count("observers", parted.observers)] if parted.observers else []),
        ]
    else:
        parts = [
            pack.labels.plural("groups_of", number, size=size)
            for size, number in groups(pupils).items()
        ]
    return word("list_comma").join(parts)


def _types(pack: Pack) -> list[str]:
    steps = [step for level in pack.levels for step in level.steps]
    return [task.type for step in steps for task in (*step.tasks, *step.materials)]
