"""The structure tree as objects of the file, and the ParentTree that leads back to it.

The objects are bytes made here: reportlab's dictionaries would take longer than all the
rest of the tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from generator.render.pdf.tags.element import Annotation, Content, Element, Kid
from generator.render.pdf.tags.syntax import text_string

_ROOT = "StructTreeRoot"


def page_numbers(file: PDFDocument, count: int) -> list[int]:
    """The numbers of the pages' objects."""
    return [file.idToObjectNumberAndVersion[f"Page{n + 1}"][0] for n in range(count)]


def write_tree(
    file: PDFDocument,
    root: Element,
    pages: Sequence[Sequence[Element]],
    fields: Sequence[tuple[int, Element]] = (),
) -> None:
    """Add the tree to a file; `pages` are the owners of each page's marked contents.

    `fields` are the numbers of the fields' objects, each with its element.
    """
    sheets = page_numbers(file, len(pages))
    places = _Places(sheets, [number for number, _ in fields])
    elements = list(root.elements())
    # The file numbers its objects in the order in which they are added.
    top = file.objectcounter + 1
    numbers = {element: top + 1 + place for place, element in enumerate(elements)}
    _add(
        file,
        top,
        _ROOT,
        _tree_root(numbers[root], top + 1 + len(elements), len(pages) + len(fields)),
    )
    for element in elements:
        number = numbers[element]
        _add(file, number, f"StructElem{number}", _element(element, numbers, top, places))
    owners = [element for _, element in fields]
    _add(file, top + 1 + len(elements), "ParentTree", _parent_tree(pages, owners, numbers))
    file.Catalog.StructTreeRoot = PDFObjectReference(_ROOT)


@dataclass(frozen=True, slots=True)
class _Places:
    """The numbers of the objects of pages and fields."""

    sheets: Sequence[int]
    fields: Sequence[int]


def _add(file: PDFDocument, number: int, name: str, data: bytes) -> None:
    file.Reference(data, name)
    assert file.objectcounter == number, f"reportlab numbers its objects otherwise: {name}"


def _tree_root(document: int, parents: int, next_key: int) -> bytes:
    return (
        f"<</Type /StructTreeRoot /K [{document} 0 R] "
        f"/ParentTree {parents} 0 R /ParentTreeNextKey {next_key}>>"
    ).encode()


def _element(element: Element, numbers: dict[Element, int], top: int, places: _Places) -> bytes:
    parent = element.parent
    above = numbers[parent] if parent else top
    page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
    parts = [f"<</Type /StructElem /S /{element.kind} /P {above} 0 R".encode()]
    if page is not None:
        parts.append(f"/Pg {places.sheets[page]} 0 R".encode())
    if parent is None or element.language != parent.language:
        parts.append(b"/Lang " + text_string(element.language))
    if element.said:
        parts.append(b"/ActualText " + text_string(element.said))
    if element.described:
        parts.append(b"/Alt " + text_string(element.described))
    if element.attributes:
        parts.append(b"/A " + element.attributes)
    if element.kids:
        kids = " ".join([_kid(kid, page, numbers, places) for kid in element.kids])
        parts.append(f"/K [{kids}]".encode())
    return b" ".join(parts) + b">>"


def _kid(kid: Kid, page: int | None, numbers: dict[Element, int], places: _Places) -> str:
    if isinstance(kid, Element):
        return f"{numbers[kid]} 0 R"
    sheet = places.sheets[kid.page]
    if isinstance(kid, Annotation):
        return f"<</Type /OBJR /Pg {sheet} 0 R /Obj {places.fields[kid.number]} 0 R>>"
    if kid.page == page:
        return str(kid.number)
    return f"<</Type /MCR /Pg {sheet} 0 R /MCID {kid.number}>>"


def _parent_tree(
    pages: Sequence[Sequence[Element]], fields: Sequence[Element], numbers: dict[Element, int]
) -> bytes:
    """For each page, by its StructParents, the owners of its marked contents in order.

    After them, for each field, by its StructParent, the element that stands for it.
    """
    of_pages = (
        f"{page} [{' '.join([f'{numbers[element]} 0 R' for element in elements])}]"
        for page, elements in enumerate(pages)
    )
    of_fields = (f"{key} {numbers[owner]} 0 R" for key, owner in enumerate(fields, len(pages)))
    return f"<</Nums [{' '.join((*of_pages, *of_fields))}]>>".encode()
