"""Class survey: ask some classmates, note what they say, report in one or two sentences."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Inline, Mark, plain
from generator.document.inlines import Text as Run
from generator.lesson.contents import Content
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

FIRST = 0.4


class SurveyContent(Part):
    """What classmates ask each other."""

    questions: PerLevel[list[Text]] = Field(
        description="Questions about habits and opinions; at the easiest level to be answered by"
        " yes or no."
    )


class SurveySettings(Settings):
    """How many questions and classmates, yes and no to tick or room for words, lines to report."""

    items: int = Field(default=4, ge=1, le=8)
    classmates: int = Field(default=3, ge=1, le=5)
    tick: bool = False
    lines: int = Field(default=2, ge=1, le=8)
    starter: bool = False


def compose(task: Task[SurveySettings]) -> Outcome:
    """A table of questions by classmates, and lines for the report."""
    settings, wording = task.settings, task.wording
    content: SurveyContent | None = task.content
    asked = list_at(content.questions, task.lesson.level) if content else ()
    asked = asked[: task.most(settings.items)]
    if not asked:
        return Lacking("lacks-content")
    names = [
        Cell((Paragraph(wording.own_words("classmate", n=n)),), heading=True)
        for n in range(1, settings.classmates + 1)
    ]
    rows = tuple(
        Row((Cell((Paragraph(plain(text)),)), *(_cell(settings, task) for _ in names)))
        for text in asked
    )
    share = (1 - FIRST) / len(names)
    widths = (FIRST, *(share for _ in names))
    header = Row((Cell((), heading=True), *names))
    table = Table(widths, rows, header, caption=wording.title, role="fill", whole=True)
    key = "report_starter" if settings.starter else "report"
    report = Paragraph(wording.own_words(key, "strong"), role="lead-in")
    variant = "tick" if settings.tick else "default"
    blocks = (wording.instruction(variant), table, report, WritingSpace(settings.lines))
    scaffold = wording.scaffold(
        ("questions", len(asked)), *(["scaffold_tick"] if settings.tick else [])
    )
    return Composed(wording.title, blocks, scaffold=scaffold)


def _cell(settings: SurveySettings, task: Task[SurveySettings]) -> Cell:
    """Two boxes to tick, or room to write."""
    if not settings.tick:
        return Cell(())
    line: list[Inline] = []
    for verdict in ("yes", "no"):
        gap = "   " if line else ""
        line += [Run(gap), Mark(None), Run("\u00a0"), *task.wording.own_words(verdict)]
    return Cell((Paragraph(tuple(line)),))


TYPE = ActivityType(
    "survey", SurveySettings, compose, content=Content(SurveyContent, of_text=False)
)
