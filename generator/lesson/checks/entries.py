"""Words of the vocabulary that cannot be told apart, and examples that the article has."""

from __future__ import annotations

from generator.language.terms import find_term
from generator.language.words import tokenize
from generator.lesson.at_level import is_for
from generator.lesson.checks.report import Report
from generator.lesson.evidence import find_evidence
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Word
from generator.source.source import Key

Said = tuple[str, ...]


def check_entries(lesson: Lesson, report: Report) -> None:
    """Note definitions and examples that fit two words, and examples that are no new context."""
    for level in lesson.levels:
        text = lesson.at(level)
        numbers = [n for n, e in enumerate(lesson.written.vocabulary) if is_for(e.levels, level)]
        definitions: dict[Said, str] = {}
        gaps: dict[Said, str] = {}
        for number, word in zip(numbers, text.words, strict=True):
            path: Key = ("vocabulary", number)
            meaning = _said(word.definition, text.language)
            if meaning and (first := definitions.setdefault(meaning, word.term)) != word.term:
                report.warning("definition-twice", (*path, "definition"), other=first, level=level)
            around = _around(word, text.language)
            if around and (first := gaps.setdefault(around, word.term)) != word.term:
                report.warning("gap-two-words", (*path, "example"), other=first, level=level)
            if word.example and find_evidence(word.example.rstrip(" .!?…"), text.article):
                report.warning("example-in-article", (*path, "example"), level=level)


def _around(word: Word, language: str) -> Said:
    """The example without its word, as the gap-fill prints it; () without an example."""
    found = (
        find_term(word.term, word.example, language, word.forms, whole=True)
        if word.example
        else None
    )
    if found is None:
        return ()
    start, end = found
    return (*_said(word.example[:start], language), "", *_said(word.example[end:], language))


def _said(text: str, language: str) -> Said:
    return tuple(token.folded for token in tokenize(text, language))
