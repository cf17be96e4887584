"""The fiche enseignant: one for the class, its déroulement made from the recipe's steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.compose.class_size import copies, debate_groups
from generator.compose.course import course
from generator.compose.grid import evaluation_grid
from generator.compose.joint_key import answers_table
from generator.compose.pack import LevelPack, Pack
from generator.compose.script import script
from generator.compose.spoken import spoken
from generator.compose.tasks import label
from generator.compose.typeset import typeset
from generator.compose.worksheet import worksheet
from generator.document.blocks import (
    Block,
    Blocks,
    Cell,
    Heading,
    Item,
    Items,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.document import Document, Running
from generator.document.inlines import Text, plain
from generator.lesson.per_level import list_at
from generator.profiles.recipe import PlanPart

WIDTHS = (0.19, 0.81)
REVIEW_LINES = 3
ROLE = "cell-small"


def plan(pack: Pack) -> Document:
    """The lesson plan of the whole class; a level has its part of a cell where levels differ."""
    labels, lesson = pack.labels, pack.lesson
    name = labels.documents["plan"]
    course_title = "script" if pack.recipe.script else "plan_course"
    blocks: list[Block] = [
        Heading(1, (*label(pack, f"{name} – "), Text(lesson.title))),
        _table(pack, name, _before(pack)),
        Heading(2, label(pack, labels.word(course_title))),
        script(pack) if pack.recipe.script else course(pack),
    ]
    if pack.recipe.script:
        for version in pack.all_versions:
            parts = (labels.documents["joint_key"], version.version_label)
            enclosed = " – ".join(part for part in parts if part)
            blocks += [Heading(2, label(pack, enclosed)), answers_table(version)]
    blocks.append(_table(pack, labels.word("plan_homework"), _after(pack)))
    if _has_debate(pack):
        blocks += [Heading(2, label(pack, labels.word("plan_grid"))), evaluation_grid(pack)]
    if pack.recipe.text == "lesson" and not pack.recipe.script:
        blocks += [Heading(3, label(pack, labels.word("plan_review")))]
        blocks += [WritingSpace(REVIEW_LINES)]
    running = Running(name, labels.word("page"), language=pack.foreign)
    title = f"{name} – {lesson.title}"
    return typeset(
        Document(
            "plan",
            title,
            lesson.language,
            running,
            tuple(blocks),
            spoken=spoken(pack),
            sender=pack.sender,
        )
    )


def _has_debate(pack: Pack) -> bool:
    tasks = (task for level in pack.levels for step in level.steps for task in step.tasks)
    return any(task.type == "debate" for task in tasks)


def _before(pack: Pack) -> list[tuple[str, Blocks | None]]:
    """What an inspector reads first; None is a cell left blank for the teacher."""
    labels, given = pack.labels, pack.lesson.plan
    levels = ", ".join(
        labels.word("plan_level", level=level.level, symbol=level.symbol) for level in pack.levels
    )
    about = pack.levels[0].lesson
    credit = about.credit
    parts = (about.article.title, credit.publisher, labels.date(credit.date))
    document = " – ".join(part for part in parts if part)
    minutes = labels.count("minutes", pack.recipe.minutes)
    if pack.recipe.lessons > 1:
        minutes = labels.plural("plan_lessons", pack.recipe.lessons, minutes=minutes)
    success = _by_level(pack, lambda level: list_at(given.success, level.level))
    return [
        ("plan_theme", _said(given.theme)),
        ("plan_levels", _said(levels)),
        ("plan_audience", _said(given.audience)),
        ("plan_duration", (Paragraph(label(pack, minutes), ROLE),)),
        ("plan_place", _said(given.place) or None),
        ("plan_document", _said(document)),
        ("plan_skills", _said(", ".join(given.skills))),
        ("plan_programme", None),
        ("plan_goal", _own(pack, "goal", _said(given.goal))),
        ("plan_success", _own(pack, "success", success)),
        ("plan_task", _own(pack, "task", _said(given.task))),
        ("plan_prerequisites", _own(pack, "prerequisites", _listed(given.prerequisites))),
        ("plan_obstacles", _own(pack, "obstacles", _listed(given.obstacles))),
        ("plan_materials", _materials(pack)),
        ("plan_copies", _labelled(pack, copies(pack))),
        ("plan_groups", _labelled(pack, debate_groups(pack) if _has_debate(pack) else "")),
    ]


def _after(pack: Pack) -> list[tuple[str, Blocks | None]]:
    given, about = pack.lesson.plan, pack.levels[0].lesson
    rights = _own(pack, "rights", _said(given.rights))
    if about.authentic:
        rights = _labelled(pack, pack.labels.word("plan_own_article"))
    elif pack.recipe.text == "exam":
        rights = _said(about.credit.note)
    return [
        ("plan_trace", _own(pack, "trace", _listed(given.trace))),
        ("plan_fast", _own(pack, "fast", _said(given.fast))),
        ("plan_needs", _own(pack, "support", _said(given.support))),
        ("plan_newcomers", _own(pack, "newcomers", _said(given.newcomers))),
        ("plan_evaluation", _own(pack, "evaluation", _said(given.evaluation))),
        ("plan_homework", _own(pack, "homework", _said(given.homework))),
        ("plan_extensions", _own(pack, "extensions", _listed(given.extensions))),
        ("plan_rights", rights),
    ]


def _own(pack: Pack, part: PlanPart, of_lesson: Blocks) -> Blocks:
    """What the labels say of the recipe; else the lesson's words, where they hold for it."""
    words = getattr(pack.words, part, "")
    if words:
        texts = (words,) if isinstance(words, str) else words
        return _listed_labels(pack, texts)
    holds = pack.recipe.plan is None or part in pack.recipe.plan
    return of_lesson if holds else ()


def _listed_labels(pack: Pack, texts: Sequence[str]) -> Blocks:
    paragraphs = tuple(Paragraph(label(pack, text), ROLE) for text in texts)
    if len(paragraphs) < 2:
        return paragraphs
    return (Items(tuple(Item((paragraph,)) for paragraph in paragraphs), "bullet"),)


def _table(pack: Pack, caption: str, parts: Sequence[tuple[str, Blocks | None]]) -> Table:
    """One row a part, without those that the lesson says nothing of."""
    rows = tuple(
        Row(
            (
                Cell(
                    (Paragraph(label(pack, pack.labels.word(key)), "cell-small-heading"),),
                    heading=True,
                ),
                Cell(blocks or ()),
            )
        )
        for key, blocks in parts
        if blocks is None or blocks
    )
    return Table(WIDTHS, rows, caption=caption)


def _said(text: str | None) -> Blocks:
    return (Paragraph(plain(text), ROLE),) if text else ()


def _labelled(pack: Pack, text: str) -> Blocks:
    return (Paragraph(label(pack, text), ROLE),) if text else ()


def _listed(texts: Sequence[str]) -> Blocks:
    """A list where there are several, else a paragraph."""
    if len(texts) < 2:
        return _said(texts[0] if texts else None)
    return (Items(tuple(Item((Paragraph(plain(text), ROLE),)) for text in texts), "bullet"),)


def _by_level(pack: Pack, texts_at: Callable[[LevelPack], tuple[str, ...]]) -> Blocks:
    """A list, once where the levels share it, else one a level."""
    stated = [(level, texts) for level in pack.levels if (texts := texts_at(level))]
    if len({texts for _, texts in stated}) <= 1:
        return _listed(stated[0][1] if stated else ())
    blocks: list[Block] = []
    for level, texts in stated:
        name = pack.labels.word("plan_level", level=level.level, symbol=level.symbol)
        blocks.append(Paragraph((Text(name, "strong"),), ROLE))
        blocks.extend(_listed(texts))
    return tuple(blocks)


def _materials(pack: Pack) -> Blocks:
    """The papers with the codes that tie sheet and key, then what the lesson asks to bring."""
    word = pack.labels.word
    codes = (
        word(
            "plan_sheet_code",
            level=level.level,
            symbol=level.symbol,
            code=word("list_comma").join(
                worksheet(version, version.at(level.level)).code for version in pack.all_versions
            ),
        )
        for level in pack.levels
    )
    sheets = f"{word('plan_sheets')} {' ; '.join(codes)}."
    own = Item((Paragraph(label(pack, sheets), ROLE),))
    more = tuple(Item((block,)) for block in _materials_of(pack))
    return (Items((own, *more), "bullet"),)


def _materials_of(pack: Pack) -> list[Paragraph]:
    if pack.words.materials:
        return [Paragraph(label(pack, text), ROLE) for text in pack.words.materials]
    if pack.recipe.plan is not None and "materials" not in pack.recipe.plan:
        return []
    return [Paragraph(plain(text), ROLE) for text in pack.lesson.plan.materials]
