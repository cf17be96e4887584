"""Characters that no font of the theme can print: better a clear word than a silent ■."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from generator.document.blocks import Activity, Grid, Square
from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Mark, Pick, Text
from generator.document.walk import blocks_of, own_inlines
from generator.errors import Problem
from generator.profiles.theme import Theme
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.words import printable

_AROUND = 20
_RIGHT_TO_LEFT = ("R", "AL")


def missing_characters(document: Document, theme: Theme, fonts: Path) -> list[Problem]:
    """One problem for each character that cannot be printed, in reading order.

    Letters that run from right to left count among them: we cannot set those yet.
    `fonts` is the folder of the TrueType files.
    """
    return unprintable(document, FontSet.load(theme.fonts, fonts))


def unprintable(document: Document, fonts: FontSet) -> list[Problem]:
    """The same, with fonts that are loaded already."""
    found: dict[str, Problem] = {}
    known: set[str] = set()
    for text in _texts(document):
        for character in set(printable(text)) - known:
            if _is_printable(character, fonts):
                known.add(character)
        for character in printable(text):
            if character not in known and character not in found:
                found[character] = _problem(character, printable(text))
    return list(found.values())


def missing_in(text: str, theme: Theme, fonts: Path) -> str:
    """The first character of a text that cannot be printed, or ""."""
    font_set = FontSet.load(theme.fonts, fonts)
    return next((c for c in printable(text) if not _is_printable(c, font_set)), "")


def alphabet_of(document: Document) -> set[str]:
    """Every character that a document prints."""
    return {character for text in _texts(document) for character in printable(text)}


def _is_printable(character: str, fonts: FontSet) -> bool:
    if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return False
    return unicodedata.category(character) != "Cc" and fonts.has(character)


def _problem(character: str, text: str) -> Problem:
    at = text.index(character)
    excerpt = text[max(at - _AROUND, 0) : at + _AROUND]
    name = unicodedata.name(character, f"U+{ord(character):04X}")
    params = {"character": character, "name": name, "excerpt": excerpt}
    return Problem("character-unprintable", params=params)


def _texts(document: Document) -> Iterator[str]:
    running = document.running
    yield from (document.title, running.label, running.page, running.notice)
    yield from (document.parcours, document.version, document.code)
    yield from (document.sender.school, document.sender.beside)
    for block in blocks_of(document.blocks):
        if isinstance(block, Activity):
            yield from (block.number, block.form_label, block.points)
        if isinstance(block, Grid):
            yield from (_letters(square) for row in block.rows for square in row if square)
        for inline in own_inlines(block):
            yield _text(inline)


def _letters(square: Square) -> str:
    return square.number + square.given + (square.answer or "")


def _text(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Blank():
            return inline.hint + (inline.answer or "")
        case Mark():
            return ""
        case Pick():
            return "".join(part.text for part in inline.parts())
        case _:
            assert_never(inline)
