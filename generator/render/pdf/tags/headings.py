"""The levels of headings, H1 to H6: on the way down none is skipped."""

from __future__ import annotations

from generator.render.pdf.tags.element import Element

HEADING = "H"
_DEEPEST = 6


def heading(level: int, parent: Element) -> Element:
    """A heading that would be of this level; `settle_headings` has the last word."""
    return Element(f"{HEADING}{level}", parent)


def settle_headings(root: Element) -> None:
    """Give each heading a level at most one below the heading before it.

    Only now is it known which headings have words and stand in the tree at all.
    """
    last = 0
    for element in root.elements():
        if element.kind[0] == HEADING:
            last = min(int(element.kind[1:]), last + 1, _DEEPEST)
            element.kind = f"{HEADING}{last}"
