"""A text cut to fit a line of the terminal, between words."""

from __future__ import annotations

CUT = "…"


def shorten(text: str, width: int) -> str:
    """The beginning of a text, in at most `width` characters."""
    return around(text, 0, 0, width)


def around(text: str, start: int, end: int, width: int) -> str:
    """What stands around a part of a text, in at most `width` characters.

    Words stay whole where there is a space to cut at; the part itself is never cut.
    """
    if len(text) <= width:
        return text
    room = max(width - (end - start) - 2 * len(f"{CUT} "), 0)
    first = max(0, min(start - room // 2, len(text) - (end - start) - room))
    last = min(len(text), max(end, first + (end - start) + room))
    if first:
        space = text.find(" ", first - 1, start)
        first = space + 1 if space >= 0 else start if text[start - 1 : start] == " " else first
    if last < len(text):
        space = text.rfind(" ", end, last + 1)
        last = space if space >= end and space > 0 else last
    before = f"{CUT} " if first else ""
    after = f" {CUT}" if last < len(text) else ""
    return before + text[first:last] + after
