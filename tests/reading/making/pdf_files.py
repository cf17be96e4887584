"""The PDFs of the corpus, line by line: words cut at lines, two columns, notes at the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from .articles import Text, articles

FONTS = Path(reportlab.__file__).parent / "fonts"
PLAIN, BOLD, OTHER = "Helvetica", "Helvetica-Bold", "Vera"
LEADING = 1.35
GAP = 7.0
_CUT = re.compile(r"(?<=[^\W\d_]{3})(?=[bcdfglmnprstv][aeiouéèà][^\W\d_]{2})", re.IGNORECASE)


class Paper:
    """Columns that are filled one after another, with a running head and the page's number."""

    def __init__(self, file: Path, size: tuple[float, float], columns: int, head: str) -> None:
        self.canvas = Canvas(str(file), pagesize=size, invariant=1)
        self.size, self.columns, self.head = size, columns, head
        self.margin, self.between = 45.0, 18.0
        self.width = (size[0] - 2 * self.margin - (columns - 1) * self.between) / columns
        self.page, self.column, self.foot = 1, 0, 45.0
        self.start = self.top = size[1] - 62
        self.y = self.top
        self._running()

    def _running(self) -> None:
        self.canvas.setFont(PLAIN, 7)
        self.canvas.drawString(self.margin, self.size[1] - 25, self.head)
        self.canvas.drawCentredString(self.size[0] / 2, 20, str(self.page))

    def _next(self) -> None:
        self.column += 1
        if self.column == self.columns:
            self.canvas.showPage()
            self.page, self.column, self.start = self.page + 1, 0, self.top
            self._running()
        self.y = self.start

    def across(self, said: str, font: str, size: float) -> None:
        """A block over all columns, before them."""
        width = self.size[0] - 2 * self.margin
        for line in lines_of(said, font, size, width, cuts=False):
            self.canvas.setFont(font, size)
            self.canvas.drawString(self.margin, self.y - size, line)
            self.y -= LEADING * size
        self.y -= 2 * GAP
        self.start = self.y

    def block(self, said: str, font: str, size: float, cuts: bool) -> None:
        """A paragraph in the columns; « ^1 » in it is the mark of a note."""
        for line in lines_of(said, font, size, self.width, cuts):
            if self.y - size < self.foot:
                self._next()
            x = self.margin + self.column * (self.width + self.between)
            for part in re.split(r"(\^\d)", line):
                raised = part.startswith("^")
                self.canvas.setFont(font, 0.6 * size if raised else size)
                y = self.y - size + (0.35 * size if raised else 0)
                self.canvas.drawString(x, y, part.lstrip("^"))
                x += pdfmetrics.stringWidth(part.lstrip("^"), font, 0.6 * size if raised else size)
            self.y -= LEADING * size
        self.y -= GAP

    def notes(self, notes: Sequence[str]) -> None:
        """Notes at the foot of the last page."""
        for place, note in enumerate(reversed(notes)):
            self.canvas.setFont(PLAIN, 6.5)
            self.canvas.drawString(self.margin, 38 + 9 * place, note)

    def save(self) -> None:
        """Write the file."""
        self.canvas.save()


def lines_of(said: str, font: str, size: float, width: float, cuts: bool) -> Iterator[str]:
    """The lines of a paragraph; a word that does not fit is cut before a syllable if it may be."""
    line = ""
    for word in said.split():
        fits = [
            part
            for part in _parts(word, cuts)
            if _wide(f"{line} {part}".strip(), font, size) <= width
        ]
        if fits and fits[0] == word:
            line = f"{line} {word}".strip()
        elif fits and line:
            yield f"{line} {fits[0]}"
            line = word[len(fits[0]) - 1 :]
        else:
            yield line
            line = word
    yield line


def _parts(word: str, cuts: bool) -> Iterator[str]:
    """The word, then its beginnings with a hyphen, the longest first."""
    yield word
    if cuts and word.isalpha():
        for place in reversed([match.start() for match in _CUT.finditer(word)]):
            yield word[:place] + "-"


def _wide(said: str, font: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(said.replace("^", ""), font, size))


def make(folder: Path) -> None:
    """Write every PDF."""
    pdfmetrics.registerFont(TTFont(OTHER, str(FONTS / f"{OTHER}.ttf")))
    a4, a5 = (595.0, 842.0), (420.0, 595.0)
    _write(folder / "fr-hyphenated.pdf", articles()["potager"], a5, 1, cuts=True)
    _write(folder / "fr-two-columns.pdf", articles()["lac"], a5, 2, cuts=True, font=OTHER)
    _write(folder / "de-two-columns.pdf", articles()["wald"], a4, 2, cuts=True)
    things = articles()["things"]
    _write(
        folder / "en-notes.pdf",
        things,
        a5,
        1,
        notes=["1 Two pounds since 2023.", "2 With her team."],
    )
    _write(folder / "es-two-pages.pdf", articles()["abuelos"], (330.0, 400.0), 1)


def _write(
    file: Path,
    text: Text,
    size: tuple[float, float],
    columns: int,
    cuts: bool = False,
    notes: Sequence[str] = (),
    font: str = PLAIN,
) -> None:
    paper = Paper(file, size, columns, head="Cahier de lecture 2024")
    paper.foot += 9.0 * len(notes)
    paper.across(text.title, BOLD, 17)
    if text.lead:
        paper.across(text.lead, BOLD, 10)
    for kind, said in text.body:
        if notes:
            said = said.replace("a week.", "a week.^1").replace("Mary Obi", "Mary Obi^2")
        if kind == "h":
            paper.block(said, BOLD, 11, cuts=False)
        else:
            paper.block(said, font, 9, cuts)
    paper.notes(notes)
    paper.save()
