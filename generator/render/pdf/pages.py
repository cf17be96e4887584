"""Strips → pages: what is kept together stays together where a page can hold it.

What would leave the last page of a sheet nearly empty takes the end of the page before
with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.render.pdf.stacks import Stack
from generator.render.pdf.strips import Break, Flow, Keep, Strip

LEAST_USED = 0.2
"""How much of a page, at least, what ends on it should fill."""


def paginate(flow: Flow, height: float) -> list[Stack]:
    """The pages, each `height` points high; a blank one stands where a sheet begins anew."""
    pages = _Pages(height)
    waiting: Break | None = None
    for part in _chunks(flow):
        if isinstance(part, Break):
            if waiting is None or part.kind == "sheet":
                waiting = part
            continue
        if waiting:
            pages.turn(waiting)
            waiting = None
        _fill(pages, list(_whole(part, height)))
    return pages.pages


def _whole(strips: Iterable[Strip], height: float) -> Iterator[list[Strip]]:
    """The runs that should each stand on one page, those that no page can hold in parts."""
    for run in _runs(strips, Keep.TOGETHER):
        if Stack().height_with(run) <= height:
            yield run
        else:
            yield from _runs(run, Keep.ALWAYS)


def _fill(pages: _Pages, runs: list[list[Strip]]) -> None:
    """Set the runs; where few stand on the last page, with some of those before them."""
    before = pages.copy()
    pages.add_all(runs)
    count = len(pages.pages)
    if count == len(before.pages) or pages.used(-1) >= LEAST_USED:
        return
    for first in range(len(runs) - 1, 0, -1):
        other = before.copy()
        other.add_all(runs[:first])
        if len(other.pages) == count:
            continue
        other.pages.append(Stack())
        other.add_all(runs[first:])
        if len(other.pages) > count or other.used(-2) < LEAST_USED:
            return
        if other.used(-1) >= LEAST_USED:
            pages.pages = other.pages
            return


def _chunks(flow: Flow) -> Iterator[Break | list[Strip]]:
    strips: list[Strip] = []
    for part in flow:
        if isinstance(part, Break):
            if strips:
                yield strips
            strips = []
            yield part
        else:
            strips.append(part)
    if strips:
        yield strips


def _runs(strips: Iterable[Strip], keep: int) -> Iterator[list[Strip]]:
    """The strips in runs that hold together at least this firmly."""
    run: list[Strip] = []
    for strip in strips:
        run.append(strip)
        if strip.keep < keep:
            yield run
            run = []
    if run:
        yield run


@dataclass(slots=True)
class _Pages:
    height: float
    pages: list[Stack] = field(default_factory=lambda: [Stack()])

    def copy(self) -> _Pages:
        """The same pages, to try something on."""
        return _Pages(self.height, [*self.pages[:-1], self.pages[-1].copy()])

    def used(self, page: int) -> float:
        """How much of a page is filled."""
        return self.pages[page].height / self.height

    def turn(self, new: Break) -> None:
        if self.pages[-1].placed:
            self.pages.append(Stack())
        if new.kind == "sheet" and len(self.pages) % 2 == 0:
            self.pages.append(Stack())

    def add_all(self, runs: Iterable[list[Strip]]) -> None:
        """Set runs that each should stand on one page."""
        for run in runs:
            self.add(run, Keep.TOGETHER)

    def add(self, run: list[Strip], keep: int) -> None:
        """Set a run on this page or the next; one that no page can hold is parted."""
        page = self.pages[-1]
        if page.placed and page.height_with(run) <= self.height:
            self._put(run)
        elif Stack().height_with(self._with_header(run)) <= self.height or len(run) == 1:
            if page.placed:
                self.pages.append(Stack())
            self._put(self._with_header(run))
        else:
            for part in _runs(run, keep + 1):
                self.add(part, keep + 1)

    def _put(self, run: Iterable[Strip]) -> None:
        for strip in run:
            self.pages[-1].add(strip)

    def _with_header(self, run: list[Strip]) -> list[Strip]:
        """The run as a page begins with it: the header of its table comes first."""
        header = run[0].header
        if header is None:
            return run
        repeated = [header, *run]
        return repeated if Stack().height_with(repeated) <= self.height else run
