"""Two answers that can be defended: a choice with a second right option, a word for two gaps."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.content_words import content_words
from generator.language.sentences import split_sentences
from generator.language.words import tokenize
from generator.lesson.checks.report import Report, written_at
from generator.lesson.evidence import find_evidence
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Article, Evidence, LevelLesson, Question
from generator.source.source import Key


def check_answers(lesson: Lesson, report: Report) -> None:
    """Note questions that a pupil may answer otherwise than the key, with good reason."""
    paths: dict[str, Key] = {
        given.id: ("questions", number) for number, given in enumerate(lesson.written.questions)
    }
    for level in lesson.levels:
        text = lesson.at(level)
        for question in text.questions:
            if question.type == "choice":
                _check_choice(question, paths[question.id], text, report)
            elif question.type == "true_false":
                _check_statement(question, paths[question.id], text, report)
        _check_twice(text, paths, report)


def _check_statement(question: Question, path: Key, text: LevelLesson, report: Report) -> None:
    is_there = bool(find_evidence(question.ask.rstrip(" .!?…"), text.article))
    if is_there and question.answer != "true":
        here = written_at((*path, "ask"), report.source, text.level)
        report.warning("statement-in-article", here, level=text.level)


def _check_choice(question: Question, path: Key, text: LevelLesson, report: Report) -> None:
    language = text.language
    others = [choice for choice in question.choices if choice != question.answer]
    for other in others:
        if _overlap(other, question.answer, language):
            here = _place_of(other, question, path, text.level, report)
            answer = question.answer
            report.warning("choice-overlaps", here, choice=other, answer=answer, level=text.level)
    if question.evidence is None:
        return
    said = content_words(_sentence(question.evidence, text.article, language), language)
    asked = content_words(question.ask, language)
    right = content_words(question.answer, language)
    standing = [
        o for o in others if (own := content_words(o, language) - asked - right) and own <= said
    ]
    # Where all the wrong ones stand there and the right one does not, the exception is asked for.
    if len(standing) == len(others) and not right - asked <= said:
        return
    for other in standing:
        here = _place_of(other, question, path, text.level, report)
        report.warning("choice-in-evidence", here, choice=other, level=text.level)


def _overlap(one: str, other: str, language: str) -> bool:
    """Whether the words of one stand side by side in the other."""
    first, second = ([token.folded for token in tokenize(t, language)] for t in (one, other))
    short, long = sorted((first, second), key=len)
    return any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))


def _place_of(choice: str, question: Question, path: Key, level: str, report: Report) -> Key:
    choices = written_at((*path, "choices"), report.source, level)
    return (*choices, question.choices.index(choice))


def _sentence(evidence: Evidence, article: Article, language: str) -> str:
    """The sentences that the evidence is taken from."""
    texts = [p.text for p in article.paragraphs if p.number == evidence.paragraph]
    parts = evidence.quote.split(" […] ")
    for text in texts or [article.lead]:
        start = text.find(parts[0])
        end = text.find(parts[-1], start) + len(parts[-1])
        if start >= 0:
            spans = split_sentences(text, language)
            return " ".join(text[a:b] for a, b in spans if a < end and start < b)
    return evidence.quote


def _check_twice(text: LevelLesson, paths: dict[str, Key], report: Report) -> None:
    for first, second in _twins([(q.id, _words(q.ask, text.language)) for q in text.questions]):
        here = written_at((*paths[second], "ask"), report.source, text.level)
        report.warning("question-twice", here, other=first, level=text.level)


def _words(text: str, language: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokenize(text, language))


def _twins(said: list[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """The names of those that say what another has said before, after the first's name."""
    first: dict[tuple[str, ...], str] = {}
    for name, words in said:
        if first.setdefault(words, name) != name:
            yield first[words], name
