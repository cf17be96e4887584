from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from generator.language.terms import bare_term, find_all_terms, find_term, gender_of

references = runpy.run_path(str(Path(__file__).with_name("term_references.py")))
BY_LANGUAGE = references["BY_LANGUAGE"]
MISSES = references["MISSES"]
FALSE_HITS = references["FALSE_HITS"]
LEAST = {"fr": (80, 0.95), "en": (15, 1.0), "es": (15, 1.0), "de": (15, 1.0)}


def found(term: str, text: str, language: str, forms: tuple[str, ...] = ()) -> str | None:
    span = find_term(term, text, language, forms)
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize("language", ["fr", "en", "es", "de"])
def test_recall_is_what_was_measured(language):
    pairs, _ = BY_LANGUAGE[language]
    size, recall = LEAST[language]
    misses = {(term, text) for term, text, want in pairs if found(term, text, language) != want}
    assert len(pairs) >= size
    assert misses == MISSES[language]
    assert 1 - len(misses) / len(pairs) >= recall


@pytest.mark.parametrize("language", ["fr", "en", "es", "de"])
def test_what_must_not_be_found_is_not(language):
    _, pairs = BY_LANGUAGE[language]
    assert len(pairs) >= 3
    assert {pair for pair in pairs if found(*pair, language)} == FALSE_HITS[language]


def test_the_forms_of_the_teacher_find_every_miss():
    wanted = {(term, text): want for term, text, want in BY_LANGUAGE["fr"][0]}
    assert MISSES["fr"]
    for term, text in MISSES["fr"]:
        want = wanted[term, text]
        assert found(term, text, "fr", forms=(want,)) == want


def test_forms_win_over_the_exact_words():
    text = "Le code est là, puis la source du code."
    assert found("le code", text, "fr", forms=("source",)) == "source"


def test_exact_words_win_over_an_inflection_that_comes_first():
    text = "Des alliances naissent. Cette alliance dure."
    assert find_term("une alliance", text, "fr") == (30, 38)


def test_a_gap_never_swallows_an_elided_article():
    assert found("l’alliance", "Dans l’alliance, tous votent.", "fr") == "alliance"
    assert found("l'alliance", "Dans l’alliance, tous votent.", "fr") == "alliance"


def test_decomposed_accents_give_offsets_of_the_text_as_it_is():
    text = "Les e\u0301coles ouvrent."
    assert found("l’école", text, "fr") == "e\u0301coles"


def test_all_places_in_order_without_overlap():
    text = "Le code source, les codes sources et le code."
    spans = find_all_terms("le code source", text, "fr")
    assert [text[a:b] for a, b in spans] == ["code source", "codes sources"]


def test_an_acronym_is_never_lemmatised():
    assert found("avoir", "L’AI Alliance", "fr") is None
    assert found("l’AI", "J’ai peur de l’AI.", "fr") == "AI"


def test_a_plural_after_a_comma_is_no_word_of_its_own():
    assert found("die Zeitung, -en", "Das ist für en passant.", "de") is None


@pytest.mark.parametrize(
    ("term", "bare"),
    [
        ("le code source", "code source"),
        ("l’alliance", "alliance"),
        ("un acteur, une actrice", "acteur"),
        ("s’engager (à)", "s’engager"),
        ("gratuit(e)", "gratuit"),
        ("…", "…"),
    ],
)
def test_a_term_is_named_without_its_article(term, bare):
    assert bare_term(term, "fr") == bare


@pytest.mark.parametrize("term", ["", "  ", "(e)", "…"])
def test_an_empty_term_is_nowhere(term):
    assert found(term, "Le mot.", "fr") is None


def test_a_language_without_data_finds_exact_words():
    assert found("kirja", "Uusi kirja tuli.", "fi") == "kirja"
    assert found("kirja", "Uudet kirjat tulivat.", "fi") is None


@pytest.mark.parametrize(
    ("term", "language", "gender"),
    [
        ("une alliance", "fr", "f"),
        ("le code source", "fr", "m"),
        ("l’essor", "fr", ""),
        ("ouvert", "fr", ""),
        ("un élève, une élève", "fr", ""),
        ("das Gerät, -e", "de", "n"),
        ("eine Uhr", "de", ""),
        ("la costa", "es", "f"),
        ("the tank", "en", ""),
    ],
)
def test_the_article_shows_the_gender(term, language, gender):
    assert gender_of(term, language) == gender
