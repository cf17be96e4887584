"""The structure tree of a PDF, as a reader that speaks goes through it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from support.pdf_file import PdfFile, Reference

_MAPPED = re.compile(rb"^<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked content: the page (from 0) and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A field of the form: the page (from 0) and the number of its object."""

    page: int
    number: int


@dataclass(slots=True)
class Node:
    """A structure element with what it says."""

    number: int
    kind: str
    parent: int
    language: str = ""
    said: str = ""
    described: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Node | Marked | Placed] = field(default_factory=list)

    def nodes(self) -> Iterator[Node]:
        """It and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.nodes()

    def marked(self) -> Iterator[Marked]:
        """All marked content in it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.marked()
            elif isinstance(kid, Marked):
                yield kid

    def find(self, *kinds: str) -> list[Node]:
        """The elements of these kinds below it, in reading order."""
        return [node for node in self.nodes() if node.kind in kinds]

    def outline(self) -> str:
        """The kinds as they stand in each other: « L(LI(Lbl LBody(P))) »."""
        inside = " ".join(kid.outline() for kid in self.kids if isinstance(kid, Node))
        return f"{self.kind}({inside})" if inside else self.kind


@cache
def tree_of(data: bytes) -> Node:
    """The document's element; raises KeyError where the file has no tree."""
    file = PdfFile(data)
    (document,) = file.get(file.catalogue["StructTreeRoot"])["K"]
    return _node(file, document, {page: n for n, page in enumerate(file.pages)})


def _node(file: PdfFile, reference: Reference, pages: dict[int, int]) -> Node:
    entries = file.get(reference)
    node = Node(
        reference.number,
        entries["S"],
        entries["P"].number,
        entries.get("Lang", ""),
        entries.get("ActualText", ""),
        entries.get("Alt", ""),
        entries.get("A", {}),
    )
    for kid in entries.get("K", ()):
        match kid:
            case Reference():
                node.kids.append(_node(file, kid, pages))
            case int():
                node.kids.append(Marked(pages[entries["Pg"].number], kid))
            case {"Type": "OBJR"}:
                node.kids.append(Placed(pages[kid["Pg"].number], kid["Obj"].number))
            case dict():
                node.kids.append(Marked(pages[kid["Pg"].number], kid["MCID"]))
            case _:
                raise AssertionError(kid)
    return node


def heard(data: bytes, of: Node | None = None) -> list[str]:
    """What is read aloud of an element, or of all: replaced and alternative texts are taken."""
    texts, file = _marked_texts(data), PdfFile(data)

    def say(node: Node) -> Iterator[str]:
        if node.said or node.described:
            yield f"[{node.said or node.described}]"
            return
        for kid in node.kids:
            match kid:
                case Node():
                    yield from say(kid)
                case Placed():
                    yield f"[{file.objects[kid.number]['TU']}]"
                case _:
                    yield texts.get(kid, "")

    return list(say(of or tree_of(data)))


def tree_text(data: bytes) -> str:
    """The text in the order of the tree, what is an artifact left out."""
    texts = _marked_texts(data)
    return "".join(texts.get(marked, "") for marked in tree_of(data).marked())


def text_in(data: bytes, node: Node) -> str:
    """The printed text of an element."""
    texts = _marked_texts(data)
    return "".join(texts.get(marked, "") for marked in node.marked()).strip()


@cache
def _marked_texts(data: bytes) -> dict[Marked, str]:
    """The text of every marked content, letter by letter as the file maps its glyphs."""
    file = PdfFile(data)
    found: dict[Marked, str] = {}
    for number, page in enumerate(file.pages):
        for mark, text in _shown(file, page):
            key = Marked(number, mark)
            found[key] = found.get(key, "") + text
    return found


def _shown(file: PdfFile, page: int) -> Iterator[tuple[int, str]]:
    """Each text that is shown in a marked content, with the number of that."""
    fonts = file.get(file.get(file.objects[page]["Resources"])["Font"])
    mark, font = -1, {}
    for operator, operands in file.operators(page):
        match operator, operands:
            case "BDC", [_, dict(properties)]:
                mark = properties.get("MCID", -1)
            case "EMC", _:
                mark = -1
            case "Tf", [name, _]:
                font = letters_of(file, fonts[name].number)
            case "Tj", [text] if mark >= 0:
                yield mark, "".join(font[ord(code)] for code in text)


def letters_of(file: PdfFile, font: int) -> dict[int, str]:
    """What the codes of a font mean, by its ToUnicode."""
    if font not in file.letters:
        table = file.stream(file.objects[font]["ToUnicode"])
        file.letters[font] = {
            int(code, 16): bytes.fromhex(letter.decode()).decode("utf-16-be")
            for code, letter in _MAPPED.findall(table)
        }
    return file.letters[font]
