"""Who a paper is from, above its head: the logo, the school, the teacher and the class."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from reportlab.lib.utils import ImageReader

from generator.document.inlines import plain
from generator.document.sender import Sender
from generator.render.pdf.paragraphs import styled_paragraph
from generator.render.pdf.setting import Setting
from generator.render.pdf.stacks import stack
from generator.render.pdf.strips import Column, Strip
from generator.render.pdf.styles import MM, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.syntax import placed_block
from generator.render.pdf.words import words

_GAP = 3 * MM
_SLACK = 0.1
_ASIDE = 0.55
"""How much of the line, at most, is the teacher's where the school's name is there too."""


def sender_strips(sender: Sender, column: Column, setting: Setting) -> list[Strip]:
    """One row: the logo and the school at the left, the teacher and the class at the right.

    All stand on one middle line. Nothing at all where nothing is said.
    """
    if sender.is_empty:
        return []
    style = replace(paragraph_style(setting.theme, "sender"), before=0.0, after=0.0)
    figure = Element("Figure", setting.tags.inside, setting.tags.spoken_language)
    figure.described = setting.tags.spoken.logo
    logo = sender.logo
    wide, high = logo.printed(setting.theme.logo * MM) if logo else (0.0, 0.0)
    if logo:
        figure.attach()
    beside = wide + _GAP if logo else 0.0
    room = column.width - beside
    school, aside = Element("P", setting.tags.inside), Element("P", setting.tags.inside)
    needed = sum(
        word.width + sum(run.width for run in word.space)
        for word in words(plain(sender.beside), style, setting, aside)
    )
    right = min(needed + _SLACK, room * _ASIDE if sender.school else room)
    left = column.inset(beside, right + _GAP if sender.beside else 0.0)
    end = Column(column.x + column.width - right, right, column.room)
    at_right = replace(style, align="right")
    texts = [
        stack(styled_paragraph(plain(sender.school), style, left, setting, school)),
        stack(styled_paragraph(plain(sender.beside), at_right, end, setting, aside)),
    ]
    height = max(high, *(text.height for text in texts))

    def draw(canvas: TaggedCanvas, top: float) -> None:
        if logo:
            upper = top - (height - high) / 2
            figure.attributes = placed_block(column.x, upper - high, column.x + wide, upper)
            canvas.mark(figure)
            image = ImageReader(BytesIO(logo.png))
            canvas.drawImage(image, column.x, upper - high, wide, high, mask="auto")
        for text in texts:
            text.draw(canvas, top - (height - text.height) / 2)

    return [Strip(height, draw, after=paragraph_style(setting.theme, "sender").after)]
