"""Several PDFs of ours as one to print, tags and all: each begins on an odd page.

What they share (fonts, the pages that are alike) stands in the file once. Bookmarks are
left out, for they would be the same for everyone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import IO

from generator.render.pdf.join.part import Part, rewritten
from generator.render.pdf.tags.catalogue import metadata
from generator.render.pdf.tags.syntax import text_string

_CATALOGUE, _PAGES, _TREE, _DOCUMENT, _PARENTS, _METADATA, _INFO = range(1, 8)
_MAKER = "Ardoise"
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_OF_PAGE = re.compile(rb"/StructParents (\d+)")
_BOX = re.compile(rb"/MediaBox \[[^\]]*\]")
_OWNERS = re.compile(rb"(\d+) \[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")


def join(parts: Iterable[bytes], out: IO[bytes], title: str, language: str) -> int:
    """Write the parts one after another; returns how many pages there are.

    One part at a time is in memory. Raises ValueError for a part that `write_pdf` did not
    make.
    """
    joined = _Joined(out)
    for part in parts:
        joined.add(Part.of(part))
    joined.finish(title, language)
    return len(joined.pages)


class _Joined:
    """The file that is being written."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._offset = 0
        self._places: dict[int, int] = {}
        self._digest = hashlib.sha256()
        self._last = _INFO
        self._shared: dict[bytes, int] = {}
        self._roots: list[int] = []
        self._owners: list[bytes] = []
        self._box: re.Match[bytes] | None = None
        self.pages: list[int] = []
        self._write(_HEAD)

    def add(self, part: Part) -> None:
        """Its pages and its tree, on from an odd page."""
        if len(self.pages) % 2:
            self._blank()
        first = len(self.pages)
        tree = part.reference(part.root, "StructTreeRoot")
        sheets = part.references(part.reference(part.root, "Pages"), "Kids")
        numbers = {sheet: self._next() for sheet in sheets}
        known: dict[int, int] = {}
        for sheet in sheets:
            self.pages.append(numbers[sheet])
            self._owners.append(b"")
            self._page(part, sheet, numbers[sheet], first, known)
        self._elements(part, tree, numbers)
        self._parents(part, part.reference(tree, "ParentTree"), first, numbers)

    def finish(self, title: str, language: str) -> None:
        """What holds all together."""
        kids = b" ".join(b"%d 0 R" % page for page in self.pages)
        self._object(_PAGES, b"<</Type /Pages /Count %d /Kids [%s]>>" % (len(self.pages), kids))
        said = text_string(language)
        roots = b" ".join(b"%d 0 R" % root for root in self._roots)
        self._object(
            _DOCUMENT,
            b"<</Type /StructElem /S /Document /P %d 0 R /Lang %s /K [%s]>>" % (_TREE, said, roots),
        )
        self._object(
            _TREE,
            b"<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>"
            % (_DOCUMENT, _PARENTS, len(self.pages)),
        )
        owners = b" ".join(b"%d [%s]" % pair for pair in enumerate(self._owners))
        self._object(_PARENTS, b"<</Nums [%s]>>" % owners)
        packet = metadata(title, language, _MAKER)
        head = b"<</Type /Metadata /Subtype /XML /Length %d>>\nstream\n" % len(packet)
        self._object(_METADATA, head + packet + b"\nendstream")
        maker = text_string(_MAKER)
        self._object(
            _INFO,
            b"<</Title %s /Author %s /Creator %s /Producer %s>>"
            % (text_string(title), maker, maker, maker),
        )
        self._object(
            _CATALOGUE,
            b"<</Type /Catalog /Pages %d 0 R /StructTreeRoot %d 0 R /Metadata %d 0 R /Lang %s "
            b"/MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>>>"
            % (_PAGES, _TREE, _METADATA, said),
        )
        self._table()

    def _page(self, part: Part, sheet: int, number: int, first: int, known: dict[int, int]) -> None:
        """A page with what it shares with others; its place in the ParentTree is another."""

        def number_of(old: int) -> int:
            if old not in known:
                if b"/Type /Pages" in part.objects[old]:
                    known[old] = _PAGES
                else:
                    known[old] = self._share(rewritten(part.objects[old], number_of))
            return known[old]

        body = rewritten(part.objects[sheet], number_of)
        moved = _OF_PAGE.sub(lambda m: b"/StructParents %d" % (int(m[1]) + first), body)
        self._object(number, moved)
        self._box = _BOX.search(moved)

    def _share(self, body: bytes) -> int:
        """The number of an object; of one that is there already, the same."""
        key = hashlib.sha256(body).digest()
        if key not in self._shared:
            self._shared[key] = self._next()
            self._object(self._shared[key], body)
        return self._shared[key]

    def _elements(self, part: Part, tree: int, numbers: dict[int, int]) -> None:
        """The tree below the root of all; what was a document is a part of one."""
        (root,) = part.references(tree, "K")
        elements = [n for n, body in part.objects.items() if b"/Type /StructElem" in body[:40]]
        numbers[tree] = _DOCUMENT
        numbers |= {old: self._next() for old in elements}
        self._roots.append(numbers[root])
        for old in elements:
            body = rewritten(part.objects[old], numbers.__getitem__)
            if old == root:
                body = body.replace(b"/S /Document", b"/S /Part", 1)
            self._object(numbers[old], body)

    def _parents(self, part: Part, tree: int, first: int, numbers: dict[int, int]) -> None:
        for key, owners in _OWNERS.findall(part.objects[tree].partition(b"/Nums [")[2]):
            self._owners[first + int(key)] = _REFERENCE.sub(
                lambda m: b"%d 0 R" % numbers[int(m[1])], owners
            )

    def _blank(self) -> None:
        """The back of a sheet of paper on which nothing stands."""
        empty = self._share(b"<</Length 0>>\nstream\n\nendstream")
        number = self._next()
        assert self._box is not None, "a page says its size"
        self._object(
            number,
            b"<</Type /Page /Parent %d 0 R %s /Contents %d 0 R /Resources <</Font <<>>>> "
            b"/StructParents %d /Tabs /S>>" % (_PAGES, self._box[0], empty, len(self.pages)),
        )
        self.pages.append(number)
        self._owners.append(b"")

    def _next(self) -> int:
        self._last += 1
        return self._last

    def _object(self, number: int, body: bytes) -> None:
        self._places[number] = self._offset
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def _write(self, data: bytes) -> None:
        self._digest.update(data)
        self._out.write(data)
        self._offset += len(data)

    def _table(self) -> None:
        start, size = self._offset, self._last + 1
        lines = b"".join(b"%010d 00000 n \n" % self._places[n] for n in range(1, size))
        self._write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, lines))
        name = self._digest.hexdigest()[:32].encode()
        self._write(
            b"trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%s> <%s>]>>\n"
            b"startxref\n%d\n%%%%EOF\n" % (size, _CATALOGUE, _INFO, name, name, start)
        )
