"""Placeholder replaced after the reference lists are made."""

from generator.draft.draft import Word
from generator.lesson.level_lesson import Article


def vocabulary(article: Article, language: str) -> tuple[Word, ...]:
    return ()
