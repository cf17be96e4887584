"""Words hidden in a grid of letters: listed beside it, then to be found by their definitions."""

from __future__ import annotations

from math import ceil, sqrt
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.puzzle_words import (
    CONTENT,
    Spelled,
    how_to_write,
    spelled_words,
    usable,
)
from generator.document.blocks import Block, Box, Cell, Grid, Paragraph, Row, Square, Table
from generator.document.inlines import Blank, Inlines, plain
from generator.language.letters import letters_of
from generator.lesson.level_lesson import Word
from generator.puzzles.word_search import (
    ACROSS,
    DOWN,
    EVERY_DIRECTION,
    FALLING,
    WordSearch,
    apart,
    word_search,
)

LEAST_WORDS = 4
LARGEST = 16
ROOM = 2.3
"""How many squares there are for each hidden letter, about."""
WORDS_TO_FIND = " – "
WIDTHS = (0.05, 0.62, 0.33)
DIRECTIONS = {
    "forward": (ACROSS, DOWN),
    "falling": (ACROSS, DOWN, FALLING),
    "every": EVERY_DIRECTION,
}


class WordSearchSettings(Settings):
    """How many words, how they lie and what is said of them; `side` and `width` are mm.

    `help` is the list of the words, or only the first letter of each with its
    definition, or the definition alone.
    """

    words: int = Field(default=8, ge=LEAST_WORDS, le=14)
    help: Literal["list", "first_letter", "none"] = "list"
    directions: Literal["forward", "falling", "every"] = "forward"
    side: float = Field(default=8, ge=7, le=12)
    width: float = Field(default=44, ge=20, le=60)


def compose(task: Task[WordSearchSettings]) -> Outcome:
    """A square of letters with the words in it, and below it what is to be found."""
    settings, wording = task.settings, task.wording
    defined = settings.help != "list"
    usable_words = spelled_words(task.words, task.lesson.language, task.content, defined)
    hidden = _hidden(usable_words, task.most(settings.words))
    puzzle = None
    while len(hidden) >= LEAST_WORDS and puzzle is None:
        puzzle = _puzzle(hidden, task)
        hidden = hidden if puzzle else hidden[:-1]
    if puzzle is None:
        return Lacking("lacks-words", {"least": LEAST_WORDS})
    listed = settings.help == "list"
    asked, answers = _list(hidden, task) if listed else _questions(hidden, task)
    instruction = wording.instruction(
        settings.help,
        directions=wording.text(f"directions_{settings.directions}"),
        writing=how_to_write(usable_words, wording, task.lesson.language, task.content),
    )
    grid = _grid(puzzle, task)
    blocks: tuple[Block, ...] = (instruction, *((asked, grid) if listed else (grid, asked)))
    return Composed(
        wording.title,
        blocks,
        units=len(hidden),
        scaffold=wording.scaffold(
            ("words_to_find", len(hidden)),
            f"scaffold_{settings.help}",
            f"scaffold_{settings.directions}",
        ),
        answers=answers,
    )


def _hidden(spelled: list[Spelled], most: int) -> list[Spelled]:
    """The words to hide, none of which lies in another."""
    standing = apart([each.letters for each in spelled])
    return [each for each in spelled if each.letters in standing][:most]


def _puzzle(hidden: list[Spelled], task: Task[WordSearchSettings]) -> WordSearch | None:
    """The smallest square with room for all, filled with letters as the language has them."""
    known = letters_of(task.lesson.language)
    words = sorted(each.letters for each in hidden)
    pool = [letter.upper() for letter, often in known.frequency.items() for _ in range(often // 5)]
    barred = frozenset(word.upper() for word in known.rude)
    least = max(*map(len, words), ceil(sqrt(ROOM * sum(map(len, words)))))
    directions = DIRECTIONS[task.settings.directions]
    sizes = range(least, min(least + 3, LARGEST + 1))
    found = (
        word_search(words, directions, side, pool, barred, task.draw.shuffled) for side in sizes
    )
    return next((puzzle for puzzle in found if puzzle), None)


def _grid(puzzle: WordSearch, task: Task[WordSearchSettings]) -> Grid:
    """Every letter printed; the squares of the words marked for the key."""
    found = {spot for hidden in puzzle.hidden for spot in hidden.spots}
    rows = tuple(
        tuple(Square(letter, marked=(r, c) in found) for c, letter in enumerate(row))
        for r, row in enumerate(puzzle.rows)
    )
    count = task.wording.labels.count("words_to_find", len(puzzle.hidden))
    return Grid(rows, task.wording.text("caption", words=count), task.settings.side)


def _list(hidden: list[Spelled], task: Task[WordSearchSettings]) -> tuple[Block, tuple[str, ...]]:
    words = task.draw.shuffled(sorted(each.bare for each in hidden), "list")
    content = Paragraph(plain(WORDS_TO_FIND.join(words)), role="box")
    return Box((content,), task.wording.own_words("list"), role="bank"), tuple(words)


def _questions(
    hidden: list[Spelled], task: Task[WordSearchSettings]
) -> tuple[Block, tuple[str, ...]]:
    """A row a definition, in an order that says nothing of the words, with room to write."""
    given = 1 if task.settings.help == "first_letter" else 0
    ordered = sorted(hidden, key=lambda each: each.word.definition)
    drawn = task.draw.shuffled(ordered, "definitions")
    rows = []
    for number, each in enumerate(drawn, 1):
        blank = Blank(each.bare[given:], task.settings.width, each.bare[:given])
        cells: tuple[Inlines, ...] = (plain(f"{number}."), plain(each.word.definition), (blank,))
        rows.append(Row(tuple(Cell((Paragraph(content),)) for content in cells)))
    table = Table(
        WIDTHS, tuple(rows), caption=task.wording.text("definitions"), role="plain", whole=True
    )
    return table, tuple(each.bare for each in drawn)


def _wanted(settings: WordSearchSettings, words: tuple[Word, ...]) -> int:
    return min(settings.words, usable(words))


TYPE = ActivityType(
    "word_search",
    WordSearchSettings,
    compose,
    reveals=frozenset({"terms"}),
    unseen=frozenset({"definitions", "terms"}),
    wants_words=_wanted,
    content=CONTENT,
)
