"""Our own French lessons under every recipe: one register throughout."""

import re

import pytest
from support.packs import RECIPES, SHIPPED

from generator.document.document import Document
from generator.document.dump import dump
from generator.papers import documents
from generator.prepare import Order, prepare
from generator.source.folders import lessons_root

FAMILIAR = "silence-baleines"  # in the tu form, with an exam
POLITE = "notre-dame"
CASES = [(FAMILIAR, recipe) for recipe in RECIPES]
CASES += [(POLITE, recipe) for recipe in RECIPES if recipe != "exam"]

VOUS = re.compile(r"\b(?:[Vv]ous|[Vv]otre|[Vv]os|[A-ZÀ-Ý]?[a-zà-ÿ]+ez)\b")
NO_FORM_OF_VOUS = {"chez", "assez", "nez"}
IMPERATIVE = re.compile(r"\b(?:Lis|Coche|Complète|Associe|Choisis)\b")
TU = re.compile(r"\b(?:[Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b")


def order(lesson: str, recipe: str) -> Order:
    return Order(lessons_root() / lesson, recipe=recipe)


def worksheets(lesson: str, recipe: str) -> list[Document]:
    asked = order(lesson, recipe)
    return [
        document
        for _, document in documents(prepare(asked, SHIPPED).pack, asked.documents)
        if document.kind == "worksheet"
    ]


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_lesson_in_the_tu_form_never_says_vous_to_a_pupil(recipe: str) -> None:
    """`vous` stays only where a pupil conjugates it or says it: « vous ___ » (écouter)."""
    pages = [dump(document) for document in worksheets(FAMILIAR, recipe)]
    assert len(pages) == 2 and all(TU.search(p) or IMPERATIVE.search(p) for p in pages)
    said = {word for page in pages for word in VOUS.findall(page)} - NO_FORM_OF_VOUS
    assert said <= ({"vous"} if recipe == "full" else set())


@pytest.mark.parametrize("recipe", [recipe for _, recipe in CASES if _ == POLITE])
def test_a_lesson_in_the_vous_form_never_says_tu(recipe: str) -> None:
    pages = [dump(document) for document in worksheets(POLITE, recipe)]
    assert len(pages) == 3 and any(VOUS.search(page) for page in pages)
    assert not {word for page in pages for word in TU.findall(page)}


@pytest.mark.parametrize("lesson", [FAMILIAR, POLITE])
def test_its_texts_are_typed_as_they_are_printed(lesson: str) -> None:
    """No straight apostrophe, no missing space before « ; : ! ? », no « oe » for « œ »."""
    texts = [file.read_text(encoding="utf-8") for file in (lessons_root() / lesson).glob("*.md")]
    assert len(texts) >= 3
    wrong = re.compile(r"['\"]|[^\s« ][;!?»]|[^\s\d]:(?!/)|«\S|\boe|[a-z]oeu|  ")
    assert not [found for text in texts for found in wrong.findall(text)]
