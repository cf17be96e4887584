"""The article's paragraphs to be put in order: with its outline first, then without.

Long ones are cut to their beginning and end. Without an outline all but one must say what
they go on from (`generator.language.links`), else no order would be surer than another.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.disorder import disordered
from generator.activities.parts.numbering import ToNumber, asked, numbering_table
from generator.activities.parts.titles import titles_of
from generator.document.blocks import Block, Box, Item, Items, Paragraph
from generator.document.inlines import Inlines, plain
from generator.language.links import Tie, tie
from generator.language.pieces import chunks, may_part
from generator.language.sentences import split_sentences
from generator.lesson.level_lesson import LevelLesson

LEAST = 3
LEFT_OUT = " […] "
MOST_UNTIED = 1
NEARBY = 7
"""Words: how far from its length a beginning or an end may be cut."""


class OrderParagraphsSettings(Settings):
    """What helps, and how many words of each end of a paragraph are printed (0: all of it).

    `outline` prints the titles that the lesson writes for the paragraphs, in their order.
    """

    first_given: bool = False
    outline: bool = False
    end_words: int = Field(default=0, ge=0, le=60)
    number_width: float = Field(default=9, gt=0)


def compose(task: Task[OrderParagraphsSettings]) -> Outcome:
    """A table of paragraphs in a drawn order, with a blank for the number of each."""
    settings, wording, lesson = task.settings, task.wording, task.lesson
    titles = titles_of(lesson) if settings.outline else ()
    texts = [_shown(p.text, lesson.language, settings.end_words) for p in lesson.article.paragraphs]
    first = int(settings.first_given)
    if len(set(texts)) < max(len(texts), LEAST + first):
        return Lacking("lacks-paragraphs", {"least": LEAST + first})
    if not titles and _untied(lesson) > MOST_UNTIED:
        return Lacking("lacks-linked-paragraphs")
    given = texts[:first]
    drawn = [*given, *disordered(task.draw, texts[first:], "paragraphs")]
    rows = [ToNumber((plain(t),), texts.index(t) + 1, given=t in given) for t in drawn]
    variant = ("outline" if titles else "default") + ("_first" if given else "")
    blocks: list[Block] = [wording.instruction(variant)]
    if titles:
        blocks.append(_outline(titles, task))
    blocks.append(numbering_table(rows, settings.number_width, wording.title))
    answers, heads = asked(rows)
    helps = [f"scaffold_{name}" for name, on in (("outline", titles), ("first", given)) if on]
    return Composed(
        wording.title,
        tuple(blocks),
        units=len(answers),
        scaffold=wording.scaffold(("paragraphs", len(texts)), *helps),
        answers=answers,
        heads=heads,
    )


def _untied(lesson: LevelLesson) -> int:
    """How many paragraphs, the first left aside, say nothing of what they go on from."""
    firsts = (_first_sentence(p.text, lesson.language) for p in lesson.article.paragraphs[1:])
    return sum(tie(text, lesson.language) is Tie.NONE for text in firsts)


def _first_sentence(text: str, language: str) -> str:
    start, end = split_sentences(text, language)[0]
    return text[start:end]


def _shown(text: str, language: str, words: int) -> str:
    """The paragraph, or about so many of its first and last words, cut where one pauses."""
    found = chunks(text, language)
    if not words or len(found) <= 2 * words + words // 2:
        return text
    first = _pause(text, language, words)
    last = _pause(text, language, len(found) - words)
    return text[: found[first - 1].end] + LEFT_OUT + text[found[last].start :]


def _pause(text: str, language: str, near: int) -> int:
    """The chunk before which to pause, nearest to a place: behind a mark if there is one."""
    found = chunks(text, language)
    at = range(max(near - NEARBY, 1), min(near + NEARBY, len(found)))
    marks = [n for n in at if not found[n - 1].ends_open and not found[n - 1].is_number]
    parts = may_part(text, language)
    sound = [n for n in marks if parts[n]] or [n for n in at if parts[n]]
    return min(sound, key=lambda n: abs(n - near), default=near)


def _outline(titles: Sequence[str], task: Task[OrderParagraphsSettings]) -> Box:
    """The titles in the article's order, numbered."""
    lines = Items(tuple(Item((Paragraph(plain(title)),)) for title in titles))
    title: Inlines = task.wording.own_words("outline")
    return Box((lines,), title, role="note")


TYPE = ActivityType(
    "order_paragraphs",
    OrderParagraphsSettings,
    compose,
    reveals=frozenset({"titles"}),
    text="whole",
)
