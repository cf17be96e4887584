"""An OpenDocument text (.odt, as LibreOffice writes it) → pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from generator.reading.clean import clean
from generator.reading.piece import Kind, Piece, Raw

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = _STYLE_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"

_DROPPED = {f"{_TEXT}{name}" for name in ("note", "tracked-changes", "table-of-content")}
_DROPPED |= {f"{_OFFICE}annotation", f"{_DRAW}frame"}
_RAISED = " raised"
"""The parent, here, of every style of raised letters: a figure in one is the mark of a note."""

_STYLES: dict[str, Kind] = {
    "Title": "title",
    "Subtitle": "lead",
    "Caption": "caption",
    "Quotations": "quote",
    "Footnote": "note",
}


def read_odt(archive: ZipFile) -> Raw:
    """The body of the text in order. Raises what lxml and zipfile raise for a damaged file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(archive.read("content.xml"), parser)
    parents = {}
    for style in root.iter(f"{_STYLE}style"):
        raised = any(
            str(look.get(f"{_STYLE_TEXT}text-position", "0")).startswith(("super", *"123456789"))
            for look in style.iter(f"{_STYLE}text-properties")
        )
        parent = _RAISED if raised else str(style.get(f"{_STYLE}parent-style-name"))
        parents[str(style.get(f"{_STYLE}name"))] = parent
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    pieces = tuple(_blocks(body, parents, "text")) if body is not None else ()
    return Raw(pieces, is_marked=any(piece.kind in ("title", "heading") for piece in pieces))


def _blocks(element: _Element, parents: Mapping[str, str], kind: Kind) -> Iterator[Piece]:
    for child in element:
        if child.tag in _DROPPED:
            continue
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            if text := clean("".join(_words(child, parents))):
                yield Piece(text, _kind(child, parents, kind))
        elif child.tag == f"{_TABLE}table":
            yield from _table(child, parents)
        elif child.tag == f"{_TEXT}list":
            yield from _blocks(child, parents, "item")
        else:
            yield from _blocks(child, parents, kind)


def _kind(element: _Element, parents: Mapping[str, str], kind: Kind) -> Kind:
    name, seen = str(element.get(f"{_TEXT}style-name")), len(parents)
    while seen and name in parents and name not in _STYLES and not name.startswith("Heading_20_"):
        name, seen = parents[name], seen - 1
    if name in _STYLES:
        return _STYLES[name]
    is_heading = element.tag == f"{_TEXT}h" or name.startswith("Heading_20_")
    return "heading" if is_heading else kind


def _words(element: _Element, parents: Mapping[str, str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in (f"{_TEXT}s", f"{_TEXT}line-break", f"{_TEXT}tab"):
            yield " "
        elif child.tag not in _DROPPED and isinstance(child.tag, str):
            said = "".join(_words(child, parents))
            raised = parents.get(str(child.get(f"{_TEXT}style-name"))) == _RAISED
            yield "" if raised and said.strip().isdigit() else said
        yield child.tail or ""


def _table(table: _Element, parents: Mapping[str, str]) -> Iterator[Piece]:
    """A table of one cell, or of long ones, only lays out a page."""
    cells = list(table.iter(f"{_TABLE}table-cell"))
    texts = [clean("".join(_words(cell, parents))) for cell in cells]
    if len(cells) == 1 or any(len(text) > 300 for text in texts):
        for cell in cells:
            yield from _blocks(cell, parents, "text")
    elif text := clean(" ".join(texts)):
        yield Piece(text, "table")
