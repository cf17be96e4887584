"""Evidence stands in the text, once, and is long enough to be found by a pupil."""

from __future__ import annotations

from generator.lesson.checks.report import Report, written_at
from generator.lesson.evidence import find_evidence, nearest_sentence, words_in
from generator.lesson.lesson import Lesson
from generator.source.source import Key

SHORTEST = 3
"""Words; one name alone proves little."""


def check_quote(
    lesson: Lesson,
    quote: str,
    path: Key,
    level: str,
    report: Report,
    *,
    shortest: int = SHORTEST,
    once: bool = True,
) -> None:
    """Note what is wrong with the evidence `quote` at a level.

    `shortest` is its least number of words; with `once` it may stand in one place only.
    """
    here = written_at(path, report.source, level)
    if words_in(quote) < shortest:
        report.warning("evidence-short", here, quote=quote, limit=shortest)
    article = lesson.articles.get(level)
    if article is None:  # its file could not be read; that is said already
        return
    found = find_evidence(quote, article)
    if not found:
        sentence = nearest_sentence(quote, article)
        report.error("evidence-nowhere", here, quote=quote, level=level, sentence=sentence)
    elif once and len(found) > 1:
        paragraphs = [evidence.paragraph for evidence in found]
        report.warning("evidence-several", here, quote=quote, level=level, paragraphs=paragraphs)
