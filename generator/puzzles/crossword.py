"""A crossword: words that cross in a lattice, numbered as every crossword is.

The lattice is open: beside a word, and before and behind it, stand no letters but those
of words that cross it. So whatever can be read in it, two letters or more, is a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.puzzles.lattice import Lattice, Spot, spots_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A word in the grid: where it begins, whether it runs down, its clue's number."""

    word: str
    row: int
    column: int
    down: bool
    number: int

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Its squares, from the first letter to the last."""
        return tuple(spots_of(self.word, self.row, self.column, self.down))


@dataclass(frozen=True, slots=True)
class Crossword:
    """A finished grid; entries by number, across before down."""

    rows: int
    columns: int
    entries: tuple[Entry, ...]

    @property
    def letters(self) -> Mapping[Spot, str]:
        """The letter of each square; what is not named is no square."""
        return {
            spot: letter
            for entry in self.entries
            for spot, letter in zip(entry.spots, entry.word, strict=True)
        }

    @property
    def crossings(self) -> int:
        """How many squares belong to two words."""
        return sum(len(entry.word) for entry in self.entries) - len(self.letters)


def crossword(
    orders: Iterable[Sequence[str]], rows: int, columns: int, spare: Sequence[str] = ()
) -> Crossword | None:
    """The best grid of at most this size that the orders lead to, or None.

    Each order is the same words, to be placed one after another: several make up for
    the greed of each. A word that crosses no other is left out, and a `spare` one takes
    its place if it can; at least two must cross.
    """
    tried = [_grown(words, spare, rows, columns) for words in orders]
    best = min(
        (lattice for lattice in tried if lattice), key=lambda found: found.rank, default=None
    )
    return _numbered(best) if best and len(best.placed) > 1 else None


def _grown(words: Sequence[str], spare: Sequence[str], rows: int, columns: int) -> Lattice | None:
    """Place the words in turn; those that did not cross yet are tried again after each round."""
    lattice = Lattice(rows, columns)
    first = next((word for word in words if len(word) <= columns), None)
    if first is None:
        return None
    lattice.put(first, 0, 0, down=False)
    waiting = [word for word in words if word != first]
    while waiting:
        left = [word for word in waiting if not lattice.put_best(word)]
        if len(left) == len(waiting):
            break
        waiting = left
    for word in spare:
        if len(lattice.placed) < len(words):
            lattice.put_best(word)
    return lattice


def _numbered(lattice: Lattice) -> Crossword:
    """The lattice from its upper left corner; a square where a word begins gets a number."""
    top, left, bottom, right = lattice.edges
    starts = sorted({(placed.row - top, placed.column - left) for placed in lattice.placed})
    numbers = {spot: number for number, spot in enumerate(starts, 1)}
    entries = (
        Entry(p.word, p.row - top, p.column - left, p.down, numbers[p.row - top, p.column - left])
        for p in lattice.placed
    )
    ordered = sorted(entries, key=lambda entry: (entry.down, entry.number))
    return Crossword(bottom - top + 1, right - left + 1, tuple(ordered))
