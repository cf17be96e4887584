"""Which words of a text say something, and which of them are names or numbers."""

import pytest

from generator.language.content_words import content_words, names_and_numbers


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("les bénévoles ont réparé la roue", "Un bénévole répare des roues.", "fr"),
        ("l’œuvre de l'artiste", "des oeuvres d’artistes", "fr"),
        ("the volunteers have repaired roofs", "A volunteer repairs the roof", "en"),
        ("los voluntarios repararon techos", "El voluntario repara el techo", "es"),
        ("Die Dächer", "das Dach", "de"),
        ("Plus de 50 membres", "50 membres", "fr"),
    ],
)
def test_two_wordings_of_one_thing(one: str, other: str, language: str) -> None:
    assert content_words(one, language) == content_words(other, language) != frozenset()


@pytest.mark.parametrize("text", ["", "il est dans la", "… !", "Qui ?"])
def test_grammar_says_nothing(text: str) -> None:
    assert content_words(text, "fr") == frozenset()


def test_another_thing_is_not_the_same() -> None:
    assert not content_words("la roue", "fr") & content_words("le toit", "fr")


def test_names_have_a_capital_inside_a_sentence() -> None:
    text = "Hier, Marie a vu la NASA. Demain vient. IBM a payé 50 euros."
    assert names_and_numbers(text, "fr") == content_words("Marie NASA IBM 50", "fr")


def test_where_nouns_have_capitals_only_acronyms_and_numbers_are_known() -> None:
    text = "Gestern sah Anna das Haus der NASA mit 50 Leuten."
    assert names_and_numbers(text, "de") == {"nasa", "50"}
