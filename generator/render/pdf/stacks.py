"""Strips set one under another: the content of a page, a cell or a card.

Tops count downwards from the top of the stack; when it is drawn they become the
canvas's upward coordinates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.render.pdf.strips import Outline, Strip
from generator.render.pdf.tags.canvas import TaggedCanvas


def gap(upper: Strip | None, lower: Strip | None) -> float:
    """The room between two strips; None is the edge of a page or of a cell."""
    above = upper.outlines if upper else ()
    below = lower.outlines if lower else ()
    closing = [outline for outline in above if outline not in below]
    opening = [outline for outline in below if outline not in above]
    paddings = sum(outline.padding for outline in (*closing, *opening))
    if upper is None or lower is None:
        return paddings
    after = closing[0].after if closing else upper.after
    before = opening[0].before if opening else lower.before
    return paddings + max(after, before)


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and how far its top is from the top of the page."""

    strip: Strip
    top: float


@dataclass(slots=True)
class Stack:
    """Strips set one under another."""

    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0

    def copy(self) -> Stack:
        """The same strips, to set others under."""
        return Stack(list(self.placed), self.used)

    @property
    def last(self) -> Strip | None:
        """The lowest strip."""
        return self.placed[-1].strip if self.placed else None

    @property
    def height(self) -> float:
        """From the top to the bottom of the last strip and of the frames around it."""
        return self.used + gap(self.last, None)

    def add(self, strip: Strip) -> None:
        """Set a strip under the last."""
        top = self.used + gap(self.last, strip)
        self.placed.append(Placed(strip, top))
        self.used = top + strip.height

    def height_with(self, strips: Iterable[Strip]) -> float:
        """What the height would be with these strips too."""
        used, last = self.used, self.last
        for strip in strips:
            used += gap(last, strip) + strip.height
            last = strip
        return used + gap(last, None)

    def titles(self) -> Iterator[str]:
        """The titles that stand here."""
        for placed in self.placed:
            if placed.strip.bookmark and placed.strip.bookmark.title.strip():
                yield placed.strip.bookmark.title

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw the frames, then the strips."""
        for outline in dict.fromkeys(o for p in self.placed for o in p.strip.outlines):
            inside = [p for p in self.placed if outline in p.strip.outlines]
            first, last = inside[0], inside[-1]
            upper = top - first.top + _paddings(first.strip, outline)
            lower = top - last.top - last.strip.height - _paddings(last.strip, outline)
            outline.draw(canvas, upper, lower)
        for placed in self.placed:
            placed.strip.draw(canvas, top - placed.top)


def _paddings(strip: Strip, outline: Outline) -> float:
    """The room from a strip to this frame around it, through the frames between."""
    return sum(o.padding for o in strip.outlines[strip.outlines.index(outline) :])


def stack(strips: Iterable[Strip]) -> Stack:
    """All these strips set one under another."""
    result = Stack()
    for strip in strips:
        result.add(strip)
    return result
