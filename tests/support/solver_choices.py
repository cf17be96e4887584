"""Words to choose from in a printed text: bold ones with strokes between, « à / de »."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from support.solver_model import Cell, Turn, Words


def choices(cell: Cell) -> list[str | list[str]]:
    """A text in parts: words, or the words that one is to be chosen from."""
    parts: list[str | list[str]] = []
    runs = list(_bold_runs(cell))
    while runs:
        size = 1
        while len(runs) > size + 1 and runs[0][1] and _is_between(runs[size]) and runs[size + 1][1]:
            size += 2
        parts.append([text for text, _ in runs[:size:2]] if size > 1 else runs[0][0])
        del runs[:size]
    return parts


def _bold_runs(cell: Cell) -> Iterator[tuple[str, bool]]:
    """The words of a text, and whether they are bold; a bold text may turn into the next line."""
    looks = [isinstance(piece, Words) and piece.bold for piece in cell]
    for at, piece in enumerate(cell):
        if isinstance(piece, Turn) and 0 < at < len(cell) - 1:
            looks[at] = looks[at - 1] and looks[at + 1]
    texts = [p.text if isinstance(p, Words) else " " * isinstance(p, Turn) for p in cell]
    for bold, run in groupby(zip(looks, texts, strict=True), key=lambda pair: pair[0]):
        yield "".join(text for _, text in run), bold


def _is_between(run: tuple[str, bool]) -> bool:
    text, bold = run
    return not bold and text.strip(" \u00a0") == "/"
