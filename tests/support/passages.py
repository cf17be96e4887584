"""Articles of a test's own, and what a text with gaps says when its gaps are filled."""

from __future__ import annotations

from dataclasses import replace

from support.lessons import level_lesson

from generator.activities.base import Composed
from generator.document.blocks import Paragraph as Printed
from generator.document.inlines import Blank, Pick, Text
from generator.document.walk import blocks_of
from generator.language.typography import typeset
from generator.lesson.level_lesson import Article, LevelLesson, Paragraph, Span

SIGN = "muted"


def article_lesson(*paragraphs: str, language: str = "fr", **changes: object) -> LevelLesson:
    """A lesson about these paragraphs and nothing else."""
    made = tuple(Paragraph(n, (Span(text),)) for n, text in enumerate(paragraphs, 1))
    bare = level_lesson(words=(), questions=(), facts=(), language=language)
    return replace(bare, article=Article("Titre", made), **changes)


def filled(made: Composed) -> list[str]:
    """Each printed paragraph of the passage, its gaps filled from the key, signs left out."""
    texts = []
    for block in blocks_of(made.blocks):
        if isinstance(block, Printed) and block.role == "passage":
            texts.append("".join(_read(inline) for inline in block.content))
    assert texts
    return texts


def _read(inline: object) -> str:
    match inline:
        case Blank():
            assert inline.answer
            return inline.hint + inline.answer
        case Pick():
            assert inline.correct is not None
            return inline.options[inline.correct]
        case Text(role="muted"):
            return ""
        case Text():
            return inline.text
    raise AssertionError(inline)


def whole_paragraphs(lesson: LevelLesson) -> list[str]:
    """The paragraphs of the article as they are printed."""
    return [
        typeset(" ".join(paragraph.text.split()), lesson.language)
        for paragraph in lesson.article.paragraphs
    ]


def gaps(made: Composed) -> list[Blank | Pick]:
    """The gaps in reading order."""
    return [
        inline
        for block in blocks_of(made.blocks)
        if isinstance(block, Printed) and block.role == "passage"
        for inline in block.content
        if isinstance(inline, Blank | Pick)
    ]
