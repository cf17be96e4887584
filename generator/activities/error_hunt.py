"""Error hunt: a summary of the article with things wrong in it, to underline and put right.

The lesson writes it with its errors marked, `[wrong → right]`; the sheet shows the wrong
words alone. First the sentences that hold an error are named, then where the article says
better, then how many errors there are, then nothing.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.marked_errors import Error, read_errors
from generator.activities.parts.proof import place_of, proof
from generator.document.blocks import Cell, Item, Items, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Inlines, plain
from generator.document.inlines import Text as Run
from generator.language.sentences import split_sentences
from generator.lesson.contents import Content, Note
from generator.lesson.evidence import find_evidence
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Article, Evidence
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, at, list_at

LEAST, MOST = 3, 8
"""Errors: fewer is no hunt, and the rows to write in are as many as the most."""
GIVEN = 0.12


class ErrorHunt(Part):
    """A summary with errors."""

    text: PerLevel[Text] = Field(
        description="A summary of the article, each error marked so: [2020 → décembre 2023]."
    )
    evidence: PerLevel[list[Text]] | None = Field(
        None,
        description="The words of the article that prove each correction, in their order; "
        "left out: the right words themselves.",
    )


class ErrorHuntSettings(Settings):
    """What is said of the errors, and the rows to write in where not even how many is said."""

    given: Literal["sentence", "paragraph", "count", "none"] = "none"
    rows: int = Field(default=MOST, ge=MOST, le=12)


def compose(task: Task[ErrorHuntSettings]) -> Outcome:
    """The summary in numbered sentences, and a table: wrong words, right words."""
    settings, wording = task.settings, task.wording
    written = at(task.content.text, task.lesson.level) if task.content else None
    if written is None:
        return Lacking("lacks-content")
    text, errors = read_errors(written)
    if not errors:
        return Lacking("lacks-content")
    spans = split_sentences(text, task.lesson.language)
    sentences = Items(tuple(Item((Paragraph(plain(text[a:b]), role="item"),)) for a, b in spans))
    proofs = _proofs(errors, list_at(task.content.evidence, task.lesson.level), task)
    where = [_sentence(error, spans) for error in errors]
    rows = [_row(error, where[place], proofs[place], task) for place, error in enumerate(errors)]
    if settings.given == "none":
        empty = Row((Cell((WritingSpace(0),)), Cell((WritingSpace(0),))))
        rows += [empty] * (settings.rows - len(rows))
    helped = settings.given in ("sentence", "paragraph")
    widths = (GIVEN, (1 - GIVEN) / 2, (1 - GIVEN) / 2) if helped else (0.5, 0.5)
    names = [*([settings.given] if helped else []), "wrong", "right"]
    header = Row(tuple(Cell((Paragraph(wording.own_words(n)),), heading=True) for n in names))
    table = Table(widths, tuple(rows), header, caption=wording.title, role="fill")
    return Composed(
        wording.title,
        (wording.instruction(settings.given, n=len(errors)), sentences, table),
        units=len(errors),
        scaffold=wording.scaffold(("errors", len(errors)), f"scaffold_{settings.given}"),
        answers=tuple(f"{error.wrong} → {error.right}" for error in errors),
    )


def _row(
    error: Error, sentence: int, evidence: Evidence | None, task: Task[ErrorHuntSettings]
) -> Row:
    wording = task.wording
    given: dict[str, Inlines] = {
        "sentence": plain(str(sentence)),
        "paragraph": (
            Run(place_of(evidence, wording) if evidence else "", language=wording.foreign),
        ),
    }
    cells = [Cell((Paragraph(given[name]),)) for name in given if name == task.settings.given]
    wrong, right = (
        WritingSpace(0, (Paragraph(plain(text), role="answer"),))
        for text in (error.wrong, error.right)
    )
    return Row((*cells, Cell((wrong,)), Cell((right, proof(evidence, wording)))))


def _sentence(error: Error, spans: list[tuple[int, int]]) -> int:
    """The number of the sentence that holds an error."""
    here = (n for n, (start, end) in enumerate(spans, 1) if start <= error.start < end)
    return next(here, len(spans))


def _said(text: str, error: Error, spans: list[tuple[int, int]]) -> str:
    """The sentence with the error in it, as the sheet has it."""
    start, end = spans[_sentence(error, spans) - 1] if spans else (0, 0)
    return text[start:end].rstrip(".!?…")


def _proofs(
    errors: tuple[Error, ...], quotes: tuple[str, ...], task: Task[ErrorHuntSettings]
) -> list[Evidence | None]:
    """What proves each correction: the lesson's quotation, or where the right words stand."""
    given = quotes if len(quotes) == len(errors) else tuple(error.right for error in errors)
    return [_evidence(quote, task.lesson.article) for quote in given]


def _evidence(quote: str, article: Article) -> Evidence | None:
    found = find_evidence(quote, article)
    return found[0] if found else None


def _check(content: ErrorHunt, lesson: Lesson, level: str, note: Note) -> None:
    written = at(content.text, level)
    if written is None:
        return
    text, errors = read_errors(written)
    if any(sign in text for sign in "[]→"):
        note.error("errors-broken", "text")
    if not LEAST <= len(errors) <= MOST:
        note.error("errors-count", "text", least=LEAST, most=MOST, given=len(errors))
    quotes = list_at(content.evidence, level)
    if quotes and len(quotes) != len(errors):
        note.error("errors-evidence", "evidence", wanted=len(errors), given=len(quotes))
    for number, quote in enumerate(quotes):
        note.quote(lesson, quote, "evidence", number, shortest=1)
    article = lesson.articles[level]
    spans = split_sentences(text, lesson.language)
    for place, error in enumerate(errors):
        if not quotes:
            note.quote(lesson, error.right, "text", shortest=1)
        if error.is_none or find_evidence(_said(text, error, spans), article):
            note.error("error-is-none", "text", wrong=error.wrong, number=place + 1)


TYPE = ActivityType("error_hunt", ErrorHuntSettings, compose, content=Content(ErrorHunt, _check))
