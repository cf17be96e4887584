"""Read a finished PDF by the places of what is drawn: words, and lines to write on.

A gap is a thin line under a baseline; an answer has the colour of answers and a line of
that colour under it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from support.composing import theme
from support.pdf_objects import NEAR, Character, Colour, Stroke, TextRun, strokes, text_runs
from support.solver_model import Gap, Paper, Piece, Words
from support.solver_rows import MM, Line, parts_of

GAP_DROP = 1.2
"""Points between a baseline and the line to write on under it."""
MOST_ROOM = 0.3
"""Between two runs of one line, in the size of type; columns stand farther apart."""
WHITE = (255, 255, 255)
NO_BREAK_AFTER = frozenset("«/)0123456789")
NO_BREAK_BEFORE = frozenset("»/:;!?%€0123456789")


@dataclass(frozen=True, slots=True)
class _Run:
    """What stands on a baseline from `left` to `right`: words in a look, or a gap."""

    left: float
    right: float
    y: float
    piece: Piece
    size: float = 0.0
    colour: Colour = (0, 0, 0)
    characters: tuple[Character, ...] = ()


def read_pdf(data: bytes) -> Paper:
    """The parts of a PDF, in reading order."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return parts_of([line for number, page in enumerate(pdf) for line in _lines(page, number)])
    finally:
        pdf.close()


def _lines(page: pypdfium2.PdfPage, number: int) -> list[Line]:
    """The lines of a page from top to bottom, what runs at head and foot left out."""
    paper = theme().page
    low, high = paper.bottom * MM - 2, page.get_height() - paper.top * MM + 2
    texts = [run for run in text_runs(page) if low < run.y < high]
    lines = list(strokes(page))
    runs = [_words(text, lines) for text in texts]
    baselines = {text.y for text in texts}
    for line in lines:
        on = [y for y in baselines if abs(y - GAP_DROP - line.y) < NEAR]
        if on and line.colour != _answer_colour():
            under = (("_", line.right),)
            runs.append(_Run(line.left, line.right, on[0], Gap(), characters=under))
    return list(_chained(runs, number))


def _words(text: TextRun, lines: list[Stroke]) -> _Run:
    """A text object; underlined in the colour of answers it is one."""
    answer = text.colour == _answer_colour() and any(
        line.colour == text.colour
        and 0 < text.y - line.y < text.size / 4
        and abs(line.left - text.left) < 1
        for line in lines
    )
    words = Words(text.text, answer, text.bold)
    characters = tuple(text.characters)
    return _Run(text.left, text.right, text.y, words, text.size, text.colour, characters)


def _answer_colour() -> Colour:
    text = theme().character("answer").colour or ""
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _chained(runs: list[_Run], number: int) -> Iterator[Line]:
    """Runs that touch are one line; the cells of a table's row are several."""
    chain: list[_Run] = []
    for run in sorted(runs, key=lambda run: (-round(run.y, 1), run.left)):
        if chain:
            last = chain[-1]
            room = MOST_ROOM * max(run.size, *(one.size for one in chain))
            if abs(last.y - run.y) > NEAR or run.left - last.right > room:
                yield _line(chain, number)
                chain = []
        chain.append(run)
    if chain:
        yield _line(chain, number)


def _line(chain: list[_Run], number: int) -> Line:
    words = [run for run in chain if isinstance(run.piece, Words) and run.piece.text.strip()]
    look = words[0] if words else chain[0]
    return Line(
        page=number,
        y=chain[0].y,
        left=chain[0].left,
        right=chain[-1].right,
        first_word=_first_word(chain) - chain[0].left,
        size=look.size,
        bold=isinstance(look.piece, Words) and look.piece.bold,
        white=look.colour == WHITE,
        pieces=tuple(run.piece for run in chain),
    )


def _first_word(chain: list[_Run]) -> float:
    """Where the first word of a line ends: at a space that may end a line.

    A no-break space reads as any other: one beside a number or such a sign may be one.
    """
    all_of = [character for run in chain for character in run.characters]
    for (before, end), (space, _), (after, _) in zip(all_of, all_of[1:], all_of[2:], strict=False):
        if space == " " and before not in NO_BREAK_AFTER and after not in NO_BREAK_BEFORE:
            return end
    return chain[-1].right
