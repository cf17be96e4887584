"""Plain text → pieces: nothing is marked, paragraphs are told by their lines."""

from __future__ import annotations

import re

from generator.reading.clean import clean
from generator.reading.piece import Piece, Raw

HARD_WRAP = 120
"""Characters: longer lines are whole paragraphs, even without empty lines between them."""

_BULLET = re.compile(r"\s*(?:[-–—•*·▪►]|\d{1,2}[.)])\s+(?=\S)")
_RULE = re.compile(r"\s*[-–—_=*~#]{3,}\s*")
_NOTE = re.compile(r"\s*(?:\[\d{1,3}\]|[¹²³]|\(\d{1,2}\))\s*\S")


def read_plain(text: str) -> Raw:
    """The paragraphs of a text; a line that begins with a bullet is an item of a list."""
    for line_break in ("\r\n", "\r", "\u2028", "\u2029", "\f", "\v"):
        text = text.replace(line_break, "\n\n" if line_break == "\u2029" else "\n")
    lines = [line for line in text.split("\n") if not _RULE.fullmatch(line)]
    blocks = _blocks(lines)
    return Raw(tuple(_piece(block) for block in blocks if clean(block)), is_marked=False)


def _blocks(lines: list[str]) -> list[str]:
    if any(len(line) > HARD_WRAP for line in lines):
        return lines
    blocks: list[str] = []
    begun = False
    for line in lines:
        if not line.strip():
            begun = False
        elif begun and not _BULLET.match(line):
            blocks[-1] += " " + line
        else:
            blocks.append(line)
            begun = True
    return blocks


def _piece(block: str) -> Piece:
    if bullet := _BULLET.match(block):
        # « 12. » may begin a sentence of its own; a bullet never does.
        return Piece(clean(block[bullet.end() :]), "item")
    return Piece(clean(block), "note" if _NOTE.match(block) else "text")
