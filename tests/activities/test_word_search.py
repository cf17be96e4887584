"""The word search: each word hidden once, found by what is printed, its place in the key alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.games import LANGUAGES, game_lesson, grid_of, with_definitions, written
from support.lessons import WORDS, level_lesson
from support.solved_grids import STEPS, found, letters

from generator.activities.base import Lacking
from generator.activities.parts.puzzle_words import PuzzleContent
from generator.document.conceal import conceal
from generator.document.dump import dump
from generator.document.inlines import Blank
from generator.document.walk import inlines_of
from generator.language.letters import capitals, letters_of
from generator.language.terms import named_alone
from generator.lesson.level_lesson import Word

LESSON = level_lesson()
ALLOWED = {
    "A2": {(0, 1), (1, 0)},
    "B1": {(0, 1), (1, 0), (1, 1)},
    "B2": set(STEPS),
    "C1": set(STEPS),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", LEVELS)
def test_each_word_is_hidden_once_and_marked_in_the_key(level, language):
    lesson = game_lesson(language)
    made = composed("word_search", lesson, level, language="fr" if language == "fr" else "en")
    grid, marked = letters(made), set()
    for answer in made.answers:
        ((direction, spots),) = found(grid, capitals(answer, language))
        assert direction in ALLOWED[level]
        marked |= set(spots)
    rows = grid_of(made.blocks).rows
    assert marked == {(r, c) for r, row in enumerate(rows) for c, s in enumerate(row) if s.marked}
    assert made.units == len(made.answers) >= 8
    barred = [word.upper() for word in letters_of(language).rude]
    own = [capitals(answer, language) for answer in made.answers]
    for word in barred:
        if not any(word in each or word[::-1] in each for each in own):
            assert not found(grid, word), word


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=8, deadline=None)
@given(order=st.permutations(range(len(WORDS))))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """Other definitions leave the grid as it is, and the whole sheet where no letter is given."""
    moved = with_definitions(LESSON, [WORDS[i][1] for i in order])
    before, after = (sheet("word_search", lesson, level) for lesson in (LESSON, moved))
    assert grid_of(before.blocks) == grid_of(after.blocks)
    if level == "B2":  # the first letter of each word stands by its definition
        hints = re.compile(r"\w____")
        assert hints.search(dump(before))
        kept = [text for _, text, _ in WORDS[:10]]
        if sorted(kept) == sorted(WORDS[i][1] for i in order[:10]):
            assert hints.sub("____", dump(before)) == hints.sub("____", dump(after))
    elif level == "C1":
        first = with_definitions(LESSON, _among_the_first(order, 10))
        assert dump(sheet("word_search", first, level)) == dump(before)
    else:
        assert dump(before) == dump(after)


def _among_the_first(order, count):
    """The definitions of the first words in another order; those of the others as they were."""
    texts = [text for _, text, _ in WORDS]
    return [texts[i] for i in order if i < count] + texts[count:]


@pytest.mark.parametrize("level", ["A2", "C1"])
def test_the_bytes_say_nothing_of_what_is_marked(level):
    document = as_document(composed("word_search", LESSON, level))
    grid = grid_of(document.blocks)
    other = replace(
        grid, rows=tuple(tuple(replace(s, marked=not s.marked) for s in row) for row in grid.rows)
    )
    blocks = tuple(other if block is grid else block for block in document.blocks)
    marked_otherwise = replace(document, blocks=blocks)
    assert written(conceal(document)) == written(conceal(marked_otherwise))
    one, two = written(document), written(marked_otherwise)
    assert one["pdf"] != two["pdf"] and one["docx"] != two["docx"]


def test_the_help_goes_from_a_list_to_definitions_alone():
    texts = {level: dump(sheet("word_search", LESSON, level)) for level in LEVELS}
    assert all("box bank" in texts[level] for level in ("A2", "B1"))
    blanks = {
        level: [i for i in inlines_of(sheet("word_search", LESSON, level).blocks)
                if isinstance(i, Blank)]
        for level in LEVELS
    }  # fmt: skip
    assert not blanks["A2"] and not blanks["B1"]
    assert len(blanks["B2"]) == 10 and all(len(b.hint) == 1 for b in blanks["B2"])
    assert len(blanks["C1"]) == 10 and not any(b.hint for b in blanks["C1"])
    consignes = [text.split("instruction: ")[1].split("\n")[0] for text in texts.values()]
    assert len(set(consignes)) == 4


@pytest.mark.parametrize("level", ["B2", "C1"])
def test_each_definition_stands_by_its_word(level):
    made = composed("word_search", LESSON, level)
    meaning = {text: named_alone(term, "fr") for term, text, _ in WORDS}
    blanks = [i for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    texts = [i.text for i in inlines_of(made.blocks) if not isinstance(i, Blank)]
    asked = [meaning[text] for text in texts if text in meaning]
    assert asked == [blank.hint + (blank.answer or "") for blank in blanks] == list(made.answers)


def test_a_word_within_another_is_left_out():
    words = tuple(Word(t, f"Sens de {t}.") for t in
                  ("art", "partir", "semer", "remes", "kayak", "moulin", "village"))  # fmt: skip
    made = composed("word_search", replace(LESSON, words=words), "C1")
    assert sorted(made.answers) == ["moulin", "partir", "semer", "village"]


def test_the_lesson_chooses_accents_and_words():
    chosen = ["un bénévole", "une école", "un hiver", "un moulin", "la mairie"]
    content = PuzzleContent(accents=True, words=chosen)
    made = composed("word_search", replace(LESSON, contents={"word_search": content}), "A2")
    assert sorted(made.answers) == sorted(named_alone(term, "fr") for term in chosen)
    assert found(letters(made), "BÉNÉVOLE") and not found(letters(made), "BENEVOLE")


def test_a_list_needs_no_definitions():
    words = tuple(replace(word, definition="") for word in LESSON.words)
    bare = replace(LESSON, words=words)
    assert composed("word_search", bare, "A2").units == 8
    assert outcome("word_search", bare, "C1") == Lacking("lacks-words", {"least": 4})


@pytest.mark.parametrize("level", LEVELS)
def test_of_the_shipped_lesson_all_is_hidden_on_a_grid_that_a_page_can_hold(level):
    made = composed("word_search", shipped_lesson(level), level)
    grid = grid_of(made.blocks)
    assert made.units == {"A2": 8, "B1": 8, "B2": 10, "C1": 10}[level]
    assert len(grid.rows) == len(grid.rows[0]) <= 16
    for answer in made.answers:
        assert len(found(letters(made), capitals(answer, "fr"))) == 1


def test_seeds_hide_the_words_in_other_places():
    grids = {grid_of(composed("word_search", LESSON, "B2", seed=seed).blocks) for seed in range(10)}
    assert len(grids) == 10
