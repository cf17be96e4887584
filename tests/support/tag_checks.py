"""What is wrong with the tags of a PDF: by `page-validation`, and by checks of our own.

That validator finds what breaks a rule of PDF/UA-1 but misses a tree that does not lead
back from the pages; ours follows every marked content from its page into the tree, and
every element of the file from the root.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import page as page_validation
from support.form_checks import field_faults
from support.pdf_file import PdfFile, Reference
from support.pdf_tags import Marked, Node, tree_of

PAINTING = frozenset(
    ["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"]
)
LEAST_RULES = 100
"""The validator knows 134 rules of PDF/UA-1; one that knows none finds nothing."""


def not_conformant(data: bytes) -> list[str]:
    """What keeps a file from being PDF/UA-1, by the validator."""
    report = page_validation.validate_pdf_bytes(data, profile="ua1")
    assert report.rules.total >= LEAST_RULES
    found = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    assert bool(found) != report.is_compliant
    return found


def tag_faults(data: bytes) -> list[str]:
    """Every fault that our own checks find, in words."""
    file = PdfFile(data)
    try:
        root = tree_of(data)
    except KeyError as missing:
        return [f"no tree: {missing}"]
    return [
        *_catalogue_faults(file),
        *_page_faults(file, root),
        *_tree_faults(file, root),
        *_heading_faults(root),
        *_kind_faults(root),
        *field_faults(file, root),
    ]


def _catalogue_faults(file: PdfFile) -> Iterator[str]:
    said = file.catalogue
    if file.get(said.get("MarkInfo", {})).get("Marked") != b"true":
        yield "not marked as tagged"
    if not said.get("Lang"):
        yield "no language"
    if file.get(said.get("ViewerPreferences", {})).get("DisplayDocTitle") != b"true":
        yield "the title is not displayed"
    if "Metadata" not in said or b"<pdfuaid:part>1<" not in file.stream(said["Metadata"]):
        yield "the metadata do not say PDF/UA-1"


def _page_faults(file: PdfFile, root: Node) -> Iterator[str]:
    """From each page into the tree: what is painted is marked, and its owner knows it."""
    parents = _parent_tree(file)
    if parents is None:
        yield "no ParentTree"
        return
    owners = {mark: node for node in root.nodes() for mark in node.kids if isinstance(mark, Marked)}
    keys = set()
    for number, sheet in enumerate(file.pages):
        entries = file.objects[sheet]
        key = entries.get("StructParents")
        keys.add(key)
        if entries.get("Tabs") != "S":
            yield f"page {number + 1}: not read in the order of the tree"
        marks: list[int] = []
        yield from (f"page {number + 1}: {fault}" for fault in _content_faults(file, sheet, marks))
        back = parents.get(key, [])
        if len(set(marks)) != len(marks) or len(back) != len(marks):
            yield f"page {number + 1}: {len(marks)} marked contents, {len(back)} in the ParentTree"
        for mark, reference in zip(marks, back, strict=False):
            node = owners.pop(Marked(number, mark), None)
            if node is None or node.number != reference.number:
                yield f"page {number + 1}: content {mark} and the ParentTree do not agree"
    if len(keys) != len(file.pages):
        yield "pages share a place in the ParentTree"
    yield from (f"{node.kind}: {mark} is on no page" for mark, node in owners.items())


def _parent_tree(file: PdfFile) -> dict[Any, list[Reference]] | None:
    tree = file.get(file.get(file.catalogue["StructTreeRoot"]).get("ParentTree"))
    if tree is None:
        return None
    numbers = tree["Nums"]
    # The value of a page is an array, that of a field a single element.
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return {key: owners for key, owners in pairs if isinstance(owners, list)}


def _content_faults(file: PdfFile, sheet: int, marks: list[int]) -> Iterator[str]:
    """What is painted outside of any mark; the numbers of the marks are added to `marks`."""
    depth = painted = 0
    for operator, operands in file.operators(sheet):
        if operator == "BDC":
            depth += 1
            kind, properties = operands
            if kind != "Artifact":
                marks.append(properties["MCID"])
        elif operator == "EMC":
            depth -= 1
        elif operator in PAINTING:
            painted += 1
            if not depth:
                yield f"{operator} is neither tagged nor an artifact"
    if depth:
        yield f"{depth} marks are not closed"
    if not painted:
        yield "nothing is painted"


def _tree_faults(file: PdfFile, root: Node) -> Iterator[str]:
    reached = {node.number for node in root.nodes()}
    everything = {
        number
        for number, value in file.objects.items()
        if isinstance(value, dict) and value.get("Type") == "StructElem"
    }
    if everything != reached:
        yield f"{len(everything - reached)} elements are out of reach"
    for node in root.nodes():
        kids = [kid for kid in node.kids if isinstance(kid, Node)]
        yield from (f"{kid.kind}: another parent" for kid in kids if kid.parent != node.number)


def _heading_faults(root: Node) -> Iterator[str]:
    levels = [int(node.kind[1:]) for node in root.nodes() if node.kind[0] == "H"]
    for above, below in pairwise([0, *levels]):
        if below > above + 1:
            yield f"H{below} under H{above}"


_WITHIN = {"TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}}
_HOLDS = {"Table": {"TR"}, "TR": {"TH", "TD"}, "L": {"LI"}, "LI": {"Lbl", "LBody"}}


def _kind_faults(root: Node) -> Iterator[str]:
    for node in root.nodes():
        kids = [kid.kind for kid in node.kids if isinstance(kid, Node)]
        if node.kind in _HOLDS and (not kids or set(kids) - _HOLDS[node.kind]):
            yield f"{node.outline()} holds other things"
        yield from (
            f"{kid} in {node.kind}"
            for kid in kids
            if node.kind not in _WITHIN.get(kid, {node.kind})
        )
        if node.kind == "Figure" and not node.described:
            yield "Figure without alternative text"
        if node.kind == "TH" and node.attributes.get("Scope") not in ("Row", "Column"):
            yield "TH without scope"
        if node.kind == "Table":
            widths = {len(row.kids) for row in node.kids if isinstance(row, Node)}
            if len(widths) != 1:
                yield f"rows of {sorted(widths)} cells"
        if node.kind == "Span" and not (node.said or node.language):
            yield "Span without a reason"
        if not node.kids and node.kind not in ("TD", "TH", "LBody", "Document"):
            yield f"{node.kind} is empty"
