"""How common the words of a text are, each with the sentence in which it stands.

By the lists of ours (`language.word_lists`), a teacher's judgement of what is known at the
end of A2 and of what comes with B1: they say which words to look at, not which level a
text has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.language.dictionary_data import dictionary_of
from generator.language.language import language_of
from generator.language.lemmas import lemma_of
from generator.language.mentions import find_mentions
from generator.language.normalise import fold
from generator.language.sentences import split_sentences
from generator.language.tagging import Sort, tag
from generator.language.verbs.find_verbs import find_verbs
from generator.language.verbs.readings import readings_of
from generator.language.word_lists import Band, band_of
from generator.language.words import Token, tokenize
from generator.lesson.level_lesson import Article

BANDS: tuple[Band, ...] = ("common", "less-common", "rare")


@dataclass(frozen=True, slots=True)
class WordInContext:
    """A word of content as the text first has it, and how often it has it in any form.

    `lemma` is its dictionary's form, folded; `start` is where it begins in `sentence`.
    """

    word: str
    lemma: str
    band: Band
    count: int
    paragraph: int
    sentence: str
    start: int


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a whole text tells of a word: that it is a name, or stands small in a sentence."""

    names: frozenset[str]
    small: frozenset[str]
    nouns: frozenset[str]


def words_in_context(article: Article, language: str) -> tuple[WordInContext, ...]:
    """Each word of content once, in the order of the text; none for a language without lists.

    Names, numbers and words of grammar are left out; a word that may be a name is taken for
    one. A form that may be of two words counts as the more common one.
    """
    if band_of("", language) is None:
        return ()
    sentences = [
        (paragraph.number, paragraph.text[start:end])
        for paragraph in article.paragraphs
        for start, end in split_sentences(paragraph.text, language)
    ]
    seen = _seen([text for _, text in sentences], language)
    found: dict[str, WordInContext] = {}
    for paragraph, text in sentences:
        verbs = {verb.spans[-1][0]: verb.infinitive for verb in find_verbs(text, language)}
        for token in _content(text, language, seen):
            lemma, band = _commonest(token.text, language, verbs.get(token.start, ""))
            if one := found.get(lemma):
                found[lemma] = replace(one, count=one.count + 1)
                continue
            is_lowered = token.start == 0 and token.folded not in seen.nouns
            word = token.text.lower() if is_lowered else token.text
            found[lemma] = WordInContext(word, lemma, band, 1, paragraph, text, token.start)
    return tuple(found.values())


def _seen(sentences: Sequence[str], language: str) -> _Seen:
    names = {
        word.folded
        for sentence in sentences
        for mention in find_mentions(sentence, language)
        if mention.kind == "name"
        for word in tokenize(mention.text, language)
    }
    inside = [pair for text in sentences for pair in _pairs(tokenize(text, language))]
    small = {
        form
        for _, token in inside
        if token.text.islower()
        for form in (token.folded, lemma_of(token.text, language))
    }
    nouns: set[str] = set()
    if language_of(language).terms.nouns_have_capitals:
        told = dictionary_of(language)
        articles = {*told.shows, *told.articles.values(), *told.definite.values()}
        nouns = {
            token.folded
            for before, token in inside
            if token.text.istitle() and (before.folded in articles or _is_listed(token, language))
        }
    return _Seen(frozenset(names) - small - nouns, frozenset(small), frozenset(nouns))


def _pairs(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Each word but the first of a sentence, behind the one before it."""
    return pairwise(tokens)


def _content(sentence: str, language: str, seen: _Seen) -> Iterator[Token]:
    words = language_of(language).words
    small = language_of(language).function_words | words.common | words.numerals
    for at, one in enumerate(tag(sentence, language, seen.nouns)):
        token = one.token
        if token.folded in seen.names or token.folded in small:
            continue
        is_first = at == 0 and token.text.isalpha() and len(token.text) > 1
        lemma = lemma_of(token.text.lower(), language)
        known = bool({token.folded, lemma} & (seen.small | seen.nouns))
        if one.sort is Sort.CONTENT or (
            is_first and not token.is_acronym and (known or _is_listed(token, language))
        ):
            yield token


def _is_listed(token: Token, language: str) -> bool:
    return _commonest(token.text, language)[1] != "rare"


def _commonest(form: str, language: str, infinitive: str = "") -> tuple[str, Band]:
    """The dictionary's form of a word by which it is the most common, and how common it is."""
    verbs = [infinitive] if infinitive else [r.infinitive for r in readings_of(form, language)[0]]
    lemmas = dict.fromkeys((lemma_of(form, language), *map(fold, verbs), fold(form)))
    bands = {lemma: band_of(lemma.removeprefix("se "), language) or "rare" for lemma in lemmas}
    lemma = min(bands, key=lambda each: BANDS.index(bands[each]))
    return lemma, bands[lemma]
