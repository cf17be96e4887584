"""What a reader of a finished paper gives to the solver: parts, rows, cells, pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


class Unsolvable(Exception):
    """Worksheet and key do not fit together, or there is no such activity."""


@dataclass(frozen=True, slots=True)
class Words:
    """A run of printed words; `answer` if the key's answers are set like it."""

    text: str
    answer: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A line to write on, within a line of text."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the printed line ends and its text goes on in the next: a space."""


Piece: TypeAlias = Words | Gap | Turn
Cell: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An item, a paragraph or a row of a table; `label` is its « 1. » or « a) », or ""."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A heading (rank 0 is the paper's title) and what stands under it."""

    rank: int
    title: str
    rows: tuple[Row, ...]


Paper: TypeAlias = tuple[Part, ...]

LABEL = re.compile(r"\d{1,2}\.|[a-z]\)")


def printed(cell: Iterable[Piece]) -> str:
    """The words of a cell, gaps left out."""
    texts = (p.text if isinstance(p, Words) else " " * isinstance(p, Turn) for p in cell)
    return "".join(texts).strip(" ")
