"""What a reader should get from a paper: its words in the order of its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.document.blocks import (
    Activity,
    Article,
    Blocks,
    Grid,
    Items,
    Options,
    Square,
)
from generator.document.inlines import Blank, Inlines, Mark, Pick, Text
from generator.document.walk import children, own_inlines


def _text(content: Inlines, gap: str) -> str:
    parts = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case Blank():
                parts.append(inline.hint + (gap if inline.answer is None else inline.answer))
            case Mark():
                parts.append("☒" if inline.correct else "☐")
            case Pick():
                parts += [part.text for part in inline.parts()]
    return "".join(parts)


def _squares(row: Sequence[Square | None], in_tree: bool) -> Iterator[str]:
    parts = [(square.number, square.answer or square.given) for square in row if square]
    if in_tree:
        yield from (part for square in parts for part in square)
    else:
        yield from (number for number, _ in parts)
        yield from (letter for _, letter in parts)


def _label(block: Items, index: int) -> str:
    number = block.start + index
    return {
        "decimal": f"{number}.",
        "letter": f"{chr(96 + number)})",
        "bullet": "•",
        "none": "",
    }[block.numbering]


def expected_text(blocks: Blocks, gap: str = "", in_tree: bool = False) -> Iterator[str]:
    """The texts of blocks in reading order, labels and boxes among them.

    `gap` is what a reader makes of an empty blank. `in_tree` is the order of the tree
    where the one that is drawn differs: a grid square by square, not its numbers first.
    """
    for block in blocks:
        match block:
            case Items():
                for i, item in enumerate(block.items):
                    yield _label(block, i)
                    yield from expected_text(item.blocks, gap, in_tree)
            case Options():
                for option in block.options:
                    yield f"{'☒' if option.correct else '☐'} {_text(option.content, gap)}"
            case Article():
                yield from (_text(block.title, gap), _text(block.lead, gap))
                for paragraph in block.paragraphs:
                    yield from (_text(paragraph.heading, gap), str(paragraph.number))
                    yield _text(paragraph.content, gap)
                yield _text(block.source, gap)
            case Activity():
                yield from (block.number, _text(block.title, gap), block.form_label, block.points)
                yield from expected_text(block.blocks, gap, in_tree)
            case Grid():
                for row in block.rows:
                    yield from _squares(row, in_tree)
            case _:
                yield _text(own_inlines(block), gap)
                yield from expected_text(children(block), gap, in_tree)
