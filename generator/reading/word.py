"""A Word file → pieces: the text as it stands once every change is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import cast

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.oxml.text.paragraph import CT_P
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.types import ProvidesStoryPart
from lxml.etree import _Element

from generator.reading.clean import clean
from generator.reading.piece import Kind, Piece, Raw

_DROPPED = {qn(name) for name in ("w:del", "w:moveFrom", "w:instrText", "w:drawing", "w:pict")}
_SAID = {qn("w:tab"): " ", qn("w:br"): " ", qn("w:cr"): " ", qn("w:noBreakHyphen"): "-"}
_AROUND = {qn(name) for name in ("w:sdt", "w:sdtContent", "w:ins", "w:customXml")}
_STYLES: dict[str, Kind] = {
    "title": "title",
    "subtitle": "lead",
    "caption": "caption",
    "footnote text": "note",
    "endnote text": "note",
    "toc heading": "note",
    "quote": "quote",
    "intense quote": "quote",
}


def read_word(data: bytes) -> Raw:
    """The body of a .docx in order. Raises what python-docx raises for a damaged file."""
    document = Document(BytesIO(data))
    pieces: list[Piece] = []
    for block in _blocks(document.element.body, document):
        pieces += _paragraph(block) if isinstance(block, Paragraph) else _table(block)
    marked = any(piece.kind in ("title", "heading") for piece in pieces)
    return Raw(tuple(pieces), is_marked=marked)


def _blocks(parent: _Element, document: ProvidesStoryPart) -> Iterator[Paragraph | Table]:
    """Paragraphs and tables in order, those inside content controls and insertions too."""
    for child in parent:
        if child.tag == qn("w:p"):
            yield Paragraph(cast(CT_P, child), document)
        elif child.tag == qn("w:tbl"):
            yield Table(cast(CT_Tbl, child), document)
        elif child.tag in _AROUND:
            yield from _blocks(child, document)


def _paragraph(paragraph: Paragraph) -> Iterator[Piece]:
    if text := clean("".join(_words(paragraph._p))):
        yield Piece(text, _kind(paragraph))


def _kind(paragraph: Paragraph) -> Kind:
    style = paragraph.style
    while style is not None:
        name = (style.name or "").lower()
        if name in _STYLES:
            return _STYLES[name]
        if name.startswith("heading "):
            return "heading"
        if name.startswith("toc "):
            return "note"
        if name.startswith("list"):
            return "item"
        style = style.base_style
    properties = paragraph._p.pPr
    return "item" if properties is not None and properties.numPr is not None else "text"


def _words(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _DROPPED:
            continue
        if child.tag == qn("w:r") and _is_raised(child):
            said = "".join(_words(child))
            yield "" if said.strip().isdigit() else said
        elif child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in _SAID:
            yield _SAID[child.tag]
        else:
            yield from _words(child)


def _is_raised(run: _Element) -> bool:
    """Whether a run is set above the line, as the marks of notes are."""
    look = run.find(qn("w:rPr"))
    if look is None:
        return False
    position, align = look.find(qn("w:position")), look.find(qn("w:vertAlign"))
    up = position is not None and not str(position.get(qn("w:val"), "-")).startswith("-")
    return up or (align is not None and align.get(qn("w:val")) == "superscript")


def _table(table: Table) -> Iterator[Piece]:
    """A table of one cell, or of long ones, only lays out a page."""
    cells = [cell for row in table.rows for cell in row.cells]
    texts = [cell.text for cell in cells]
    if len(cells) == 1 or any(len(text) > 300 for text in texts):
        for cell in {id(cell._tc): cell for cell in cells}.values():
            for block in _blocks(cell._tc, cell):
                yield from _paragraph(block) if isinstance(block, Paragraph) else _table(block)
    elif text := clean(" ".join(texts)):
        yield Piece(text, "table")
