"""Inlines → words: the unbreakable pieces of a line and the spaces between them.

A line breaks at U+0020 and nowhere else: U+00A0 and U+202F are letters like others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias, assert_never

from reportlab.pdfbase.ttfonts import TTFont

from generator.document.inlines import Blank, Inline, Inlines, Mark, Pick, Text
from generator.render.pdf.fonts import FontSet, width
from generator.render.pdf.forms.field import Field
from generator.render.pdf.setting import Setting
from generator.render.pdf.styles import MM, Ink, Style, ink
from generator.render.pdf.tags.element import LAYOUT, Element, Owner

EMPTY_BOX, TICKED_BOX = "☐", "☒"
BOX_SIZE = 1.15
_AROUND = " :\u00a0\u202f"
_SPACES = re.compile(r"( +)")
_LAYOUT = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one font, and to whom it belongs; `field` if it can be ticked."""

    text: str
    font: TTFont
    ink: Ink
    width: float
    owner: Owner
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A line to write on, within a line of text."""

    width: float
    owner: Owner
    field: Field | None = None


Piece: TypeAlias = Run | Gap


@dataclass(frozen=True, slots=True)
class Word:
    """Pieces that a line break never parts, and the spaces that follow them."""

    pieces: tuple[Piece, ...]
    space: tuple[Run, ...] = ()

    @property
    def width(self) -> float:
        """Its width in points, without the spaces after it."""
        return sum(piece.width for piece in self.pieces)


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """A text as it is set: composed letters, one kind of space, nothing invisible."""
    composed = unicodedata.normalize("NFC", text).translate(_LAYOUT)
    return "".join(c for c in composed if not _is_invisible(c))


def _is_invisible(character: str) -> bool:
    """Joiners, soft hyphens and variation selectors: they print nothing by themselves."""
    is_selector = "\ufe00" <= character <= "\ufe0f"
    return is_selector or unicodedata.category(character) == "Cf"


def text_runs(
    text: str, look: Ink, fonts: FontSet, owner: Owner, field: Field | None = None
) -> tuple[Run, ...]:
    """A text as runs, each in a font that has its characters."""
    runs = fonts.runs(printable(text), look.bold, look.italic)
    return tuple(Run(t, font, look, width(t, font, look.size), owner, field) for font, t in runs)


def box_runs(
    ticked: bool, look: Ink, setting: Setting, owner: Element, about: str = ""
) -> tuple[Run, ...]:
    """A box to tick in an element, a little larger than the type so that a pen finds it.

    It is spoken as what it is; as a field it is about these words.
    """
    sign = TICKED_BOX if ticked else EMPTY_BOX
    upright = replace(look, size=look.size * BOX_SIZE, underline=False, italic=False)
    field = setting.field("tick", owner, upright.size, about)
    if field:
        return text_runs(sign, upright, setting.fonts, LAYOUT, field)
    said = setting.tags.spoken.ticked if ticked else setting.tags.spoken.box
    if owner.kind == "Lbl":
        owner.said = said
        return text_runs(sign, upright, setting.fonts, owner)
    return text_runs(sign, upright, setting.fonts, setting.tags.sign(owner, said))


def words(content: Inlines, style: Style, setting: Setting, owner: Element) -> list[Word]:
    """The words of a paragraph, which belong to `owner` or to elements inside it.

    Answers that stand in it are set in the style `answer`.
    """
    return list(_gather(_all_pieces(content, style, setting, owner)))


def _all_pieces(
    content: Inlines, style: Style, setting: Setting, owner: Element
) -> Iterator[Piece]:
    alone = setting.fillable and not setting.task
    for before, inline in zip((None, *content), content, strict=False):
        here = setting
        if alone and isinstance(inline, Blank) and isinstance(before, Text):
            # « Nom : » says what belongs into the gap after it, where no activity does.
            here = replace(setting, about=before.text.strip(_AROUND))
        yield from _pieces(inline, style, here, owner)


def _pieces(inline: Inline, style: Style, setting: Setting, owner: Element) -> Iterator[Piece]:
    theme, fonts, tags = setting.theme, setting.fonts, setting.tags
    plain, answer = ink(theme, style), ink(theme, style, "answer")
    match inline:
        case Text():
            look = ink(theme, style, inline.role)
            yield from _split_runs(inline.text, look, fonts, tags.words(owner, inline.language))
        case Blank():
            own = tags.words(owner, None)
            yield from _split_runs(inline.hint, plain, fonts, own)
            if inline.answer is None:
                yield _gap(inline, style, setting, owner)
            else:
                yield from _split_runs(inline.answer, answer, fonts, own)
        case Mark():
            ticked = inline.correct is True
            yield from box_runs(ticked, answer if ticked else plain, setting, owner)
        case Pick():
            own = tags.words(owner, None)
            for part in inline.parts():
                right = part.role == "answer"
                word = tags.right(own, part.text) if right else own
                look = ink(theme, style, part.role)
                is_word = part.role != "muted" and inline.correct is None
                field = setting.field("circle", own, style.size, part.text) if is_word else None
                yield from text_runs(part.text, look, fonts, word, field)
        case _:
            assert_never(inline)


def _gap(blank: Blank, style: Style, setting: Setting, owner: Element) -> Gap:
    """A line to write on: it is spoken in its place, or has a field that is."""
    field = setting.field("line", owner, style.size)
    said = LAYOUT if field else setting.tags.sign(owner, setting.tags.spoken.blank)
    return Gap(blank.width * MM, said, field)


def _split_runs(text: str, look: Ink, fonts: FontSet, owner: Owner) -> Iterator[Run]:
    for part in _SPACES.split(printable(text)):
        yield from text_runs(part, look, fonts, owner)


def _gather(pieces: Iterable[Piece]) -> Iterator[Word]:
    word: list[Piece] = []
    space: list[Run] = []
    for piece in pieces:
        if isinstance(piece, Run) and piece.text.isspace() and " " in piece.text:
            space.append(piece)
            continue
        if space:
            if word:
                yield Word(tuple(word), tuple(space))
            word, space = [], []
        word.append(piece)
    if word:
        yield Word(tuple(word), tuple(space))


def words_of(content: Inlines) -> str:
    """The plain words of some inlines, as they are said."""
    texts = (inline.text for inline in content if isinstance(inline, Text))
    return " ".join(printable("".join(texts)).split())
