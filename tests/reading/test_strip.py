"""What surrounds an article goes, sentences that only look like it stay."""

from __future__ import annotations

import pytest

from generator.reading.piece import Kind, Piece
from generator.reading.strip import strip

LONG = "Depuis le mois de mars, une vingtaine de castors vivent au bord du lac. " * 4


def dropped(language: str, *pieces: Piece) -> list[str]:
    return [piece.text for piece in strip(pieces, language).dropped]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Lire aussi : Les loups du Jura"),
        ("fr", "À LIRE AUSSI | Les loups du Jura"),
        ("fr", "Partager"),
        ("fr", "Partager Tweeter Imprimer"),
        ("fr", "Temps de lecture : 3 min."),
        ("fr", "Abonnez-vous pour lire la suite."),
        ("fr", "© Le Journal du Lac"),
        ("fr", "Un castor au travail. Photo : M. Petit"),
        ("fr", "Share"),
        ("fr", "* * *"),
        ("fr", "date 2023-12 Quelles sont les conséquences ?"),
        ("en", "Read more: The wolves of the Jura"),
        ("en", "Sign up to our newsletter"),
        ("es", "Lee también: Los lobos"),
        ("es", "Compartir en Facebook"),
        ("de", "Lesen Sie auch: Die Wölfe im Jura"),
        ("de", "Artikel teilen"),
        ("", "Artikel teilen"),
    ],
)
def test_what_is_around_goes(language: str, text: str) -> None:
    assert dropped(language, Piece(LONG), Piece(text), Piece(LONG)) == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Partager est un plaisir, dit la grand-mère."),
        ("fr", "Accueil des élèves : un nouveau règlement entre en vigueur dans tout le pays"),
        ("fr", "Publicité et enfance font rarement bon ménage."),
        ("fr", "X a gagné."),
        ("en", "Share prices fell on Monday after the news from London."),
        ("en", "Comments on the plan were mixed."),
        ("es", "Compartir es vivir, dice la abuela de la casa."),
        ("de", "Teilen macht Spaß."),
    ],
)
def test_a_sentence_of_the_article_stays(language: str, text: str) -> None:
    assert dropped(language, Piece(LONG), Piece(text), Piece(LONG)) == []


@pytest.mark.parametrize("kind", ["table", "note", "caption"])
def test_tables_notes_and_captions_go(kind: Kind) -> None:
    assert dropped("fr", Piece(LONG), Piece("1. Une note.", kind)) == ["1. Une note."]


def test_a_summary_goes_until_the_title() -> None:
    points = ["Tl;dr Les castors sont là.", "Ils sont vingt.", "Le lac est content."]
    title = "Les castors reviennent"
    pieces = [*map(Piece, points), Piece(title), Piece(LONG)]
    assert dropped("fr", *pieces) == points


def test_a_list_of_other_articles_goes_until_the_next_heading() -> None:
    pieces = [
        Piece(LONG),
        Piece("Sur le même sujet", "heading"),
        Piece("Le lynx", "item"),
        Piece("Les abeilles", "item"),
        Piece("Un barrage", "heading"),
        Piece(LONG),
    ]
    assert dropped("fr", *pieces) == ["Sur le même sujet", "Le lynx", "Les abeilles"]


def test_a_heading_that_opens_a_long_text_is_the_articles() -> None:
    pieces = [Piece(LONG), Piece("En bref", "heading"), Piece(LONG)]
    assert dropped("fr", *pieces) == []
