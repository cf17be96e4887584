"""Whether each level's article is as long as a class text of that level should be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose.pack import Pack
from generator.errors import Problem, Severity
from generator.language.words import count_words
from generator.profiles.level import LevelProfile


def lengths(pack: Pack, profile: LevelProfile) -> Iterator[Problem]:
    """A warning for each article that is shorter or longer than its level's profile says."""
    for level in pack.levels:
        wanted = profile.levels[level.level].article_words
        words = count_words(level.lesson.article.text, level.lesson.language)
        if not wanted.least <= words <= wanted.most:
            params = {
                "level": level.level,
                "words": words,
                "least": wanted.least,
                "most": wanted.most,
            }
            place = pack.lesson.source.place(("article",), key=True)
            yield Problem("article-length", place, "article", params, Severity.WARNING)
