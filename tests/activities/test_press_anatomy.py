"""The parts of an article: each extract has one name, and their order says nothing."""

from dataclasses import replace

import pytest
from support.composing import LEVELS, as_document, composed, labels, outcome, sheet, shipped_lesson
from support.passages import article_lesson

from generator.activities.base import Lacking
from generator.document.dump import dump
from generator.lesson.level_lesson import Credit

LESSON = shipped_lesson("B2")


@pytest.mark.parametrize("level", LEVELS)
def test_the_sheet_says_nothing_of_the_answers(level):
    """Title and chapeau that change places are the same extracts in other rows, no more."""
    article = LESSON.article
    short = replace(LESSON, article=replace(article, title="Un mot", lead="Deux mots"))
    other = replace(LESSON, article=replace(article, title="Deux mots", lead="Un mot"))
    pages = [dump(sheet("press_anatomy", lesson, level)) for lesson in (short, other)]
    assert sorted(pages[0].splitlines()) == sorted(pages[1].splitlines())
    assert "{" not in pages[0]


@pytest.mark.parametrize("level", LEVELS)
def test_the_key_names_every_part(level):
    made = composed("press_anatomy", LESSON, level)
    texts = labels().activities["press_anatomy"].texts
    names = {texts[name] for name in ("headline", "lead", "body", "origin")}
    assert set(made.answers) == names and made.units == 4
    assert all(f"{{{name}}}" in dump(as_document(made)) for name in names)


def test_names_are_given_then_recalled_then_explained():
    assert "le chapeau" in dump(sheet("press_anatomy", LESSON, "A2"))
    assert "le chapeau" not in dump(sheet("press_anatomy", LESSON, "B2"))
    key = dump(as_document(composed("press_anatomy", LESSON, "C1")))
    assert "Résumer l’essentiel" in key
    assert "Résumer l’essentiel" not in dump(sheet("press_anatomy", LESSON, "C1"))


def test_an_article_with_hardly_any_part_is_left_out():
    bare = replace(article_lesson("Un seul paragraphe."), credit=Credit())
    made = outcome("press_anatomy", bare, "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-parts"


def test_a_signed_article_with_a_publisher_has_these_parts_too():
    credit = Credit(publisher="Le Quotidien", author="Léa Martin")
    made = composed("press_anatomy", replace(LESSON, credit=credit), "B1")
    assert {"la signature", "la source"} <= set(made.answers) and made.units == 5
