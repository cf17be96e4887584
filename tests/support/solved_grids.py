"""Solve printed grids: crosswords by their clues, word searches by force."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from support.games import grid_of

from generator.activities.base import Composed
from generator.document.blocks import Grid, Table
from generator.document.walk import blocks_of, inlines_of
from generator.language.letters import capitals

STEPS = [step for step in product((-1, 0, 1), repeat=2) if step != (0, 0)]


def solved(made: Composed) -> list[list[str]]:
    """The letters of the key's grid, "" where no square is."""
    rows = grid_of(made.blocks).rows
    return [[(s.answer or s.given) if s else "" for s in row] for row in rows]


def slots(grid: Grid) -> dict[tuple[int, bool], list[tuple[int, int]]]:
    """Where each numbered word runs, read from the printed grid alone."""
    rows = grid.rows
    there = {(r, c): s for r, row in enumerate(rows) for c, s in enumerate(row) if s}
    found = {}
    for (r, c), square in there.items():
        for down in (False, True):
            step = (1, 0) if down else (0, 1)
            before, behind = (r - step[0], c - step[1]), (r + step[0], c + step[1])
            if square.number and before not in there and behind in there:
                spots = [(r, c)]
                while (spots[-1][0] + step[0], spots[-1][1] + step[1]) in there:
                    spots.append((spots[-1][0] + step[0], spots[-1][1] + step[1]))
                found[int(square.number), down] = spots
    return found


def clues(made: Composed) -> dict[tuple[int, bool], str]:
    """The clues by number and direction, as the table prints them."""
    (table,) = (b for b in blocks_of(made.blocks) if isinstance(b, Table))
    found = {}
    for row in table.rows:
        texts = ["".join(i.text for i in inlines_of(cell.blocks)) for cell in row.cells]
        for number, clue, down in ((*texts[:2], False), (*texts[2:], True)):
            if number:
                found[int(number.rstrip(".")), down] = clue
    return found


def letters(made: Composed) -> dict[tuple[int, int], str]:
    rows = grid_of(made.blocks).rows
    return {(r, c): square.given for r, row in enumerate(rows) for c, square in enumerate(row)}


def found(grid: dict[tuple[int, int], str], word: str) -> list[tuple[tuple[int, int], list]]:
    """Each place of a word, looked for by force: its direction and its squares."""
    places = []
    for (row, column), (down, right) in product(grid, STEPS):
        spots = [(row + i * down, column + i * right) for i in range(len(word))]
        if all(grid.get(spot) == letter for spot, letter in zip(spots, word, strict=True)):
            places.append(((down, right), spots))
    return places


def crossword_faults(made: Composed, language: str = "fr") -> Iterator[str]:
    """What keeps a crossword from being solved: each clue has its slot, each slot its word."""
    places, given = slots(grid_of(made.blocks)), clues(made)
    if places.keys() != given.keys():
        yield "clues and slots differ"
    grid = solved(made)
    words = sorted("".join(grid[r][c] for r, c in spots) for spots in places.values())
    if words != sorted(capitals(answer, language) for answer in made.answers):
        yield "the slots do not hold the answers"


def word_search_faults(made: Composed, language: str = "fr") -> Iterator[str]:
    """A word that is not there, or there more than once."""
    grid = letters(made)
    for answer in made.answers:
        places = found(grid, capitals(answer, language))
        if len(places) != 1:
            yield f"{answer} stands there {len(places)} times"
