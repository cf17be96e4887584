"""The name of a lesson's folder, from its title."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 40
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_LETTERS = str.maketrans(
    {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "’": " "}
)


def name_of(title: str) -> str:
    """Small letters, figures and hyphens, whole words up to 40 characters; never empty.

    A name that Windows keeps for a device (« con ») gets a word before it.
    """
    plain = unicodedata.normalize("NFKD", title.translate(_LETTERS)).encode("ascii", "ignore")
    words = re.findall(r"[a-z0-9]+", plain.decode().lower())
    name = ""
    for word in words:
        if name and len(name) + 1 + len(word) > LONGEST:
            break
        name = f"{name}-{word}" if name else word[:LONGEST]
    if not name:
        return "lesson"
    return f"lesson-{name}" if _RESERVED.fullmatch(name) else name
