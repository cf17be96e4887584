"""The letters of a Western keyboard as a TrueType file of its own, found by their characters.

Viewers set what is typed with it. reportlab's subsets will not do: they hold only what is
printed, and know their letters by the order in which they came.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from struct import pack, unpack_from

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontMaker

_STANDS_FOR = {0xA0: 0x20, 0xAD: 0x2D}
"""Characters that fonts leave out, for they look as others do."""
FIRST, LAST = 0x20, 0xFF


def characters() -> list[int]:
    """The character of each code of WinAnsiEncoding from `FIRST` on; 0 where it has none."""
    codes = range(FIRST, LAST + 1)
    texts = (bytes([code]).decode("cp1252", "ignore") for code in codes)
    return [ord(text) if text and text != "\x7f" else 0 for text in texts]


@lru_cache(maxsize=16)
def latin_font(font: str) -> bytes:
    """The file with these letters of a font that reportlab has registered by this name."""
    face = pdfmetrics.getFont(font).face
    wanted = [code for code in characters() if code]
    drawn = [_drawn(code, face.charToGlyph) for code in wanted]
    data = face.makeSubset(drawn)
    tables = dict(_tables(data))
    glyphs = unpack_from(f">{len(drawn)}H", tables["cmap"], 22)
    made = TTFontMaker()
    for tag, table in tables.items():
        made.add(tag, table)
    made.add("cmap", _cmap(dict(zip(wanted, glyphs, strict=True))))
    return bytes(made.makeStream())


def widths(font: str) -> list[int]:
    """How wide each code from `FIRST` on is, in thousandths of the size."""
    face = pdfmetrics.getFont(font).face
    return [
        round(face.charWidths[_drawn(code, face.charToGlyph)]) if code else 0
        for code in characters()
    ]


def _drawn(code: int, known: dict[int, int]) -> int:
    return code if code in known else _STANDS_FOR.get(code, code)


def _tables(file: bytes) -> list[tuple[str, bytes]]:
    (count,) = unpack_from(">H", file, 4)
    entries = [unpack_from(">4sLLL", file, 12 + 16 * n) for n in range(count)]
    return [(tag.decode(), file[at : at + length]) for tag, _, at, length in entries]


def _cmap(glyphs: dict[int, int]) -> bytes:
    """The table from characters to glyphs, by Unicode (platform 3, encoding 1, format 4)."""
    segments = [*_segments(sorted(glyphs.items())), (0xFFFF, 0xFFFF, 1)]
    count = len(segments)
    ends = [last for _, last, _ in segments]
    starts = [first for first, _, _ in segments]
    deltas = [delta & 0xFFFF for _, _, delta in segments]
    power = 1 << (count.bit_length() - 1)
    search = (2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    body = pack(f">{4 * count + 5}H", *search, *ends, 0, *starts, *deltas, *[0] * count)
    table = pack(">3H", 4, len(body) + 6, 0) + body
    return pack(">4HL", 0, 1, 3, 1, 12) + table


def _segments(glyphs: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Runs of characters whose glyphs follow each other: the first, the last, the difference."""
    breaks = [
        n
        for n, ((code, glyph), (after, other)) in enumerate(pairwise(glyphs), 1)
        if (after, other) != (code + 1, glyph + 1)
    ]
    bounds = [0, *breaks, len(glyphs)]
    runs = [glyphs[a:b] for a, b in pairwise(bounds)]
    return [(run[0][0], run[-1][0], run[0][1] - run[0][0]) for run in runs]
