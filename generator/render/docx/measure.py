"""How wide the words of a line are in Word, by the fonts that the theme names for it.

A font of Word's that we do not ship has the widths of the one that we do: Calibri's are
Carlito's. Where a computer has neither, its stand-in is wider and a word may be parted.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, get_args

from generator.document.blocks import Paragraph
from generator.document.inlines import Blank, Inline, Mark, Pick, Text, TextRole
from generator.profiles.theme import Font, Theme
from generator.render.advances import Advances, advances
from generator.render.docx import roles
from generator.render.docx.controls import EMPTY_BOX
from generator.render.docx.inlines import SIGNS
from generator.render.docx.xml import twips

_TWIPS = 20
_FIRST_SIGN = "\u2190"
_UNKNOWN = 1.0
"""The width of a character that no font of the theme has, in the size of the type."""


class _Role(NamedTuple):
    """What of a paragraph's style makes its words wide; lengths in twips."""

    size: float
    indent: int
    bold: bool
    italic: bool


class Measure:
    """Measures words under one theme; `fonts` is the folder of the TrueType files."""

    def __init__(self, theme: Theme, fonts: Path) -> None:
        self._theme = theme
        self._fonts = fonts
        self._known: dict[tuple[str, bool, bool], float] = {}
        self._roles: dict[str, _Role] = {}
        self._cuts: dict[tuple[str, bool, bool], Advances] = {}
        self._characters = {r: theme.character(r) for r in get_args(TextRole)}

    def widest(self, paragraph: Paragraph, role: str) -> float:
        """The longest word of a paragraph in this role, and its indent, in twips."""
        look = self._roles.get(role) or self._role(role)
        longest = word = 0.0
        for inline in paragraph.content:
            for text in _texts(inline):
                own = self._characters[text.role]
                cut = (own.bold or look.bold, own.italic or look.italic)
                first, *others = text.text.split(" ")
                word += self._width(first, *cut)
                for other in others:
                    longest = max(longest, word)
                    word = self._width(other, *cut)
        return look.indent + max(longest, word) * look.size

    def _role(self, role: str) -> _Role:
        style = roles.look(self._theme, role)
        size, indent = style.size * _TWIPS, twips(style.indent)
        return self._roles.setdefault(role, _Role(size, indent, style.bold, style.italic))

    def _width(self, word: str, bold: bool, italic: bool) -> float:
        width = self._known.get((word, bold, italic))
        if width is None:
            width = self._known[word, bold, italic] = self._measured(word, bold, italic)
        return width

    def _measured(self, word: str, bold: bool, italic: bool) -> float:
        letters = self._cut(self._theme.fonts.text, bold, italic)
        if word.isascii():
            return sum(map(letters.__getitem__, word))
        return sum(self._character(c, letters, bold) for c in word)

    def _character(self, character: str, letters: Advances, bold: bool) -> float:
        """Signs are set in the font of symbols, and so is what the other lacks."""
        is_sign = character >= _FIRST_SIGN and SIGNS.match(character)
        if not is_sign and (width := letters[character]):
            return width
        symbols = self._cut(self._theme.fonts.symbols, bold, False)
        return symbols[character] or letters[character] or _UNKNOWN

    def _cut(self, font: Font, bold: bool, italic: bool) -> Advances:
        key = (font.family, bold, italic)
        if key not in self._cuts:
            self._cuts[key] = advances(self._fonts / _file(font, bold, italic))
        return self._cuts[key]


def _texts(inline: Inline) -> tuple[Text, ...]:
    """The words of an inline; nothing of a gap, which goes on in the next line."""
    match inline:
        case Text():
            return (inline,)
        case Blank():
            return (Text(inline.hint), Text(inline.answer or "", "answer"))
        case Mark():
            return (Text(EMPTY_BOX),)
        case Pick():
            return inline.parts()


def _file(font: Font, bold: bool, italic: bool) -> str:
    """The file of a cut of a family, or of its nearest."""
    if bold:
        return (font.bold_italic if italic else "") or font.bold
    return (font.italic if italic else "") or font.regular
