"""What is drawn on a page of a PDF: runs of characters with their places, and level lines.

PDFium leaves out a space that follows another, even across a gap: such spaces are put
back where the drawing leaves room for them. U+00A0 reads as a plain space, for our
PDFs hold one in its place; U+202F is kept. All lengths are points.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

NEAR = 0.12
"""Places are printed in hundredths."""
SPACE = 0.226
"""The width of a space, in the size of type."""
LINE_END_HYPHENS = (0x2, 0xFFFE)
"""PDFium marks a hyphen at the end of a line with a sign of its own."""

Colour = tuple[int, int, int]
Character = tuple[str, float]
"""A character and where it ends."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A level line that is drawn."""

    left: float
    right: float
    y: float
    colour: Colour


@dataclass(slots=True)
class TextRun:
    """The characters of one text object; `right` is where the last of them ends."""

    left: float
    y: float
    size: float
    colour: Colour
    font: str
    right: float
    characters: list[Character] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its characters; one that PDFium left out altogether is a space."""
        return "".join(character for character, _ in self.characters) or " "

    @property
    def bold(self) -> bool:
        """Whether its font is a bold one."""
        return "Bold" in self.font

    def add(self, character: str, x: float, right: float) -> None:
        """One character more, and before it the spaces that were left out."""
        room = x - self.right
        spaces = round(room / (SPACE * self.size)) if room > 0.1 * self.size else 0
        self.characters += [(" ", x)] * spaces + [(character, right)]
        self.right = right

    def is_followed_by(self, other: TextRun) -> bool:
        """Whether the other goes on where this one ends, in the same look."""
        same = (self.y, self.size, self.colour, self.font)
        room = other.left - self.right
        return same == (other.y, other.size, other.colour, other.font) and (
            abs(room) < 1.5 * SPACE * self.size
        )


def text_runs(page: pypdfium2.PdfPage) -> list[TextRun]:
    """Every text object of a page, in the order of drawing, with its own characters."""
    textpage = page.get_textpage()
    runs: dict[int, TextRun] = {}
    for of in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=textpage):
        place, name = of.get_matrix(), of.get_font().get_base_name()
        colour = _channels(pdfium.FPDFPageObj_GetFillColor, of.raw)
        run = TextRun(place.e, place.f, of.get_font_size(), colour, name, place.e)
        runs[_address(of.raw)] = run
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    for index in range(textpage.count_chars()):
        if pdfium.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(textpage, index, box)
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        run = runs[_address(pdfium.FPDFText_GetTextObject(textpage, index))]
        run.add("-" if code in LINE_END_HYPHENS else chr(code), x.value, box.right)
    return list(_without_ends(list(runs.values())))


def _without_ends(runs: list[TextRun]) -> Iterator[TextRun]:
    """Without the space that ends each line, for readers that do not look at places.

    It follows the last words of its line at once, in their own look; a space of the text
    would be one with them.
    """
    before: TextRun | None = None
    for run in runs:
        if run.text.strip() or before is None or not before.is_followed_by(run):
            yield run
        before = run


def strokes(page: pypdfium2.PdfPage) -> Iterator[Stroke]:
    """Every level line of a page."""
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
            colour = _channels(pdfium.FPDFPageObj_GetStrokeColor, of.raw)
            yield Stroke(left, right, level, colour)


def _address(handle: object) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _channels(ask: Callable[..., object], of: object) -> Colour:
    red, green, blue, _ = channels = [ctypes.c_uint() for _ in range(4)]
    ask(of, *channels)
    return red.value, green.value, blue.value
