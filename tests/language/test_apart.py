"""Expressions whose words stand apart, and sentences that only have the same words."""

from __future__ import annotations

import pytest

from generator.language.terms import find_all_terms, find_term

FOUND = [
    (
        "fr",
        "mettre en valeur",
        "Il met toujours bien en valeur ses élèves.",
        "met toujours bien en valeur",
    ),
    ("fr", "ne … que", "Elle n’a dit que la vérité.", "n’a dit que"),
    ("en", "to switch on", "Switch the old lamp on, please.", "Switch the old lamp on"),
    ("en", "to work out", "Nobody worked it out.", "worked it out"),
    ("es", "tener ganas de", "Tengo muchas ganas de verte.", "Tengo muchas ganas de"),
    ("de", "aufmachen", "Machst du bitte das Fenster auf?", "Machst du bitte das Fenster auf"),
    ("de", "abschaffen", "Die Steuer wurde abgeschafft.", "abgeschafft"),
    ("de", "achten auf", "Wir achten immer genau auf die Zeit.", "achten immer genau auf"),
    ("de", "weder … noch", "Er hat weder Zeit, noch Geld.", "weder Zeit, noch"),
]
NOT_FOUND = [
    ("fr", "mettre en valeur", "Il met un film en pause ; la valeur baisse."),
    ("en", "to work out", "Nobody worked on Sunday. Out they went."),
    ("en", "to switch on", "They switch trains. On Monday it rains."),
    ("es", "tener ganas de", "Tengo un perro. Ganas de jugar tiene."),
    ("de", "aufmachen", "Er macht die Tafel auf Deutsch voll."),
    ("de", "weder … noch", "Weder er kam. Noch sie."),
]


@pytest.mark.parametrize(("language", "term", "text", "want"), FOUND)
def test_from_the_first_word_to_the_last(language: str, term: str, text: str, want: str) -> None:
    span = find_term(term, text, language)
    assert span is not None
    assert text[slice(*span)] == want
    assert find_all_terms(term, text, language) == [span]


@pytest.mark.parametrize(("language", "term", "text"), NOT_FOUND)
def test_the_same_words_without_the_expression(language: str, term: str, text: str) -> None:
    assert find_term(term, text, language) is None
    assert find_all_terms(term, text, language) == []


@pytest.mark.parametrize(
    ("language", "term", "text"), [(c, t, x) for c, t, x, w in FOUND if " " in w]
)
def test_a_gap_is_left_for_no_term_in_pieces(language: str, term: str, text: str) -> None:
    assert find_term(term, text, language, whole=True) is None
