"""How puzzles spell words: accents, œ, ß and ñ; which letters a language has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.letters import capitals, is_vowel, joined_signs, letters_of
from generator.language.terms import named_alone

LANGUAGES = ("fr", "en", "es", "de")


@pytest.mark.parametrize(
    ("text", "language", "plain", "accented"),
    [
        ("mise en œuvre", "fr", "MISEENOEUVRE", "MISEENOEUVRE"),
        ("bénévole", "fr", "BENEVOLE", "BÉNÉVOLE"),
        ("l’arc-en-ciel", "fr", "LARCENCIEL", "LARCENCIEL"),
        ("maïs, forêt", "fr", "MAISFORET", "MAÏSFORÊT"),
        ("un año", "es", "UNAÑO", "UNAÑO"),
        ("canción", "es", "CANCION", "CANCIÓN"),
        ("die Straße", "de", "DIESTRASSE", "DIESTRASSE"),
        ("Grüße", "de", "GRUESSE", "GRÜSSE"),
        ("cafe\u0301", "en", "CAFE", "CAFÉ"),
        ("naïve", "xx", "NAIVE", "NAÏVE"),
    ],
)
def test_how_a_word_fills_squares(text, language, plain, accented):
    assert capitals(text, language) == plain
    assert capitals(text, language, accents=True) == accented


@pytest.mark.parametrize(
    ("text", "language", "plain", "accented"),
    [
        ("Œuvre, cœur", "fr", [("œ", "OE")], [("œ", "OE")]),
        ("Grüße, Mädchen", "de", [("ß", "SS"), ("ä", "AE"), ("ü", "UE")], [("ß", "SS")]),
        ("un año, canción", "es", [], []),
        ("naïve", "xx", [], []),
    ],
)
def test_signs_that_take_two_squares_are_told(text, language, plain, accented):
    assert joined_signs(text, language) == plain
    assert joined_signs(text, language, accents=True) == accented


@given(st.text(max_size=30), st.sampled_from(LANGUAGES), st.booleans())
def test_squares_hold_letters_alone(text, language, accents):
    assert all(letter.isalpha() for letter in capitals(text, language, accents))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_language_tells_is_whole(code):
    known = letters_of(code)
    assert set("abcdefghijklmnopqrstuvwxyz") <= set(known.frequency)
    assert 950 <= sum(known.frequency.values()) <= 1050
    assert len(known.rude) >= 80
    for word in known.rude:
        # As they would stand in a grid without accents; « ñ » is a letter of its own.
        assert capitals(word, code).lower() == word, word
        assert len(word) > 1, word


def test_an_unknown_language_has_letters_too():
    assert letters_of("xx").frequency and not letters_of("xx").rude
    assert letters_of("fr-CA") is letters_of("fr") or letters_of("fr-CA") == letters_of("fr")


def test_vowels_with_and_without_accents():
    assert [is_vowel(letter, "fr") for letter in "éÀœyçb"] == [True] * 4 + [False] * 2
    assert [is_vowel(letter, "en") for letter in "aY"] == [True, False]
    assert is_vowel("ü", "de") and not is_vowel("ß", "de") and not is_vowel("ñ", "es")


@pytest.mark.parametrize(
    ("term", "language", "bare"),
    [
        ("un potager", "fr", "potager"),
        ("l’hiver", "fr", "hiver"),
        ("une mise en œuvre", "fr", "mise en œuvre"),
        ("un modèle d’IA", "fr", "modèle d’IA"),
        ("se prévaloir", "fr", "prévaloir"),
        ("s’engager", "fr", "engager"),
        ("un acteur, une actrice", "fr", "acteur"),
        ("gratuit(e)", "fr", "gratuit"),
        ("to water", "en", "water"),
        ("ponerse", "es", "poner"),
        ("die Straße", "de", "Straße"),
        ("un porte-parole", "fr", "porte-parole"),
    ],
)
def test_a_term_named_alone(term, language, bare):
    assert named_alone(term, language) == bare
