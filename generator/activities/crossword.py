"""Crossword of the vocabulary: with its words beside it, then first letters, then clues alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.puzzle_words import (
    CONTENT,
    Spelled,
    how_to_write,
    spelled_words,
    usable,
    whole,
)
from generator.document.blocks import Block, Box, Cell, Grid, Paragraph, Row, Square, Table
from generator.document.inlines import Inlines, Text, plain
from generator.lesson.level_lesson import Word
from generator.puzzles.crossword import Crossword, Entry, crossword

LEAST_WORDS = 4
ROWS, COLUMNS = 14, 19
"""What a page holds in squares that a hand can fill, the clues below them."""
ORDERS = 60
WORDS_TO_PLACE = " – "
WIDTHS = (0.045, 0.455, 0.045, 0.455)
ARROWS = {False: "→", True: "↓"}


class CrosswordSettings(Settings):
    """How many words, what helps to find them, and the side of a square (mm).

    `count` says with each clue how many letters there are, or of how many words an
    answer is made, or nothing.
    """

    words: int = Field(default=10, ge=LEAST_WORDS, le=20)
    bank: bool = False
    first_letters: bool = False
    count: Literal["letters", "words", "none"] = "words"
    side: float = Field(default=9, ge=8, le=12)


def compose(task: Task[CrosswordSettings]) -> Outcome:
    """A grid, then its clues by number; a word that crosses no other is left out."""
    settings, wording = task.settings, task.wording
    usable_words = spelled_words(task.words, task.lesson.language, task.content)
    spelled = {each.letters: each for each in usable_words}
    letters, most = list(spelled), task.most(settings.words)
    first = sorted(letters[:most])
    orders = (task.draw.shuffled(first, f"order {n}") for n in range(ORDERS))
    puzzle = crossword(orders, ROWS, COLUMNS, spare=letters[most:])
    if puzzle is None or len(puzzle.entries) < LEAST_WORDS:
        return Lacking("lacks-crossings", {"least": LEAST_WORDS})
    found = [spelled[entry.word] for entry in puzzle.entries]
    writing = how_to_write(usable_words, wording, task.lesson.language, task.content)
    blocks: list[Block] = [wording.instruction(_variant(settings), writing=writing)]
    if settings.bank:
        blocks.append(_bank(found, task))
    blocks += [_grid(puzzle, task), _clues(puzzle, spelled, task)]
    return Composed(
        wording.title,
        tuple(blocks),
        units=len(found),
        scaffold=wording.scaffold(
            ("words_to_find", len(found)),
            f"scaffold_{_variant(settings)}",
            *(["scaffold_letters"] if settings.count == "letters" else []),
        ),
        answers=tuple(each.bare for each in found),
        heads=tuple(f"{entry.number} {ARROWS[entry.down]}" for entry in puzzle.entries),
    )


def _variant(settings: CrosswordSettings) -> str:
    help_ = "bank" if settings.bank else "clues"
    return f"{help_}_first_letter" if settings.first_letters else help_


def _bank(found: list[Spelled], task: Task[CrosswordSettings]) -> Box:
    words = task.draw.shuffled(sorted(each.bare for each in found), "bank")
    content = Paragraph(plain(WORDS_TO_PLACE.join(words)), role="box")
    return Box((content,), task.wording.words("word_bank"), role="bank")


def _grid(puzzle: Crossword, task: Task[CrosswordSettings]) -> Grid:
    """Its caption counts the words and says none of them."""
    letters = puzzle.letters
    numbers = {entry.spots[0]: str(entry.number) for entry in puzzle.entries}
    given = numbers if task.settings.first_letters else {}

    def square(row: int, column: int) -> Square | None:
        spot = (row, column)
        if spot not in letters:
            return None
        number = numbers.get(spot, "")
        if spot in given:
            return Square(letters[spot], number=number)
        return Square(answer=letters[spot], number=number)

    rows = (
        tuple(square(row, column) for column in range(puzzle.columns)) for row in range(puzzle.rows)
    )
    count = task.wording.labels.count("words_to_find", len(puzzle.entries))
    caption = task.wording.text("caption", words=count)
    return Grid(tuple(rows), caption, task.settings.side)


def _clues(puzzle: Crossword, spelled: dict[str, Spelled], task: Task[CrosswordSettings]) -> Table:
    """Two columns of clues, across and down, each with its number."""
    wording = task.wording
    across, down = (
        [_clue(entry, spelled[entry.word], task) for entry in puzzle.entries if entry.down is way]
        for way in (False, True)
    )
    empty: tuple[Inlines, Inlines] = ((), ())
    rows = tuple(
        Row(tuple(_cell(content) for content in (*left, *right)))
        for left, right in zip_longest(across, down, fillvalue=empty)
    )
    titles = ((), wording.own_words("across"), (), wording.own_words("down"))
    header = Row(tuple(_cell(title, heading=True) for title in titles))
    return Table(WIDTHS, rows, header, wording.text("clues"), role="plain", whole=True)


def _cell(content: Inlines, heading: bool = False) -> Cell:
    return Cell((Paragraph(content),) if content else (), heading)


def _clue(entry: Entry, spelled: Spelled, task: Task[CrosswordSettings]) -> tuple[Inlines, Inlines]:
    hints = ", ".join(_hints(spelled, task))
    hint = task.wording.inlines(f" ({hints})", "muted") if hints else ()
    return (Text(f"{entry.number}.", "strong"),), (*plain(spelled.word.definition), *hint)


def _hints(spelled: Spelled, task: Task[CrosswordSettings]) -> Sequence[str]:
    count = task.wording.labels.count
    if task.settings.count == "none":
        return ()
    of_words = [whole(count("words", spelled.parts))] if spelled.parts > 1 else []
    of_letters = whole(count("letters", len(spelled.letters)))
    return [of_letters, *of_words] if task.settings.count == "letters" else of_words


def _wanted(settings: CrosswordSettings, words: tuple[Word, ...]) -> int:
    return min(settings.words, usable(words))


TYPE = ActivityType(
    "crossword",
    CrosswordSettings,
    compose,
    unseen=frozenset({"definitions", "terms"}),
    wants_words=_wanted,
    content=CONTENT,
)
