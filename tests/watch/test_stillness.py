"""A save is a change that is over: editors write in several steps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.watch.stillness import PATIENCE, Seen, until_saved

A, B = Path("lesson.yaml"), Path("article.md")
OLD: Seen = {A: (1, 10, 1), B: (1, 20, 2)}
NEW: Seen = {A: (2, 11, 1), B: (1, 20, 2)}
HALF: Seen = {A: (2, 4, 1), B: (1, 20, 2)}
EMPTY: Seen = {A: (2, 0, 1), B: (1, 20, 2)}
GONE: Seen = {B: (1, 20, 2)}
RENAMED_OVER: Seen = {A: (1, 10, 9), B: (1, 20, 2)}


class Folder:
    """What is seen at each look; the last of it stays."""

    def __init__(self, *looks: Seen) -> None:
        self._looks: Iterator[Seen] = chain(looks, repeat(looks[-1]))
        self.waits = 0

    def look(self) -> Seen:
        return next(self._looks)

    def wait(self) -> None:
        self.waits += 1
        if self.waits > 60:
            raise TimeoutError


def saved(*looks: Seen, moved: bool = False) -> tuple[Seen, int]:
    folder = Folder(*looks)
    return until_saved(OLD, folder.look, folder.wait, moved=moved), folder.waits


@pytest.mark.parametrize(
    ("looks", "waits"),
    [
        ((OLD, OLD, NEW), 4),  # seen once, and once more still
        ((EMPTY, HALF, NEW), 4),  # emptied, then written in two steps
        ((GONE, NEW), 3),  # deleted, then written
        ((GONE, GONE, GONE, NEW), 5),  # the same by a slow network
    ],
)
def test_a_save_is_over_when_the_files_are_still(looks: tuple[Seen, ...], waits: int) -> None:
    assert saved(*looks) == (NEW, waits)


def test_a_file_moved_over_another_of_the_same_size_and_time_is_a_save() -> None:
    assert saved(RENAMED_OVER) == (RENAMED_OVER, 2)


@pytest.mark.parametrize("lost", [GONE, EMPTY])
def test_a_file_that_stays_away_or_empty_is_a_save_after_a_while(lost: Seen) -> None:
    assert saved(lost) == (lost, PATIENCE + 1)


def test_a_file_that_was_away_for_a_moment_has_not_changed() -> None:
    with pytest.raises(TimeoutError):
        saved(GONE, GONE, OLD)


def test_known_to_have_moved_even_what_is_back_is_a_save() -> None:
    assert saved(GONE, OLD, moved=True) == (OLD, 3)


@given(st.lists(st.sampled_from([OLD, HALF, EMPTY, GONE, RENAMED_OVER]), max_size=12))
def test_whatever_the_steps_only_what_stands_still_is_taken(steps: list[Seen]) -> None:
    folder = Folder(*steps, NEW)
    seen = [OLD]

    def look() -> Seen:
        seen.append(folder.look())
        return seen[-1]

    now = until_saved(OLD, look, folder.wait)
    assert now != OLD and seen[-2] == seen[-1] == now
