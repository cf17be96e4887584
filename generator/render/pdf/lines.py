"""Words → lines of a width, and how a line is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.textobject import PDFTextObject

from generator.render.pdf.fonts import width as text_width
from generator.render.pdf.styles import Rule
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import Owner
from generator.render.pdf.words import Gap, Piece, Run, Word

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of one line, from left to right; `cut` in a word that goes on in the next."""

    pieces: tuple[Piece, ...]
    cut: bool = False

    @property
    def width(self) -> float:
        """Its width in points."""
        return sum(piece.width for piece in self.pieces)

    @property
    def has_gap(self) -> bool:
        """Whether a pupil writes on it."""
        return any(isinstance(piece, Gap) for piece in self.pieces)

    def draw(self, canvas: TaggedCanvas, x: float, baseline: float, rule: Rule) -> None:
        """Draw it from `x`. It ends in a space: a reader that extracts the text needs one.

        Not so where a word was cut, which is one word still.
        """
        stretches = [_joined(list(pieces)) for _, pieces in groupby(self.pieces, _look)]
        runs = (n for n, p in enumerate(stretches) if isinstance(p, Run) and not self.cut)
        last = max(runs, default=-1)
        owner: Owner | None = None
        text: PDFTextObject | None = None
        at = x
        for number, piece in enumerate(stretches):
            if piece.owner is not owner:
                _end(canvas, text)
                text, owner = None, piece.owner
                canvas.mark(owner)
            if isinstance(piece, Gap):
                _draw_gap(canvas, at, baseline, piece.width, rule)
            else:
                text = text or canvas.beginText()
                _draw_run(canvas, text, at, baseline, piece)
                if number == last:
                    text.textOut(" ")
            if piece.field:
                # It is read after what was drawn until now, and before what comes next.
                _end(canvas, text)
                text, owner = None, None
                canvas.place(piece.field, piece.field.in_line(at, baseline, piece.width))
            at += piece.width
        _end(canvas, text)


def _look(piece: Piece) -> object:
    """What joins pieces to one stretch; a gap is one by itself."""
    if isinstance(piece, Gap):
        return id(piece)
    return (piece.font.fontName, piece.ink, id(piece.owner), id(piece.field))


def _joined(pieces: Sequence[Piece]) -> Piece:
    first, *rest = pieces
    if isinstance(first, Gap) or not rest:
        return first
    runs = [piece for piece in pieces if isinstance(piece, Run)]
    text = "".join(run.text for run in runs)
    return replace(first, text=text, width=sum(run.width for run in runs))


def _end(canvas: TaggedCanvas, text: PDFTextObject | None) -> None:
    if text is not None:
        canvas.drawText(text)


def _draw_run(
    canvas: TaggedCanvas, text: PDFTextObject, x: float, baseline: float, run: Run
) -> None:
    if run.ink.underline:
        _underline(canvas, x, baseline, run)
    text.setTextOrigin(x, baseline)
    text.setFont(run.font.fontName, run.ink.size)
    text.setFillColor(HexColor(run.ink.colour))
    text.textOut(run.text)


def _draw_gap(canvas: TaggedCanvas, x: float, baseline: float, width: float, rule: Rule) -> None:
    canvas.setStrokeColor(HexColor(rule.colour))
    canvas.setLineWidth(rule.thickness)
    canvas.line(x, baseline - 1.2, x + width, baseline - 1.2)


def _underline(canvas: TaggedCanvas, x: float, baseline: float, run: Run) -> None:
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
            lines.extend(Line(part, cut=True) for part in full)
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
            yield replace(piece, width=min(piece.width, width))
        else:
            for character in piece.text:
                wide = text_width(character, piece.font, piece.ink.size)
                yield replace(piece, text=character, width=wide)
