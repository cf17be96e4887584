"""The fiche enseignant: one for the class, its déroulement made from the recipe's steps."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compose.course import course
from generator.compose.pack import Pack
from generator.compose.tasks import label
from generator.compose.typeset import typeset
from generator.compose.worksheet import worksheet
from generator.document.blocks import (
    Block,
    Cell,
    Heading,
    Item,
    Items,
    NewPage,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.document import Document, Running
from generator.document.inlines import Text, plain

HEAD_WIDTHS = (0.24, 0.76)
REVIEW_LINES = 3


def plan(pack: Pack) -> Document:
    """The lesson plan of the whole class; a level has its part of a cell where levels differ."""
    labels, lesson = pack.labels, pack.lesson
    name = labels.documents["plan"]
    blocks: list[Block] = [
        Heading(1, (*label(pack, f"{name} – "), Text(lesson.title))),
        _head(pack),
        *_section(pack, "plan_goal", [lesson.plan.goal]),
        *_section(pack, "plan_success", lesson.plan.success),
        *_objectives(pack),
        *_section(pack, "plan_task", [lesson.plan.task]),
        *_section(pack, "plan_prerequisites", lesson.plan.prerequisites),
        *_section(pack, "plan_obstacles", lesson.plan.obstacles),
        *_materials(pack),
        NewPage("page"),
        Heading(2, label(pack, labels.word("plan_course"))),
        course(pack),
        *_section(pack, "plan_homework", [lesson.plan.homework]),
        *_section(pack, "plan_extensions", lesson.plan.extensions),
        *_section(pack, "plan_rights", [lesson.plan.rights]),
        Heading(2, label(pack, labels.word("plan_review"))),
        WritingSpace(REVIEW_LINES),
    ]
    running = Running(name, labels.word("page"))
    title = f"{name} – {lesson.title}"
    return typeset(Document("plan", title, lesson.language, running, tuple(blocks)))


def _head(pack: Pack) -> Table:
    """What an inspector reads first; a blank cell is left to the teacher."""
    lesson, labels = pack.lesson, pack.labels
    levels = ", ".join(
        labels.word("plan_level", level=level.level, symbol=level.symbol) for level in pack.levels
    )
    credit = " – ".join(p for p in (lesson.title, lesson.credit.publisher, lesson.credit.date) if p)
    minutes = lesson.plan.duration or pack.recipe.minutes
    values = (
        ("plan_theme", lesson.plan.theme),
        ("plan_levels", levels),
        ("plan_audience", lesson.plan.audience),
        ("plan_duration", labels.count("minutes", minutes)),
        ("plan_place", lesson.plan.place),
        ("plan_document", credit),
        ("plan_skills", ", ".join(lesson.plan.skills)),
        ("plan_programme", ""),
    )
    rows = tuple(
        Row(
            (
                Cell(
                    (Paragraph(label(pack, labels.word(key)), role="cell-heading"),), heading=True
                ),
                Cell((Paragraph(plain(value or ""), role="cell"),)),
            )
        )
        for key, value in values
    )
    return Table(HEAD_WIDTHS, rows, caption=labels.documents["plan"])


def _section(pack: Pack, key: str, texts: Sequence[str | None]) -> tuple[Block, ...]:
    """A heading with a paragraph, or a list where there are several; nothing for nothing."""
    said = [text for text in texts if text]
    if not said:
        return ()
    heading = Heading(3, label(pack, pack.labels.word(key)))
    if len(said) == 1:
        return (heading, Paragraph(plain(said[0])))
    return (heading, _bullets(said))


def _objectives(pack: Pack) -> tuple[Block, ...]:
    """« Je peux … », once where the levels share them, else a list a level."""
    stated = [level for level in pack.levels if level.lesson.objectives]
    if len({level.lesson.objectives for level in stated}) <= 1:
        shared = stated[0].lesson.objectives if stated else ()
        return _section(pack, "plan_objectives", shared)
    blocks: list[Block] = [Heading(3, label(pack, pack.labels.word("plan_objectives")))]
    for level in stated:
        name = pack.labels.word("plan_level", level=level.level, symbol=level.symbol)
        blocks.append(Paragraph((Text(name, "strong"),), role="lead-in"))
        blocks.append(_bullets(level.lesson.objectives))
    return tuple(blocks)


def _bullets(texts: Sequence[str]) -> Items:
    return Items(tuple(Item((Paragraph(plain(text), role="item"),)) for text in texts), "bullet")


def _materials(pack: Pack) -> tuple[Block, ...]:
    labels = pack.labels
    codes = [
        labels.word(
            "plan_sheet_code",
            level=level.level,
            symbol=level.symbol,
            code=worksheet(pack, level).code,
        )
        for level in pack.levels
    ]
    own = Paragraph(label(pack, labels.word("plan_sheets")))
    items = tuple(Item((Paragraph(label(pack, text), role="item"),)) for text in codes)
    more = tuple(
        Item((Paragraph(plain(text), role="item"),)) for text in pack.lesson.plan.materials
    )
    heading = Heading(3, label(pack, labels.word("plan_materials")))
    return (heading, own, Items((*items, *more), "bullet"))
