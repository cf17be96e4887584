"""A word search: words hidden in a square of letters, each in one place and no more.

Chance comes in as `shuffled`, so that a puzzle knows no draw. What may not come about
by accident, a word a second time or a `barred` one, is looked for around every letter
that is set; inside a hidden word itself it is no accident.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.puzzles.lattice import Spot

Shuffled = Callable[[Sequence[Any], str], Sequence[Any]]
"""The values in a drawn order; each purpose is a draw of its own."""
Direction = tuple[int, int]

ACROSS, DOWN, FALLING, RISING = (0, 1), (1, 0), (1, 1), (-1, 1)
_AXES = (ACROSS, DOWN, FALLING, RISING)
_ROUNDS = 40


def backwards(direction: Direction) -> Direction:
    """The same line, read from its other end."""
    return -direction[0], -direction[1]


EVERY_DIRECTION = (*_AXES, *map(backwards, _AXES))


@dataclass(frozen=True, slots=True)
class Hidden:
    """Where a word lies: its squares from the first letter to the last."""

    word: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class WordSearch:
    """A square full of letters, and the words in it in the order they were given in."""

    rows: tuple[str, ...]
    hidden: tuple[Hidden, ...]


def apart(words: Sequence[str]) -> tuple[str, ...]:
    """The words without those that lie in another, either way round, or read alike both ways."""
    kept: list[str] = []
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        inside = any(word in other or word[::-1] in other for other in kept)
        if not inside and word != word[::-1]:
            kept.append(word)
    return tuple(word for word in dict.fromkeys(words) if word in kept)


def word_search(
    words: Sequence[str],
    directions: Sequence[Direction],
    side: int,
    letters: Sequence[str],
    barred: frozenset[str],
    shuffled: Shuffled,
) -> WordSearch | None:
    """Hide all the words in a square of `side`, or None where they find no room.

    `letters` are what fills it, each as often as it should come; the words must stand
    `apart`.
    """
    both = {text for word in (*words, *barred) for text in (word, word[::-1])}
    unwanted = tuple(sorted(both))
    for attempt in range(_ROUNDS):
        sheet = _Sheet(side, unwanted)
        order = sorted(words, key=lambda word: (-len(word), word))
        if all(sheet.hide(word, directions, shuffled, attempt) for word in order) and sheet.fill(
            letters, shuffled, attempt
        ):
            rows = ("".join(sheet.letters[r, c] for c in range(side)) for r in range(side))
            return WordSearch(tuple(rows), tuple(Hidden(w, sheet.places[w]) for w in words))
    return None


@dataclass(slots=True)
class _Sheet:
    side: int
    unwanted: tuple[str, ...]
    letters: dict[Spot, str] = field(default_factory=dict)
    places: dict[str, tuple[Spot, ...]] = field(default_factory=dict)

    @property
    def corners(self) -> list[Spot]:
        """Every square, row by row."""
        return [(row, column) for row in range(self.side) for column in range(self.side)]

    def hide(
        self, word: str, directions: Sequence[Direction], shuffled: Shuffled, attempt: int
    ) -> bool:
        """Write the word at a drawn place where it fits, if there is one."""
        for direction in shuffled(directions, f"{word} direction {attempt}"):
            for corner in shuffled(self.corners, f"{word} {direction} {attempt}"):
                spots = _spots(corner, direction, len(word))
                if self._fits(word, spots) and self._write(word, spots):
                    return True
        return False

    def fill(self, letters: Sequence[str], shuffled: Shuffled, attempt: int) -> bool:
        """A letter in every square that is left; each is the first drawn that does no harm."""
        for spot in self.corners:
            if spot in self.letters:
                continue
            for letter in dict.fromkeys(shuffled(letters, f"fill {spot} {attempt}")):
                self.letters[spot] = letter
                if self._is_clean(spot):
                    break
            else:
                return False
        return True

    def _fits(self, word: str, spots: tuple[Spot, ...]) -> bool:
        inside = all(0 <= at < self.side for at in spots[-1])
        return inside and all(
            self.letters.get(spot, letter) == letter
            for spot, letter in zip(spots, word, strict=True)
        )

    def _write(self, word: str, spots: tuple[Spot, ...]) -> bool:
        """Write it, or nothing where that would make something unwanted."""
        fresh = [spot for spot in spots if spot not in self.letters]
        if not fresh:
            return False
        self.letters.update(zip(spots, word, strict=True))
        self.places[word] = spots
        if all(map(self._is_clean, fresh)):
            return True
        del self.places[word]
        for spot in fresh:
            del self.letters[spot]
        return False

    def _is_clean(self, spot: Spot) -> bool:
        """Whether nothing unwanted goes through a square, but for what lies in a hidden word."""
        places = [set(spots) for spots in self.places.values() if spot in spots]
        for axis in _AXES:
            line = list(self._line(spot, axis))
            read = "".join(self.letters[at] for at in line)
            middle = line.index(spot)
            for text in self.unwanted:
                start = read.find(text, max(0, middle - len(text) + 1), middle + len(text))
                while start >= 0:
                    found = set(line[start : start + len(text)])
                    if not any(found <= place for place in places):
                        return False
                    start = read.find(text, start + 1, middle + len(text))
        return True

    def _line(self, spot: Spot, axis: Direction) -> Iterator[Spot]:
        """The run of letters through a square, as far as letters are set."""
        (row, column), (down, right) = spot, axis
        while (row - down, column - right) in self.letters:
            row, column = row - down, column - right
        while (row, column) in self.letters:
            yield row, column
            row, column = row + down, column + right


def _spots(corner: Spot, direction: Direction, length: int) -> tuple[Spot, ...]:
    (row, column), (down, right) = corner, direction
    return tuple((row + i * down, column + i * right) for i in range(length))
