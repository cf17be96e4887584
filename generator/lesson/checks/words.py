"""Vocabulary: each term once, found in the text and in its own example."""

from __future__ import annotations

from generator.lesson.at_level import is_for
from generator.lesson.checks.report import Report
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.terms_found import is_in
from generator.source.source import Key


def check_words(lesson: Lesson, report: Report) -> None:
    """Note what is wrong with the vocabulary."""
    seen: dict[tuple[str, str], Key] = {}
    for number, entry in enumerate(lesson.written.vocabulary):
        path: Key = ("vocabulary", number)
        forms = tuple(entry.forms)
        for level in (level for level in lesson.levels if is_for(entry.levels, level)):
            first = seen.setdefault((folded(entry.term).casefold(), level), path)
            if first != path:
                line = lesson.source.place((*first, "term")).line
                report.error("term-twice", (*path, "term"), term=entry.term, line=line)
            article = lesson.articles.get(level)
            if article and not is_in(article.text, entry.term, lesson.language, forms):
                report.warning("term-not-in-text", (*path, "term"), term=entry.term, level=level)
        if entry.example and not is_in(entry.example, entry.term, lesson.language, forms):
            report.warning("term-not-in-example", (*path, "example"), term=entry.term)
