"""The small lessons of the tests, one a language, each at two levels that lie far apart."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from support.composing import LEVELS

from generator.activities.registry import known_contents
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.load import load_lesson

DATA = Path(__file__).parents[1] / "data"
LANGUAGES = ("fr", "en", "es", "de")
CASES = tuple((language, level) for language in LANGUAGES for level in ("A2", "C1"))


def labels_of(language: str) -> str:
    """The labels of its sheets: Spanish ones for Spanish, and in part foreign ones.

    German sheets get English words, so that two languages on a page are looked at as well.
    """
    return language if language != "de" else "en"


@cache
def small_lesson_in(language: str, level: str) -> LevelLesson:
    """The lesson of a language at A2 or C1."""
    return load_lesson(DATA / f"lesson-{language}", LEVELS, known_contents).at(level)
