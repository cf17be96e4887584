"""A whole document: its blocks and what runs at the head and foot of its pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.document.blocks import Blocks
from generator.document.sender import NOBODY, Sender

Kind = Literal["worksheet", "key", "plan"]


@dataclass(frozen=True, slots=True)
class Running:
    """What runs on every page.

    `label` is the kind of paper (« Fiche élève »); `page` is the word before « x / y »;
    `notice` warns that a paper is the teacher's alone. `language` (BCP 47) is that of the
    printed words, here and beside an activity's title, where it is not the document's.
    """

    label: str
    page: str
    notice: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said aloud in the place of a sign, to those who cannot see it.

    A `blank` to fill, a `box` to tick, one that is `ticked`; `right` follows the word to
    circle; `logo` is what the picture of a school's is. Of a field on a screen it is said in
    which `activity` it is, in which `row` and `column` of a grid of letters. `language` is
    that of these words and of all captions, None where it is the document's.
    """

    blank: str
    box: str
    ticked: str
    right: str
    logo: str
    language: str | None = None
    activity: str = field(default="", kw_only=True)
    row: str = field(default="", kw_only=True)
    column: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class Document:
    """One paper, answers inside: what a key or a plan is printed from.

    `symbol` is the parcours (△ □ ○ ◇, or "" for the class), `parcours` its label
    (« Parcours △ »), `code` ties a sheet to its key, `version` is « Sujet B » where
    there are several. `sender` stands above all else on the first page.
    """

    kind: Kind
    title: str
    language: str
    running: Running
    blocks: Blocks
    spoken: Spoken = field(kw_only=True)
    symbol: str = ""
    parcours: str = ""
    code: str = ""
    version: str = ""
    sender: Sender = NOBODY

    @property
    def heading(self) -> str:
        """What runs at the head of every page: « Fiche élève · Parcours △ · Sujet B »."""
        parts = (self.running.label, self.parcours, self.version)
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class PupilDocument(Document):
    """A document without any answer. Only `conceal` makes one; only this prints as a worksheet."""
