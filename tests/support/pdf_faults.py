"""Plant a fault in a finished PDF: its objects are changed, its table of places made anew."""

from __future__ import annotations

import re

from support.pdf_file import PdfFile

_XREF = re.compile(rb"xref\n.*?trailer", re.DOTALL)
_START = re.compile(rb"startxref\s+\d+")


def planted(data: bytes, old: bytes, new: bytes, count: int = 1) -> bytes:
    """The file with this pattern of its plain objects replaced; 0 means wherever it is."""
    changed = re.sub(old, new, data, count=count, flags=re.DOTALL)
    assert changed != data, old
    return _with_places(changed)


def planted_in_page(data: bytes, old: bytes, new: bytes) -> bytes:
    """The file with this pattern of its first page's content replaced, the first only."""
    file = PdfFile(data)
    reference = file.objects[file.pages[0]]["Contents"]
    content = file.stream(reference)
    changed = re.sub(old, new, content, count=1, flags=re.DOTALL)
    assert changed != content, old
    stream = b"<< /Length %d >>\nstream\n%b\nendstream" % (len(changed), changed)
    return _with_places(data.replace(file.raw[reference.number], stream, 1))


def _with_places(data: bytes) -> bytes:
    """The same objects, each found where it stands now."""
    places = {int(m[1]): m.start(1) for m in re.finditer(rb"(?:^|\n)(\d+) 0 obj\s", data)}
    assert sorted(places) == list(range(1, len(places) + 1))
    lines = [b"%010d 00000 n " % places[number] for number in sorted(places)]
    head = b"xref\n0 %d\n0000000000 65535 f " % (len(places) + 1)
    table = b"\n".join([head, *lines, b"trailer"])
    start = data.rindex(b"xref\n0 ")
    moved = data[:start] + _XREF.sub(lambda _: table, data[start:], count=1)
    return _START.sub(b"startxref\n%d" % start, moved)
