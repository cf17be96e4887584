"""A pupil who has only the finished papers: fills the worksheet's gaps from the key.

`read` takes the bytes of a worksheet or a key, PDF or Word, and gives back its parts, one
a heading, as rows of cells (an item is a row with one cell, a table's row has several).
Then, for an activity found by its printed title:

- `filled`: every text with gaps, each gap filled with the key's answer, in order;
- `circled`: every text with words to choose from (« à / de »), the key's ones left;
- `completed`: either of both, without the numbers before gaps;
- `joined`: a table of beginnings and lettered ends, put together by the key's letters;
- `ordered`: items with a blank before them, in the order that the key's numbers give;
- `answers_of`: what the key writes into its blanks; `texts_of`: what stands printed.

Spaces are kept as they are printed: U+202F in both formats, U+00A0 in Word alone (a PDF
holds a plain space in its place: compare with `as_read`). Raises `Unsolvable` where the
papers do not fit together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from support.solver_choices import choices
from support.solver_model import (
    LABEL,
    Cell,
    Gap,
    Paper,
    Piece,
    Row,
    Turn,
    Unsolvable,
    Words,
    printed,
)

T = TypeVar("T")

NUMBERS = r"\(\d+\)[ \u00a0]"
"""The numbers before gaps in a running text, for `without`."""

_LETTERED = re.compile(r"[A-Z]\. ")
_POINTS = re.compile(r" \([^()]*\)$")


def read(data: bytes, format: str) -> Paper:
    """The parts of a finished paper, "pdf" or "docx"."""
    if format == "pdf":
        from support.solver_pdf import read_pdf

        return read_pdf(data)
    from support.solver_word import read_word

    return read_word(data)


def as_read(text: str, format: str) -> str:
    """A typeset text as a reader gets it out of a file of this format."""
    return text.replace("\u00a0", " ") if format == "pdf" else text


def filled(worksheet: Paper, key: Paper, title: str, without: str = "") -> list[str]:
    """The texts with gaps of an activity, filled; `without` is a pattern of printed help.

    The first gap is filled with the key's first answer, and so on to the last: a paragraph
    may be parted elsewhere in the key than on the worksheet.
    """
    texts = [list(_runs(cell)) for cell in _cells(worksheet, title) if Gap() in cell]
    if not texts:
        raise Unsolvable(f"{title}: no gap")
    runs = list(_chained(texts, " "))
    answered = _chained([c for c in _cells(key, title) if _is_answered(c)], Words(" "))
    answers = _answers(tuple(answered), _tight(runs))
    if len(answers) != runs.count(None):
        raise Unsolvable(f"{title}: {runs.count(None)} gaps, answers {answers}")
    rest = iter(answers)
    made = ["".join(next(rest) if r is None else r for r in text).strip(" ") for text in texts]
    return [re.sub(without, "", text) if without else text for text in made]


def circled(worksheet: Paper, key: Paper, title: str, without: str = "") -> list[str]:
    """The texts with words to circle, each with the word that the key circles; see `filled`."""
    texts = [made for cell in _cells(worksheet, title) if list in map(type, made := choices(cell))]
    answers = answers_of(key, title)
    groups = [part for text in texts for part in text if isinstance(part, list)]
    if not groups or len(groups) != len(answers):
        raise Unsolvable(f"{title}: {len(groups)} words to circle, answers {answers}")
    for options, answer in zip(groups, answers, strict=True):
        if answer not in options:
            raise Unsolvable(f"{title}: {answer!r} is not among {options}")
    rest = iter(answers)
    made = ["".join(p if isinstance(p, str) else next(rest) for p in text) for text in texts]
    return [re.sub(without, "", text) if without else text for text in made]


def completed(worksheet: Paper, key: Paper, title: str) -> list[str]:
    """A running text, its gaps filled or its words circled, without the numbers before them."""
    has_gaps = any(Gap() in cell for cell in _cells(worksheet, title))
    return (filled if has_gaps else circled)(worksheet, key, title, NUMBERS)


def joined(worksheet: Paper, key: Paper, title: str, between: str = " ") -> list[str]:
    """Each beginning with the end that the key's letter names; ends to spare stay alone."""
    rows = [row for row in section(worksheet, title) if any(Gap() in cell for cell in row.cells)]
    ends = dict(_lettered(section(worksheet, title)))
    letters = answers_of(key, title)
    if not rows or len(rows) != len(letters):
        raise Unsolvable(f"{title}: {len(rows)} beginnings, letters {letters}")
    made = []
    for row, letter in zip(rows, letters, strict=True):
        at = next(number for number, cell in enumerate(row.cells) if Gap() in cell)
        if letter not in ends:
            raise Unsolvable(f"{title}: no end {letter}")
        made.append(between.join([*map(printed, row.cells[:at]), ends[letter]]))
    return made


def ordered(worksheet: Paper, key: Paper, title: str) -> list[str]:
    """The items that have a blank for their number (or letter), in the key's order."""
    rows = [row for row in section(worksheet, title) if any(Gap() in cell for cell in row.cells)]
    places = answers_of(key, title)
    if not rows or len(rows) != len(places) or len(set(places)) != len(places):
        raise Unsolvable(f"{title}: {len(rows)} items, places {places}")
    texts = [" ".join(filter(None, map(printed, row.cells))) for row in rows]
    pairs = sorted(zip(places, texts, strict=True), key=lambda pair: _rank(pair[0]))
    return [text for _, text in pairs]


def answers_of(key: Paper, title: str) -> list[str]:
    """What stands in the key's blanks, in order."""
    return [answer for cell in _cells(key, title) for answer in _answers(cell)]


def texts_of(paper: Paper, title: str) -> list[str]:
    """The printed words of every cell of an activity, gaps left out."""
    return [printed(cell) for cell in _cells(paper, title)]


def section(paper: Paper, title: str) -> list[Row]:
    """The rows under the one heading of this title (« B. », numbers and points left aside)."""
    found = [at for at, part in enumerate(paper) if _bare(part.title) == _spaced(title)]
    if len(found) != 1:
        raise Unsolvable(f"{title}: {len(found)} among {[part.title for part in paper]}")
    first = paper[found[0]]
    rows = list(first.rows)
    for part in paper[found[0] + 1 :]:
        if part.rank <= first.rank:
            break
        rows += part.rows
    return rows


def _cells(paper: Paper, title: str) -> list[Cell]:
    return [cell for row in section(paper, title) for cell in row.cells]


def _is_answered(cell: Cell) -> bool:
    return any(isinstance(piece, Words) and piece.answer for piece in cell)


def _chained(texts: Iterable[Sequence[T]], between: T) -> Iterator[T]:
    """Several texts as one."""
    for number, text in enumerate(texts):
        if number:
            yield between
        yield from text


def _tight(runs: Sequence[str | None]) -> list[bool]:
    """For each gap, whether nothing but a space parts it from the next one."""
    gaps = [at for at, run in enumerate(runs) if run is None]
    between = ["".join(run or "" for run in runs[a:b]) for a, b in pairwise(gaps)]
    return [not words.strip() for words in between] + [False] * bool(gaps)


def _runs(text: Cell) -> Iterator[str | None]:
    """The words of a text and None for each gap; gaps that touch are one."""
    before: Piece | None = None
    for piece in text:
        if not isinstance(piece, Gap):
            yield piece.text if isinstance(piece, Words) else " "
        elif not isinstance(before, Gap):
            yield None
        before = piece


def _answers(cell: Cell, tight: Sequence[bool] = ()) -> list[str]:
    """The answers in a cell.

    Where one ends a line and the next line begins with one, they are two if the
    worksheet has two gaps there that are `tight`, else one of several words.
    """
    answers: list[str] = []
    goes_on = False
    for piece, following in zip(cell, (*cell[1:], None), strict=True):
        match piece:
            case Words(text, True) if goes_on:
                answers[-1] += text
            case Words(text, True):
                answers.append(text)
                goes_on = True
            case Turn() if goes_on and isinstance(following, Words) and following.answer:
                goes_on = not any(tight[len(answers) - 1 : len(answers)])
                answers[-1] += " " * goes_on
            case _:
                goes_on = False
    return answers


def _lettered(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Each letter of a table with what stands beside it."""
    for row in rows:
        texts = [row.label, *map(printed, row.cells)]
        for label, text in pairwise(texts):
            if LABEL.fullmatch(label) and not label[0].isdigit():
                yield label[0], text


def _rank(place: str) -> tuple[int, str]:
    return (int(place), "") if place.isdigit() else (0, place)


def _bare(title: str) -> str:
    return _POINTS.sub("", _LETTERED.sub("", _spaced(title), count=1))


def _spaced(text: str) -> str:
    return " ".join(text.split())
