"""An article in numbers: how long it is, how readable, and what other levels say beyond it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.analyse.words_in_context import BANDS, WordInContext, words_in_context
from generator.language.mentions import find_mentions, stands_in
from generator.language.readability import Measures, measure
from generator.language.sentences import split_sentences
from generator.language.word_lists import Band
from generator.language.words import tokenize
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Article

LONG_SENTENCE = 25
"""Words: the writers of plain language advise to stay below (FALC far below)."""
WORDS_A_MINUTE = 120
"""An unhurried silent reading in a language that one learns; natives read twice as fast."""


@dataclass(frozen=True, slots=True)
class LongSentence:
    """A sentence of more words than `LONG_SENTENCE`, and its paragraph."""

    paragraph: int
    words: int
    text: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text; `level` is "" where it is of none. `minutes` is how long it takes to read.

    `different_words` says how many words of content of each kind there are; both it and
    `words` are empty for a language without lists.
    `lacks` are the names and numbers that the text of another level has and this one not.
    """

    level: str
    title: str
    paragraphs: int
    measures: Measures
    minutes: float
    long_sentences: tuple[LongSentence, ...]
    different_words: Mapping[Band, int]
    words: tuple[WordInContext, ...]
    lacks: tuple[str, ...] = ()


def analyse_article(article: Article, language: str, level: str = "") -> Analysis:
    """One text."""
    measures = measure(article.text, language)
    words = words_in_context(article, language)
    return Analysis(
        level=level,
        title=article.title,
        paragraphs=len(article.paragraphs),
        measures=measures,
        minutes=measures.words / WORDS_A_MINUTE,
        long_sentences=tuple(_long(article, language)),
        different_words={b: sum(w.band == b for w in words) for b in BANDS if words},
        words=words,
    )


def analyse_lesson(lesson: Lesson) -> tuple[Analysis, ...]:
    """The text of every level, the easiest first, held against the others."""
    articles = {level: lesson.at(level).article for level in lesson.levels}
    return tuple(
        replace(
            analyse_article(article, lesson.language, level),
            lacks=_lacks(article, list(articles.values()), lesson.language),
        )
        for level, article in articles.items()
    )


def _long(article: Article, language: str) -> list[LongSentence]:
    found: list[LongSentence] = []
    for paragraph in article.paragraphs:
        for start, end in split_sentences(paragraph.text, language):
            text = paragraph.text[start:end]
            words = sum(token.text[0].isalnum() for token in tokenize(text, language))
            if words > LONG_SENTENCE:
                found.append(LongSentence(paragraph.number, words, text))
    return found


def _lacks(article: Article, others: Sequence[Article], language: str) -> tuple[str, ...]:
    """What the others name, in the order in which they name it."""
    said = dict.fromkeys(
        mention.text for other in others for mention in find_mentions(other.text, language)
    )
    return tuple(one for one in said if not stands_in(one, article.text))
