"""The parts of a press article: find what each one is called, then say what it is for.

Names given first, then recalled, then with the purpose of each part.
"""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.bank import word_bank
from generator.document.blocks import Block, Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Blank, plain
from generator.lesson.level_lesson import LevelLesson

LEAST_PARTS = 3
FIRST_WORDS = 9
OMISSION = " […]"


class PressAnatomySettings(Settings):
    """Whether the names are given, whether pupils say what each part is for; widths in mm."""

    names: bool = True
    purpose: bool = False
    lines: int = Field(default=2, ge=1, le=4)
    width: float = Field(default=38, ge=20, le=60)


def compose(task: Task[PressAnatomySettings]) -> Outcome:
    """A table: an extract of the article, and beside it what that part is called."""
    settings, wording = task.settings, task.wording
    parts = task.draw.shuffled(sorted(_parts(task.lesson).items()), "parts")
    if len(parts) < LEAST_PARTS:
        return Lacking("lacks-parts", {"least": LEAST_PARTS})
    names = [wording.text(name) for name, _ in parts]
    heads = ["extract", "name", *(["purpose"] if settings.purpose else [])]
    header = Row(
        (
            Cell((), heading=True),
            *(Cell((Paragraph(wording.own_words(head)),), heading=True) for head in heads),
        )
    )
    rows = tuple(_row(n, name, text, task) for n, (name, text) in enumerate(parts, 1))
    widths = (0.05, 0.4, 0.22, 0.33) if settings.purpose else (0.05, 0.69, 0.26)
    variant = "names" if settings.names else "purpose" if settings.purpose else "default"
    blocks: list[Block] = [wording.instruction(variant)]
    if settings.names:
        blocks.append(word_bank(names, task))
    blocks.append(Table(widths, rows, header, caption=wording.title, role="fill", whole=True))
    scaffold = wording.scaffold(("parts", len(parts)), f"scaffold_{variant}")
    return Composed(
        wording.title, tuple(blocks), units=len(parts), scaffold=scaffold, answers=tuple(names)
    )


def _row(number: int, name: str, text: str, task: Task[PressAnatomySettings]) -> Row:
    settings, wording = task.settings, task.wording
    cells = [
        Cell((Paragraph(plain(f"{number}.")),)),
        Cell((Paragraph(plain(text)),)),
        Cell((Paragraph((Blank(wording.text(name), settings.width),)),)),
    ]
    if settings.purpose:
        model = Paragraph(wording.own_words(f"{name}_purpose"), role="answer")
        cells.append(Cell((WritingSpace(settings.lines - 1, (model,)),)))
    return Row(tuple(cells))


def _parts(lesson: LevelLesson) -> dict[str, str]:
    """The parts that this article has, each with its first words."""
    article, credit = lesson.article, lesson.credit
    heading = next((p.heading for p in article.paragraphs if p.heading), "")
    parts = {
        "headline": article.title,
        "lead": article.lead,
        "subheading": heading,
        "body": article.paragraphs[0].text if article.paragraphs else "",
        "author": credit.author,
        "origin": credit.publisher or credit.note,
    }
    return {name: _first_words(text) for name, text in parts.items() if text}


def _first_words(text: str) -> str:
    words = text.split(" ")
    return " ".join(words[:FIRST_WORDS]) + (OMISSION if len(words) > FIRST_WORDS else "")


TYPE = ActivityType("press_anatomy", PressAnatomySettings, compose)
