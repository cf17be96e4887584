"""Questions and facts: complete at every level, their evidence in the text."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lesson.at_level import is_for, right_choice
from generator.lesson.checks.quotes import check_quote
from generator.lesson.checks.report import Report, written_at
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.per_level import PerLevel, T, at, list_at
from generator.lesson.questions import ChoiceQuestion, Question, TrueFalseQuestion
from generator.source.nearest import nearest
from generator.source.source import Key


def check_questions(lesson: Lesson, known: Sequence[str], report: Report) -> None:
    """Note what is wrong with the questions."""
    lines: dict[str, Key] = {}
    for number, question in enumerate(lesson.written.questions):
        path: Key = ("questions", number)
        here = (*path, "id")
        if question.id in lines:
            line = lesson.source.place(lines[question.id]).line
            report.error("id-twice", here, id=question.id, line=line)
        lines.setdefault(question.id, here)
        for level in lesson.levels:
            if is_for(question.levels, level):
                _check_at(lesson, question, path, level, report)
        if isinstance(question, TrueFalseQuestion):
            _check_unknown(lesson, question, path, known, report)


def check_facts(lesson: Lesson, report: Report) -> None:
    """Note what is wrong with the grid of facts."""
    facts = lesson.written.facts
    for key, fact in facts.given() if facts else ():
        path: Key = ("facts", key)
        for level in lesson.levels:
            if is_for(fact.levels, level):
                _needed(fact.answer, (*path, "answer"), level, report)
                if quote := at(fact.evidence, level):
                    check_quote(lesson, quote, (*path, "evidence"), level, report)


def _check_at(lesson: Lesson, question: Question, path: Key, level: str, report: Report) -> None:
    _needed(question.ask, (*path, "ask"), level, report)
    answer = _needed(question.answer, (*path, "answer"), level, report)
    if isinstance(question, ChoiceQuestion) and answer:
        _check_choices(question, answer, path, level, report)
    if quote := at(question.evidence, level):
        check_quote(lesson, quote, (*path, "evidence"), level, report)
    elif question.evidence is not None:
        _needed(question.evidence, (*path, "evidence"), level, report)
    elif answer != "unknown":
        report.error("evidence-missing", path, id=question.id, level=level)


def _check_choices(
    question: ChoiceQuestion, answer: str, path: Key, level: str, report: Report
) -> None:
    choices = list_at(question.choices, level)
    if not choices:
        _needed(question.choices, (*path, "choices"), level, report)
        return
    if not right_choice(answer, choices):
        here = written_at((*path, "answer"), report.source, level)
        report.error(
            "answer-not-a-choice",
            here,
            answer=answer,
            choices=list(choices),
            suggestion=nearest(answer, choices),
            level=level,
        )
    for number, choice in enumerate(choices):
        if folded(choice) in map(folded, choices[:number]):
            here = (*written_at((*path, "choices"), report.source, level), number)
            report.error("choice-twice", here, choice=choice)


def _check_unknown(
    lesson: Lesson, question: TrueFalseQuestion, path: Key, known: Sequence[str], report: Report
) -> None:
    easiest = known[0] if known else ""
    asked = easiest in lesson.levels and is_for(question.levels, easiest)
    if asked and question.answer.at(easiest) == "unknown":
        here = written_at((*path, "answer"), report.source, easiest)
        report.warning("unknown-too-early", here, level=easiest)


def _needed(value: PerLevel[T], path: Key, level: str, report: Report) -> T | None:
    """What is said for a level; an error when nothing is."""
    said = value.at(level)
    if said is None:
        report.error("nothing-for-level", path, key=True, level=level)
    return said
