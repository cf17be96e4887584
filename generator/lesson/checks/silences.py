"""Take out the findings that the lesson silences, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.errors import Problem, Severity
from generator.lesson.checks.findings import FINDINGS, IN_THE_LESSON
from generator.lesson.lesson import Lesson
from generator.lesson.lesson_file import Exam, LessonFile
from generator.lesson.silence import Silence
from generator.source.nearest import nearest
from generator.source.source import spell

_NUMBERED = re.compile(r"(?P<within>exam\.)?(?P<list>questions|vocabulary)\[(?P<number>\d+)\]")


@dataclass(frozen=True)
class Heard:
    """What is to be said, what is silenced with its reason, silences that silence nothing."""

    said: tuple[Problem, ...] = ()
    silenced: tuple[tuple[Problem, str], ...] = ()
    idle: tuple[Problem, ...] = ()


def hear(lesson: Lesson, found: Iterable[Problem]) -> Heard:
    """Sort what was found by the silences of the lesson; an error is never silenced.

    A silence is idle when it silences nothing of `found`. That is told only of findings
    in the lesson itself: those on the papers come and go with the recipe and the seed.
    """
    silences = lesson.written.silence
    used: set[int] = set()
    said: list[Problem] = []
    silenced: list[tuple[Problem, str]] = []
    for problem in found:
        path = named_path(problem.path, lesson.written)
        hushing = [n for n, s in enumerate(silences) if _is_silenced(problem, path, s, lesson)]
        used.update(hushing)
        if hushing:
            silenced.append((problem, silences[hushing[0]].reason))
        else:
            said.append(problem)
    idle = (
        _idle(n, silence, lesson)
        for n, silence in enumerate(silences)
        if n not in used and silence.finding in IN_THE_LESSON
    )
    return Heard(tuple(said), tuple(silenced), tuple(idle))


def named_path(path: str, written: LessonFile) -> str:
    """A path with the id of the question, or the term, in the place of its number.

    Numbers change when a teacher adds a question: `questions[3].ask` → `questions.lieu.ask`.
    """
    found = _NUMBERED.match(path)
    part: LessonFile | Exam | None = written.exam if found and found["within"] else written
    if found is None or part is None:
        return path
    names = (
        [question.id for question in part.questions]
        if found["list"] == "questions"
        else [entry.term for entry in part.vocabulary]
    )
    number = int(found["number"]) - 1
    if not 0 <= number < len(names):
        return path
    return f"{found['within'] or ''}{found['list']}.{names[number]}{path[found.end() :]}"


def _is_silenced(problem: Problem, path: str, silence: Silence, lesson: Lesson) -> bool:
    if problem.is_error or problem.code != silence.finding or problem.code not in FINDINGS:
        return False
    where = named_path(silence.where or "", lesson.written)
    return not where or path == where or path.startswith((f"{where}.", f"{where}["))


def _idle(number: int, silence: Silence, lesson: Lesson) -> Problem:
    path = ("silence", number)
    params: dict[str, object] = {"finding": silence.finding}
    items = list(_named_items(lesson.written))
    where = named_path(silence.where or "", lesson.written)
    if where.startswith(("questions.", "vocabulary.", "exam.")) and where not in items:
        params["suggestion"] = nearest(where, items)
    place = lesson.source.place(path)
    return Problem("silence-idle", place, spell(path), params, Severity.WARNING)


def _named_items(written: LessonFile) -> Iterator[str]:
    """Every question and word by its name, as a silence says where."""
    for within, part in (("", written), ("exam.", written.exam)):
        if part is not None:
            yield from (f"{within}questions.{question.id}" for question in part.questions)
            yield from (f"{within}vocabulary.{entry.term}" for entry in part.vocabulary)
