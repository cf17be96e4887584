"""Marked content: what is drawn on a page has one owner at any time."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.render.pdf.tags.element import Artifact, Element, Owner

CLOSING = "EMC"


@dataclass(slots=True)
class Marks:
    """The owners of what is drawn: `pages` are those of each page, by their numbers there.

    What follows belongs to the same owner until another is named, so lines of one
    paragraph are one marked content.
    """

    pages: list[list[Element]] = field(default_factory=lambda: [[]])
    owner: Owner | None = None
    instead: Artifact | None = None
    """Who owns everything, whatever is named: it is said already."""

    def operators(self, owner: Owner) -> list[str]:
        """What goes into the page where something of this owner begins."""
        owner = self.instead or owner
        if owner is self.owner:
            return []
        opening = owner.opening if isinstance(owner, Artifact) else self._opening(owner)
        closing = self._close()
        self.owner = owner
        return [*closing, opening]

    def pause(self) -> list[str]:
        """Whatever comes next begins anew, also of the same owner; returns what closes it."""
        return self._close()

    def turn(self) -> list[str]:
        """End the page; returns what closes it."""
        self.pages.append([])
        return self._close()

    def _opening(self, element: Element) -> str:
        page, number = len(self.pages) - 1, len(self.pages[-1])
        element.add_content(page, number)
        self.pages[-1].append(element)
        return f"/{element.kind} <</MCID {number}>> BDC"

    def _close(self) -> list[str]:
        closing = [CLOSING] if self.owner else []
        self.owner = None
        return closing
