"""A document as readable text: what goldens compare and what its code is made from.

One line a block, indented by depth. Answers are shown as `{answer}`, ticked boxes
as `[x]`, so that a dump of a pupil's document shows at a glance that none is left.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
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
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Inlines, Mark, Pick, Text
from generator.document.sender import Logo

_ROLE_SIGNS = {
    "strong": "**",
    "emphasis": "*",
    "term": "_",
    "answer": "!",
    "sign": "",
    "muted": "~",
}
_VISIBLE_SPACES = str.maketrans({"\u00a0": "⍽", "\u202f": "⏑"})


def dump(document: Document) -> str:
    """The whole document as text, ending in a line break."""
    head = [
        f"{document.kind} [{document.language}] {document.title}",
        *(
            f"{name}: {value}"
            for name, value in (
                ("parcours", document.parcours),
                ("version", document.version),
                ("code", document.code),
                ("label", document.running.label),
                ("notice", document.running.notice),
                ("school", document.sender.school),
                ("logo", _logo(document.sender.logo)),
                ("beside", document.sender.beside),
            )
            if value
        ),
        "",
    ]
    lines = [*head, *_blocks(document.blocks, 0)]
    return "\n".join(lines).translate(_VISIBLE_SPACES) + "\n"


def _logo(logo: Logo | None) -> str:
    if logo is None:
        return ""
    return f"{logo.width} × {logo.height} {hashlib.sha256(logo.png).hexdigest()[:8]}"


def _blocks(blocks: Blocks, depth: int) -> Iterator[str]:
    for block in blocks:
        first, *rest = list(_block(block, depth))
        yield "  " * depth + first
        yield from rest


def _block(block: Block, depth: int) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {inlines(block.content)}"
        case Paragraph():
            yield f"{block.role}: {inlines(block.content)}"
        case Items():
            yield f"items {block.numbering}" + (f" from {block.start}" if block.start != 1 else "")
            for item in block.items:
                yield "  " * (depth + 1) + "-"
                yield from _blocks(item.blocks, depth + 2)
        case Options():
            yield f"options {block.layout}"
            for option in block.options:
                yield "  " * (depth + 1) + f"{_mark(option.correct)} {inlines(option.content)}"
        case WritingSpace():
            yield f"lines {block.lines}"
            yield from _blocks(block.answer, depth + 1)
        case Table():
            whole = " whole" if block.whole else ""
            widths = " ".join(f"{w:.2f}" for w in block.widths)
            yield f"table {block.role}{whole} {widths} {block.caption}"
            for row in ((block.header,) if block.header else ()) + block.rows:
                yield from _row(row, depth + 1)
        case Grid():
            yield f"squares {block.side:g} {block.caption}"
            for squares in block.rows:
                yield "  " * (depth + 1) + " ".join(map(_square, squares)).rstrip()
        case Article():
            yield f"article {inlines(block.title)}"
            yield "  " * (depth + 1) + f"lead: {inlines(block.lead)}"
            for paragraph in block.paragraphs:
                if paragraph.heading:
                    yield "  " * (depth + 1) + f"heading: {inlines(paragraph.heading)}"
                yield "  " * (depth + 1) + f"§{paragraph.number} {inlines(paragraph.content)}"
            yield "  " * (depth + 1) + f"source: {inlines(block.source)}"
        case Activity():
            extras = " ".join(x for x in (block.form, block.form_label, block.points) if x)
            yield f"activity {block.number or '-'} {inlines(block.title)} ({extras})"
            yield from _blocks(block.blocks, depth + 1)
        case Box():
            yield f"box {block.role} {inlines(block.title)}"
            yield from _blocks(block.blocks, depth + 1)
        case Cards():
            yield f"cards {block.columns}"
            yield from _blocks(block.cards, depth + 1)
        case NewPage():
            yield f"--- new {block.kind} ---"
        case Private():
            yield "private"
            yield from _blocks(block.blocks, depth + 1)
        case _:
            assert_never(block)


def _row(row: Row, depth: int) -> Iterator[str]:
    yield "  " * depth + "row"
    for cell in row.cells:
        yield "  " * (depth + 1) + ("head" if cell.heading else "cell")
        yield from _blocks(cell.blocks, depth + 2)


def _square(square: Square | None) -> str:
    """Three signs wide at least, so that a grid stands in columns."""
    if square is None:
        return "   "
    answer = "" if square.answer is None else f"{{{square.answer}}}"
    mark = "*" if square.marked else ""
    return (f"{square.number}{mark}{square.given}{answer}" or "..").rjust(3)


def inlines(content: Inlines) -> str:
    """A line of inlines as text."""
    return "".join(_inline(inline) for inline in content)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            sign = _ROLE_SIGNS.get(inline.role, "")
            language = f"@{inline.language}:" if inline.language else ""
            return f"{language}{sign}{inline.text}{sign}"
        case Blank():
            answer = "" if inline.answer is None else f"{{{inline.answer}}}"
            return f"{inline.hint}____{inline.width:g}{answer}"
        case Mark():
            return _mark(inline.correct)
        case Pick():
            right = None if inline.correct is None else inline.options[inline.correct]
            return "<" + " / ".join(f"{{{o}}}" if o == right else o for o in inline.options) + ">"
        case _:
            assert_never(inline)


def _mark(correct: bool | None) -> str:
    return {None: "[ ]", True: "[x]", False: "[-]"}[correct]
