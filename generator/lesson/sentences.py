"""The article of a level, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.sentences import split_sentences
from generator.lesson.level_lesson import LevelLesson


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the article has it, and the number of its paragraph."""

    text: str
    paragraph: int


def sentences_of(lesson: LevelLesson) -> tuple[Sentence, ...]:
    """The sentences of the paragraphs in order, without title, chapeau and intertitres."""
    return tuple(
        Sentence(paragraph.text[start:end], paragraph.number)
        for paragraph in lesson.article.paragraphs
        for start, end in split_sentences(paragraph.text, lesson.language)
    )
