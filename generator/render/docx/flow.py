"""Paragraphs and tables one after another, and what must stand between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from generator.render.docx.page import Start
from generator.render.docx.paragraphs import (
    is_hollow,
    is_paragraph,
    is_table,
    paragraph,
    separator,
    set_property,
)
from generator.render.docx.roles import BODY, TABLE_GAP
from generator.render.docx.xml import Element, name, twips, w


class Flow:
    """What a page or a cell holds, in order.

    `gaps` tells the room before a paragraph of each style (mm): a table has none after
    it, so what follows brings it. Only a flow that can end a section (the body of the
    document) has pages.
    An empty one holds a paragraph in the style `hollow`, to type in.
    """

    def __init__(
        self,
        gaps: Mapping[str, float],
        end_section: Callable[[Start], Element] | None = None,
        hollow: str = BODY,
    ) -> None:
        self.elements: list[Element] = []
        self._gaps = gaps
        self._hollow = hollow
        self._end_section = end_section
        self._section: Start = "page"
        self._next: Start | None = None

    def new_page(self, start: Start) -> None:
        """What is added next begins there; said twice, at the start or at the end it is nothing."""
        if self._end_section and self.elements and self._next != "sheet":
            self._next = start

    def add(self, element: Element) -> None:
        """Set a paragraph or a table after all others; a table without rows is left out."""
        if is_table(element) and element.find(name("tr")) is None:
            return
        if self._next:
            self._turn(self._next, element)
            self._next = None
        elif is_table(element) and self._ends_in_table():
            self.elements.append(separator())
        elif is_paragraph(element) and self._ends_in_table():
            self._part(element)
        self.elements.append(element)

    def extend(self, elements: Iterable[Element]) -> None:
        """Set each of them after all others."""
        for element in elements:
            self.add(element)

    def close(self) -> list[Element]:
        """All that was added, with what Word demands at the end of a page or a cell."""
        if not self.elements:
            self.elements.append(paragraph(self._hollow))
        elif self._ends_in_table():
            last = separator()
            # Nothing follows: a gap would begin an empty page behind a full one.
            set_property(last, w("spacing", before=0))
            self.elements.append(last)
        if self._end_section:
            self.elements.append(self._end_section(self._section))
        return self.elements

    def _turn(self, start: Start, element: Element) -> None:
        if start == "sheet" and self._end_section:
            if self._ends_in_table() or is_hollow(self.elements[-1]):
                # LibreOffice drops a line to write on if a section ends at it.
                self.elements.append(separator())
            set_property(self.elements[-1], self._end_section(self._section))
            self._section = start
        else:
            if is_table(element):
                # Word and LibreOffice disagree on a page that begins inside a table.
                self.elements.append(separator())
            first = self.elements[-1] if is_table(element) else element
            set_property(first, w("pageBreakBefore"))

    def _part(self, element: Element) -> None:
        style = element[0][0].get(name("val"))
        if self._gaps.get(str(style), 0.0) < TABLE_GAP:
            set_property(element, w("spacing", before=twips(TABLE_GAP)))

    def _ends_in_table(self) -> bool:
        return bool(self.elements) and is_table(self.elements[-1])
