"""Compose one activity of the lesson in memory, at a level, with the shipped templates."""

from __future__ import annotations

from functools import cache

from support.lessons import level_lesson
from support.sample import SPOKEN

from generator.activities.base import Composed, Lacking, Task
from generator.activities.draw import Draw
from generator.activities.registry import activity_type, known_contents, settings_at
from generator.activities.wording import Wording
from generator.document.conceal import conceal
from generator.document.document import Document, PupilDocument, Running
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.load import load_lesson
from generator.lesson.sentences import sentences_of
from generator.profiles.labels import Labels
from generator.profiles.level import LevelProfile
from generator.profiles.templates import Templates
from generator.profiles.theme import Theme
from generator.source.folders import templates_root
from generator.source.shape import shape
from generator.source.source import Source

SHIPPED = Templates((templates_root(),))
LEVELS = ("A2", "B1", "B2", "C1")


@cache
def labels(name: str = "fr") -> Labels:
    return SHIPPED.load("labels", name, Labels)


@cache
def profile_source() -> Source:
    return SHIPPED.read("levels", "cefr")


@cache
def profile() -> LevelProfile:
    return shape(LevelProfile, profile_source())


@cache
def theme(name: str = "standard") -> Theme:
    return SHIPPED.load("themes", name, Theme)


@cache
def shipped_lesson(level: str, name: str = "ai-alliance") -> LevelLesson:
    """A lesson that we ship, at one level, with all that it writes for single types."""
    folder = templates_root().parent / "lessons" / name
    return load_lesson(folder, LEVELS, known_contents).at(level)


def lesson_for(name: str, level: str) -> LevelLesson:
    """A lesson that feeds this type: the small one, or ours where it wants text or content."""
    kind = activity_type(name)
    return shipped_lesson(level) if kind.text or kind.content else level_lesson()


def outcome(
    name: str,
    lesson: LevelLesson,
    level: str,
    language: str = "fr",
    seed: int = 1,
    version: str = "A",
) -> Composed | Lacking:
    kind = activity_type(name)
    settings = settings_at(kind, profile_source(), level)
    foreign = None if language == lesson.language else language
    wording = Wording(labels(language), name, lesson.register, foreign)
    draw = Draw(seed, lesson.id, level, version, name)
    sentences = sentences_of(lesson) if kind.text else ()
    return kind.compose(Task(lesson, lesson.words, settings, wording, draw, sentences=sentences))


def composed(name: str, lesson: LevelLesson, level: str, **options: object) -> Composed:
    made = outcome(name, lesson, level, **options)  # type: ignore[arg-type]
    assert isinstance(made, Composed), made
    return made


def as_document(made: Composed, kind: str = "key") -> Document:
    running = Running("Fiche", "Page")
    return Document(kind, made.title, "fr", running, made.blocks, spoken=SPOKEN)  # type: ignore[arg-type]


def sheet(name: str, lesson: LevelLesson, level: str) -> PupilDocument:
    return conceal(as_document(composed(name, lesson, level)))
