"""What a reader finds in a file, before anything is decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "item", "quote", "title", "lead", "heading", "table", "note", "caption"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, an item of a list, a heading … in the order of the file.

    `text` is one line. A file without marks has nothing but "text": then `arrange` finds
    the headings. A "table", a "note" (of the foot) and a "caption" are no part of what a
    class reads.
    """

    text: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file tells about its article; "" where it does not."""

    title: str = ""
    author: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Raw:
    """A file as its reader saw it. `is_marked` says whether the format names its headings."""

    pieces: tuple[Piece, ...]
    origin: Origin = Origin()
    is_marked: bool = True
