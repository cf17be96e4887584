"""What a lesson may say of a text with gaps: its paragraphs, its gaps, what else is right."""

from __future__ import annotations

from pydantic import Field

from generator.language.normalise import fold
from generator.language.tagging import tag
from generator.lesson.contents import Content, Note
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at


class PassageContent(Part):
    """Which paragraphs of the article a text with gaps prints."""

    paragraphs: PerLevel[list[int]] | None = Field(
        None, description="The paragraphs to print, by their numbers; left out: as many as fit."
    )


class GapsContent(PassageContent):
    """Which words are left out, and what else is right in their place."""

    gaps: PerLevel[list[Text]] | None = Field(
        None, description="The words to leave out, as the article has them; else they are drawn."
    )
    accept: dict[Text, list[Text]] = Field(
        default_factory=dict,
        description="What you accept too, for the key: {entreprises: [sociétés]}.",
    )


def check_paragraphs(content: PassageContent, lesson: Lesson, level: str, note: Note) -> None:
    """The paragraphs are there."""
    numbers = [paragraph.number for paragraph in lesson.articles[level].paragraphs]
    for at, number in enumerate(list_at(content.paragraphs, level)):
        if number not in numbers:
            note.error("no-such-paragraph", "paragraphs", at, number=number, last=len(numbers))


def check_gaps(content: GapsContent, lesson: Lesson, level: str, note: Note) -> None:
    """The paragraphs are there, and the words stand in the text as words of it."""
    check_paragraphs(content, lesson, level, note)
    language = lesson.language
    words = {
        tagged.token.folded
        for paragraph in lesson.articles[level].paragraphs
        for tagged in tag(paragraph.text, language)
    }
    for at, word in enumerate(list_at(content.gaps, level)):
        if fold(word) not in words:
            note.error("gap-not-in-text", "gaps", at, word=word)


PASSAGE = Content(PassageContent, check_paragraphs)
GAPS = Content(GapsContent, check_gaps)
