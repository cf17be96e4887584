"""From a lesson's folder to a lesson that is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from generator.errors import ArdoiseError, Place, Problem, fail
from generator.lesson.checks.articles import read_articles
from generator.lesson.checks.levels import check_levels, levels_of
from generator.lesson.checks.questions import check_facts, check_questions
from generator.lesson.checks.report import Report
from generator.lesson.checks.silences import hear
from generator.lesson.checks.words import check_words
from generator.lesson.contents import Contents, check_contents, read_contents
from generator.lesson.lesson import Lesson
from generator.lesson.lesson_file import LessonFile
from generator.lesson.part import Part
from generator.source.shape import shape
from generator.source.source import Source
from generator.source.yaml_reader import read_yaml

FILE_NAME = "lesson.yaml"
KNOWN_LEVELS = ("A2", "B1", "B2", "C1")


def load_lesson(
    file_or_folder: Path,
    known_levels: Sequence[str] = KNOWN_LEVELS,
    contents: Callable[[], Contents] | None = None,
) -> Lesson:
    """Read a lesson with its articles and check all of it.

    First the shape of the lesson file, then the meaning of everything. `known_levels`
    are the levels of the profile, the easiest first; `contents` says what each activity
    type may find under `activities` (None: that part is not read), and is asked only
    where the lesson has some. Raises ArdoiseError with all
    problems, warnings among them, when one is an error; else the lesson keeps them as
    `warnings`.
    """
    file = file_or_folder / FILE_NAME if file_or_folder.is_dir() else file_or_folder
    if file_or_folder.is_dir() and not file.exists():
        others = sorted(f.name for f in file_or_folder.iterdir() if f.suffix in (".yml", ".yaml"))
        if others:
            raise fail("lesson-file-name", Place(file_or_folder / others[0]), file=FILE_NAME)
    if any("\ud800" <= char <= "\udfff" for char in file.resolve().parent.name):
        raise fail("folder-name", Place(file))  # bytes that are no text; papers bear this name
    source = read_yaml(file)
    written, own = _shaped(source, contents)
    report = Report(source)
    levels = levels_of(written, known_levels)
    check_levels(written, levels, known_levels, report, own)
    lesson, problems = _about(written, source, levels, known_levels, report)
    if own and contents is not None:
        lesson = replace(lesson, contents=own)
        about_own = Report(source)
        check_contents(lesson, contents(), about_own)
        problems += about_own.problems()
    if (second := written.of_exam()) is not None:
        part = source.under("exam")
        exam, more = _about(second, part, levels, known_levels, Report(part, "exam"))
        files = (*lesson.files, *(f for f in exam.files if f not in lesson.files))
        lesson = replace(lesson, exam=exam, files=files)
        problems += more
    problems.sort(key=_by_place)
    if any(problem.is_error for problem in problems):
        raise ArdoiseError(hear(lesson, problems).said)
    return replace(lesson, warnings=tuple(problems))


def _shaped(
    source: Source, contents: Callable[[], Contents] | None
) -> tuple[LessonFile, dict[str, Part]]:
    """The file as its model, and what it writes for single types. Raises ArdoiseError."""
    problems: list[Problem] = []
    try:
        written = shape(LessonFile, source)
    except ArdoiseError as error:
        problems += error.problems
    own, wrong = ({}, []) if contents is None else read_contents(source, contents)
    if problems or wrong:
        raise ArdoiseError(sorted((*problems, *wrong), key=_by_place))
    return written, own


def _about(
    written: LessonFile,
    source: Source,
    levels: tuple[str, ...],
    known_levels: Sequence[str],
    report: Report,
) -> tuple[Lesson, list[Problem]]:
    """A lesson about one text, with what is wrong with it."""
    folder = source.file.parent
    articles = read_articles(written, levels, folder, report)
    lesson = Lesson(
        id=source.file.resolve().parent.name,
        folder=folder,
        files=(source.file, *articles.files),
        levels=levels,
        articles=articles.by_level,
        written=written,
        source=source,
    )
    check_questions(lesson, known_levels, report)
    check_facts(lesson, report)
    check_words(lesson, report)
    return lesson, [*report.problems(), *articles.problems]


def _by_place(problem: Problem) -> tuple[bool, str, int, int]:
    place = problem.place
    if place is None:
        return (True, "", 0, 0)
    return (place.file.name != FILE_NAME, str(place.file), place.line, place.column)
