"""Visit or rebuild every block and inline of a document: the one place that knows its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import assert_never

from generator.document.blocks import (
    Activity,
    Article,
    Block,
    Blocks,
    Box,
    Cards,
    Cell,
    Grid,
    Heading,
    Items,
    NewPage,
    Options,
    Paragraph,
    Private,
    Row,
    Table,
    WritingSpace,
)
from generator.document.inlines import Inline, Inlines


def blocks_of(blocks: Blocks) -> Iterator[Block]:
    """Every block in reading order, parents before their children."""
    for block in blocks:
        yield block
        yield from blocks_of(children(block))


def children(block: Block) -> Blocks:
    """The blocks directly inside a block, in reading order."""
    match block:
        case Items():
            return tuple(inner for item in block.items for inner in item.blocks)
        case Table():
            rows = ((block.header,) if block.header else ()) + block.rows
            return tuple(inner for row in rows for cell in row.cells for inner in cell.blocks)
        case Activity() | Box() | Private():
            return block.blocks
        case Cards():
            return block.cards
        case WritingSpace():
            return block.answer
        case Heading() | Paragraph() | Options() | Grid() | Article() | NewPage():
            return ()
        case _:
            assert_never(block)


def own_inlines(block: Block) -> Inlines:
    """The inlines of a block itself, not of the blocks inside it, in reading order."""
    match block:
        case Heading() | Paragraph():
            return block.content
        case Options():
            return tuple(inline for option in block.options for inline in option.content)
        case Article():
            inner = (i for p in block.paragraphs for i in (*p.heading, *p.content))
            return (*block.title, *block.lead, *inner, *block.source)
        case Activity() | Box():
            return block.title
        case Items() | Table() | Grid() | Cards() | WritingSpace() | NewPage() | Private():
            return ()
        case _:
            assert_never(block)


def inlines_of(blocks: Blocks) -> Iterator[Inline]:
    """Every inline in reading order."""
    for block in blocks_of(blocks):
        yield from own_inlines(block)


def map_inlines(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    """The same block with every run of inlines, its own and those inside it, changed."""

    def inner(blocks: Blocks) -> Blocks:
        return tuple(map_inlines(child, change) for child in blocks)

    match block:
        case Heading() | Paragraph():
            return replace(block, content=change(block.content))
        case Items():
            items = (replace(item, blocks=inner(item.blocks)) for item in block.items)
            return replace(block, items=tuple(items))
        case Options():
            options = (replace(o, content=change(o.content)) for o in block.options)
            return replace(block, options=tuple(options))
        case WritingSpace():
            answer = (replace(p, content=change(p.content)) for p in block.answer)
            return replace(block, answer=tuple(answer))
        case Table():
            header = map_row(block.header, inner) if block.header else None
            rows = tuple(map_row(row, inner) for row in block.rows)
            return replace(block, header=header, rows=rows)
        case Article():
            paragraphs = (
                replace(p, heading=change(p.heading), content=change(p.content))
                for p in block.paragraphs
            )
            return replace(
                block,
                title=change(block.title),
                lead=change(block.lead),
                paragraphs=tuple(paragraphs),
                source=change(block.source),
            )
        case Activity() | Box():
            return replace(block, title=change(block.title), blocks=inner(block.blocks))
        case Cards():
            cards = (replace(c, title=change(c.title), blocks=inner(c.blocks)) for c in block.cards)
            return replace(block, cards=tuple(cards))
        case Private():
            return replace(block, blocks=inner(block.blocks))
        case Grid() | NewPage():
            return block
        case _:
            assert_never(block)


def lead_in(blocks: Blocks) -> int:
    """How many blocks only prepare the first thing to do: what is asked, the word bank.

    Writers keep them on one page with it.
    """
    for number, block in enumerate(blocks):
        if not isinstance(block, Paragraph | Box):
            return number
    return len(blocks)


def map_row(row: Row, change: Callable[[Blocks], Blocks]) -> Row:
    """The same row with the blocks of every cell changed."""
    return replace(row, cells=tuple(_map_cell(cell, change) for cell in row.cells))


def _map_cell(cell: Cell, change: Callable[[Blocks], Blocks]) -> Cell:
    return replace(cell, blocks=change(cell.blocks))
