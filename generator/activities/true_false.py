"""True, false, not mentioned: tick; tick and find the paragraph; tick and quote."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import place_of, proof
from generator.activities.wording import Wording
from generator.document.blocks import Block, Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Blank, Inlines, Mark, plain
from generator.lesson.level_lesson import Question

# Shares of the line: the number, a short verdict, a long one or a blank.
NUMBER, NARROW, WIDE = 0.045, 0.07, 0.095
NO_PROOF = "–"
VERDICTS = ("true", "false", "unknown")


class TrueFalseSettings(Settings):
    """How many statements, whether « On ne sait pas » is offered, and what proves the verdict."""

    items: int = Field(default=5, ge=1, le=12)
    unknown: bool = False
    justify: Literal["none", "paragraph", "quote"] = "none"
    number_width: float = Field(default=11, gt=0)


def compose(task: Task[TrueFalseSettings]) -> Outcome:
    """A table of statements with a box a verdict, in the order of the lesson.

    A later version has the same statements in another order. The order and the choice
    of statements never look at the verdicts.
    """
    settings, wording = task.settings, task.wording
    verdicts = VERDICTS if settings.unknown else VERDICTS[:2]
    found = [q for q in task.lesson.asked("true_false") if q.answer in verdicts]
    asked = found[: task.most(settings.items)]
    if not asked:
        return Lacking("lacks-questions", {"type": "true_false"})
    questions = task.draw.varied(asked, "statements")
    by_paragraph = settings.justify == "paragraph"
    names = [*verdicts, *(["paragraph"] if by_paragraph else [])]
    narrow = [WIDE if name in ("unknown", "paragraph") else NARROW for name in names]
    widths = (NUMBER, 1 - NUMBER - sum(narrow), *narrow)
    head = (Cell((), heading=True), Cell((), heading=True))
    columns = (Cell((Paragraph(wording.own_words(name)),), heading=True) for name in names)
    rows = tuple(_row(n, q, task, verdicts) for n, q in enumerate(questions, 1))
    table = Table(widths, rows, Row((*head, *columns)), caption=wording.title, role="grid")
    variant = ("three" if settings.unknown else "two") + f"_{settings.justify}"
    blocks = (wording.instruction(variant), table)
    scaffold = wording.scaffold(("statements", len(questions)), f"scaffold_{variant}")
    answers = tuple(_short(question, wording) for question in questions)
    return Composed(wording.title, blocks, units=len(questions), scaffold=scaffold, answers=answers)


def _short(question: Question, wording: Wording) -> str:
    """« Faux § 1 »."""
    where = f" {place_of(question.evidence, wording)}" if question.evidence else ""
    return wording.text(question.answer) + where


def _row(
    number: int, question: Question, task: Task[TrueFalseSettings], verdicts: tuple[str, ...]
) -> Row:
    settings = task.settings
    said: list[Block] = [Paragraph(plain(question.ask))]
    shown = proof(question.evidence, task.wording, to_check=question.to_check)
    if settings.justify == "quote":
        # The proof is the answer: it stands where the pupil writes it.
        nothing = Paragraph(plain(NO_PROOF), role="answer")
        answer = tuple(b for b in shown.blocks if isinstance(b, Paragraph)) or (nothing,)
        said.append(WritingSpace(1, answer))
    else:
        said.append(shown)
    marks: list[Inlines] = [(Mark(question.answer == verdict),) for verdict in verdicts]
    if settings.justify == "paragraph":
        where = place_of(question.evidence, task.wording) if question.evidence else NO_PROOF
        marks.append((Blank(where, settings.number_width),))
    cells = [Cell((Paragraph(plain(f"{number}.")),)), Cell(tuple(said))]
    return Row((*cells, *(Cell((Paragraph(mark),)) for mark in marks)))


TYPE = ActivityType("true_false", TrueFalseSettings, compose)
