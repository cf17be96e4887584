"""Lines that only tell where an article comes from: when, by whom, in which paper."""

from __future__ import annotations

import pytest

from generator.language.detect import detect
from generator.reading.arrange import Found, arrange
from generator.reading.credits import take_credits
from generator.reading.piece import Origin, Piece, Raw

BODY = {
    "fr": "Depuis le mois de mars, des castors vivent au bord du lac et ils y sont très bien. ",
    "en": "Since the month of March some beavers have lived by the lake and they are very well. ",
    "es": "Desde el mes de marzo unos castores viven a la orilla del lago y están muy bien. ",
    "de": "Seit dem Monat März leben ein paar Biber am Ufer des Sees und es geht ihnen gut. ",
}
TITLE = Piece("Castor 7", "title")


def article(language: str, *lines: str) -> Found:
    """A title, the lines, two paragraphs."""
    pieces = (TITLE, *map(Piece, lines), Piece(BODY[language] * 3), Piece(BODY[language] * 2))
    found = arrange(Raw(pieces), language)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "line", "date"),
    [
        ("fr", "date 2023-12", "2023-12"),
        ("fr", "Date : 2023-12-05", "2023-12-05"),
        ("fr", "date 2023-12 Quelles pourraient être les conséquences de ce projet ?", "2023-12"),
        ("fr", "décembre 2023", "2023-12"),
        ("fr", "Publié en décembre 2023", "2023-12"),
        ("fr", "Publié le lundi 12 décembre 2023 à 8 h 30", "2023-12-12"),
        ("fr", "mardi 12 déc. 2023", "2023-12-12"),
        ("fr", "Le 1er févr. 2024", "2024-02-01"),
        ("fr", "12/2023", "2023-12"),
        ("fr", "2023-12-05", "2023-12-05"),
        ("en", "Published 3 May 2024", "2024-05-03"),
        ("en", "Published: Friday, May 3, 2024", "2024-05-03"),
        ("en", "Posted on Dec 12, 2023", "2023-12-12"),
        ("en", "Sept. 2, 2023", "2023-09-02"),
        ("en", "12/25/2023", "2023-12-25"),
        ("es", "Publicado en mayo de 2024", "2024-05"),
        ("es", "Viernes, 3 de mayo de 2024", "2024-05-03"),
        ("es", "12 dic 2023", "2023-12-12"),
        ("de", "Erschienen am 3. Mai 2024", "2024-05-03"),
        ("de", "Fr., 3. Okt. 2025, 14:05 Uhr", "2025-10-03"),
    ],
)
def test_a_line_with_a_date_tells_it_and_is_not_in_the_article(
    language: str, line: str, date: str
) -> None:
    found = article(language, line)
    assert found.origin.date == date
    assert line not in found.article.text and len(found.article.paragraphs) == 2


@pytest.mark.parametrize(
    ("language", "line", "author", "date"),
    [
        ("fr", "Par Lina Roy, décembre 2023", "Lina Roy", "2023-12"),
        ("fr", "Par Paul Le Goff, lundi 4 déc. 2023", "Paul Le Goff", "2023-12-04"),
        ("en", "By Jane Doe | May 2024", "Jane Doe", "2024-05"),
        ("de", "Von Anna Kern – Mo, 6. Mai 2024", "Anna Kern", "2024-05-06"),
    ],
)
def test_an_author_beside_a_date(language: str, line: str, author: str, date: str) -> None:
    found = article(language, line)
    assert (found.origin.author, found.origin.date) == (author, date)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Le 12 décembre 2023, les premiers castors sont arrivés."),
        ("fr", "Il a sept ans en 2023."),
        ("fr", "En mars 2024, tout change"),
        ("fr", "Publié en secret par des amis."),
        ("en", "Updated rules from May 2024 protect the animals."),
        ("en", "In May 2024 the lake was full."),
        ("es", "El 3 de mayo de 2024 llegaron los castores."),
        ("de", "Am Freitag, 3. Mai 2024, kamen die Biber."),
    ],
)
def test_a_sentence_with_a_date_is_the_articles(language: str, line: str) -> None:
    pieces = (TITLE, Piece(line), Piece(BODY[language] * 3))
    assert take_credits(pieces, language) == (pieces, Origin())


def test_what_the_file_tells_goes_before_a_line() -> None:
    pieces = (TITLE, Piece("date 2023-12"), Piece(BODY["fr"] * 3))
    found = arrange(Raw(pieces, Origin(date="2024-01-02")))
    assert found is not None and found.origin.date == "2024-01-02"


def test_a_date_far_from_the_head_is_another_articles() -> None:
    pieces = (TITLE, *[Piece(BODY["fr"] * 3)] * 9, Piece("2019-05-06"), *[Piece(BODY["fr"])] * 9)
    assert detect(BODY["fr"]) == "fr"
    found = arrange(Raw(pieces))
    assert found is not None and found.origin.date == ""
