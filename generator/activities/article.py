"""The article, framed, its paragraphs numbered in the margin so that a class can point at them."""

from __future__ import annotations

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.document.blocks import Article, ArticleParagraph
from generator.document.inlines import Blank, Inlines, Text, TextRole, plain
from generator.language.words import count_words
from generator.lesson.level_lesson import Credit, Emphasis, Span

SOURCE_WIDTH = 110.0

_ROLES: dict[Emphasis, TextRole] = {"": "plain", "emphasis": "emphasis", "strong": "strong"}


def _spans(spans: tuple[Span, ...]) -> Inlines:
    return tuple(Text(span.text, _ROLES[span.emphasis]) for span in spans)


def _source(credit: Credit, task: Task[Settings]) -> Inlines:
    cited = task.wording.labels.word("quote", text=credit.title) if credit.title else ""
    date = task.wording.labels.date(credit.date)
    parts = [p for p in (credit.author, cited, credit.publisher, date, credit.url) if p]
    line = ", ".join(parts)
    whole = ". ".join(p.rstrip(".") for p in (credit.note, line) if p)
    if task.lesson.authentic:
        # Where a text comes from is the teacher's to write down, by hand if need be.
        dated = f" {whole}" if whole else ""
        blank = Blank(None, SOURCE_WIDTH)
        return (*task.wording.words("source", "strong"), *plain(" "), blank, *plain(dated))
    if not whole:
        return ()
    return (*task.wording.words("source", "strong"), *plain(f" {whole}."))


def compose(task: Task[Settings]) -> Outcome:
    """The text of the level with its source."""
    text = task.lesson.article
    paragraphs = tuple(
        ArticleParagraph(p.number, _spans(p.spans), plain(p.heading)) for p in text.paragraphs
    )
    source = _source(task.lesson.credit, task)
    # The sheet already bears the lesson's title at its head.
    title = "" if text.title == task.lesson.title else text.title
    article = Article(plain(title), paragraphs, plain(text.lead), source)
    scaffold = task.wording.labels.count("text_words", count_words(text.text, task.lesson.language))
    return Composed(task.wording.title, (article,), scaffold=scaffold)


TYPE = ActivityType("article", Settings, compose, reveals=frozenset({"article"}))
