"""A place for an answer that is filled in on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.render.pdf.tags.element import Element

Kind = Literal["line", "lines", "letter", "tick", "circle"]
"""A gap in a line; ruled lines or a cell; one square; a box to tick; a word to circle."""

SIGN_LEFT, SIGN_RIGHT, SIGN_TOP = 0.09, 0.807, 0.729
"""The box inside the sign ☐, in its size (DejaVu Sans): drawn from the baseline up."""
MIDDLE = 0.35
"""How far the middle of a line of type is above its baseline, in the size."""
_RISE = 0.38
"""How far the middle of a field is: there viewers set what is typed, PDFium by the middle of its
type, poppler a little lower."""
_HALF = 0.68
"""Half the height of a field in a line, in the size of type."""


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
                beside = 0.2 * size
                low, high = baseline - 0.34 * size, baseline + 0.86 * size
                return Area(x - beside, low, x + width + beside, high)
            case _:
                middle = baseline + _RISE * size
                return Area(x, middle - _HALF * size, x + width, middle + _HALF * size)
