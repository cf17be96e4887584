"""Words → lines of a width, and how a line is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from generator.render.pdf.fonts import width as text_width
from generator.render.pdf.words import Gap, Piece, Run, Word

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: its thickness in points and its colour."""

    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of one line, from left to right."""

    pieces: tuple[Piece, ...]

    @property
    def width(self) -> float:
        """Its width in points."""
        return sum(piece.width for piece in self.pieces)

    @property
    def has_gap(self) -> bool:
        """Whether a pupil writes on it."""
        return any(isinstance(piece, Gap) for piece in self.pieces)

    def draw(self, canvas: Canvas, x: float, baseline: float, rule: Rule) -> None:
        """Draw it from `x`. It ends in a space: a reader that extracts the text needs one."""
        text = canvas.beginText()
        at = x
        for gap, pieces in groupby(self.pieces, lambda p: None if isinstance(p, Gap) else _look(p)):
            for piece in _joined(pieces) if gap else pieces:
                if isinstance(piece, Gap):
                    _draw_gap(canvas, at, baseline, piece.width, rule)
                else:
                    if piece.ink.underline:
                        _underline(canvas, at, baseline, piece)
                    text.setTextOrigin(at, baseline)
                    text.setFont(piece.font.fontName, piece.ink.size)
                    text.setFillColor(HexColor(piece.ink.colour))
                    text.textOut(piece.text)
                at += piece.width
        if any(isinstance(piece, Run) for piece in self.pieces):
            text.textOut(" ")
            canvas.drawText(text)


def _look(run: Run) -> tuple[object, ...]:
    return (run.font.fontName, run.ink)


def _joined(pieces: Iterable[Piece]) -> Iterator[Run]:
    runs = [piece for piece in pieces if isinstance(piece, Run)]
    text = "".join(run.text for run in runs)
    yield replace(runs[0], text=text, width=sum(run.width for run in runs))


def _draw_gap(canvas: Canvas, x: float, baseline: float, width: float, rule: Rule) -> None:
    canvas.setStrokeColor(HexColor(rule.colour))
    canvas.setLineWidth(rule.thickness)
    canvas.line(x, baseline - 1.2, x + width, baseline - 1.2)


def _underline(canvas: Canvas, x: float, baseline: float, run: Run) -> None:
    canvas.setStrokeColor(HexColor(run.ink.colour))
    canvas.setLineWidth(run.ink.size * 0.05)
    y = baseline - run.ink.size * 0.14
    canvas.line(x, y, x + run.width, y)


def break_lines(words: Iterable[Word], width: float) -> list[Line]:
    """Fill lines of this width one after another; a word that is wider is cut."""
    lines: list[Line] = []
    line: list[Piece] = []
    used = 0.0
    space: tuple[Run, ...] = ()
    for word in words:
        room = sum(run.width for run in space)
        pieces, taken = word.pieces, word.width
        if line and used + room + taken > width + _ROUNDING:
            lines.append(Line(tuple(line)))
            line, used, space, room = [], 0.0, (), 0.0
        if taken > width + _ROUNDING:
            *full, pieces = _cut(pieces, width)
            lines.extend(Line(part) for part in full)
            taken = sum(piece.width for piece in pieces)
        line += [*space, *pieces]
        used += room + taken
        space = word.space
    return [*lines, Line(tuple(line))] if line else lines


def _cut(pieces: Iterable[Piece], width: float) -> list[tuple[Piece, ...]]:
    """A word that no line can hold, in parts that one can; a gap is narrowed instead."""
    parts: list[list[Piece]] = [[]]
    used = 0.0
    for piece in _atoms(pieces, width):
        if parts[-1] and used + piece.width > width + _ROUNDING:
            parts.append([])
            used = 0.0
        parts[-1].append(piece)
        used += piece.width
    return [tuple(part) for part in parts]


def _atoms(pieces: Iterable[Piece], width: float) -> Iterator[Piece]:
    for piece in pieces:
        if isinstance(piece, Gap):
            yield Gap(min(piece.width, width))
        else:
            for character in piece.text:
                wide = text_width(character, piece.font, piece.ink.size)
                yield replace(piece, text=character, width=wide)
