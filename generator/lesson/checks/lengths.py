"""A right answer that its length gives away: in one question, and over those of a level."""

from __future__ import annotations

from generator.lesson.at_level import is_for
from generator.lesson.checks.report import Report, written_at
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson, Question
from generator.source.source import Key

STANDS_OUT = 1.5
"""Times the mean of the others: « keep the options about equal in length » (Haladyna and
Downing's rules for items) leaves room for a word more, not for half as much again."""

SEEN = 8
"""Characters, about a word and a half: among names and numbers less is not a hint."""

LONGEST = 1.1
"""Times the longest of the others: a tenth is a syllable or two, which the eye still sees."""

LEAST_QUESTIONS = 3
"""By chance the right options of two questions are both the longest once in nine times, of
three once in 27: only from three on is it a habit of the writer's."""

MOST = 0.8
"""The share of a level's questions that makes « take the longest » a strategy."""


def check_lengths(lesson: Lesson, report: Report) -> None:
    """Note right answers that are much longer or shorter than the others."""
    for level in lesson.levels:
        text = lesson.at(level)
        for number, given in enumerate(lesson.written.questions):
            if given.type == "choice" and is_for(given.levels, level):
                question = next(q for q in text.questions if q.id == given.id)
                _check_question(question, ("questions", number), level, report)
        _check_level(text, report)


def _check_question(question: Question, path: Key, level: str, report: Report) -> None:
    right, others = _lengths(question)
    mean = sum(others) / len(others)
    long = right > max(others) and right > STANDS_OUT * mean
    short = right < min(others) and right * STANDS_OUT < mean
    if (long or short) and abs(right - mean) >= SEEN:
        here = written_at((*path, "choices"), report.source, level)
        extreme = "longer" if long else "shorter"
        report.warning("choice-length", here, answer=question.answer, extreme=extreme, level=level)


def _check_level(text: LevelLesson, report: Report) -> None:
    lengths = [_lengths(question) for question in text.asked("choice")]
    if len(lengths) < LEAST_QUESTIONS:
        return
    longest = sum(right > LONGEST * max(others) for right, others in lengths)
    shortest = sum(right * LONGEST < min(others) for right, others in lengths)
    for extreme, count in (("longest", longest), ("shortest", shortest)):
        if count >= LEAST_QUESTIONS and count >= MOST * len(lengths):
            report.warning(
                "choices-length",
                ("questions",),
                about=f"{extreme} {count} {len(lengths)}",
                key=True,
                extreme=extreme,
                count=count,
                of=len(lengths),
                level=text.level,
            )


def _lengths(question: Question) -> tuple[int, list[int]]:
    """Characters of the right choice, and of the others."""
    others = [len(folded(choice)) for choice in question.choices if choice != question.answer]
    return len(folded(question.answer)), others
