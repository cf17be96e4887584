"""What stands in a frame: the article, asides, and cards side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from generator.document.blocks import Article, ArticleParagraph, Box, Cards
from generator.document.inlines import plain
from generator.render.pdf.lines import Line
from generator.render.pdf.paragraphs import labelled, paragraph
from generator.render.pdf.rows import SetCell, row_strips
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import (
    Column,
    Outline,
    Strip,
    framed,
    kept,
    kept_with_next,
    spaced,
    strips_only,
)
from generator.render.pdf.styles import MM, ink, paragraph_style
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.headings import heading
from generator.render.pdf.words import text_runs

_SPACE = 2.2 * MM
_GUTTER = 4 * MM


def article(block: Article, column: Column, setting: Setting) -> list[Strip]:
    """The text that the class reads; it may go on over pages, each part in its frame."""
    outline = _outline("article", column, setting)
    inside = column.inset(outline.padding, outline.padding, vertical=2 * outline.padding)
    text = inside.inset(setting.theme.margin_number * MM)
    element, level = setting.tags.inside.child("Art"), setting.tags.level + 1
    setting = setting.within(element, level)
    strips = [
        *paragraph(block.title, "article-title", text, setting, heading(level, element)),
        *paragraph(block.lead, "article-lead", text, setting),
        *chain.from_iterable(_numbered(p, inside.x, text, setting) for p in block.paragraphs),
    ]
    source = paragraph(block.source, "source", text, setting)
    if source:
        # The source never stands in a frame of its own on the next page.
        strips = [*strips[:-1], *kept_with_next(strips[-1:])]
    return framed([*strips, *kept(source)], outline)


def _numbered(
    block: ArticleParagraph, margin: float, text: Column, setting: Setting
) -> list[Strip]:
    style = paragraph_style(setting.theme, "article-number")
    inside = setting.tags.inside
    title = heading(setting.tags.level + 1, inside)
    above = paragraph(block.heading, "article-heading", text, setting, title)
    element = Element("P", inside)
    look = ink(setting.theme, style)
    number = Line(text_runs(str(block.number), look, setting.fonts, element.attach()))
    strips = paragraph(block.content, "article", text, setting, element)
    return [*above, *labelled(strips, number, margin, style, setting)]


def box(block: Box, column: Column, setting: Setting) -> list[Strip]:
    """A framed aside, on one page if a page can hold it."""
    outline = _outline(block.role, column, setting)
    inside = column.inset(outline.padding, outline.padding, vertical=2 * outline.padding)
    element = setting.tags.inside.child("Div")
    return framed(kept(_inside(block, inside, setting.within(element))), outline)


def cards(block: Cards, column: Column, setting: Setting) -> list[Strip]:
    """Boxes in rows of `columns`, those of one row equally high."""
    count = max(min(block.columns, setting.theme.cards), 1)
    width = (column.width - (count - 1) * _GUTTER) / count
    columns = [Column(column.x + i * (width + _GUTTER), width, column.room) for i in range(count)]
    rows = (block.cards[i : i + count] for i in range(0, len(block.cards), count))
    strips = (spaced(_row(row, columns, setting), _SPACE, _SPACE) for row in rows)
    return list(chain.from_iterable(strips))


def _row(row: Sequence[Box], columns: Sequence[Column], setting: Setting) -> list[Strip]:
    inside = setting.tags.inside
    placed = [(card, c, inside.child("Div")) for card, c in zip(row, columns, strict=False)]
    outlines = [_outline(card.role, column, setting) for card, column, _ in placed]
    padding = max(outline.padding for outline in outlines)
    cells = [
        SetCell(column, _inside(card, column.inset(padding, padding), setting.within(element)))
        for card, column, element in placed
    ]

    def draw_frames(canvas: TaggedCanvas, _: Sequence[Column], top: float, bottom: float) -> None:
        for outline in outlines:
            outline.draw(canvas, top, bottom)

    return row_strips(cells, padding, 0.0, draw_frames)


def _inside(block: Box, column: Column, setting: Setting) -> list[Strip]:
    """The title and the blocks of a box; an empty one keeps the room of a line."""
    strips = [
        *paragraph(block.title, "box-title", column, setting),
        *strips_only(setting.flow(block.blocks, column, setting)),
    ]
    return strips or paragraph(plain("\u00a0"), "box", column, setting)


def _outline(role: str, column: Column, setting: Setting) -> Outline:
    frame = setting.theme.frame(role)
    return Outline(
        x=column.x,
        width=column.width,
        padding=frame.padding * MM,
        rule=frame.rule,
        colour=frame.colour,
        dashed=frame.dashed,
        before=_SPACE,
        after=_SPACE,
    )
