"""The crossword: clues that lead to the words of its grid, and a sheet that keeps them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.finished_files import everything_in
from support.games import LANGUAGES, game_lesson, grid_of, with_definitions, written
from support.lessons import WORDS, level_lesson
from support.solved_grids import clues, slots, solved

from generator.activities.base import Composed, Lacking
from generator.activities.parts.puzzle_words import PuzzleContent, spelled_words
from generator.document.conceal import conceal
from generator.document.dump import dump
from generator.document.inlines import Text
from generator.document.walk import inlines_of
from generator.language.letters import capitals
from generator.language.terms import named_alone
from generator.lesson.level_lesson import Word

LESSON = level_lesson()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", LEVELS)
def test_each_clue_leads_to_its_word_in_the_grid(level, language):
    lesson = game_lesson(language)
    made = composed("crossword", lesson, level, language="fr" if language == "fr" else "en")
    meaning = {
        w.definition: capitals(named_alone(w.term, language), language) for w in lesson.words
    }
    letters, places, given_clues = solved(made), slots(grid_of(made.blocks)), clues(made)
    assert places.keys() == given_clues.keys() and len(places) == made.units >= 8
    for key, spots in places.items():
        clue = next(text for text in meaning if given_clues[key].startswith(text))
        assert "".join(letters[r][c] for r, c in spots) == meaning[clue]


@pytest.mark.parametrize("kind", ["crossword", "word_search"])
@pytest.mark.parametrize(
    ("language", "level", "said"),
    [("de", "A2", "AE"), ("fr", "B2", "OE"), ("fr", "A2", ""), ("es", "A2", ""), ("en", "A2", "")],
)
def test_the_consigne_says_which_signs_take_two_squares(kind, language, level, said):
    lesson = shipped_lesson(level) if language == "fr" else game_lesson(language)
    made = composed(kind, lesson, level, language="fr" if language == "fr" else "en")
    consigne = dump(as_document(made))
    assert (said in consigne) if said else ("\u00a0=\u00a0" not in consigne)


def test_the_heads_of_the_joint_key_name_the_slots_of_its_answers():
    made = composed("crossword", LESSON, "B1")
    places, letters = slots(grid_of(made.blocks)), solved(made)
    for head, answer in zip(made.heads, made.answers, strict=True):
        number, arrow = head.split()
        spots = places[int(number), arrow == "↓"]
        assert "".join(letters[r][c] for r, c in spots) == capitals(answer, "fr")


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=12, deadline=None)
@given(order=st.permutations(range(len(WORDS))))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """Definitions that change places change nothing but their own places among the clues."""
    lesson = level_lesson()
    moved = with_definitions(lesson, [WORDS[i][1] for i in order])
    one, other = (composed("crossword", each, level) for each in (lesson, moved))
    before, after = (conceal(as_document(made)) for made in (one, other))
    assert grid_of(before.blocks) == grid_of(after.blocks)
    assert one.answers == other.answers and one.heads == other.heads
    definitions = re.compile("|".join(re.escape(text) for _, text, _ in WORDS))
    assert definitions.sub("…", dump(before)) == definitions.sub("…", dump(after))


@pytest.mark.parametrize("level", ["B1", "C1"])
def test_the_bytes_hold_no_letter_but_those_that_are_given(level):
    """The sheet of a solved grid is that of an empty one, in both formats."""
    document = as_document(composed("crossword", LESSON, level))
    grid = grid_of(document.blocks)
    empty = replace(
        grid,
        rows=tuple(
            tuple(s and replace(s, answer=s.answer and "Z") for s in row) for row in grid.rows
        ),
    )
    blocks = tuple(empty if block is grid else block for block in document.blocks)
    sheets = [written(conceal(each)) for each in (document, replace(document, blocks=blocks))]
    assert sheets[0] == sheets[1]
    keys = [written(each) for each in (document, replace(document, blocks=blocks))]
    assert keys[0]["pdf"] != keys[1]["pdf"] and keys[0]["docx"] != keys[1]["docx"]


@pytest.mark.parametrize("level", ["B1", "B2", "C1"])
def test_no_word_of_the_grid_stands_anywhere_in_a_finished_sheet(level):
    words = ("zorglub", "quazon", "brulozin", "zanubor", "glozuban", "nazurlo", "bulgozan")
    lesson = replace(LESSON, words=tuple(Word(w, f"Sens {n}.") for n, w in enumerate(words)))
    made = composed("crossword", lesson, level)
    assert len(made.answers) > 4
    for format_, data in written(conceal(as_document(made))).items():
        inside = re.sub("[^a-z]", "", everything_in(data, format_))
        assert "sens" in inside
        assert not [word for word in words if word in inside]
    for format_, data in written(as_document(made)).items():
        # The guard: a word that runs across is seen in the key.
        assert made.answers[0] in re.sub("[^a-z]", "", everything_in(data, format_))


def test_the_help_goes_from_words_and_letters_to_clues_alone():
    texts = {level: dump(sheet("crossword", LESSON, level)) for level in LEVELS}
    given_letters = {
        level: [s.given for row in grid_of(sheet("crossword", LESSON, level).blocks).rows
                for s in row if s and s.given]
        for level in LEVELS
    }  # fmt: skip
    assert "box bank" in texts["A2"] and "box bank" not in texts["B1"]
    assert given_letters["A2"] and given_letters["B1"]
    assert not given_letters["B2"] and not given_letters["C1"]
    assert "lettres)" in texts["B2"] and "lettre" not in texts["C1"]


def test_a_clue_says_of_how_many_words_its_answer_is_made():
    words = (*LESSON.words[:6], Word("un arc-en-ciel", "Des couleurs."), Word("en creux", "Peu."))
    text = dump(sheet("crossword", replace(LESSON, words=words), "A2"))
    assert "Des couleurs.~ (3⍽mots)~" in text and "Peu.~ (2⍽mots)~" in text
    assert text.count("mots)") == 2


def test_the_lesson_chooses_accents_and_words():
    chosen = ["un bénévole", "une école", "un hiver", "un moulin", "un volet", "la mairie"]
    content = PuzzleContent(accents=True, words=chosen)
    lesson = replace(LESSON, contents={"crossword": content})
    made = composed("crossword", lesson, "B1")
    assert set(made.answers) <= {named_alone(term, "fr") for term in chosen}
    letters = {letter for row in solved(made) for letter in row}
    assert "É" in letters and "avec les accents" in dump(as_document(made))
    plain = {letter for row in solved(composed("crossword", LESSON, "B1")) for letter in row}
    assert "É" not in plain and "E" in plain


def test_with_accents_only_equal_letters_cross():
    words = (Word("été", "a."), Word("ene", "b."), Word("née", "c."), Word("éon", "d."))
    accented = {"crossword": PuzzleContent(accents=True)}
    for seed in range(30):
        lesson = replace(LESSON, words=words, contents=accented)
        made = outcome("crossword", lesson, "C1", seed=seed)
        if isinstance(made, Composed):
            expected = {capitals(named_alone(w.term, "fr"), "fr", True) for w in words}
            letters = solved(made)
            found = {
                "".join(letters[r][c] for r, c in spots)
                for spots in slots(grid_of(made.blocks)).values()
            }
            assert found <= expected


@pytest.mark.parametrize("words", [LESSON.words[:3], ()])
def test_too_few_words_that_cross_are_said(words):
    made = outcome("crossword", replace(LESSON, words=words), "A2")
    assert made == Lacking("lacks-crossings", {"least": 4})


def test_a_word_that_cannot_cross_is_left_out_with_its_clue():
    words = (*LESSON.words[:6], Word("kwzyx", "Un mot sans lettre commune."))
    made = composed("crossword", replace(LESSON, words=words), "A2")
    assert made.units == 6 and "commune" not in dump(as_document(made))


def test_only_words_that_squares_can_hold_are_taken():
    entries = ("un an", "la 5G", "hyperinflationniste", "l’eau", "les eaux", "Eau", "mi-temps")
    words = [Word(term, f"Sens {n}.") for n, term in enumerate(entries)]
    taken = [each.letters for each in spelled_words(words, "fr", None)]
    assert taken == ["EAU", "EAUX", "MITEMPS"]


def test_a_definition_for_two_words_asks_for_one():
    words = [Word("un moulin", "Même sens."), Word("un volet", "Même sens."), Word("un bois")]
    assert [each.bare for each in spelled_words(words, "fr", None)] == ["moulin"]
    assert len(spelled_words(words, "fr", None, defined=False)) == 3


@pytest.mark.parametrize("level", LEVELS)
def test_of_the_shipped_lesson_nearly_every_word_is_crossed(level):
    lesson = shipped_lesson(level)
    made = composed("crossword", lesson, level)
    wanted = {"A2": 8, "B1": 10, "B2": 12, "C1": 12}[level]
    assert made.units >= wanted - 1
    grid = grid_of(made.blocks)
    assert len(grid.rows) <= 14 and len(grid.rows[0]) * grid.side <= 180


def test_seeds_give_grids_that_differ_and_all_are_whole():
    grids = set()
    for seed in range(25):
        made = composed("crossword", LESSON, "B2", seed=seed)
        grids.add(grid_of(made.blocks))
        assert made.units == 12
    assert len(grids) > 20


def test_the_caption_counts_and_says_no_word():
    caption = grid_of(composed("crossword", LESSON, "B1").blocks).caption
    assert caption == "Grille de mots croisés : 10 mots à trouver"


def test_labels_of_another_language_are_marked():
    made = composed("crossword", game_lesson("de"), "B2", language="fr")
    hints = [i for i in inlines_of(made.blocks) if isinstance(i, Text) and "lettres" in i.text]
    assert hints and all(i.language == "fr" for i in hints)
