"""The fields of a form, as they stand in the file, and the places for answers of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from support.pdf_file import PdfFile
from support.pdf_reading import FONTS, theme
from support.pdf_tags import Placed, tree_of

from generator.document.blocks import (
    Block,
    Blocks,
    Cell,
    Grid,
    Options,
    Paragraph,
    Table,
    WritingSpace,
)
from generator.document.document import Document
from generator.document.inlines import Blank, Mark, Pick
from generator.document.walk import children, own_inlines
from generator.render.pdf.writer import write_pdf

_MANY_LINES = 1 << 12


@dataclass(frozen=True, slots=True)
class FormField:
    """A field: what it is, how it is called and said, its page (from 0) and its corners.

    `inside` is the element that it is read in: lines that go on over a page share theirs.
    """

    inside: int
    kind: str
    name: str
    said: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


def fillable(document: Document) -> bytes:
    """A document under the shipped theme, to fill in on a screen."""
    return write_pdf(document, theme(), FONTS, fillable=True).data


@cache
def fields_of(data: bytes) -> list[FormField]:
    """The fields of a file, in the order of the form."""
    file = PdfFile(data)
    pages = {
        reference.number: number
        for number, page in enumerate(file.pages)
        for reference in file.get(file.objects[page].get("Annots", []))
    }
    read_in = {
        kid.number: node.parent
        for node in tree_of(data).find("Form")
        for kid in node.kids
        if isinstance(kid, Placed)
    }
    form = file.get(file.catalogue.get("AcroForm")) or {"Fields": []}
    found = []
    for reference in form["Fields"]:
        said = file.get(reference)
        kind = "box" if said["FT"] == "Btn" else "line"
        if said.get("Ff", 0) & _MANY_LINES:
            kind = "lines"
        if said.get("MaxLen") == 1:
            kind = "letter"
        number = reference.number
        where = (pages[number], *map(float, said["Rect"]))
        found.append(FormField(read_in[number], kind, said["T"], said["TU"], *where))
    return found


def places(blocks: Blocks) -> Counter[str]:
    """How many places for an answer a pupil's blocks have, by the kind of field."""
    return Counter(place for block in blocks for place in _places(block))


def _places(block: Block) -> Iterator[str]:
    for inline in own_inlines(block):
        match inline:
            case Blank():
                yield "line"
            case Mark():
                yield "box"
            case Pick():
                yield from ["box"] * len(inline.options)
            case _:
                pass
    match block:
        case Options():
            yield from ["box"] * len(block.options)
        case Grid():
            squares = [square for row in block.rows for square in row if square]
            empty = [square for square in squares if not square.given]
            yield from ["letter"] * len(empty) if empty else ["box"] * len(squares)
        case WritingSpace(lines=lines) if lines:
            yield "lines"
        case Table(role="grid" | "fill"):
            cells = [cell for row in block.rows for cell in row.cells]
            whole = [cell for cell in cells if _is_to_fill(cell)]
            yield from ["lines"] * len(whole)
            rest = [inner for cell in cells if cell not in whole for inner in cell.blocks]
            heads = [
                b for cell in (block.header.cells if block.header else ()) for b in cell.blocks
            ]
            yield from places((*heads, *rest)).elements()
            return
        case _:
            pass
    yield from places(children(block)).elements()


def _is_to_fill(cell: Cell) -> bool:
    """Whether nothing is printed in a cell but lines to write on."""
    empty = (isinstance(b, WritingSpace) or b == Paragraph((), role_of(b)) for b in cell.blocks)
    return not cell.heading and all(empty)


def role_of(block: Block) -> str:
    return block.role if isinstance(block, Paragraph) else ""
