"""The small lessons of four languages: nothing to remark, and in each what trips programs up."""

import re

import pytest
from support.one_activity import LABELLED
from support.packs import FOLDERS, LANGUAGES, SHIPPED

from generator.build import check
from generator.lesson.load import load_lesson
from generator.prepare import Order

LEVELS = ("A2", "C1")
TRAPS = {
    "fr": ("l’eau", "qu’il", "œuvre", "main-d’œuvre", "peut-être", "a-t-il|ra-t-", "OFB", "« Qu’"),
    "en": ("O'Neill", "it's", "station's", "gardeners'", "haven't", "1,500", "NHS", '"We', "m²"),
    "es": ("¿por qué", "«¡Nunca", "Íñigo", "cuñada", "18 km", "UE", "dueña"),
    "de": ("gegründet", "schauen .* zu", "Werkzeugkasten", "„Ich", "gibt’s", "9\\. Klasse", "EU"),
}


def order(language: str) -> Order:
    labels = language if language in LABELLED else "en"
    return Order(FOLDERS[f"lesson-{language}"], labels=labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_has_nothing_to_remark(language: str) -> None:
    assert check(order(language), SHIPPED).notices == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_texts_hold_the_traps_of_the_language(language: str) -> None:
    lesson = load_lesson(order(language).lesson, known_levels=LEVELS)
    levels = [lesson.at(level) for level in lesson.levels]
    assert tuple(level.level for level in levels) == LEVELS
    assert {len(level.article.paragraphs) for level in levels} == {4}
    assert all(len(level.words) >= 12 for level in levels)
    text = "\n".join(level.article.text for level in levels)
    missing = [trap for trap in TRAPS[language] if not re.search(trap, text, re.IGNORECASE)]
    assert not missing


def test_the_straight_and_the_typographic_apostrophe_are_both_there() -> None:
    texts = [
        load_lesson(order(code).lesson, known_levels=("A2", "C1")).at("A2") for code in ("fr", "en")
    ]
    french, english = (level.article.text for level in texts)
    assert "’" in french and "'" not in french
    assert "'" in english and "’" not in english
