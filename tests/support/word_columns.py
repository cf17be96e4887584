"""Words in a Word file that are wider than their column, by the metrics of reportlab.

Everything is read from the file: widths, margins, styles, runs. So it holds against the
writer whatever that measures itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lxml import etree
from reportlab.pdfbase.ttfonts import TTFont
from support.word import FONTS, all_of, has, part, style, value
from support.word_checks import W

from generator.profiles.theme import Theme

_BLANK = "ArdoiseBlank"
_TWIPS = 20


@cache
def font(name: str) -> TTFont:
    return TTFont(name, str(FONTS / name), asciiReadable=False)


class Columns:
    """The styles of one file, and its tables looked at by them."""

    def __init__(self, data: bytes, theme: Theme) -> None:
        self._document, self._fonts = part(data), theme.fonts
        self._styles = {of.get(f"{W}styleId"): of for of in all_of(part(data, "styles"), "style")}
        self.words = 0

    def too_wide(self) -> Iterator[str]:
        """Each word that does not fit, with its lack in points."""
        for table in all_of(self._document, "tbl"):
            named = value(table, "tblPr/tblStyle")
            if not named.startswith("ArdoiseTable") or named.endswith("Squares"):
                continue
            margins = self._styles[named].find(f"{W}tblPr/{W}tblCellMar")
            beside = sum(int(margins.find(W + side).get(f"{W}w")) for side in ("left", "right"))
            for cell in table.iterfind(f"{W}tr/{W}tc"):
                room = int(value(cell, "tcPr/tcW", "w")) - beside
                for paragraph in cell.findall(f"{W}p"):
                    yield from self._in(paragraph, room)

    def _in(self, paragraph: etree._Element, room: int) -> Iterator[str]:
        look = self._styles[style(paragraph)]
        size = int(value(look, "rPr/sz") or "0") / 2
        own = value(paragraph, "pPr/ind", "left") or value(look, "pPr/ind", "left") or "0"
        words: list[tuple[str, float]] = [("", 0.0)]
        for run in paragraph.findall(f"{W}r"):
            named = value(run, "rPr/rStyle")
            if named == _BLANK:
                continue
            for text in all_of(run, "t"):
                for number, piece in enumerate((text.text or "").split(" ")):
                    if number:
                        words.append(("", 0.0))
                    before, wide = words[-1]
                    words[-1] = (before + piece, wide + self._width(piece, named, look, size))
        self.words += len(words)
        for word, wide in words:
            lack = wide + (int(own) - room) / _TWIPS
            if lack > 0.01:
                yield f"{word!r} lacks {lack:.1f} points in {style(paragraph)}"

    def _width(self, text: str, named: str, look: etree._Element, size: float) -> float:
        run = self._styles.get(named)
        bold = value(look, "rPr/b") == "1" or (run is not None and has(run, "rPr/b"))
        italic = value(look, "rPr/i") == "1" or (run is not None and has(run, "rPr/i"))
        family = self._fonts.symbols if named.endswith("Symbol") else self._fonts.text
        file = {
            (False, False): family.regular,
            (True, False): family.bold,
            (False, True): family.italic or family.regular,
            (True, True): family.bold_italic or family.bold,
        }[bold, italic]
        return float(font(file).stringWidth(text, size))
