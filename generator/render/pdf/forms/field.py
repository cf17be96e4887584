"""A place for an answer that is filled in on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.render.pdf.tags.element import Element

Kind = Literal["line", "lines", "letter", "tick", "circle"]
"""A gap in a line; ruled lines or a cell; one square; a box to tick; a word to circle."""

SIGN_LEFT, SIGN_RIGHT, SIGN_TOP = 0.09, 0.807, 0.729
"""The box inside the sign ☐, in its size (DejaVu Sans): drawn from the baseline up."""
_BELOW, _ABOVE = 0.3, 1.06
"""Viewers set text in the middle of a field's height: so it stands on the baseline."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page, in points from its left lower corner."""

    left: float
    bottom: float
    right: float
    top: float

    def around(self, other: Area) -> Area:
        """The least area that holds both."""
        return Area(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    @property
    def size(self) -> tuple[float, float]:
        """Its width and its height."""
        return self.right - self.left, self.top - self.bottom


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A field where a pupil answers: one for each place, however many strips it is drawn in.

    `inside` is the element that it is read in and `task` the number of the activity, with
    its word in `task_said`; `said` is what the field is and `about` what it belongs to, for
    those who cannot see it, in this `language`. `size` is that of the type, in points.
    """

    kind: Kind
    inside: Element
    size: float
    task: str = ""
    task_said: str = ""
    said: str = ""
    about: str = ""
    language: str = ""

    def in_line(self, x: float, baseline: float, width: float) -> Area:
        """What it takes of a line of text, of which this stretch is its own."""
        size = self.size
        match self.kind:
            case "tick":
                left, right = x + SIGN_LEFT * size, x + SIGN_RIGHT * size
                return Area(left, baseline, right, baseline + SIGN_TOP * size)
            case "circle":
                beside = 0.16 * size
                low, high = baseline - 0.34 * size, baseline + 0.86 * size
                return Area(x - beside, low, x + width + beside, high)
            case _:
                low, high = baseline - _BELOW * size, baseline + _ABOVE * size
                return Area(x, low, x + width, high)
