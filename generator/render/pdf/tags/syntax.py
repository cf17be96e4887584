"""Names and texts as a PDF writes them, and the attributes of structure elements."""

from __future__ import annotations

_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})
_MARK = b"\xfe\xff"


def text_string(text: str) -> bytes:
    """A text string: as it stands where it is plain ASCII, else UTF-16 with its mark."""
    if text.isascii():
        return f"({text.translate(_ESCAPED)})".encode()
    # Escaped byte by byte: half of a character may be a bracket. Not as hexadecimals, for
    # who searches a file for what it may betray finds these letters between zeros.
    data = (_MARK + text.encode("utf-16-be")).decode("latin-1")
    return f"({data.translate(_ESCAPED)})".encode("latin-1")


def scope(direction: str) -> bytes:
    """A header cell that heads its `Column` or its `Row`."""
    return f"<</O /Table /Scope /{direction}>>".encode()


def summary(text: str) -> bytes:
    """What a table is about, for those who cannot see it."""
    return b"<</O /Table /Summary " + text_string(text) + b">>"


def list_numbering(kind: str) -> bytes:
    """How the labels of a list count: `Decimal`, `LowerAlpha`, `Disc`, or `None`."""
    return f"<</O /List /ListNumbering /{kind}>>".encode()


def placed_block(left: float, bottom: float, right: float, top: float) -> bytes:
    """A figure that stands by itself, and where, in points from the foot of the page."""
    corners = " ".join(f"{length:.2f}" for length in (left, bottom, right, top))
    return f"<</O /Layout /Placement /Block /BBox [{corners}]>>".encode()
