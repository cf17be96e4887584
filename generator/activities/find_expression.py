"""Find the expression of the article that means …: its paragraph given first, then not.

The meanings are the lesson's own, or else the definitions of words that no glossary of
the pack shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import accepted, place_of
from generator.document.blocks import Cell, Paragraph, Private, Row, Table, WritingSpace
from generator.document.inlines import Inlines, plain
from generator.document.inlines import Text as Run
from generator.language.terms import find_all_terms, find_term
from generator.language.words import count_words
from generator.lesson.contents import Content, Note
from generator.lesson.evidence import find_evidence
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Evidence, Word
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

LEAST = 3
# Shares of the line: the number, a paragraph or a count of words, the expression.
NUMBER, NARROW, EXPRESSION = 0.045, 0.095, 0.4

Help = Literal["words", "paragraph", "half", "none"]


class Expression(Part):
    """An expression of the article and what it means."""

    means: Text = Field(description="What it means, in words that the pupils know.")
    words: Text = Field(
        description="The expression, word for word as the article has it, where it stands once."
    )
    accept: list[Text] = Field(
        default_factory=list, description="Other words of the article that you accept, for the key."
    )


class FindExpression(Part):
    """The expressions that are looked for."""

    items: PerLevel[list[Expression]] = Field(
        description="Expressions with their meanings, best in the order of the text."
    )


class FindExpressionSettings(Settings):
    """How many expressions, and what is said of each: paragraph, half of the text, length."""

    items: int = Field(default=5, ge=LEAST, le=10)
    help: Help = "none"


@dataclass(frozen=True, slots=True)
class _Item:
    means: str
    evidence: Evidence
    accept: tuple[str, ...] = ()


def compose(task: Task[FindExpressionSettings]) -> Outcome:
    """A table of meanings, in the lesson's order, each with a cell to write in."""
    wording, settings = task.wording, task.settings
    items = _written(task)[: task.most(settings.items)] or _of_words(task)
    if not items:
        return Lacking("lacks-words", {"least": LEAST})
    drawn = task.draw.varied(items, "expressions")
    hints = {"words": ("paragraph", "count"), "paragraph": ("paragraph",), "half": ("paragraph",)}
    names = hints.get(settings.help, ())
    widths = (NUMBER, 1 - NUMBER - EXPRESSION - NARROW * len(names), *[NARROW] * len(names))
    heads: list[Inlines] = [(), *(wording.own_words(n) for n in ("means", *names, "expression"))]
    header = Row(tuple(Cell((Paragraph(head),) if head else (), heading=True) for head in heads))
    rows = tuple(_row(number, item, task) for number, item in enumerate(drawn, 1))
    table = Table((*widths, EXPRESSION), rows, header, caption=wording.title, role="fill")
    return Composed(
        wording.title,
        (wording.instruction(settings.help), table),
        units=len(items),
        scaffold=wording.scaffold(("expressions", len(items)), f"scaffold_{settings.help}"),
        answers=tuple(f"{i.evidence.quote} ({place_of(i.evidence, wording)})" for i in drawn),
    )


def _row(number: int, item: _Item, task: Task[FindExpressionSettings]) -> Row:
    wording = task.wording
    cells: list[Inlines] = [plain(f"{number}."), plain(item.means)]
    if task.settings.help != "none":
        cells.append((Run(_where(item.evidence, task), language=wording.foreign),))
    if task.settings.help == "words":
        cells.append(plain(str(count_words(item.evidence.quote, task.lesson.language))))
    answer = Paragraph(plain(item.evidence.quote), role="answer")
    written = Cell(
        (WritingSpace(0, (answer,)), *accepted(item.accept, wording), *_place(item, task))
    )
    return Row((*(Cell((Paragraph(content),)) for content in cells), written))


def _place(item: _Item, task: Task[FindExpressionSettings]) -> tuple[Private, ...]:
    """The paragraph for the key, where the sheet does not say it already."""
    if task.settings.help in ("words", "paragraph"):
        return ()
    place = (Run(place_of(item.evidence, task.wording), language=task.wording.foreign),)
    return (Private((Paragraph(place, role="evidence"),)),)


def _where(evidence: Evidence, task: Task[FindExpressionSettings]) -> str:
    """« § 2 », or the half of the text: « § 1–2 »."""
    count = len(task.lesson.article.paragraphs)
    middle = (count + 1) // 2
    first, last = (1, middle) if evidence.paragraph <= middle else (middle + 1, count)
    if task.settings.help != "half" or first == last or not evidence.paragraph:
        return place_of(evidence, task.wording)
    return task.wording.labels.word("paragraph_sign", n=f"{first}–{last}")


def _written(task: Task[FindExpressionSettings]) -> list[_Item]:
    if task.content is None:
        return []
    return [
        _Item(given.means, found[0], tuple(given.accept))
        for given in list_at(task.content.items, task.lesson.level)
        if (found := find_evidence(given.words, task.lesson.article))
    ]


def _of_words(task: Task[FindExpressionSettings]) -> list[_Item]:
    """Definitions of the vocabulary; the last words first, for matching takes the first."""
    items: dict[str, _Item] = {}
    for word in reversed(task.words):
        item = _of_word(word, task) if word.definition else None
        if item is not None:
            items.setdefault(item.evidence.quote.casefold(), item)
    several = list(items.values())[: task.most(task.settings.items)]
    return several[::-1] if len(several) >= LEAST else []


def _of_word(word: Word, task: Task[FindExpressionSettings]) -> _Item | None:
    """Where a word best stands; its entry and its other forms are accepted as well."""
    article, language = task.lesson.article, task.lesson.language
    best = find_term(word.term, article.text, language, word.forms)
    places = [
        Evidence(text[start:end], number)
        for number, text in ((0, article.lead), *((p.number, p.text) for p in article.paragraphs))
        for start, end in find_all_terms(word.term, text, language, word.forms)
    ]
    if best is None or not places:
        return None
    quote = article.text[best[0] : best[1]]
    first = next((place for place in places if place.quote == quote), places[0])
    others = {
        e.quote.casefold(): f"{e.quote} ({place_of(e, task.wording)})" for e in reversed(places)
    }
    others.pop(first.quote.casefold())
    entry = () if word.term.casefold() in (e.quote.casefold() for e in places) else (word.term,)
    return _Item(word.definition, first, (*entry, *reversed(others.values())))


def _check(content: FindExpression, lesson: Lesson, level: str, note: Note) -> None:
    items = list_at(content.items, level)
    note.twice([item.means for item in items], "items", "means")
    note.twice([item.words for item in items], "items", "words")
    for number, item in enumerate(items):
        note.quote(lesson, item.words, "items", number, "words", shortest=1)


def _wanted(settings: FindExpressionSettings, words: tuple[Word, ...]) -> int:
    return min(settings.items, sum(1 for w in words if w.definition and w.in_text))


TYPE = ActivityType(
    "find_expression",
    FindExpressionSettings,
    compose,
    unseen=frozenset({"definitions"}),
    wants_words=_wanted,
    content=Content(FindExpression, _check),
)
