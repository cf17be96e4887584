"""Lines with their places → headings, and rows of cells under them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby

from support.composing import theme
from support.solver_model import LABEL, Gap, Paper, Part, Piece, Row, Turn, printed

MM = 72 / 25.4
NEAR = 0.6  # points
RANKS = {"title": 0, "heading-2": 1, "activity": 2, "heading-3": 3}
WIDEST_LEADING = 1.42
"""Of the size of type: lines farther apart are two paragraphs, unless a pupil writes there."""


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of one baseline: a line of a paragraph, or of one cell. Lengths in points."""

    page: int
    y: float
    left: float
    right: float
    first_word: float
    size: float
    bold: bool
    white: bool
    pieces: tuple[Piece, ...]


class _Open:
    """A row that is being read: its cells by where they begin, with their last lines."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.cells: dict[float, list[Line]] = {}

    def row(self) -> Row:
        """The row, the lines of each cell put together."""
        return Row(self.label, tuple(_cell(lines) for lines in self.cells.values()))

    def lines_at(self, left: float) -> list[Line] | None:
        """The lines of the cell that begins there."""
        return next((ls for x, ls in self.cells.items() if abs(x - left) < NEAR), None)


def parts_of(lines: list[Line]) -> Paper:
    """The headings of a paper with the rows under each."""
    parts: list[Part] = []
    rank, title, own = -1, "", list[Line]()
    for line in lines:
        found = _rank(line)
        if found is None:
            own += [] if line.white else [line]
            continue
        parts.append(Part(rank, title, _rows(own)))
        rank, title, own = found, printed(line.pieces), []
    return (*parts[1:], Part(rank, title, _rows(own)))


@cache
def _sizes() -> dict[float, int]:
    return {round(theme().paragraph(role).size, 2): rank for role, rank in RANKS.items()}


def _rank(line: Line) -> int | None:
    if not line.bold or line.white or any(isinstance(piece, Gap) for piece in line.pieces):
        return None
    return _sizes().get(round(line.size, 2))


def _rows(lines: list[Line]) -> tuple[Row, ...]:
    edges: dict[float, float] = {}
    for line in lines:
        edges[round(line.left)] = max(edges.get(round(line.left), 0.0), line.right)
    rows: list[_Open] = []
    for _, level in groupby(lines, key=lambda line: (line.page, round(line.y, 1))):
        first, *rest = level
        labelled = LABEL.fullmatch(printed(first.pieces)) is not None
        if (
            labelled
            or not rows
            or not all(_goes_on(rows[-1], one, edges) for one in (first, *rest))
        ):
            rows.append(_Open(printed(first.pieces) if labelled else ""))
        for line in rest if labelled else (first, *rest):
            cell = rows[-1].lines_at(line.left)
            if cell is None:
                rows[-1].cells[line.left] = [line]
            else:
                cell.append(line)
    return tuple(row.row() for row in rows)


def _goes_on(row: _Open, line: Line, edges: dict[float, float]) -> bool:
    """Whether a line carries on the text above it, or begins a new paragraph."""
    above = row.lines_at(line.left)
    if above is None:
        return False
    last = above[-1]
    if row.label:
        return True
    room = edges[round(line.left)] - last.right
    if line.first_word + 0.2 * line.size < room:
        return False  # its first word would have had room above
    if line.page != last.page:
        return True
    distance = last.y - line.y
    if len(above) > 1 and above[-2].page == last.page:
        return distance < above[-2].y - last.y + NEAR
    hand = theme().handwriting * MM
    return distance < WIDEST_LEADING * max(line.size, last.size) or abs(distance - hand) < NEAR


def _cell(lines: list[Line]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for line in lines:
        pieces += [Turn(), *line.pieces] if pieces else line.pieces
    return tuple(pieces)
