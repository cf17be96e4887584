"""Read a finished PDF by the places of what is drawn: words, and lines to write on.

A gap is a thin line under a baseline; an answer has the colour of answers and a line of
that colour under it. PDFium leaves out a space that follows another, even across a gap:
such spaces are put back where the drawing leaves room for them. U+00A0 reads as a plain
space, for the PDF's own writer prints it so; U+202F is kept.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from support.composing import theme
from support.solver import Gap, Paper, Piece, Words
from support.solver_rows import Line, parts_of

MM = 72 / 25.4
GAP_DROP = 1.2
"""Points between a baseline and the line to write on under it."""
NEAR = 0.12
"""Points; places are printed in hundredths."""
SPACE = 0.226
"""The width of a space, in the size of type."""
MOST_ROOM = 0.3
"""Between two runs of one line, in the size of type; columns stand farther apart."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A level line that is drawn."""

    left: float
    right: float
    y: float
    colour: Colour


@dataclass(slots=True)
class _Run:
    """What stands on a baseline from `left` to `right`: words, or a gap."""

    left: float
    right: float
    y: float
    piece: Piece
    size: float
    colour: Colour = (0, 0, 0)
    bold: bool = False
    word_end: float = 0.0


@dataclass(slots=True)
class _Text:
    """The characters of one text object, with where each should stand."""

    left: float
    y: float
    size: float
    colour: Colour
    font: str
    text: str = ""
    at: float = field(default=0.0)
    word_end: float = 0.0

    @property
    def bold(self) -> bool:
        """Whether its font is a bold one."""
        return "Bold" in self.font

    def is_followed_by(self, other: _Text) -> bool:
        """Whether the other goes on where this one ends, in the same look."""
        same = (self.y, self.size, self.colour, self.font)
        room = other.left - self.at
        return same == (other.y, other.size, other.colour, other.font) and (
            -NEAR < room < 1.5 * SPACE * self.size
        )

    def add(self, character: str, x: float, right: float) -> None:
        """One character more, and before it the spaces that were left out."""
        room = x - self.at
        spaces = round(room / (SPACE * self.size)) if room > 0.1 * self.size else 0
        if (spaces or character == " ") and not self.word_end and self.text.strip():
            self.word_end = self.at
        self.text += " " * spaces + character
        self.at = right


def read_pdf(data: bytes) -> Paper:
    """The parts of a PDF, in reading order."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        lines = [line for number, page in enumerate(pdf) for line in _lines(page, number)]
    finally:
        pdf.close()
    return parts_of(lines)


def _lines(page: pypdfium2.PdfPage, number: int) -> list[Line]:
    """The lines of a page from top to bottom, what runs at head and foot left out."""
    paper = theme().page
    low, high = paper.bottom * MM - 2, page.get_height() - paper.top * MM + 2
    runs, strokes = _runs(page), list(_strokes(page))
    runs = [run for run in runs if low < run.y < high]
    baselines = {run.y for run in runs}
    answer = _colour_of(theme().character("answer").colour or "")
    for run in runs:
        if run.colour == answer and isinstance(run.piece, Words):
            under = [s for s in strokes if s.colour == answer and 0 < run.y - s.y < run.size / 4]
            is_answer = any(abs(s.left - run.left) < 1 for s in under)
            run.piece = Words(run.piece.text, is_answer)
    for stroke in strokes:
        on = [y for y in baselines if abs(y - GAP_DROP - stroke.y) < NEAR]
        if on and stroke.colour != answer:
            runs.append(_Run(stroke.left, stroke.right, on[0], Gap(), 0.0))
    return list(_chained(runs, number))


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
    first = chain[0]
    words = [run for run in chain if isinstance(run.piece, Words)]
    look = next((run for run in words if run.piece != Words(" ")), first)
    white = look.colour == (255, 255, 255)
    return Line(
        page=number,
        y=first.y,
        left=first.left,
        right=chain[-1].right,
        first_word=(first.word_end or first.right) - first.left,
        size=look.size,
        bold=look.bold,
        white=white,
        pieces=tuple(run.piece for run in chain),
    )


def _runs(page: pypdfium2.PdfPage) -> list[_Run]:
    """Every text object with the characters that PDFium says are its own."""
    textpage = page.get_textpage()
    texts: dict[int, _Text] = {}
    for of in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=textpage):
        place, font = of.get_matrix(), of.get_font()
        texts[_address(of.raw)] = _Text(
            place.e,
            place.f,
            of.get_font_size(),
            _fill_colour(of.raw),
            font.get_base_name(),
            at=place.e,
        )
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for index in range(textpage.count_chars()):
        if pdfium.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        text = texts[_address(pdfium.FPDFText_GetTextObject(textpage, index))]
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(textpage, index, box)
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        # PDFium marks a hyphen at the end of a line with a sign of its own.
        text.add("-" if code in (0x2, 0xFFFE) else chr(code), x.value, box.right)
    kept = _without_ends(list(texts.values()))
    return [
        _Run(t.left, t.at, t.y, Words(t.text or " "), t.size, t.colour, t.bold, t.word_end)
        for t in kept
    ]


def _without_ends(texts: list[_Text]) -> Iterator[_Text]:
    """Without the space that ends each line, for readers that do not look at places.

    It follows the last words of its line at once, in their own look; a space of the text
    would be one with them.
    """
    before: _Text | None = None
    for text in texts:
        if text.text.strip() or before is None or not before.is_followed_by(text):
            yield text
        before = text


def _strokes(page: pypdfium2.PdfPage) -> Iterator[_Stroke]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for of in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        if pdfium.FPDFPath_CountSegments(of.raw) != 2:
            continue
        ends = []
        for index in range(2):
            segment = pdfium.FPDFPath_GetPathSegment(of.raw, index)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            ends.append((x.value, y.value))
        (left, level), (right, other) = ends
        if abs(level - other) < NEAR and right > left:
            yield _Stroke(left, right, level, _stroke_colour(of.raw))


def _address(handle: object) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _fill_colour(of: object) -> Colour:
    return _channels(pdfium.FPDFPageObj_GetFillColor, of)


def _stroke_colour(of: object) -> Colour:
    return _channels(pdfium.FPDFPageObj_GetStrokeColor, of)


def _channels(ask: Callable[..., object], of: object) -> Colour:
    red, green, blue, _ = channels = [ctypes.c_uint() for _ in range(4)]
    ask(of, *channels)
    return red.value, green.value, blue.value


def _colour_of(text: str) -> Colour:
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue
