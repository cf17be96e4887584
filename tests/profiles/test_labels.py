"""The printed words: whole in every language, each in its own way of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from support.composing import SHIPPED, labels

from generator.activities.registry import type_names
from generator.language.language import language_of
from generator.lesson.lesson_file import LessonFile

LANGUAGES = SHIPPED.names("labels")
NOT_THE_ADDRESS = (
    r"\bsus? (?:definición|final|artículo|nombre|punto de vista|párrafos|respuestas)\b"
)
"""Where the Spanish « su » is that of a thing or of somebody else."""
HOLES = re.compile(r"\{(\w+)\}")


def words_of(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every word with the path of its key; a list counts as one word."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from words_of(inner, f"{key}.{name}")
    elif isinstance(value, str):
        yield key, value
    elif isinstance(value, tuple):
        yield key, "\n".join(value)


def table(language: str) -> dict[str, str]:
    return dict(words_of(labels(language).model_dump()))


FRENCH = table("fr")


def test_every_language_that_a_class_learns_has_its_words() -> None:
    learned = get_args(LessonFile.model_fields["language"].annotation)
    assert len(learned) >= 4 and set(LANGUAGES) == set(learned)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_keys_of_french(language: str) -> None:
    """Empty where French is empty; each consigne in both forms, filled in alike."""
    found = table(language)
    assert len(found) > 800 and found.keys() == FRENCH.keys()
    assert [key for key in found if bool(found[key]) != bool(FRENCH[key])] == []
    asked = {key: sorted(HOLES.findall(text)) for key, text in found.items()}
    assert sum(map(bool, asked.values())) > 80
    assert [key for key in found if asked[key] != sorted(HOLES.findall(FRENCH[key]))] == []
    assert labels(language).language == language
    assert labels(language).activities.keys() == set(type_names())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_files_are_plain(language: str) -> None:
    files = labels(language).files
    assert len(set(files.values())) == len(files)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in files.values())


@pytest.mark.parametrize(
    ("language", "address"),
    [("fr", r"vous|votre|vos|\w+ez"), ("es", r"usted|le|su|sus"), ("de", "Sie|Ihr|Ihre|Ihnen")],
)
def test_the_familiar_form_never_uses_the_polite_address(language: str, address: str) -> None:
    found = table(language)
    polite, familiar = (
        [text for key, text in found.items() if key.endswith(form)] for form in (".vous", ".tu")
    )
    pattern = re.compile(rf"\b(?:{address})\b")
    odd = [text for text in familiar if pattern.search(re.sub(NOT_THE_ADDRESS, "", text))]
    assert odd == [] and len(familiar) == len(polite) > 100
    assert sum(a != b for a, b in zip(polite, familiar, strict=True)) > 90


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_apostrophes_are_those_of_the_language(language: str) -> None:
    opening, closing = language_of(language).typography.quotes
    text = "\n".join(table(language).values())
    assert opening.strip() in text and text.count(opening.strip()) == text.count(closing.strip())
    assert "'" not in text and '"' not in text
    if language != "de":
        assert "„" not in text
    if language in ("fr", "es"):
        assert "“" not in text


def test_spanish_opens_what_it_closes() -> None:
    odd = [
        text
        for text in table("es").values()
        for mark, closing in (("¿", "?"), ("¡", "!"))
        if text.count(mark) != text.count(closing)
    ]
    assert odd == [] and "¿Quién?" in table("es").values()


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("fr", "2023-12-05", "5 décembre 2023"),
        ("en", "2023-12-05", "5 December 2023"),
        ("es", "2023-12-05", "5 de diciembre de 2023"),
        ("es", "2023-12", "diciembre de 2023"),
        ("de", "2023-03-05", "5. März 2023"),
        ("de", "2023-03", "März 2023"),
        ("de", "2023", "2023"),
        ("es", "2023-13", "2023-13"),
        ("es", "en primavera", "en primavera"),
    ],
)
def test_a_date_in_words(language: str, written: str, said: str) -> None:
    assert labels(language).date(written) == said


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("fr", 0.5, "0,5 point"),
        ("fr", 1.5, "1,5 point"),
        ("en", 1.5, "1.5 points"),
        ("es", 1, "1 punto"),
        ("es", 0.5, "0,5 puntos"),
        ("de", 1, "1 Punkt"),
        ("de", 2.5, "2,5 Punkte"),
    ],
)
def test_a_number_with_its_noun(language: str, number: float, said: str) -> None:
    assert labels(language).count("points", number) == said
