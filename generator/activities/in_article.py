"""In the article or not? Tick, then find the paragraph, then quote; the decoys come nearer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import place_of, proof
from generator.document.blocks import Block, Cell, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Blank, Inlines, Mark, plain
from generator.lesson.contents import Content, Note
from generator.lesson.evidence import find_evidence
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Evidence
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

LEAST = 2
"""Of each kind: with all of one kind there is nothing to find out."""
NO_PROOF = "–"
LONGEST_WORD = 3
"""Words: a decoy of so many is looked for inflected as well."""
# Shares of the line: the number, a verdict, the paragraph.
NUMBER, VERDICT, PARAGRAPH = 0.045, 0.08, 0.095


class Idea(Part):
    """An idea or a word of the article."""

    say: Text = Field(description="The idea in other words than the article's, or a word of it.")
    evidence: Text = Field(
        description="The words of the article that say it; […] may leave words out."
    )


class InArticle(Part):
    """What is in the article, and what could be and is not."""

    ideas: PerLevel[list[Idea]] = Field(description="What the article says, with its evidence.")
    decoys: PerLevel[list[Text]] = Field(
        description="What it says nowhere: far from its subject at first, near it at C1."
    )


class InArticleSettings(Settings):
    """How many are judged, and what proves that something is there."""

    items: int = Field(default=6, ge=2 * LEAST, le=12)
    proof: Literal["none", "paragraph", "quote"] = "none"
    number_width: float = Field(default=11, gt=0)


@dataclass(frozen=True, slots=True)
class _Item:
    say: str
    evidence: Evidence | None = None


def compose(task: Task[InArticleSettings]) -> Outcome:
    """A table of ideas in a drawn order, as many that are there as not, or one more."""
    settings, wording = task.settings, task.wording
    ideas, decoys = _ideas(task), _decoys(task)
    if len(ideas) < LEAST or len(decoys) < LEAST:
        return Lacking("lacks-content")
    most = task.most(settings.items)
    absent = min(len(decoys), max(most // 2, most - len(ideas)))
    chosen = [
        *task.draw.chosen(ideas, most - absent, "ideas"),
        *task.draw.chosen(decoys, absent, "decoys"),
    ]
    drawn = task.draw.shuffled(sorted(chosen, key=lambda item: item.say), "order")
    by_paragraph = settings.proof == "paragraph"
    names = ["present", "absent", *(["paragraph"] if by_paragraph else [])]
    narrow = [VERDICT, VERDICT, *([PARAGRAPH] if by_paragraph else [])]
    head = (Cell((), heading=True), Cell((), heading=True))
    columns = (Cell((Paragraph(wording.own_words(name)),), heading=True) for name in names)
    rows = tuple(_row(number, item, task) for number, item in enumerate(drawn, 1))
    widths = (NUMBER, 1 - NUMBER - sum(narrow), *narrow)
    table = Table(widths, rows, Row((*head, *columns)), caption=wording.title, role="grid")
    return Composed(
        wording.title,
        (wording.instruction(settings.proof), table),
        units=len(drawn),
        scaffold=wording.scaffold(("ideas", len(drawn)), f"scaffold_{settings.proof}"),
        answers=tuple(_short(item, task) for item in drawn),
    )


def _row(number: int, item: _Item, task: Task[InArticleSettings]) -> Row:
    settings, wording = task.settings, task.wording
    said: list[Block] = [Paragraph(plain(item.say))]
    shown = proof(item.evidence, wording)
    if settings.proof == "quote":
        # The proof is the answer: it stands where the pupil writes it.
        nothing = Paragraph(plain(NO_PROOF), role="answer")
        answer = tuple(b for b in shown.blocks if isinstance(b, Paragraph)) or (nothing,)
        said.append(WritingSpace(1, answer))
    else:
        said.append(shown)
    there = item.evidence is not None
    marks: list[Inlines] = [(Mark(there),), (Mark(not there),)]
    if settings.proof == "paragraph":
        where = place_of(item.evidence, wording) if item.evidence else NO_PROOF
        marks.append((Blank(where, settings.number_width),))
    cells = [Cell((Paragraph(plain(f"{number}.")),)), Cell(tuple(said))]
    return Row((*cells, *(Cell((Paragraph(mark),)) for mark in marks)))


def _short(item: _Item, task: Task[InArticleSettings]) -> str:
    """« Oui § 1 »."""
    if item.evidence is None:
        return task.wording.text("absent")
    return f"{task.wording.text('present')} {place_of(item.evidence, task.wording)}"


def _ideas(task: Task[InArticleSettings]) -> list[_Item]:
    if task.content is None:
        return []
    return [
        _Item(idea.say, found[0])
        for idea in list_at(task.content.ideas, task.lesson.level)
        if (found := find_evidence(idea.evidence, task.lesson.article))
    ]


def _decoys(task: Task[InArticleSettings]) -> list[_Item]:
    if task.content is None:
        return []
    return [_Item(say) for say in list_at(task.content.decoys, task.lesson.level)]


def _check(content: InArticle, lesson: Lesson, level: str, note: Note) -> None:
    ideas, decoys = list_at(content.ideas, level), list_at(content.decoys, level)
    for name, said, key in (
        ("ideas", [idea.say for idea in ideas], ("say",)),
        ("decoys", list(decoys), ()),
    ):
        note.twice(said, name, *key)
        if 0 < len(said) < LEAST:
            note.error("too-few-of-kind", name, limit=LEAST, given=len(said))
    for number, idea in enumerate(ideas):
        note.quote(lesson, idea.evidence, "ideas", number, "evidence")
    for number, decoy in enumerate(decoys):
        if decoy in (idea.say for idea in ideas) or _stands(decoy, lesson, level):
            note.error("decoy-in-article", "decoys", number, say=decoy)


def _stands(words: str, lesson: Lesson, level: str) -> bool:
    """Whether a decoy is there after all: word for word, or a word of it inflected."""
    from generator.lesson.terms_found import is_in

    article = lesson.articles[level]
    is_word = len(words.split()) <= LONGEST_WORD and not set(words) & set(",;/")
    return bool(find_evidence(words, article)) or (
        is_word and is_in(article.text, words, lesson.language)
    )


TYPE = ActivityType("in_article", InArticleSettings, compose, content=Content(InArticle, _check))
