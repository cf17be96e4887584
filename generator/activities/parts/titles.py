"""The titles of the article's paragraphs, which a lesson writes for `paragraph_titles`."""

from __future__ import annotations

from pydantic import Field

from generator.language.normalise import fold
from generator.lesson.contents import Note
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

OWNER = "paragraph_titles"


class ParagraphTitles(Part):
    """A title for each paragraph, in their order, and titles to spare that fit none."""

    titles: PerLevel[list[Text]] = Field(
        description="One title for each paragraph of the article, in their order."
    )
    spare: PerLevel[list[Text]] | None = Field(
        default=None, description="Titles that fit none of the paragraphs."
    )


def titles_of(lesson: LevelLesson) -> tuple[str, ...]:
    """The titles of a level's paragraphs; none where the lesson writes none."""
    content: ParagraphTitles | None = lesson.contents.get(OWNER)
    titles = list_at(content.titles, lesson.level) if content else ()
    return titles if len(titles) == len(lesson.article.paragraphs) else ()


def spares_of(lesson: LevelLesson) -> tuple[str, ...]:
    """The titles that fit no paragraph of a level."""
    content: ParagraphTitles | None = lesson.contents.get(OWNER)
    return list_at(content.spare, lesson.level) if content else ()


def check_titles(content: ParagraphTitles, lesson: Lesson, level: str, note: Note) -> None:
    """As many titles as paragraphs, and no two alike, spare ones included."""
    titles = list_at(content.titles, level)
    has = len(lesson.articles[level].paragraphs)
    if titles and len(titles) != has:
        note.error("titles-count", "titles", titles=len(titles), paragraphs=has)
    seen: set[str] = set()
    for key in ("titles", "spare"):
        for number, title in enumerate(list_at(getattr(content, key), level)):
            if fold(title) in seen:
                note.error("title-twice", key, number, text=title)
            seen.add(fold(title))
