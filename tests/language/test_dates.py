"""Dates of credits in four languages."""

from __future__ import annotations

import pytest

from generator.language.dates import date_in, without_date


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Publié le 12 mars 2024 à 10 h 30", "fr", "2024-03-12"),
        ("le 1er août 2023", "fr", "2023-08-01"),
        ("Décembre 2023", "fr", "2023-12"),
        ("Le Monde, 12/03/2024", "fr", "2024-03-12"),
        ("2024-03-12T08:00:00+01:00", "fr", "2024-03-12"),
        ("March 12, 2024", "en", "2024-03-12"),
        ("12th March 2024", "en", "2024-03-12"),
        ("03/12/2024", "en", "2024"),
        ("25/12/2024", "en", "2024-12-25"),
        ("3 de mayo de 2022", "es", "2022-05-03"),
        ("Freitag, 3. Mai 2022, 14:05 Uhr", "de", "2022-05-03"),
        ("03.05.2022", "de", "2022-05-03"),
        ("Il a 2024 amis", "fr", ""),
        ("en marche", "fr", ""),
    ],
)
def test_a_date_is_found(text: str, language: str, date: str) -> None:
    assert date_in(text, [language]) == date


def test_what_is_no_date_is_left() -> None:
    assert without_date("Lina Roy – publié le 12 mars 2024 à 10 h 30", ["fr"]) == "Lina Roy"
    assert without_date("12.03.2024", ["de"]) == ""
