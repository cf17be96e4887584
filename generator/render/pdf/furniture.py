"""What stands at the head and foot of every page."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER

from generator.document.document import Document
from generator.profiles.theme import Page
from generator.render.pdf.lines import Line
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column
from generator.render.pdf.styles import MM, ink, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import FOOTER, HEADER, Artifact
from generator.render.pdf.words import text_runs

_HEAD = 7 * MM
_FOOT = 8 * MM
_RULE = 1.7 * MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper and the column of text on it, in points."""

    size: tuple[float, float]
    top: float
    column: Column

    @classmethod
    def of(cls, page: Page) -> Sheet:
        """The sheet that a theme asks for."""
        width, height = A4 if page.size == "A4" else LETTER
        text = width - (page.left + page.right) * MM
        room = height - (page.top + page.bottom) * MM
        return cls((width, height), height - page.top * MM, Column(page.left * MM, text, room))

    @property
    def bottom(self) -> float:
        """Where the text ends."""
        return self.top - self.column.room


def draw_furniture(
    canvas: TaggedCanvas, document: Document, sheet: Sheet, setting: Setting, page: int, pages: int
) -> None:
    """The kind of paper and its code above, the title and the page below."""
    running = document.running
    head, foot = sheet.top + _HEAD, sheet.bottom - _FOOT
    above = (document.heading, running.notice, document.code)
    _line(canvas, head, above, sheet.column, setting, HEADER)
    counted = f"{running.page} {page} / {pages}".replace(" ", "\u00a0").strip()
    _line(canvas, foot, (document.title, "", counted), sheet.column, setting, FOOTER)
    canvas.mark(HEADER)
    canvas.setStrokeColor(HexColor(setting.theme.rule_colour))
    canvas.setLineWidth(setting.theme.rule)
    right = sheet.column.x + sheet.column.width
    canvas.line(sheet.column.x, head - _RULE, right, head - _RULE)


def _line(
    canvas: TaggedCanvas,
    baseline: float,
    texts: tuple[str, str, str],
    column: Column,
    setting: Setting,
    owner: Artifact,
) -> None:
    """Three texts: at the left, in the middle as a notice, at the right."""
    left, middle, right = (
        _shortened(text, role, column.width * share, setting, owner)
        for text, role, share in zip(
            texts, ("running", "notice", "running"), _shares(texts), strict=True
        )
    )
    left.draw(canvas, column.x, baseline, setting.rule)
    middle.draw(canvas, column.x + (column.width - middle.width) / 2, baseline, setting.rule)
    right.draw(canvas, column.x + column.width - right.width, baseline, setting.rule)


def _shares(texts: tuple[str, str, str]) -> tuple[float, float, float]:
    """How much of the line each text may take."""
    return (0.28, 0.5, 0.2) if texts[1] else (0.75, 0.0, 0.24)


def _shortened(text: str, role: str, width: float, setting: Setting, owner: Artifact) -> Line:
    look = ink(setting.theme, paragraph_style(setting.theme, role))
    line = Line(text_runs(text, look, setting.fonts, owner))
    while text and line.width > width:
        text = text[:-1]
        line = Line(text_runs(text.rstrip() + "…", look, setting.fonts, owner))
    return line
