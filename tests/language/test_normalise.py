from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.normalise import find_folded, fold, fold_with_offsets

TEXTS = st.text(alphabet="aE\u0301éœŒæ ’'\u00a0\u202f\nß-\u2011\u00ad!Z")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("l’œuvre", "L'oeuvre"),
        ("e\u0301te\u0301", "ÉTÉ"),
        ("mot\u202f!", "mot !"),
        ("a\n  b", "a b"),
        ("co\u00adde", "code"),
        ("Straße", "STRASSE"),
    ],
)
def test_what_a_reader_takes_for_equal_is_equal(one, other):
    assert fold(one) == fold(other)


def test_accents_still_tell_words_apart():
    assert fold("marché") != fold("marche")


def test_half_of_an_oe_is_the_whole_letter():
    folded = fold_with_offsets("un cœur")
    assert folded.text == "un coeur"
    assert folded.span(4, 5) == (4, 5)
    assert folded.span(5, 6) == (4, 5)


def test_find_gives_the_words_as_they_stand():
    text = "Voici  l’œuvre\u00a0: e\u0301crite hier."
    start, end = find_folded("L'oeuvre : écrite", text) or (0, 0)
    assert text[start:end] == "l’œuvre\u00a0: e\u0301crite"
    assert find_folded("", text) is None
    assert find_folded("œuvre", text, start=10) is None


@given(TEXTS)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_offsets_rise_and_end_with_the_text(text):
    folded = fold_with_offsets(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)


@given(TEXTS, st.data())
def test_a_span_of_the_fold_folds_to_what_it_held(text, data):
    folded = fold_with_offsets(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    a, b = folded.span(start, end)
    assert folded.text[start:end] in fold(text[a:b])
