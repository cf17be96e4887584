"""The looks of tables and frames: rules only, no fills, for a photocopier's sake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.profiles.theme import Frame, Theme
from generator.render.docx import roles
from generator.render.docx.xml import Element, colour, eighths, twips, w

_OUTER = ("top", "left", "bottom", "right")
_LEADING = 0.9  # mm
_INNER = ("insideH", "insideV")
_Side = Literal["top", "left", "bottom", "right"]


def table_styles(theme: Theme) -> Iterator[Element]:
    """One style for each role of a table, one for each frame."""
    padding = theme.cell_padding
    grid = Frame(rule=theme.rule, colour=theme.rule_colour, padding=padding)
    for role in ("grid", "fill"):
        yield _style(roles.table_style(role), _borders(grid, _OUTER + _INNER), padding)
    yield _style(roles.table_style("plain"), None, padding)
    yield _style(roles.table_style("squares"), None, 0.0)
    for role in dict.fromkeys(("article", "bank", "card", "note", "warning", *theme.frames)):
        frame = theme.frame(role)
        # Cards lie side by side, so their frames meet; the article's rows are one frame.
        sides = _OUTER + _INNER if role == "card" else _OUTER
        # Word keeps the leading above the first line, and the gap below the last paragraph.
        above = max(0.0, frame.padding - _LEADING)
        below = max(0.0, frame.padding - theme.paragraph("box").after)
        room = (0.0, 0.0) if role == "article" else (above, below)
        yield _style(roles.frame_style(role), _borders(frame, sides), frame.padding, room)


def cell_margins(tag: str, **sides: float) -> Element:
    """The room inside a cell, in mm: `tblCellMar` for a table, `tcMar` for one cell."""
    order: tuple[_Side, ...] = ("top", "left", "bottom", "right")
    margins = (w(side, w=twips(sides[side]), type="dxa") for side in order if side in sides)
    return w(tag, *margins)


def _style(
    identifier: str,
    borders: Element | None,
    beside: float,
    room: tuple[float, float] | None = None,
) -> Element:
    """`beside` is the room (mm) at the sides of a cell, `room` that above and below."""
    above, below = room or (beside, beside)
    properties = w(
        "tblPr",
        *([] if borders is None else [borders]),
        cell_margins("tblCellMar", top=above, left=beside, bottom=below, right=beside),
    )
    head = [w("name", val=roles.title_of(identifier)), w("basedOn", val="TableNormal")]
    return w("style", *head, properties, type="table", customStyle=1, styleId=identifier)


def _borders(frame: Frame, sides: tuple[str, ...]) -> Element:
    kind = "dashed" if frame.dashed else "single"
    size, ink = eighths(frame.rule), colour(frame.colour)
    lines = (w(side, val=kind, sz=size, space=0, color=ink) for side in sides)
    return w("tblBorders", *lines)
