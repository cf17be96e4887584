"""Take every answer out: the only way to a document that pupils may see.

The law: changing which answer is right, or the words of a model answer, leaves
what this returns as it was.
"""

from __future__ import annotations

from dataclasses import replace

from generator.document.blocks import (
    Activity,
    Block,
    Blocks,
    Box,
    Cards,
    Grid,
    Items,
    Options,
    Private,
    Square,
    Table,
    WritingSpace,
)
from generator.document.document import Document, PupilDocument
from generator.document.inlines import Blank, Inline, Inlines, Mark, Pick, Text
from generator.document.walk import map_inlines, map_row


def conceal(document: Document) -> PupilDocument:
    """The pupil's document: blanks empty, boxes unticked, nothing private."""
    return PupilDocument(
        kind="worksheet",
        title=document.title,
        language=document.language,
        running=document.running,
        blocks=_conceal_blocks(document.blocks),
        spoken=document.spoken,
        symbol=document.symbol,
        parcours=document.parcours,
        code=document.code,
        version=document.version,
        sender=document.sender,
    )


def _conceal_blocks(blocks: Blocks) -> Blocks:
    return tuple(
        map_inlines(_conceal_block(block), _conceal_inlines)
        for block in blocks
        if not isinstance(block, Private)
    )


def _conceal_block(block: Block) -> Block:
    """The answers that are blocks; those that are inlines go in one sweep afterwards."""
    match block:
        case Options():
            options = (replace(option, correct=None) for option in block.options)
            return replace(block, options=tuple(options))
        case WritingSpace():
            return replace(block, answer=())
        case Items():
            items = (replace(item, blocks=_conceal_blocks(item.blocks)) for item in block.items)
            return replace(block, items=tuple(items))
        case Table():
            header = map_row(block.header, _conceal_blocks) if block.header else None
            rows = tuple(map_row(row, _conceal_blocks) for row in block.rows)
            return replace(block, header=header, rows=rows)
        case Grid():
            squares = (tuple(map(_conceal_square, row)) for row in block.rows)
            return replace(block, rows=tuple(squares))
        case Activity() | Box():
            return replace(block, blocks=_conceal_blocks(block.blocks))
        case Cards():
            cards = (replace(card, blocks=_conceal_blocks(card.blocks)) for card in block.cards)
            return replace(block, cards=tuple(cards))
        case _:
            return block


def _conceal_square(square: Square | None) -> Square | None:
    return square and replace(square, answer=None, marked=False)


def _conceal_inlines(inlines: Inlines) -> Inlines:
    kept = (_conceal_inline(inline) for inline in inlines)
    return tuple(inline for inline in kept if inline is not None)


def _conceal_inline(inline: Inline) -> Inline | None:
    match inline:
        case Blank():
            return replace(inline, answer=None)
        case Mark():
            return Mark(correct=None)
        case Pick():
            return replace(inline, correct=None)
        case Text(role="answer"):
            return None
        case Text():
            return inline
