"""How wide the characters of a TrueType font are, read from its tables and nothing else.

For a format that sets no type itself: a library for fonts would take longer to import than
a paper takes to write.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path

from generator.errors import fail

_NO_GLYPH = 0
_NO_BREAK_SPACE = "\u00a0"
"""Where a font lacks it, a space is as wide."""
_FORMAT, _UNICODE = 4, ((3, 1), (0, 3))


class Advances(dict[str, float]):
    """The width of a character in the size of the type; 0.0 where the font lacks it.

    Each is looked up when it is first asked for.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__()
        count = struct.unpack_from(">H", data, 4)[0]
        entries = (struct.unpack_from(">4sLLL", data, 12 + 16 * n) for n in range(count))
        at = {name: offset for name, _, offset, _ in entries}
        self._data = data
        self._units = struct.unpack_from(">H", data, at[b"head"] + 18)[0]
        self._wide = struct.unpack_from(">H", data, at[b"hhea"] + 34)[0]
        self._metrics = at[b"hmtx"]
        self._map = _unicode_map(data, at[b"cmap"])
        double = struct.unpack_from(">H", data, self._map + 6)[0]
        self._double = double
        self._ends = struct.unpack_from(f">{double // 2}H", data, self._map + 14)

    def __missing__(self, character: str) -> float:
        glyph = self._glyph(ord(character))
        if glyph == _NO_GLYPH and character == _NO_BREAK_SPACE:
            glyph = self._glyph(ord(" "))
        width = 0.0
        if glyph != _NO_GLYPH:
            # The glyphs after the last that has a width of its own are as wide as that.
            place = self._metrics + 4 * min(glyph, self._wide - 1)
            width = struct.unpack_from(">H", self._data, place)[0] / self._units
        self[character] = width
        return width

    def _glyph(self, point: int) -> int:
        """The glyph of a character by the table of segments (format 4) of the font."""
        segment = bisect_left(self._ends, point)
        if point > 0xFFFF or segment == len(self._ends):
            return _NO_GLYPH
        start, delta, where = (self._map + 16 + k * self._double + 2 * segment for k in (1, 2, 3))
        first = self._number(start)
        if point < first:
            return _NO_GLYPH
        step, distance = self._number(delta), self._number(where)
        if not distance:
            return (point + step) & 0xFFFF
        glyph = self._number(where + distance + 2 * (point - first))
        return (glyph + step) & 0xFFFF if glyph else _NO_GLYPH

    def _number(self, place: int) -> int:
        return int(struct.unpack_from(">H", self._data, place)[0])


def _unicode_map(data: bytes, at: int) -> int:
    """Where the table stands that has the characters up to U+FFFF."""
    for number in range(struct.unpack_from(">H", data, at + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHL", data, at + 4 + 8 * number)
        form = struct.unpack_from(">H", data, at + offset)[0]
        if (platform, encoding) in _UNICODE and form == _FORMAT:
            return int(at + offset)
    raise ValueError("the font has no table of Unicode characters")


def advances(file: Path) -> Advances:
    """The widths of a font; raises ArdoiseError where its file is missing or none."""
    try:
        stat = file.stat()
        return _read(file, stat.st_mtime_ns, stat.st_size)
    except (OSError, struct.error, KeyError, ValueError) as error:
        raise fail("font-missing", file=file.name) from error


@lru_cache(maxsize=64)
def _read(file: Path, _changed: int, _size: int) -> Advances:
    return Advances(file.read_bytes())
