"""A mini-debate in groups of four: cards, arguments and sentence starters first, then one's own."""

from __future__ import annotations

from itertools import zip_longest

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import (
    Block,
    Box,
    Cards,
    Cell,
    Item,
    Items,
    Paragraph,
    Private,
    Row,
    Table,
)
from generator.document.inlines import Text, plain
from generator.lesson.level_lesson import Debate


class DebateSettings(Settings):
    """How much is given: role cards, ready arguments a side, and sentence starters.

    A `formal` debate has two sides; else groups speak freely.
    """

    roles: int = Field(default=4, ge=0, le=8)
    formal: bool = False
    arguments: int = Field(default=0, ge=0, le=6)
    phrases: int = Field(default=6, ge=0, le=12)


def compose(task: Task[DebateSettings]) -> Outcome:
    """The opening question and the motion, then what the level gives to argue with."""
    debate, settings, wording = task.lesson.debate, task.settings, task.wording
    if debate is None:
        return Lacking("lacks-debate")
    blocks: list[Block] = []
    if debate.opening:
        blocks.append(Paragraph(plain(debate.opening)))
    blocks.append(
        Box((Paragraph((Text(debate.motion, "strong"),), role="box"),), wording.own_words("motion"))
    )
    roles = debate.roles[: settings.roles]
    if settings.formal:
        blocks.append(wording.instruction("formal"))
    else:
        blocks.append(wording.instruction("roles" if roles else "sides"))
    if roles:
        cards = tuple(
            Box((Paragraph(plain(role.card), role="box"),), plain(role.name), role="card")
            for role in roles
        )
        blocks.append(Cards(cards))
    if settings.arguments and (debate.arguments_for or debate.arguments_against):
        blocks.append(_arguments(debate, settings.arguments, task))
    phrases = debate.phrases[: settings.phrases]
    if phrases:
        blocks.append(Box((_two_columns(phrases),), wording.own_words("phrases"), role="bank"))
    blocks.append(_for_the_teacher(debate, task))
    scaffold = wording.scaffold(
        *(["scaffold_cards"] if roles else []),
        "scaffold_arguments" if settings.arguments else "scaffold_own",
        ("starters", len(phrases)),
    )
    return Composed(wording.title, (*blocks,), scaffold=scaffold)


def _bullets(texts: tuple[str, ...], role: str) -> Items:
    return Items(tuple(Item((Paragraph(plain(t), role=role),)) for t in texts), "bullet")


def _two_columns(texts: tuple[str, ...]) -> Table:
    cells = [Cell((Paragraph(plain(text), role="box"),)) for text in texts]
    cells += [Cell(())] * (len(cells) % 2)
    rows = tuple(Row((left, right)) for left, right in zip(cells[::2], cells[1::2], strict=True))
    return Table((0.5, 0.5), rows, role="plain")


def _arguments(debate: Debate, most: int, task: Task[DebateSettings]) -> Cards:
    sides = (("for", debate.arguments_for), ("against", debate.arguments_against))
    return Cards(
        tuple(
            Box((_bullets(texts[:most], "box"),), task.wording.own_words(side), role="card")
            for side, texts in sides
        )
    )


def _for_the_teacher(debate: Debate, task: Task[DebateSettings]) -> Private:
    sides = (("for", debate.arguments_for), ("against", debate.arguments_against))
    heads = tuple(
        Cell((Paragraph(task.wording.own_words(side)),), heading=True) for side, _ in sides
    )
    rows = tuple(
        Row(tuple(Cell((Paragraph(plain(text), "cell-small"),) if text else ()) for text in pair))
        for pair in zip_longest(*(texts for _, texts in sides), fillvalue="")
    )
    intro = Paragraph(task.wording.own_words("key"), role="lead-in")
    return Private((intro, Table((0.5, 0.5), rows, Row(heads), task.wording.title)))


TYPE = ActivityType("debate", DebateSettings, compose)
