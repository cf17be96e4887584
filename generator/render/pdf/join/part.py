"""The objects of a PDF that we wrote ourselves, to be put into another file.

No reader of PDFs at large: it knows the one form in which reportlab writes a file, with
objects in the open and a plain table of them, and says so where a file has another.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_TOKEN = re.compile(rb"\((?:[^()\\]|\\.)*\)|\bstream\r?\n|(?<![\w.])(\d+) 0 R\b", re.DOTALL)
"""Strings, in which nothing is a reference; where a stream begins; references."""
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\n0 (\d+) ?\n")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_STREAM = re.compile(rb"stream\r?\n")
_OPENING = re.compile(rb"\d+ 0 obj\s*")
_ENTRY = 20


@dataclass(frozen=True, slots=True)
class Part:
    """A file: its objects by number, each without its `obj` and `endobj`."""

    objects: dict[int, bytes]
    root: int

    @classmethod
    def of(cls, data: bytes) -> Part:
        """The objects of a file of ours. Raises ValueError for any other."""
        start = _START.search(data, max(len(data) - 100, 0))
        table = _TABLE.match(data, int(start[1])) if start else None
        root = _ROOT.search(data, int(start[1])) if start else None
        if table is None or root is None:
            raise ValueError("not a PDF as we write it")
        first = table.end()
        places = [first + number * _ENTRY for number in range(int(table[1]))]
        objects = {
            number: _object(data, int(data[place : place + 10]))
            for number, place in enumerate(places)
            if number
        }
        return cls(objects, int(root[1]))

    def reference(self, number: int, key: str) -> int:
        """The object that a key of another leads to. Raises ValueError where there is none."""
        found = re.search(rb"/%s (\d+) 0 R" % key.encode(), self.objects[number])
        if found is None:
            raise ValueError(f"no {key}")
        return int(found[1])

    def references(self, number: int, key: str) -> list[int]:
        """The objects in a list under a key of another."""
        found = re.search(rb"/%s \[([^\]]*)\]" % key.encode(), self.objects[number])
        return [int(one) for one in re.findall(rb"(\d+) 0 R", found[1])] if found else []


def rewritten(body: bytes, number_of: Callable[[int], int]) -> bytes:
    """An object with other numbers in its references; a stream and strings stay as they are."""
    tokens = _TOKEN.finditer(body)
    end = next((t.start() for t in tokens if t[0].startswith(b"stream")), len(body))

    def other(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % number_of(int(found[1])) if found[1] else found[0]

    return _TOKEN.sub(other, body[:end]) + body[end:]


def _object(data: bytes, at: int) -> bytes:
    opening = _OPENING.match(data, at)
    end = _end(data, at)
    if opening is None or end < 0:
        raise ValueError(f"no object at {at}")
    return data[opening.end() : end].rstrip(b"\r\n")


def _end(data: bytes, at: int) -> int:
    """Where an object ends: a stream is as long as it says."""
    end = data.find(b"endobj", at)
    stream = _STREAM.search(data, at, max(end, at))
    if stream is None:
        return end
    length = re.search(rb"/Length (\d+)", data[at : stream.start()])
    return data.find(b"endobj", stream.end() + int(length[1])) if length else -1
