"""The sentences of an article from which something can be proposed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.drafting_data import drafting_of
from generator.language.normalise import fold
from generator.language.sentences import split_sentences
from generator.language.words import tokenize
from generator.lesson.level_lesson import Article

_WHOLE = re.compile(r"[^«»“”„\"]*\.")
_LEAST, _MOST = 6, 24


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence where it stands. `stands_alone` is one that leans on no other."""

    text: str
    paragraph: int
    words: int
    stands_alone: bool


def sentences_of(article: Article, language: str) -> tuple[Sentence, ...]:
    """All sentences of the paragraphs in order."""
    return tuple(
        sentence
        for paragraph in article.paragraphs
        for sentence in _split(paragraph.text, paragraph.number, language)
    )


def sentences_of_lead(article: Article, language: str) -> tuple[Sentence, ...]:
    """Those of the chapeau, which are of paragraph 0."""
    return _split(article.lead, 0, language)


def _split(text: str, paragraph: int, language: str) -> tuple[Sentence, ...]:
    return tuple(
        _sentence(text[start:end], paragraph, language)
        for start, end in split_sentences(text, language)
    )


def _sentence(text: str, paragraph: int, language: str) -> Sentence:
    """A question, a quotation or half of one, and « Elle dort. » do not stand alone."""
    tokens = tokenize(text, language)
    leans = not tokens or fold(tokens[0].text) in drafting_of(language).leaning
    fits = _LEAST <= len(tokens) <= _MOST
    alone = fits and not leans and _WHOLE.fullmatch(text) is not None and text[:1].isupper()
    return Sentence(text, paragraph, len(tokens), alone)
