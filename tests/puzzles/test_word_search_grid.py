"""The constructor of word searches: each word in one place, and nothing unwanted anywhere."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.language.letters import letters_of
from generator.puzzles.word_search import (
    ACROSS,
    DOWN,
    EVERY_DIRECTION,
    FALLING,
    WordSearch,
    apart,
    backwards,
    word_search,
)

LESSON = """POTAGER GRAINE SEMER ARROSER PATIENCE COURGETTE CUISINIER COMPOST ALLIANCE ANNONCER
FONDATEUR RIGUEUR"""
WORDS = LESSON.split()
FORWARD = (ACROSS, DOWN)
FEW = "ABEST"
TABOO = frozenset({"BAT", "SAT", "TA"})


def shuffler(seed: int):
    def shuffled(values, purpose):
        return random.Random(f"{seed} {purpose}").sample(list(values), len(values))

    return shuffled


def places(rows: tuple[str, ...], word: str) -> list[tuple[tuple[int, int], ...]]:
    """Every place where a word can be read, in all eight directions, found by brute force."""
    side = len(rows)
    found = []
    for (row, column), (down, right) in product(product(range(side), repeat=2), EVERY_DIRECTION):
        if rows[row][column] != word[0]:
            continue
        spots = [(row + i * down, column + i * right) for i in range(len(word))]
        if all(0 <= r < side and 0 <= c < side for r, c in spots) and all(
            rows[r][c] == letter for (r, c), letter in zip(spots, word, strict=True)
        ):
            found.append(tuple(spots))
    return found


def made(words, directions, side, letters, barred, seed) -> WordSearch | None:
    return word_search(words, directions, side, letters, barred, shuffler(seed))


@pytest.mark.parametrize("directions", [FORWARD, (*FORWARD, FALLING), EVERY_DIRECTION])
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_each_word_lies_in_one_place_and_in_a_direction_that_is_allowed(directions, seed):
    puzzle = made(WORDS, directions, 14, list("AEIOURSTNLC"), frozenset(), seed)
    assert puzzle is not None
    assert len(puzzle.rows) == 14 and {len(row) for row in puzzle.rows} == {14}
    for hidden in puzzle.hidden:
        assert places(puzzle.rows, hidden.word) == [hidden.spots]
        (r0, c0), (r1, c1), *_ = hidden.spots
        assert (r1 - r0, c1 - c0) in directions
    assert [hidden.word for hidden in puzzle.hidden] == WORDS


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_nothing_barred_comes_about_by_accident(seed):
    """Of five letters alone, much would: the fill must go round it."""
    words = ["BEES", "SEABEE", "TEASE"]
    puzzle = made(words, EVERY_DIRECTION, 8, list(FEW), TABOO, seed)
    assert puzzle is not None
    inside = [set(hidden.spots) for hidden in puzzle.hidden]
    for word in TABOO:
        for spots in places(puzzle.rows, word):
            assert any(set(spots) <= squares for squares in inside), (word, spots)
    for hidden in puzzle.hidden:
        assert places(puzzle.rows, hidden.word) == [hidden.spots]


@pytest.mark.parametrize("code", ["fr", "en", "es", "de"])
def test_the_words_that_a_language_bars_stay_out(code):
    known = letters_of(code)
    barred = frozenset(word.upper() for word in known.rude)
    letters = [letter.upper() for letter, n in known.frequency.items() for _ in range(n // 5)]
    assert len(barred) >= 80 and len(letters) > 150
    for seed in range(6):
        puzzle = made(["GARDEN", "WINTER", "MELONE"], EVERY_DIRECTION, 12, letters, barred, seed)
        assert puzzle is not None
        assert not [word for word in barred if places(puzzle.rows, word)]


def test_the_search_by_force_sees_a_word_that_is_there():
    assert places(("XAB", "XXX", "XXX"), "AB") == [((0, 1), (0, 2))]
    assert len(places(("ABA", "BBB", "ABA"), "AB")) == 12


@given(st.lists(st.text("ABC", min_size=2, max_size=5), max_size=8))
def test_words_apart_lie_in_no_other_and_are_no_palindromes(words):
    kept = apart(words)
    assert set(kept) <= set(words) and len(kept) == len(set(kept))
    for one, other in product(kept, repeat=2):
        if one != other:
            assert one not in other and one[::-1] not in other
    assert all(word != word[::-1] for word in kept)


def test_words_apart_keep_their_order_and_the_longer_ones():
    assert apart(["ART", "SEMER", "PARTIR", "REMES", "KAYAK"]) == ("SEMER", "PARTIR")


def test_a_square_without_room_is_none():
    assert made(["MOULIN", "VILLAGE"], FORWARD, 6, list("AB"), frozenset(), 1) is None
    # Every letter that could fill it would make the barred word.
    assert made(["AB"], FORWARD, 3, ["C"], frozenset({"CC"}), 1) is None


def test_directions_have_their_opposites():
    assert {backwards(direction) for direction in EVERY_DIRECTION} == set(EVERY_DIRECTION)
    assert len(set(EVERY_DIRECTION)) == 8
