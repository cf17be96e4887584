"""The lattice that a crossword grows in, one word after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Spot = tuple[int, int]
"""A row and a column; both may be negative while a lattice grows."""

_WIDER = 2
"""A page has more room beside a grid than under it: so many columns more are no fault."""
_UNEVEN = 8
"""The same for a clue that one column has more than the other."""
_CROSSING = 8
"""The squares that a grid may grow by for one crossing more."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A word and the square that it begins in."""

    word: str
    row: int
    column: int
    down: bool


@dataclass(slots=True)
class Lattice:
    """Words placed so far, on `rows` by `columns` squares at most.

    `taken` says in which directions a square belongs to a word, `edges` the first and
    the last row and column: top, left, bottom, right.
    """

    rows: int
    columns: int
    placed: list[Placed] = field(default_factory=list)
    letters: dict[Spot, str] = field(default_factory=dict)
    taken: dict[Spot, set[bool]] = field(default_factory=dict)
    by_letter: dict[str, list[Spot]] = field(default_factory=dict)
    edges: tuple[int, int, int, int] = (0, 0, -1, -1)

    def put(self, word: str, row: int, column: int, down: bool) -> None:
        """Write a word there, whether or not it may stand there."""
        self.edges = self._edges_with(word, row, column, down)
        self.placed.append(Placed(word, row, column, down))
        for spot, letter in zip(spots_of(word, row, column, down), word, strict=True):
            if spot not in self.letters:
                self.letters[spot] = letter
                self.by_letter.setdefault(letter, []).append(spot)
            self.taken.setdefault(spot, set()).add(down)

    def put_best(self, word: str) -> bool:
        """Place a word where the grid becomes least bulky, if it crosses anywhere."""
        best = min(self._fitting(word), default=None)
        if best is not None:
            self.put(word, *best[1:])
        return best is not None

    def _fitting(self, word: str) -> Iterator[tuple[int, int, int, bool]]:
        """Every place where it may stand, how bulky the grid becomes first."""
        for at, letter in enumerate(word):
            for row, column in self.by_letter.get(letter, ()):
                taken = self.taken[row, column]
                if len(taken) > 1:
                    continue
                down = True not in taken
                first = (row - at, column) if down else (row, column - at)
                crossings = self._crossings(word, *first, down)
                size = self._size_with(word, *first, down)
                if crossings and size is not None:
                    yield _bulk(*size, crossings), *first, down

    def _crossings(self, word: str, row: int, column: int, down: bool) -> int:
        """How many words it would cross there; 0 where it may not stand."""
        ahead, aside = ((1, 0), (0, 1)) if down else ((0, 1), (1, 0))
        before = (row - ahead[0], column - ahead[1])
        behind = (row + ahead[0] * len(word), column + ahead[1] * len(word))
        if before in self.letters or behind in self.letters:
            return 0
        crossings = 0
        for (r, c), letter in zip(spots_of(word, row, column, down), word, strict=True):
            here = self.letters.get((r, c))
            if here is None:
                beside = ((r - aside[0], c - aside[1]), (r + aside[0], c + aside[1]))
                if any(spot in self.letters for spot in beside):
                    return 0
            elif here != letter or down in self.taken[r, c]:
                return 0
            else:
                crossings += 1
        return crossings

    def _edges_with(
        self, word: str, row: int, column: int, down: bool
    ) -> tuple[int, int, int, int]:
        """The first and the last row and column, with this word too."""
        last = (row + len(word) - 1, column) if down else (row, column + len(word) - 1)
        if not self.placed:
            return row, column, *last
        top, left, bottom, right = self.edges
        return min(top, row), min(left, column), max(bottom, last[0]), max(right, last[1])

    def _size_with(self, word: str, row: int, column: int, down: bool) -> tuple[int, int] | None:
        top, left, bottom, right = self._edges_with(word, row, column, down)
        high, wide = bottom - top + 1, right - left + 1
        return (high, wide) if high <= self.rows and wide <= self.columns else None

    @property
    def rank(self) -> tuple[int, int]:
        """The better lattice has more words, then is less bulky, its clues in even columns."""
        top, left, bottom, right = self.edges
        shared = sum(len(placed.word) for placed in self.placed) - len(self.letters)
        bulk = _bulk(bottom - top + 1, right - left + 1, shared)
        down = sum(placed.down for placed in self.placed)
        return -len(self.placed), bulk + _UNEVEN * abs(len(self.placed) - 2 * down)


def _bulk(high: int, wide: int, crossings: int) -> int:
    """Small, about as wide as high (rather a little wider) and full of crossings is best."""
    longest = max(high + _WIDER, wide)
    return longest * longest + high * wide - _CROSSING * crossings


def spots_of(word: str, row: int, column: int, down: bool) -> Iterator[Spot]:
    """The squares of a word, from its first letter to its last."""
    for at in range(len(word)):
        yield (row + at, column) if down else (row, column + at)
