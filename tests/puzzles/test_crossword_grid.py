"""The constructor of crosswords: whatever can be read in its grid is a word with its clue."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.puzzles.crossword import Crossword, crossword

LESSON = """potager graine semer arroser patience courgette cuisinier compost alliance annoncer
fondateur decideur repere ressource rigueur partager ouvert confiance priorite codesource"""
WORDS = LESSON.split()
ROWS, COLUMNS = 16, 19
words = st.lists(st.text("ABCDEÉ", min_size=3, max_size=9), min_size=2, max_size=12, unique=True)


def orders(of: Sequence[str], seed: int = 1, count: int = 10) -> list[list[str]]:
    chance = random.Random(seed)
    return [chance.sample(sorted(of), len(of)) for _ in range(count)]


def runs(puzzle: Crossword) -> list[tuple[str, tuple[int, int], bool]]:
    """Every run of two letters or more that can be read, with where it begins."""
    letters = puzzle.letters
    found = []
    for row, column in letters:
        for down, right in ((0, 1), (1, 0)):
            if (row - down, column - right) in letters:
                continue
            text, at = "", (row, column)
            while at in letters:
                text += letters[at]
                at = (at[0] + down, at[1] + right)
            if len(text) > 1:
                found.append((text, (row, column), down == 1))
    return found


@settings(max_examples=60, deadline=None)
@given(words, st.integers(0, 99))
def test_every_run_is_a_word_and_every_word_a_run(given_words, seed):
    puzzle = crossword(orders(given_words, seed), ROWS, COLUMNS)
    assume(puzzle is not None)
    assert puzzle is not None
    entries = {(e.word, (e.row, e.column), e.down) for e in puzzle.entries}
    assert set(runs(puzzle)) == entries
    assert len(entries) == len(puzzle.entries) == len(runs(puzzle))
    placed = [entry.word for entry in puzzle.entries]
    assert len(placed) == len(set(placed)) and set(placed) <= set(given_words)


@settings(max_examples=60, deadline=None)
@given(words, st.integers(0, 99))
def test_every_word_crosses_and_all_hang_together(given_words, seed):
    puzzle = crossword(orders(given_words, seed), ROWS, COLUMNS)
    assume(puzzle is not None)
    assert puzzle is not None
    spots = [set(entry.spots) for entry in puzzle.entries]
    reached, waiting = {0}, [0]
    while waiting:
        one = waiting.pop()
        for other, squares in enumerate(spots):
            if other not in reached and spots[one] & squares:
                reached.add(other)
                waiting.append(other)
    assert reached == set(range(len(spots)))
    for entry in puzzle.entries:
        across = [e for e in puzzle.entries if e.down is not entry.down]
        assert any(set(entry.spots) & set(other.spots) for other in across)


@settings(max_examples=60, deadline=None)
@given(words, st.integers(0, 99))
def test_it_is_numbered_as_every_crossword_is(given_words, seed):
    puzzle = crossword(orders(given_words, seed), ROWS, COLUMNS)
    assume(puzzle is not None)
    assert puzzle is not None
    starts = sorted({entry.spots[0] for entry in puzzle.entries})
    expected = {spot: number for number, spot in enumerate(starts, 1)}
    assert all(entry.number == expected[entry.spots[0]] for entry in puzzle.entries)
    clues = [(entry.down, entry.number) for entry in puzzle.entries]
    assert clues == sorted(clues) and len(clues) == len(set(clues))


@settings(max_examples=60, deadline=None)
@given(words, st.integers(4, 12), st.integers(4, 12))
def test_it_keeps_to_its_size_and_fills_it_to_the_edges(given_words, rows, columns):
    puzzle = crossword(orders(given_words), rows, columns)
    assume(puzzle is not None)
    assert puzzle is not None
    assert puzzle.rows <= rows and puzzle.columns <= columns
    across, down = {c for _, c in puzzle.letters}, {r for r, _ in puzzle.letters}
    assert (min(down), max(down)) == (0, puzzle.rows - 1)
    assert (min(across), max(across)) == (0, puzzle.columns - 1)


def test_words_of_a_lesson_nearly_all_cross_in_a_compact_grid():
    for count, size in ((8, 14), (12, 16)):
        for seed in range(8):
            chosen = random.Random(seed).sample(WORDS, count)
            puzzle = crossword(orders(chosen, seed, 40), ROWS, COLUMNS)
            assert puzzle is not None
            assert len(puzzle.entries) >= count - 1
            assert puzzle.crossings >= len(puzzle.entries) - 1
            assert max(puzzle.rows, puzzle.columns) <= size + 3
            assert abs(puzzle.columns - puzzle.rows) <= 9


def test_a_word_that_cannot_cross_is_left_out_and_a_spare_one_takes_its_place():
    given_words = ["MOULIN", "LILAS", "KWZYG"]
    puzzle = crossword(orders(given_words), ROWS, COLUMNS)
    assert puzzle is not None and {e.word for e in puzzle.entries} == {"MOULIN", "LILAS"}
    puzzle = crossword(orders(given_words), ROWS, COLUMNS, spare=["VXVXV", "SALON", "LIMON"])
    assert puzzle is not None and {e.word for e in puzzle.entries} == {"MOULIN", "LILAS", "SALON"}


def test_an_accent_is_another_letter():
    assert crossword([["ÉTÉ", "ENE"]], ROWS, COLUMNS) is None
    assert crossword([["ETE", "ENE"]], ROWS, COLUMNS) is not None


def test_nothing_to_cross_is_none():
    assert crossword([], ROWS, COLUMNS) is None
    assert crossword([["SEUL"]], ROWS, COLUMNS) is None
    assert crossword([["TROPLONG"]], 3, 3) is None


def test_the_same_orders_give_the_same_grid():
    upper = [word.upper() for word in WORDS]
    assert crossword(orders(upper), ROWS, COLUMNS) == crossword(orders(upper), ROWS, COLUMNS)
