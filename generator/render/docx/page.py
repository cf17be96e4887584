"""The sheet of paper: its size, its margins, its line, its sections."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Literal

from generator.profiles.theme import Page
from generator.render.docx.xml import Element, name, twips, w

Start = Literal["page", "sheet"]

# Twips as Word itself rounds them.
_SIZES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
# The running head and foot stand in the margins, as far out as a photocopier reaches (mm).
_OUT, _EDGE = 8.5, 5.0

_REFERENCES = (name("headerReference"), name("footerReference"))
# What of a school's own section makes its paper; columns or line numbers are its text's.
_PAPER = tuple(name(tag) for tag in ("pgSz", "pgMar", "paperSrc", "pgBorders", "titlePg"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of a file: the width of its line (twips), what its sections say of it."""

    line: int
    references: tuple[Element, ...]
    properties: tuple[Element, ...]


def line_width(page: Page) -> int:
    """The width of a line of text, in twips."""
    return _SIZES[page.size][0] - twips(page.left) - twips(page.right)


def theme_sheet(page: Page, pattern: Element) -> Sheet:
    """A theme's paper; `pattern` is the file's own section, which knows its head and foot."""
    width, height = _SIZES[page.size]
    margins = w(
        "pgMar",
        top=twips(page.top),
        right=twips(page.right),
        bottom=twips(page.bottom),
        left=twips(page.left),
        header=twips(max(page.top - _OUT, _EDGE)),
        footer=twips(max(page.bottom - _OUT, _EDGE)),
        gutter=0,
    )
    return Sheet(line_width(page), _references(pattern), (w("pgSz", w=width, h=height), margins))


def own_sheet(page: Page, pattern: Element) -> Sheet:
    """The paper of a school's file; the theme's, where its section does not say any."""
    own = tuple(child for child in pattern if child.tag in _PAPER)
    size, margins = (pattern.find(name(tag)) for tag in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return theme_sheet(page, pattern)
    sides = sum(_length(margins, side) for side in ("left", "right", "gutter"))
    return Sheet(_length(size, "w") - sides, _references(pattern), own)


def section(sheet: Sheet, start: Start) -> Element:
    """The end of a section that began on a new page or a new sheet."""
    kind = w("type", val="oddPage" if start == "sheet" else "nextPage")
    return w("sectPr", *map(deepcopy, sheet.references), kind, *map(deepcopy, sheet.properties))


def _references(pattern: Element) -> tuple[Element, ...]:
    return tuple(child for child in pattern if child.tag in _REFERENCES)


def _length(of: Element, attribute: str) -> int:
    """A length in twips; some programs write fractions of one."""
    return round(float(of.get(name(attribute), "0")))
