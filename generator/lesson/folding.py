"""Text with its typography levelled, so that what reads the same compares the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

_SAME = {
    **dict.fromkeys("’‘ʼ′´`", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "œ": "oe",
    "Œ": "Oe",
    "æ": "ae",
    "Æ": "Ae",
    "…": "...",
}
_NO_SPACE_BEFORE = frozenset(';:!?"')


@dataclass(frozen=True)
class Folded:
    """`text` levelled; `origin[i]` is where its character i stands in the original."""

    text: str
    origin: tuple[int, ...]


@lru_cache(maxsize=512)
def fold(text: str) -> Folded:
    """One kind of apostrophe, quotation mark, hyphen and space; œ as oe.

    No space before ; : ! ? nor inside quotation marks. Case is kept.
    """
    chars: list[str] = []
    origin: list[int] = []
    for at, char in enumerate(text):
        new = " " if char.isspace() else _SAME.get(char, char)
        if new == " " and (not chars or chars[-1] in (" ", '"')):
            continue
        if new in _NO_SPACE_BEFORE and chars and chars[-1] == " ":
            chars.pop()
            origin.pop()
        chars.extend(new)
        origin.extend([at] * len(new))
    if chars and chars[-1] == " ":
        chars.pop()
        origin.pop()
    return Folded("".join(chars), tuple(origin))


def folded(text: str) -> str:
    """The levelled text alone."""
    return fold(text).text
