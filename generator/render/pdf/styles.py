"""The theme's roles as lengths in points, ready to set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from generator.profiles.theme import CharacterStyle, ParagraphStyle, Theme

MM = 72 / 25.4
_ASCENT = 0.79
"""How far the baseline is from the top of the type, as a share of its size."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; every length in points."""

    size: float
    leading: float
    bold: bool
    italic: bool
    colour: str
    before: float
    after: float
    indent: float
    align: Literal["left", "center", "right"]
    keep_with_next: bool

    @property
    def depth(self) -> float:
        """The room that a line keeps under its baseline."""
        return self.leading - self.baseline

    @property
    def baseline(self) -> float:
        """How far the first baseline is from the top of the paragraph."""
        return (self.leading - self.size) / 2 + _ASCENT * self.size

    def without_space(self) -> Style:
        """The same style, closed up to what stands around it."""
        return replace(self, before=0.0, after=0.0)


def paragraph_style(theme: Theme, role: str) -> Style:
    """The style of a paragraph's role."""
    style: ParagraphStyle = theme.paragraph(role)
    return Style(
        size=style.size,
        leading=style.size * style.leading,
        bold=style.bold,
        italic=style.italic,
        colour=style.colour,
        before=style.before * MM,
        after=style.after * MM,
        indent=style.indent * MM,
        align=style.align,
        keep_with_next=style.keep_with_next,
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: its thickness in points and its colour."""

    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Ink:
    """How one run of words looks."""

    size: float
    bold: bool
    italic: bool
    underline: bool
    colour: str


def ink(theme: Theme, style: Style, role: str = "plain") -> Ink:
    """The look of a run of this role within a paragraph of this style."""
    character: CharacterStyle = theme.character(role)
    return Ink(
        size=style.size,
        bold=style.bold or character.bold,
        italic=style.italic or character.italic,
        underline=character.underline,
        colour=character.colour or style.colour,
    )
