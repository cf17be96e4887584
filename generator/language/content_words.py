"""The words of a text that say something, so that two wordings of one thing can be compared."""

from __future__ import annotations

from functools import lru_cache

from generator.language.language import language_of
from generator.language.lemmas import lemma_of
from generator.language.sentences import split_sentences
from generator.language.words import Token, is_function_word, tokenize


@lru_cache(maxsize=2048)
def content_words(text: str, language: str) -> frozenset[str]:
    """The dictionary forms, folded, of its words; without those of grammar."""
    return frozenset(
        _key(token, language)
        for token in tokenize(text, language)
        if not is_function_word(token.text, language)
    )


@lru_cache(maxsize=64)
def names_and_numbers(text: str, language: str) -> frozenset[str]:
    """What content_words calls the names and numbers of a text.

    A name has a capital inside a sentence; where all nouns have one, only an acronym is
    known for a name.
    """
    by_capital = not language_of(language).terms.nouns_have_capitals
    found: set[str] = set()
    for start, end in split_sentences(text, language):
        for place, token in enumerate(tokenize(text[start:end], language)):
            is_name = by_capital and place > 0 and token.text[:1].isupper()
            if is_name or token.is_acronym or any(map(str.isdigit, token.text)):
                found.add(_key(token, language))
    return frozenset(found)


def _key(token: Token, language: str) -> str:
    return token.folded if token.is_acronym else lemma_of(token.text, language)
