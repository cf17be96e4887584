"""How common the words of a text are, and where each stands."""

from __future__ import annotations

import pytest
from support.four_languages import LANGUAGES, small_lesson_in

from generator.analyse.analysis import analyse_article
from generator.analyse.words_in_context import WordInContext, words_in_context
from generator.lesson.level_lesson import Article, Paragraph, Span


def article(*paragraphs: str) -> Article:
    return Article(
        "Titre", tuple(Paragraph(n, (Span(text),)) for n, text in enumerate(paragraphs, 1)), ""
    )


def found(language: str, *paragraphs: str) -> dict[str, WordInContext]:
    return {one.lemma: one for one in words_in_context(article(*paragraphs), language)}


def bands(language: str, *paragraphs: str) -> dict[str, str]:
    return {lemma: one.band for lemma, one in found(language, *paragraphs).items()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les vétérinaires soignent les orques et le petit chien de la dame.",
            {"vétérinaire": "less-common", "orque": "rare", "petit": "common", "chien": "common"},
        ),
        (
            "en",
            "In the village the beavers built small dams for the water.",
            {"village": "common", "beaver": "rare", "dam": "rare", "water": "common"},
        ),
        (
            "es",
            "En la ciudad las cigüeñas tienen permiso para vivir.",
            {"ciudad": "common", "cigüeña": "rare", "permiso": "less-common", "vivir": "common"},
        ),
        (
            "de",
            "Heute bezahlt man für die Flasche ein Pfand und für die Verpackung nichts.",
            {"flasche": "common", "pfand": "rare", "verpackung": "less-common"},
        ),
    ],
)
def test_a_word_is_common_less_common_or_rare(
    language: str, text: str, expected: dict[str, str]
) -> None:
    told = bands(language, text)
    assert {lemma: told.get(lemma) for lemma in expected} == expected


def test_names_and_numbers_and_words_of_grammar_are_none() -> None:
    told = found(
        "fr",
        "Meta annonce un projet avec la NASA et Yann Dupont. Cinq ans plus tard, 2 000 personnes "
        "travaillent à Grenoble. Grenoble reste calme.",
    )
    assert {"projet", "personne", "calme"} <= set(told)
    assert "annonce" in {one.word for one in told.values()}
    assert not {"meta", "nasa", "yann", "dupont", "cinq", "grenoble", "avec", "plus"} & set(told)
    assert not any(char.isdigit() for lemma in told for char in lemma)


def test_a_german_name_is_no_noun() -> None:
    told = found("de", "Die Werkstatt steht in Köln und hilft den Leuten beim Reparieren.")
    assert "werkstatt" in told and "köln" not in told
    assert told["werkstatt"].word == "Werkstatt"


def test_forms_of_a_word_are_one_and_stand_where_they_stand_first() -> None:
    told = found("en", "Every dam is small.", "Dams help, and beavers build a dam at night.")
    dam = told["dam"]
    assert (dam.word, dam.count, dam.paragraph, dam.sentence) == (
        "dam",
        3,
        1,
        "Every dam is small.",
    )
    assert told["beaver"].sentence.startswith("Dams help") and told["beaver"].paragraph == 2


def test_the_first_word_of_a_sentence_counts_where_it_is_surely_none_of_a_name() -> None:
    told = found("fr", "Castors et loutres vivent ici. Les castors dorment. Zorglub mange un pain.")
    assert told["castor"].count == 2 and told["castor"].word == "castors"
    assert "zorglub" not in told


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_stands_in_its_sentence(code: str) -> None:
    text = small_lesson_in(code, "C1").article
    analysis = analyse_article(text, code)
    assert len(analysis.words) > 10
    for one in analysis.words:
        said = one.sentence[one.start : one.start + len(one.word)]
        assert said.lower() == one.word.lower() and one.sentence in text.text
        assert one.count >= 1
    assert sum(analysis.different_words.values()) == len(analysis.words)
    assert len({one.lemma for one in analysis.words}) == len(analysis.words)


def test_a_language_without_lists_tells_nothing() -> None:
    analysis = analyse_article(article("De kat slaapt in het kleine huis."), "nl")
    assert analysis.words == () and analysis.different_words == {}
    assert analysis.measures.words == 7
