"""Titles for the article's paragraphs: to match, then with titles to spare, then to write."""

from __future__ import annotations

from string import ascii_lowercase

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.titles import ParagraphTitles, check_titles, spares_of, titles_of
from generator.document.blocks import Block, Cell, Item, Items, Paragraph, Row, Table, WritingSpace
from generator.document.inlines import Blank, Inlines, plain
from generator.lesson.contents import Content

LEAST_TITLES = 2


class ParagraphTitlesSettings(Settings):
    """Titles that fit no paragraph, or none given at all; a blank's width in mm, and lines."""

    spare_titles: int = Field(default=1, ge=0, le=4)
    write: bool = False
    lines: int = Field(default=1, ge=1, le=2)
    letter_width: float = Field(default=9, gt=0)


def compose(task: Task[ParagraphTitlesSettings]) -> Outcome:
    """The paragraphs in their order, the titles in a drawn one that knows nothing of it."""
    titles = titles_of(task.lesson)
    if len(titles) < LEAST_TITLES:
        return Lacking("lacks-content")
    if task.settings.write:
        return _to_write(task, titles)
    spare = spares_of(task.lesson)[: task.settings.spare_titles]
    drawn = task.draw.shuffled(sorted((*titles, *spare)), "titles")
    answers = tuple(ascii_lowercase[drawn.index(title)] for title in titles)
    rows = (_row(n, answers, title, task) for n, title in enumerate(drawn))
    table = Table(
        (0.08, 0.12, 0.045, 0.755),
        tuple(rows),
        caption=task.wording.title,
        role="plain",
        whole=True,
    )
    variant = "spare" if spare else "default"
    scaffold = task.wording.scaffold(("titles", len(titles)), ("spare_titles", len(spare)))
    return _composed(task, variant, table, answers, scaffold)


def _row(
    number: int, answers: tuple[str, ...], title: str, task: Task[ParagraphTitlesSettings]
) -> Row:
    left: tuple[Inlines, Inlines] = ((), ())
    if number < len(answers):
        blank = Blank(answers[number], task.settings.letter_width)
        left = (_paragraph(number, task), (blank,))
    right = (plain(f"{ascii_lowercase[number]})"), plain(title))
    return Row(tuple(Cell((Paragraph(content),)) for content in (*left, *right)))


def _paragraph(number: int, task: Task[ParagraphTitlesSettings]) -> Inlines:
    """« § 2 »."""
    return task.wording.words("paragraph_sign", n=number + 1)


def _to_write(task: Task[ParagraphTitlesSettings], titles: tuple[str, ...]) -> Outcome:
    """A line a paragraph; the key has a title that would do."""
    items = Items(
        tuple(
            Item(
                (
                    Paragraph(_paragraph(number, task), role="item"),
                    WritingSpace(task.settings.lines, (Paragraph(plain(title), role="answer"),)),
                )
            )
            for number, title in enumerate(titles)
        ),
        numbering="none",
    )
    scaffold = task.wording.scaffold(("titles_to_write", len(titles)))
    return _composed(task, "write", items, titles, scaffold)


def _composed(
    task: Task[ParagraphTitlesSettings],
    variant: str,
    block: Block,
    answers: tuple[str, ...],
    scaffold: str,
) -> Composed:
    signs = (task.wording.labels.word("paragraph_sign", n=n + 1) for n in range(len(answers)))
    return Composed(
        task.wording.title,
        (task.wording.instruction(variant), block),
        units=len(answers),
        scaffold=scaffold,
        answers=answers,
        heads=tuple(signs),
    )


TYPE = ActivityType(
    "paragraph_titles",
    ParagraphTitlesSettings,
    compose,
    unseen=frozenset({"titles"}),
    content=Content(ParagraphTitles, check_titles),
)
