"""A question that another part of the sheet answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.content_words import content_words, names_and_numbers
from generator.lesson.checks.report import Report, written_at
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson, Question
from generator.source.source import Key, spell

LEAST_WORDS = 2
"""Content words: one alone is met everywhere, unless it is a name or a number."""

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked, in words of content.

    Each answer comes without what the question or the title says itself. `others` are
    the wrong options of a choice: where one of them is said as well, nothing is betrayed.
    """

    name: str
    about: Words
    answers: tuple[tuple[str, Words], ...]
    others: tuple[Words, ...] = ()

    def answer_in(self, said: _Said, names: Words) -> str:
        """The answer that stands there, or ""."""
        if any(other <= (said.beside or said.words) for other in self.others):
            return ""
        for answer, words in self.answers:
            enough = len(words) >= LEAST_WORDS or (said.sure and self._is_told(words, said, names))
            if words <= said.words and enough:
                return answer
        return ""

    def _is_told(self, words: Words, said: _Said, names: Words) -> bool:
        """Whether one word tells: a name only of the same thing, another word among options."""
        if words & names:
            return 2 * len(self.about & said.words) >= len(self.about) > 0
        return bool(self.others)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence of the sheet that a pupil may believe.

    An option (not `sure`) may be wrong; `beside` are the words of all the options.
    """

    name: str
    path: Key
    words: Words
    sure: bool = True
    beside: Words = frozenset()


def check_elsewhere(lesson: Lesson, report: Report) -> None:
    """Note asks, true statements, options and items of grammar that hold another's answer."""
    for level in lesson.levels:
        text = lesson.at(level)
        names = names_and_numbers(text.article.text, text.language)
        sayings = list(_sayings(lesson, text))
        for asked in _asked(text):
            for said in sayings:
                if said.name != asked.name and (answer := asked.answer_in(said, names)):
                    here = written_at(said.path, report.source, level)
                    report.warning(
                        "answered-elsewhere",
                        here,
                        about=asked.name,
                        other=asked.name,
                        answer=answer,
                        level=level,
                    )


def _asked(text: LevelLesson) -> Iterator[_Asked]:
    """Questions with an answer of words, and the cells of the grid."""
    # What the title says is said to all from the beginning.
    known = content_words(text.article.title, text.language)
    for q in text.questions:
        if q.type != "true_false":
            yield _one(text, spell(("questions", q.id)), q.ask, (q.answer, *q.accept), known, q)
    for fact in text.facts:
        name = spell(("facts", fact.key))
        yield _one(text, name, fact.ask, (fact.answer, *fact.accept), known)


def _one(
    text: LevelLesson,
    name: str,
    ask: str,
    answers: tuple[str, ...],
    known: Words,
    question: Question | None = None,
) -> _Asked:
    def own(answer: str) -> Words:
        return content_words(answer, text.language) - about - known

    about = content_words(ask, text.language)
    choices = question.choices if question else ()
    others = tuple(words for c in choices if c not in answers and (words := own(c)))
    found = tuple((answer, words) for answer in answers if (words := own(answer)))
    return _Asked(name, about - known, found, others)


def _sayings(lesson: Lesson, text: LevelLesson) -> Iterator[_Said]:
    numbers = {given.id: n for n, given in enumerate(lesson.written.questions)}
    for question in text.questions:
        path: Key = ("questions", numbers[question.id])
        name = spell(("questions", question.id))
        if question.type != "true_false" or question.answer == "true":
            yield _Said(name, (*path, "ask"), content_words(question.ask, text.language))
        options = [content_words(choice, text.language) for choice in question.choices]
        for words in options:
            yield _Said(name, (*path, "choices"), words, False, frozenset().union(*options))
    point = text.language_point
    for number, (ask, _) in enumerate(point.items if point else ()):
        here = written_at(("language_point",), lesson.source, text.level)
        path = (*here, "items", number, "ask")
        yield _Said(spell(path[:-1]), path, content_words(ask, text.language))
