"""The table by which a reader of the PDF gets the text back from the glyphs.

reportlab's own has faults: characters beyond U+FFFF come out as others, unused slots
as U+0000, and its blocks are longer than the format's hundred entries.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase import ttfonts

_BLOCK = 100


def to_unicode(font: str, subset: Sequence[int]) -> str:
    """The CMap of a font's subset: its slots in order, each with a character's number."""
    entries = [
        f"<{slot:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for slot, code in enumerate(subset)
        if code
    ]
    blocks = [entries[i : i + _BLOCK] for i in range(0, len(entries), _BLOCK)]
    mapped = [
        line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({font}) /Ordering ({font}) /Supplement 0 >> def",
            f"/CMapName /{font} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *mapped,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def install() -> None:
    """Make reportlab write this table."""
    ttfonts.makeToUnicodeCMap = to_unicode
