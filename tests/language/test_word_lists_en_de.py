"""The English and German words of B1 and the fixed expressions: whole, clean, once each."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

import generator.language
from generator.language.lemmas import lemma_of
from generator.language.normalise import fold

DATA = Path(generator.language.__file__).parent / "data"
LANGUAGES = ("en", "de")
PARTS = {
    "en": {"v.", "n.", "adv.", "prep.", "conj.", "adj."},
    "de": {"V.", "N.", "Adv.", "Präp.", "Konj.", "Adj."},
}


def _lines(name: str, language: str) -> list[str]:
    text = (DATA / name / f"{language}.txt").read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _words(name: str, language: str) -> list[str]:
    return [word for line in _lines(name, language) for word in line.split()]


def _expressions(language: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines("expressions", language)]


def _repeated(items: Iterable[str]) -> list[str]:
    return [item for item, times in Counter(items).items() if times > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_single_words_once_each(language: str) -> None:
    words = _words("intermediate", language)
    assert 1300 <= len(words) <= 1600
    assert not _repeated(words)
    assert [word for word in words if not word.replace("-", "").isalpha()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_dictionary_forms(language: str) -> None:
    words = _words("intermediate", language)
    inflected = [word for word in words if lemma_of(word, language) != fold(word)]
    assert len(inflected) <= 0.05 * len(words), inflected


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_not_among_the_basic_ones(language: str) -> None:
    if not (DATA / "basic" / f"{language}.txt").exists():
        pytest.skip("the basic words are not there")
    basic = set(_words("basic", language))
    assert basic
    assert basic.isdisjoint(_words("intermediate", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_expression_stands_once_with_its_part_of_speech(language: str) -> None:
    expressions = _expressions(language)
    assert 900 <= len(expressions) <= 1700
    assert not _repeated(fields[0] for fields in expressions)
    assert [fields for fields in expressions if len(fields) != 2] == []
    assert {part for _, part in expressions} == PARTS[language]
    assert [text for text, _ in expressions if text != " ".join(text.split())] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_expression_is_a_word_that_a_b1_learner_knows(language: str) -> None:
    known = {*_words("intermediate", language)}
    assert known.isdisjoint(text for text, _ in _expressions(language))


def test_an_english_expression_has_more_than_one_word() -> None:
    expressions = _expressions("en")
    assert expressions
    assert [text for text, _ in expressions if " " not in text] == []


def test_a_german_single_word_is_a_preposition() -> None:
    single = {part for text, part in _expressions("de") if " " not in text}
    assert single == {"Präp."}
