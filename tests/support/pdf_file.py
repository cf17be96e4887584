"""The objects of a PDF that we wrote, read without the library that wrote them.

Enough of the format for our files: plain objects, no object streams, streams of text that
are packed by Flate and ASCII 85.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_ROOT = re.compile(rb"trailer\s*<<.*?/Root (\d+) 0 R", re.DOTALL)
_STREAM = re.compile(rb"/Length (\d+).*?\sstream\r?\n", re.DOTALL)
_TOKEN = re.compile(
    rb"""\s*(?:
    (?P<open><<|\[) | (?P<close>>>|\])
    | (?P<reference>\d+\s\d+\sR)\b
    | (?P<number>[-+]?\d*\.?\d+)
    | (?P<name>/[^\s/<>\[\]()]*)
    | (?P<hex><[0-9A-Fa-f\s]*>)
    | (?P<string>\((?:\\.|[^\\()]|\([^()]*\))*\))
    | (?P<word>[^\s/<>\[\]()]+)
    )""",
    re.DOTALL | re.VERBOSE,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_CONTROLS = {b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_END = object()


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to an object."""

    number: int


class Name(str):
    """A name, without its slash."""

    __slots__ = ()


class PdfFile:
    """A file's objects by their numbers."""

    def __init__(self, data: bytes) -> None:
        self.raw = {int(m[1]): m[2] for m in _OBJECT.finditer(data)}
        self.objects = {number: parsed(raw) for number, raw in self.raw.items()}
        self.letters: dict[int, dict[int, str]] = {}
        (root,) = _ROOT.findall(data)
        self.catalogue: Mapping[str, Any] = self.objects[int(root)]

    def get(self, value: Any) -> Any:
        """What a reference refers to; anything else is itself."""
        return self.objects[value.number] if isinstance(value, Reference) else value

    @cached_property
    def pages(self) -> list[int]:
        """The numbers of the pages, in their order."""
        kids = self.get(self.catalogue["Pages"])["Kids"]
        return [kid.number for kid in kids]

    def stream(self, reference: Reference) -> bytes:
        """What a stream holds, unpacked."""
        raw = self.raw[reference.number]
        found = _STREAM.match(raw[raw.index(b"/Length ") :])
        assert found
        start = raw.index(b"/Length ") + found.end()
        packed = raw[start : start + int(found[1])]
        head = raw[:start]
        if b"/ASCII85Decode" in head:
            packed = base64.a85decode(packed.strip().removesuffix(b"~>"))
        return zlib.decompress(packed) if b"/FlateDecode" in head else packed

    def operators(self, page: int) -> Iterator[tuple[str, list[Any]]]:
        """The operators of a page's content, each with what stands before it."""
        operands: list[Any] = []
        for value in _values(self.stream(self.objects[page]["Contents"])):
            if isinstance(value, bytes):
                yield value.decode(), operands
                operands = []
            else:
                operands.append(value)


def parsed(raw: bytes) -> Any:
    """The first value of these bytes; words of the format come as bytes, texts as str."""
    return next(_values(raw))


def _values(raw: bytes) -> Iterator[Any]:
    tokens = _TOKEN.finditer(raw)
    while (value := _value(tokens)) is not _END:
        yield value


def _value(tokens: Iterator[re.Match[bytes]]) -> Any:
    for token in tokens:
        match token.lastgroup, token[token.lastgroup or 0]:
            case "open", b"[":
                return list(_inside(tokens))
            case "open", _:
                inside = list(_inside(tokens))
                return dict(zip(inside[::2], inside[1::2], strict=True))
            case "close", _:
                return _END
            case "reference", text:
                return Reference(int(text.split()[0]))
            case "number", text:
                return float(text) if b"." in text else int(text)
            case "name", text:
                return Name(text[1:].decode())
            case "hex", text:
                return _text(bytes.fromhex(text[1:-1].decode()))
            case "string", text:
                return _text(_ESCAPE.sub(_unescaped, text[1:-1]))
            case _, text:
                return text
    return _END


def _inside(tokens: Iterator[re.Match[bytes]]) -> Iterator[Any]:
    while (value := _value(tokens)) is not _END:
        yield value


def _unescaped(found: re.Match[bytes]) -> bytes:
    code = found[1]
    return bytes([int(code, 8)]) if code.isdigit() else _CONTROLS.get(code, code)


def _text(data: bytes) -> str:
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be")
    return data.decode("latin-1")
