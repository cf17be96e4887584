"""Strips: what stands on a page, one under another, and is never cut.

Every block is lowered to strips (a line of text, a row of a table) that know their
height and how to draw themselves; pages are then filled with strips. All lengths
are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Literal, TypeAlias

from reportlab.lib.colors import HexColor

from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT

Draw: TypeAlias = Callable[[TaggedCanvas, float], None]


class Keep(IntEnum):
    """How firmly a strip holds to the next one."""

    FREE = 0
    TOGETHER = 1
    """One thing that should stand on one page, and may be parted if it is longer."""
    ALWAYS = 2
    """A heading and its text: parted only if nothing else is possible."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where blocks are set: its left edge, its width, and the most that a strip may be high."""

    x: float
    width: float
    room: float

    def inset(self, left: float, right: float = 0.0, vertical: float = 0.0) -> Column:
        """The column inside margins of this size."""
        width = max(self.width - left - right, 6.0)
        return Column(self.x + left, width, max(self.room - vertical, 60.0))


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A frame around a run of strips; where a page ends inside it, it is closed and reopened."""

    x: float
    width: float
    padding: float
    rule: float
    colour: str
    dashed: bool
    before: float = 0.0
    after: float = 0.0

    def draw(self, canvas: TaggedCanvas, top: float, bottom: float) -> None:
        """Draw its four sides."""
        canvas.mark(LAYOUT)
        canvas.saveState()
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setLineWidth(self.rule)
        if self.dashed:
            canvas.setDash(4, 2.5)
        canvas.rect(self.x, bottom, self.width, top - bottom)
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: 0 is the outermost level."""

    level: int
    title: str


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Something of a fixed height. `draw(canvas, top)` sets it under `top`.

    `baseline` is where its first line of text stands, from its top. `header` is
    printed again above it where a page begins with it. `outlines` are the frames
    that it stands in, the outermost first.
    """

    height: float
    draw: Draw
    before: float = 0.0
    after: float = 0.0
    keep: Keep = Keep.FREE
    baseline: float | None = None
    header: Strip | None = None
    outlines: tuple[Outline, ...] = ()
    bookmark: Bookmark | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """A new page, or a new sheet of paper."""

    kind: Literal["page", "sheet"]


Flow: TypeAlias = list[Strip | Break]


def repeated(strip: Strip) -> Strip:
    """The same strip where it is drawn once more: nobody is to hear it twice."""

    def draw(canvas: TaggedCanvas, top: float) -> None:
        with canvas.repeating():
            strip.draw(canvas, top)

    return replace(strip, draw=draw)


def strips_only(flow: Iterable[Strip | Break]) -> list[Strip]:
    """The strips of a flow that cannot break: a cell, a card, an item."""
    return [strip for strip in flow if isinstance(strip, Strip)]


def kept(strips: Sequence[Strip], keep: Keep = Keep.TOGETHER) -> list[Strip]:
    """These strips on one page, if it can hold them; the last one is free as it was."""
    return [
        strip if i == len(strips) - 1 else replace(strip, keep=max(strip.keep, keep))
        for i, strip in enumerate(strips)
    ]


def kept_with_next(strips: Sequence[Strip], keep: Keep = Keep.ALWAYS) -> list[Strip]:
    """These strips on one page with whatever follows."""
    return [replace(strip, keep=max(strip.keep, keep)) for strip in strips]


def spaced(strips: Sequence[Strip], before: float, after: float) -> list[Strip]:
    """The same strips with this room, at least, above the first and under the last."""
    spaced = list(strips)
    if spaced:
        spaced[0] = replace(spaced[0], before=max(spaced[0].before, before))
        spaced[-1] = replace(spaced[-1], after=max(spaced[-1].after, after))
    return spaced


def framed(strips: Sequence[Strip], outline: Outline) -> list[Strip]:
    """The same strips with a frame around them all."""
    return [replace(strip, outlines=(outline, *strip.outlines)) for strip in strips]
