"""Paragraphs, hanging labels and lines to write on, as strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.colors import HexColor

from generator.document.inlines import Inlines
from generator.render.pdf.forms.field import Area
from generator.render.pdf.lines import Line, break_lines
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column, Keep, Strip, spaced
from generator.render.pdf.styles import MM, Style, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT, Element
from generator.render.pdf.words import Word, words


def paragraph(
    content: Inlines, role: str, column: Column, setting: Setting, element: Element | None = None
) -> list[Strip]:
    """A paragraph in a role of the theme, one strip a line.

    It is tagged as `element`, or as a P; one without words is not tagged at all.
    """
    style = paragraph_style(setting.theme, role)
    return styled_paragraph(content, style, column, setting, element)


def styled_paragraph(
    content: Inlines, style: Style, column: Column, setting: Setting, element: Element | None = None
) -> list[Strip]:
    """A paragraph in a style that is already known."""
    element = element or Element("P", setting.tags.inside)
    element.language = setting.tags.language_of(content) or element.language
    strips = word_strips(words(content, style, setting, element), style, column, setting)
    if strips:
        element.attach()
    return strips


def word_strips(
    found: Sequence[Word], style: Style, column: Column, setting: Setting
) -> list[Strip]:
    """Words as a paragraph: no line of it stands alone on a page."""
    inner = column.inset(style.indent)
    lines = break_lines(found, inner.width)
    roomy = any(line.has_gap for line in lines)
    leading = max(style.leading, setting.handwriting) if roomy else style.leading
    strips = [_line_strip(line, leading, style, inner, setting) for line in lines]
    strips = spaced(_without_stray_lines(strips), style.before, style.after)
    if style.keep_with_next:
        strips = [replace(strip, keep=Keep.ALWAYS) for strip in strips]
    return strips


def _line_strip(
    line: Line, leading: float, style: Style, column: Column, setting: Setting
) -> Strip:
    share = {"left": 0.0, "center": 0.5, "right": 1.0}[setting.align or style.align]
    x = column.x + share * (column.width - line.width)
    baseline = leading - style.depth

    def draw(canvas: TaggedCanvas, top: float) -> None:
        line.draw(canvas, x, top - baseline, setting.rule)

    return Strip(leading, draw, baseline=baseline)


def _without_stray_lines(strips: list[Strip]) -> list[Strip]:
    """The first two lines, and the last two, on the same page."""
    held = {0, len(strips) - 2}
    return [
        replace(strip, keep=Keep.ALWAYS) if i in held and i < len(strips) - 1 else strip
        for i, strip in enumerate(strips)
    ]


def labelled(
    strips: list[Strip], label: Line, x: float, style: Style, setting: Setting
) -> list[Strip]:
    """The same strips with a label to their left, on the first line of their text."""
    first, *rest = strips or [Strip(style.leading, lambda canvas, top: None)]
    baseline = style.baseline if first.baseline is None else first.baseline

    def draw(canvas: TaggedCanvas, top: float) -> None:
        label.draw(canvas, x, top - baseline, setting.rule)
        first.draw(canvas, top)

    return [replace(first, draw=draw, baseline=baseline), *rest]


def writing_lines(count: int, column: Column, setting: Setting) -> list[Strip]:
    """Ruled lines to write on; one field over them all, as far as they stand on one page."""
    height = setting.theme.writing_line * MM
    inside = setting.tags.inside.child("P") if setting.fillable else setting.tags.inside
    field = setting.field("lines", inside, paragraph_style(setting.theme, "item").size)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        canvas.mark(LAYOUT)
        canvas.setStrokeColor(HexColor(setting.theme.rule_colour))
        canvas.setLineWidth(setting.theme.rule)
        canvas.line(column.x, top - height, column.x + column.width, top - height)
        if field:
            low = top - height + setting.theme.rule
            canvas.place(field, Area(column.x, low, column.x + column.width, top))

    return _without_stray_lines(spaced([Strip(height, draw) for _ in range(count)], 0.0, 3 * MM))
