"""The heading of an activity: its number in a black square, its title, its work form and points."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.colors import HexColor

from generator.document.blocks import Activity
from generator.document.inlines import Text
from generator.document.walk import lead_in
from generator.render.pdf.lines import Line
from generator.render.pdf.paragraphs import styled_paragraph
from generator.render.pdf.setting import Setting
from generator.render.pdf.stacks import stack
from generator.render.pdf.strips import (
    Bookmark,
    Column,
    Flow,
    Keep,
    Strip,
    kept_with_next,
    spaced,
    strips_only,
)
from generator.render.pdf.styles import MM, Ink, Rule, ink, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import LAYOUT, Element
from generator.render.pdf.tags.headings import heading as heading_element
from generator.render.pdf.words import printable, text_runs

_SQUARE = 1.5
"""The side of the number's square, in the size of the title."""
_SPACE = 2.2 * MM
_ASIDE = 0.78
_LEVEL = 1


def activity(block: Activity, column: Column, setting: Setting) -> Flow:
    """A task. Its heading and instruction never part from the first thing to do."""
    setting = setting.within(setting.tags.inside.child("Sect"), _LEVEL + 1)
    setting = replace(setting, task=block.number)
    heading = _heading(block, column, setting)
    lead = lead_in(block.blocks)
    leading = strips_only(setting.flow(block.blocks[:lead], column, setting))
    rest = setting.flow(block.blocks[lead:], column, setting)
    if rest:
        return [heading, *kept_with_next(leading, Keep.TOGETHER), *rest]
    if leading:
        return [heading, *leading[:-1], replace(leading[-1], keep=Keep.FREE)]
    return [replace(heading, keep=Keep.FREE)]


def _heading(block: Activity, column: Column, setting: Setting) -> Strip:
    style = paragraph_style(setting.theme, "activity")
    look = ink(setting.theme, style)
    side = _SQUARE * style.size
    element = heading_element(setting.tags.level, setting.tags.inside)
    if block.number:
        element.attach()
    white = replace(look, colour="#FFFFFF")
    number = Line(text_runs(block.number, white, setting.fonts, element))
    box = max(side, number.width + 0.5 * style.size) if block.number else 0.0
    beside = Element("P", setting.tags.inside, setting.tags.spoken_language)
    aside = _aside(block, look, setting, beside)
    title = column.inset(
        box + _SPACE if block.number else 0.0, aside.width + _SPACE if aside.pieces else 0.0
    )
    flush = replace(style.without_space(), indent=0.0)
    lines = stack(styled_paragraph(block.title, flush, title, setting, element))
    if aside.pieces:
        beside.attach()
    above = max((side - style.leading) / 2, 0.0)
    height = max(lines.height + 2 * above, side)
    rule = Rule(0.8, "#000000")

    def draw(canvas: TaggedCanvas, top: float) -> None:
        baseline = top - above - style.baseline
        if block.number:
            canvas.mark(LAYOUT)
            canvas.setFillColor(HexColor("#000000"))
            canvas.roundRect(column.x, top - side, box, side, 2, stroke=0, fill=1)
            number.draw(canvas, column.x + (box - number.width) / 2, baseline, rule)
        lines.draw(canvas, top - above)
        if aside.pieces:
            aside.draw(canvas, column.x + column.width - aside.width, baseline, rule)

    strip = Strip(
        height,
        draw,
        keep=Keep.ALWAYS,
        baseline=above + style.baseline,
        bookmark=Bookmark(_LEVEL, _bookmark_title(block)),
    )
    return spaced([strip], style.before, style.after)[0]


def _aside(block: Activity, look: Ink, setting: Setting, owner: Element) -> Line:
    """Who works together, and the points, at the right end."""
    size = look.size * _ASIDE
    muted = replace(ink(setting.theme, paragraph_style(setting.theme, "body"), "muted"), size=size)
    strong = replace(look, size=size)
    runs = text_runs(block.form_label, muted, setting.fonts, owner)
    if block.points:
        space = "   " if block.form_label else ""
        runs += text_runs(space, muted, setting.fonts, owner)
        runs += text_runs(block.points, strong, setting.fonts, owner)
    return Line(runs)


def _bookmark_title(block: Activity) -> str:
    title = "".join(inline.text for inline in block.title if isinstance(inline, Text))
    return printable(f"{block.number}. {title}" if block.number else title)
