"""The structure tree as objects of the file, and the ParentTree that leads back to it.

The objects are bytes made here: reportlab's dictionaries would take longer than all the
rest of the tags.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from generator.render.pdf.tags.element import Content, Element
from generator.render.pdf.tags.syntax import text_string

_ROOT = "StructTreeRoot"


def write_tree(file: PDFDocument, root: Element, pages: Sequence[Sequence[Element]]) -> None:
    """Add the tree to a file; `pages` are the owners of each page's marked contents."""
    sheets = [file.idToObjectNumberAndVersion[f"Page{n + 1}"][0] for n in range(len(pages))]
    elements = list(root.elements())
    # The file numbers its objects in the order in which they are added.
    top = file.objectcounter + 1
    numbers = {element: top + 1 + place for place, element in enumerate(elements)}
    _add(file, top, _ROOT, _tree_root(numbers[root], top + 1 + len(elements), len(pages)))
    for element in elements:
        number = numbers[element]
        _add(file, number, f"StructElem{number}", _element(element, numbers, top, sheets))
    _add(file, top + 1 + len(elements), "ParentTree", _parent_tree(pages, numbers))
    file.Catalog.StructTreeRoot = PDFObjectReference(_ROOT)


def _add(file: PDFDocument, number: int, name: str, data: bytes) -> None:
    file.Reference(data, name)
    assert file.objectcounter == number, f"reportlab numbers its objects otherwise: {name}"


def _tree_root(document: int, parents: int, next_key: int) -> bytes:
    return (
        f"<</Type /StructTreeRoot /K [{document} 0 R] "
        f"/ParentTree {parents} 0 R /ParentTreeNextKey {next_key}>>"
    ).encode()


def _element(
    element: Element, numbers: dict[Element, int], top: int, sheets: Sequence[int]
) -> bytes:
    parent = element.parent
    above = numbers[parent] if parent else top
    page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
    parts = [f"<</Type /StructElem /S /{element.kind} /P {above} 0 R".encode()]
    if page is not None:
        parts.append(f"/Pg {sheets[page]} 0 R".encode())
    if parent is None or element.language != parent.language:
        parts.append(b"/Lang " + text_string(element.language))
    if element.said:
        parts.append(b"/ActualText " + text_string(element.said))
    if element.described:
        parts.append(b"/Alt " + text_string(element.described))
    if element.attributes:
        parts.append(b"/A " + element.attributes)
    if element.kids:
        kids = " ".join([_kid(kid, page, numbers, sheets) for kid in element.kids])
        parts.append(f"/K [{kids}]".encode())
    return b" ".join(parts) + b">>"


def _kid(
    kid: Element | Content, page: int | None, numbers: dict[Element, int], sheets: Sequence[int]
) -> str:
    if isinstance(kid, Element):
        return f"{numbers[kid]} 0 R"
    if kid.page == page:
        return str(kid.number)
    return f"<</Type /MCR /Pg {sheets[kid.page]} 0 R /MCID {kid.number}>>"


def _parent_tree(pages: Sequence[Sequence[Element]], numbers: dict[Element, int]) -> bytes:
    """For each page, by its StructParents, the owners of its marked contents in order."""
    owners = (
        f"{page} [{' '.join([f'{numbers[element]} 0 R' for element in elements])}]"
        for page, elements in enumerate(pages)
    )
    return f"<</Nums [{' '.join(owners)}]>>".encode()
