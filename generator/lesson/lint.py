"""What a lesson's text tells of items that would go wrong in class; `check` says it."""

from __future__ import annotations

from generator.errors import Problem
from generator.lesson.checks.elsewhere import check_elsewhere
from generator.lesson.checks.entries import check_entries
from generator.lesson.checks.lengths import check_lengths
from generator.lesson.checks.report import Report
from generator.lesson.checks.two_answers import check_answers
from generator.lesson.lesson import Lesson


def lint(lesson: Lesson) -> tuple[Problem, ...]:
    """Every finding about the lesson and its exam, at all levels, in the order of the file.

    They say what a teacher should look at; none of them keeps a lesson from being built.
    """
    found = _findings(lesson, Report(lesson.source))
    if lesson.exam is not None:
        found += _findings(lesson.exam, Report(lesson.exam.source, "exam"))
    return tuple(sorted(found, key=_by_place))


def _findings(lesson: Lesson, report: Report) -> list[Problem]:
    for check in (check_lengths, check_answers, check_entries, check_elsewhere):
        check(lesson, report)
    return report.problems()


def _by_place(problem: Problem) -> tuple[int, int]:
    return (problem.place.line, problem.place.column) if problem.place else (0, 0)
