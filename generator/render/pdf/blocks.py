"""Blocks → strips: one case for each kind of block."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from generator.document.blocks import (
    Activity,
    Article,
    Block,
    Blocks,
    Box,
    Cards,
    Grid,
    Heading,
    Items,
    NewPage,
    Options,
    Paragraph,
    Private,
    Table,
    WritingSpace,
)
from generator.document.inlines import Text
from generator.render.pdf.activities import activity
from generator.render.pdf.frames import article, box, cards
from generator.render.pdf.grids import grid
from generator.render.pdf.lists import items, options
from generator.render.pdf.paragraphs import paragraph, writing_lines
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Bookmark, Break, Column, Flow, Strip, kept_with_next
from generator.render.pdf.tables import table
from generator.render.pdf.tags.headings import heading
from generator.render.pdf.words import printable

_HEADING_ROLES = {1: "title", 2: "heading-2"}


def set_blocks(blocks: Blocks, column: Column, setting: Setting) -> Flow:
    """Blocks, one under another, as strips."""
    return [strip for block in blocks for strip in _set_block(block, column, setting)]


def _set_block(block: Block, column: Column, setting: Setting) -> Flow:
    match block:
        case Heading():
            return [*_heading(block, column, setting)]
        case Paragraph():
            return [*paragraph(block.content, block.role, column, setting)]
        case Items():
            return [*items(block, column, setting)]
        case Options():
            return [*options(block, column, setting)]
        case WritingSpace():
            if block.answer:
                return set_blocks(block.answer, column, setting)
            return [*writing_lines(block.lines, column, setting)]
        case Table():
            return [*table(block, column, setting)]
        case Grid():
            return [*grid(block, column, setting)]
        case Article():
            return [*article(block, column, setting)]
        case Activity():
            return activity(block, column, setting)
        case Box():
            return [*box(block, column, setting)]
        case Cards():
            return [*cards(block, column, setting)]
        case NewPage():
            return [Break(block.kind)]
        case Private():
            return set_blocks(block.blocks, column, setting)
        case _:
            assert_never(block)


def _heading(block: Heading, column: Column, setting: Setting) -> list[Strip]:
    role = _HEADING_ROLES.get(block.level, "heading-3")
    element = heading(block.level, setting.tags.inside)
    strips = kept_with_next(paragraph(block.content, role, column, setting, element))
    title = "".join(inline.text for inline in block.content if isinstance(inline, Text))
    bookmark = Bookmark(max(block.level - 1, 0), printable(title))
    return [
        replace(strip, bookmark=bookmark) if i == 0 else strip for i, strip in enumerate(strips)
    ]
