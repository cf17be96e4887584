"""Each type at each level: it composes, its task changes with the level, its words are there."""

import re
from dataclasses import replace

import pytest
from support.composing import (
    LEVELS,
    as_document,
    composed,
    labels,
    lesson_for,
    outcome,
    profile_source,
    sheet,
)
from support.lessons import WORDS, level_lesson

from generator.activities.base import Lacking, Task
from generator.activities.draw import Draw
from generator.activities.registry import activity_type, settings_at, type_names
from generator.activities.wording import Wording
from generator.document.blocks import Table
from generator.document.dump import dump
from generator.document.inlines import Blank
from generator.document.walk import blocks_of, inlines_of
from generator.errors import ArdoiseError

LESSON = level_lesson()
GRADED = (
    "five_w",
    "true_false",
    "choice",
    "open",
    "matching",
    "gap_fill",
    "language_point",
)


@pytest.mark.parametrize("language", ("fr", "en"))
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", type_names())
def test_every_type_composes_at_every_level_with_both_languages_of_labels(name, level, language):
    made = composed(name, lesson_for(name, level), level, language=language)
    assert made.title and made.blocks


@pytest.mark.parametrize("name", ("predict", *GRADED, "debate"))
def test_with_the_text_held_constant_the_task_at_a2_is_not_that_at_c1(name):
    assert dump(sheet(name, LESSON, "A2")) != dump(sheet(name, LESSON, "C1"))


@pytest.mark.parametrize("name", type_names())
@pytest.mark.parametrize("level", LEVELS)
def test_every_blank_of_an_activity_has_one_width(name, level):
    made = composed(name, lesson_for(name, level), level)
    blanks = [i for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    if name in ("gap_fill", "matching"):
        assert len(blanks) >= 3
    assert len({blank.width for blank in blanks}) <= 1


@pytest.mark.parametrize("name", type_names())
def test_a_lesson_without_content_is_said_and_never_crashes(name):
    bare = replace(
        LESSON,
        words=(),
        questions=(),
        facts=(),
        debate=None,
        writing=None,
        language_point=None,
        objectives=(),
        contents={},
    )
    made = outcome(name, bare, "A2")
    if activity_type(name).text:  # the article is there
        return
    if name in ("press_anatomy", "summary") or name in (
        "article",
        "predict",
        "preparation",
        "observation",
        "draft",
    ):
        assert not isinstance(made, Lacking)
    else:
        assert isinstance(made, Lacking) and made.code.startswith("lacks-")


@pytest.mark.parametrize("level", LEVELS)
def test_the_answers_of_a_gap_fill_give_the_sentences_back(level):
    made = composed("gap_fill", LESSON, level)
    text = "".join(
        i.hint + (i.answer or "") if isinstance(i, Blank) else i.text
        for i in inlines_of(made.blocks)
    )
    restored = [example for _, _, example in WORDS if example in text]
    assert len(restored) == made.units == 6


def test_a_bank_holds_every_answer_once_and_its_decoys():
    made = composed("gap_fill", LESSON, "A2")
    bank = next(line for line in dump(as_document(made)).splitlines() if " – " in line)
    words = bank.split(": ", 1)[1].split(" – ")
    answers = [i.answer for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    assert len(words) == len(set(words)) == len(answers) + 2
    assert {a.lower() for a in answers} <= {w.lower() for w in words}


def test_a_gap_never_swallows_an_elided_article():
    made = composed("gap_fill", level_lesson(), "C1")
    answers = [i.answer for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    assert answers and not any(re.match(r"[lLdD]['’]", answer) for answer in answers)


@pytest.mark.parametrize("level", LEVELS)
def test_the_letters_of_a_matching_task_name_the_right_definitions(level):
    made = composed("matching", LESSON, level)
    table = next(b for b in blocks_of(made.blocks) if isinstance(b, Table))
    texts = [[_text(cell.blocks) for cell in row.cells] for row in table.rows]
    definition = {letter.strip(")"): text for *_, letter, text in texts}
    meaning = {term: text for term, text, _ in WORDS}
    pairs = [(term, letter) for _, term, letter, *_ in texts if term]
    assert len(pairs) == made.units == 6
    assert all(definition[letter] == meaning[term] for term, letter in pairs)


def _text(blocks):
    parts = (i.answer if isinstance(i, Blank) else i.text for i in inlines_of(blocks))
    return "".join(part or "" for part in parts)


def test_consignes_have_both_forms():
    polite = dump(sheet("true_false", LESSON, "B1"))
    familiar = dump(sheet("true_false", level_lesson(register="tu"), "B1"))
    assert "Cochez" in polite and "Coche " in familiar and "Cochez" not in familiar


def test_an_unknown_type_is_named_with_those_that_there_are():
    with pytest.raises(ArdoiseError) as caught:
        activity_type("matchng")
    (problem,) = caught.value.problems
    assert problem.code == "activity-unknown" and "matching" in str(problem.params["known"])


def test_support_modules_are_no_types():
    with pytest.raises(ArdoiseError):
        activity_type("base")


def test_a_language_item_is_a_gap_or_a_line():
    made = composed("language_point", LESSON, "B1")
    blanks = [i.answer for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    assert blanks == ["a payé", "a peint"]
    assert "lines 1" in dump(sheet("language_point", LESSON, "B1"))
    assert made.answers == ("a payé", "a peint", "Le moulin a tourné.")


def test_several_gaps_share_their_answer():
    point = replace(LESSON.language_point, items=(("Il ___ et ___.", "vient / part"),))
    made = composed("language_point", replace(LESSON, language_point=point), "B1")
    assert [i.answer for i in inlines_of(made.blocks) if isinstance(i, Blank)] == ["vient", "part"]


def test_a_bonus_question_is_in_no_other_activity():
    assert "Et après" in dump(sheet("bonus", LESSON, "A2"))
    for level in LEVELS:
        assert "Et après" not in dump(sheet("open", LESSON, level))


def test_every_graded_type_says_its_answers_in_short():
    for name in (*GRADED, "bonus"):
        made = composed(name, LESSON, "B1")
        assert len(made.answers) == made.units > 0, name


def test_a_translation_takes_the_place_of_the_own_language():
    words = tuple(replace(w, translation={"en": "mill"}) for w in LESSON.words)
    kind = activity_type("glossary")
    settings = settings_at(kind, profile_source(), "A2")
    wording = Wording(labels(), "glossary", "vous")
    draw = Draw(1, "x", "A2", "A", "glossary")
    task = Task(LESSON, words, settings, wording, draw, translation="en")
    printed = dump(as_document(kind.compose(task)))
    assert "@en:mill" in printed and "Traduction" in printed and "Dans ma langue" not in printed


def test_an_english_sheet_with_french_words_marks_them_as_french():
    lesson = level_lesson(language="en")
    printed = dump(as_document(composed("true_false", lesson, "B1", language="fr")))
    assert "@fr:Cochez" in printed and "@fr:Vrai" in printed
    own = dump(as_document(composed("true_false", lesson, "B1", language="en")))
    assert "@" not in own and "Tick" in own
