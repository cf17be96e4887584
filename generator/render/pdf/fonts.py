"""The TrueType fonts of a theme: which has a character, and how wide a text is.

reportlab keeps its fonts in one register for the whole process and takes two files
of one PostScript name for the same font. Ours bear their content in their names, so
two themes never get each other's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from generator.errors import fail
from generator.profiles import theme as profile
from generator.render.pdf.to_unicode import install

install()

# A text font has some of these and lacks the others; from one font they match.
SIGNS = frozenset("△□○◇☐☒☑✓✗")


@dataclass(frozen=True, slots=True)
class Face:
    """The four cuts of one family; those that it lacks are its nearest cut."""

    regular: TTFont
    bold: TTFont
    italic: TTFont
    bold_italic: TTFont

    def cut(self, bold: bool, italic: bool) -> TTFont:
        """The cut for these two properties."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


@dataclass(frozen=True, slots=True)
class FontSet:
    """The fonts of one theme: the text's, and the symbols' for what it lacks."""

    text: Face
    symbols: Face

    @classmethod
    def load(cls, fonts: profile.Fonts, folder: Path) -> FontSet:
        """The fonts that a theme names, from the folder of the TrueType files."""
        return cls(_face(fonts.text, folder), _face(fonts.symbols, folder))

    def has(self, character: str) -> bool:
        """Whether the theme can print this character at all."""
        return any(_has(face.regular, character) for face in (self.text, self.symbols))

    def runs(self, text: str, bold: bool, italic: bool) -> Iterator[tuple[TTFont, str]]:
        """The text in stretches of one font each."""
        for font, characters in groupby(text, lambda c: self._font(c, bold, italic)):
            yield font, "".join(characters)

    def take(self, alphabet: str, canvas: Canvas) -> None:
        """Number these letters in every font before anything is drawn on a canvas.

        reportlab numbers the letters of a font as they come; a font of which nothing is
        drawn is not written for all that.
        """
        for face in (self.text, self.symbols) if alphabet else ():
            for font in (face.regular, face.bold, face.italic, face.bold_italic):
                font.splitString("".join(c for c in alphabet if _has(font, c)), canvas._doc)

    def _font(self, character: str, bold: bool, italic: bool) -> TTFont:
        text, symbols = self.text.cut(bold, italic), self.symbols.cut(bold, italic)
        order = (symbols, text) if character in SIGNS else (text, symbols)
        fallbacks = (*order, self.text.regular, self.symbols.regular)
        return next((font for font in fallbacks if _has(font, character)), text)


@lru_cache(maxsize=8192)
def width(text: str, font: TTFont, size: float) -> float:
    """How wide a text is, in points."""
    return float(font.stringWidth(text, size))


def _has(font: TTFont, character: str) -> bool:
    return ord(character) in font.face.charToGlyph


def _face(font: profile.Font, folder: Path) -> Face:
    italic = font.italic or font.regular
    names = (font.regular, font.bold, italic, font.bold_italic or font.bold)
    return Face(*(_load(folder / name) for name in names))


def _load(path: Path) -> TTFont:
    try:
        stat = path.stat()
    except OSError as error:
        raise fail("font-missing", file=path.name) from error
    return _registered(path.resolve(), stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=64)
def _registered(path: Path, _changed: int, _size: int) -> TTFont:
    content = sha256(path.read_bytes()).hexdigest()[:8]
    try:
        font = TTFont(content, str(path), asciiReadable=False)
    except TTFError as error:
        raise fail("font-unusable", file=path.name) from error
    if content not in pdfmetrics.getRegisteredFontNames():
        font.face.name += f"-{content}".encode()
        pdfmetrics.registerFont(font)
    return pdfmetrics.getFont(content)
