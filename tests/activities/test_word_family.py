"""Word families: what helps at each level, and a sheet that says no more than that."""

from dataclasses import replace

import pytest
from support.composing import LEVELS, as_document, composed, sheet, shipped_lesson

from generator.activities.registry import known_contents
from generator.activities.word_family import FamiliesContent
from generator.document.dump import dump
from generator.document.inlines import Blank
from generator.document.walk import inlines_of
from generator.errors import ArdoiseError
from generator.lesson.load import load_lesson

ITEMS = [
    {"word": "développer", "kind": "le nom", "answer": "le développement"},
    {"word": "publier", "kind": "le nom", "answer": "la publication"},
]


def lesson(items, level):
    content = FamiliesContent.model_validate({"items": items})
    return replace(shipped_lesson(level), contents={"word_family": content})


@pytest.mark.parametrize("level", ("B2", "C1"))
def test_the_sheet_says_nothing_of_the_answers(level):
    other = [{**item, "answer": "tout autre chose", "accept": ["encore"]} for item in ITEMS]
    pages = [dump(sheet("word_family", lesson(items, level), level)) for items in (ITEMS, other)]
    assert pages[0] == pages[1]


@pytest.mark.parametrize("level", LEVELS)
def test_what_is_given_and_what_is_asked_make_the_answer(level):
    made = composed("word_family", shipped_lesson(level), level)
    text = "".join(
        i.hint + (i.answer or "") if isinstance(i, Blank) else getattr(i, "text", "")
        for i in inlines_of(made.blocks)
    )
    assert made.units >= 4 and all(answer in text for answer in made.answers)


def test_the_ending_is_given_then_the_beginning_then_nothing():
    assert "le ____42ment" in dump(sheet("word_family", lesson(ITEMS, "A2"), "A2"))
    assert "le dévelo____42" in dump(sheet("word_family", lesson(ITEMS, "B1"), "B1"))
    assert "le nom : ____42\n" in dump(sheet("word_family", lesson(ITEMS, "C1"), "C1"))
    assert "{développe}ment" in dump(
        as_document(composed("word_family", lesson(ITEMS, "A2"), "A2"))
    )


def test_an_ending_has_two_letters_even_where_only_one_is_new():
    items = [{"word": "partager", "kind": "le nom", "answer": "le partage"}] * 2
    assert "le ____42ge" in dump(sheet("word_family", lesson(items, "A2"), "A2"))


def said(folder, sentence):
    (folder / "article.md").write_text("# Un titre\n\nUn texte de rien du tout.\n")
    (folder / "lesson.yaml").write_text(
        "title: x\nlevels: [A2]\narticle: article.md\nvocabulary: [{term: texte}]\nactivities:\n"
        "  word_family:\n    items: [{word: créer, kind: nom, answer: la création, "
        f'sentence: "{sentence}"}}]\n'
    )
    try:
        problems = load_lesson(folder, contents=known_contents).warnings
    except ArdoiseError as error:
        problems = error.problems
    return [problem.code for problem in problems if problem.code.startswith("family")]


def test_a_sentence_needs_one_gap_and_must_not_hold_the_answer(tmp_path):
    assert said(tmp_path, "C’est beau.") == ["family-gap"]
    assert said(tmp_path, "___ et ___") == ["family-gap"]
    assert said(tmp_path, "Une création : ___ est belle.") == ["family-answer-shown"]
    assert said(tmp_path, "On crée : ___ est belle.") == []
