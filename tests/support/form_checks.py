"""What is wrong with the form of a PDF, and with the elements that stand for its fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from support.pdf_file import PdfFile, Reference
from support.pdf_tags import Node, Placed

_SCRIPTED = ("A", "AA", "JS", "CO")


def field_faults(file: PdfFile, root: Node) -> Iterator[str]:
    """From the form to the pages, from the pages into the tree, and back."""
    form = file.get(file.catalogue.get("AcroForm")) or {}
    fields = [reference.number for reference in form.get("Fields", ())]
    shown = {
        reference.number: page
        for page in file.pages
        for reference in file.get(file.objects[page].get("Annots", []))
    }
    if list(shown) != fields:
        yield f"{len(fields)} fields, {len(shown)} on the pages, or in another order"
    if any(key in form for key in ("XFA", "NeedAppearances", *_SCRIPTED)):
        yield "a form that is changed by its reader"
    if fields:
        yield from _font_faults(file, form)
    owners = {
        kid.number: node for node in root.nodes() for kid in node.kids if isinstance(kid, Placed)
    }
    yield from _key_faults(file, fields)
    for node in root.nodes():
        placed = [kid for kid in node.kids if isinstance(kid, Placed)]
        if (node.kind == "Form") != bool(placed) or (placed and len(node.kids) != 1):
            yield f"{node.kind} with {len(node.kids)} kids, {len(placed)} of them fields"
    for number in fields:
        said = file.objects[number]
        yield from (f"field {said.get('T')}: {fault}" for fault in _faults(file, said))
        if said.get("P") != Reference(shown.get(number, 0)):
            yield f"field {said.get('T')}: another page"
        owner = owners.pop(number, None)
        parent = _parents(file).get(said.get("StructParent"))
        if owner is None or parent != Reference(owner.number):
            yield f"field {said.get('T')}: the ParentTree and its element do not agree"
        elif file.pages[next(k.page for k in owner.kids if isinstance(k, Placed))] != shown.get(
            number
        ):
            yield f"field {said.get('T')}: its element is on another page"
    yield from (f"a Form of object {number}, which is no field" for number in owners)


def _parents(file: PdfFile) -> dict[Any, Any]:
    tree = file.get(file.get(file.catalogue["StructTreeRoot"]).get("ParentTree")) or {"Nums": []}
    return dict(zip(tree["Nums"][::2], tree["Nums"][1::2], strict=True))


def _key_faults(file: PdfFile, fields: list[int]) -> Iterator[str]:
    """Names and places in the ParentTree are each of one field alone."""
    for key in ("T", "StructParent"):
        counted = Counter(file.objects[number].get(key) for number in fields)
        yield from (
            f"{times} fields of {key} {name}" for name, times in counted.items() if times > 1
        )
    keys = _parents(file)
    after = file.get(file.catalogue["StructTreeRoot"]).get("ParentTreeNextKey", 0)
    if any(isinstance(key, int) and key >= after for key in keys):
        yield "the ParentTree goes on after its next key"
    of_fields = {file.objects[number].get("StructParent") for number in fields}
    lists = {key for key, value in keys.items() if isinstance(value, list)}
    if of_fields & lists or set(keys) - lists != of_fields:
        yield "places in the ParentTree of neither a page nor a field"


def _font_faults(file: PdfFile, form: dict[str, Any]) -> Iterator[str]:
    """What is typed is set in a font that the file has."""
    fonts = file.get(file.get(form.get("DR", {})).get("Font", {}))
    if not fonts:
        yield "no font for what is typed"
    for name, reference in fonts.items():
        font = file.get(reference)
        if "FontFile2" not in file.get(font.get("FontDescriptor", {})):
            yield f"the font {name} is not in the file"
        if font.get("Encoding") != "WinAnsiEncoding":
            yield f"the font {name} has not the letters of a keyboard"


def _faults(file: PdfFile, said: dict[str, Any]) -> Iterator[str]:
    if said.get("Subtype") != "Widget" or said.get("F") != 4:
        yield "is not seen and printed"
    if not said.get("TU"):
        yield "is not said"
    if said.get("V", "Off") != "Off" or said.get("AS", "Off") != "Off" or "DV" in said:
        yield "is not empty"
    if any(key in said for key in _SCRIPTED):
        yield "has a script"
    looks = file.get(said.get("AP", {})).get("N")
    match said.get("FT"), looks:
        case "Tx", Reference():
            pass
        case "Btn", dict() if set(looks) == {"Yes", "Off"}:
            pass
        case kind, _:
            yield f"{kind} without its looks"
