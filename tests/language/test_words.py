from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.words import count_words, is_function_word, tokenize


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "L’IA, c'est l’avenir", ["L’", "IA", "c'", "est", "l’", "avenir"]),
        ("fr", "aujourd’hui quelqu’un", ["aujourd’hui", "quelqu’un"]),
        ("fr", "lui-même a vingt-deux ans", ["lui-même", "a", "vingt-deux", "ans"]),
        ("fr", "partage-t-il ? dit-elle", ["partage", "-t-il", "dit", "-elle"]),
        ("fr", "un rendez-vous d’abord", ["un", "rendez-vous", "d’abord"]),
        ("fr", "Ils lisent 'Le mot' : 3,5 %", ["Ils", "lisent", "Le", "mot", "3,5"]),
        ("en", "The company’s mice don't", ["The", "company", "’s", "mice", "don't"]),
        ("de", "Die Open-Source-Idee", ["Die", "Open-Source-Idee"]),
        ("es", "¿Qué tal?", ["Qué", "tal"]),
    ],
)
def test_words_are_cut_as_the_language_writes_them(language, text, words):
    assert [token.text for token in tokenize(text, language)] == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("c’est-à-dire", 1),
        ("un bon sujet", 3),
        ("je ne l’ai pas vu", 5),
        ("Que faire\u202f? Rien\u202f!", 3),
        ("Que faire ? Rien !", 3),
        ("1 500 habitants", 2),
        ("1\u202f500 habitants", 2),
        ("50 % des élèves – tous –", 4),
        ("", 0),
    ],
)
def test_counting_follows_the_exam(text, count):
    assert count_words(text, "fr") == count


def test_function_words():
    assert is_function_word("L’", "fr")
    assert is_function_word("the", "en")
    assert is_function_word("Der", "de")
    assert is_function_word("los", "es")
    assert not is_function_word("alliance", "fr")


@given(st.text(alphabet="aéLœ1 ’'-.!lqu\u0301"), st.sampled_from(["fr", "en", "es", "de", "xx"]))
def test_offsets_are_true_and_in_order(text, language):
    end = 0
    for token in tokenize(text, language):
        assert text[token.start : token.end] == token.text != ""
        assert token.start >= end
        end = token.end
