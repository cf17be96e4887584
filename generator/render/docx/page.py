"""The sheet of paper: its size, its margins, its line, its sections."""

from __future__ import annotations

from copy import deepcopy
from typing import Literal

from generator.profiles.theme import Page, Theme
from generator.render.docx.xml import Element, name, twips, w

Start = Literal["page", "sheet"]

# Twips as Word itself rounds them.
_SIZES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
# The running head and foot stand in the margins, as far out as a photocopier reaches (mm).
_OUT, _EDGE = 8.5, 5.0


def line_width(page: Page) -> int:
    """The width of a line of text, in twips."""
    return _SIZES[page.size][0] - twips(page.left) - twips(page.right)


def section(theme: Theme, pattern: Element, start: Start) -> Element:
    """The end of a section that began on a new page or a new sheet.

    `pattern` is the template's own section: it knows the running head and foot.
    """
    page = theme.page
    width, height = _SIZES[page.size]
    references = [
        deepcopy(child)
        for child in pattern
        if child.tag in (name("headerReference"), name("footerReference"))
    ]
    return w(
        "sectPr",
        *references,
        w("type", val="oddPage" if start == "sheet" else "nextPage"),
        w("pgSz", w=width, h=height),
        w(
            "pgMar",
            top=twips(page.top),
            right=twips(page.right),
            bottom=twips(page.bottom),
            left=twips(page.left),
            header=twips(max(page.top - _OUT, _EDGE)),
            footer=twips(max(page.bottom - _OUT, _EDGE)),
            gutter=0,
        ),
    )
