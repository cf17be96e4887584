"""File names made from what somebody typed: safe on every system, whatever was typed."""

from __future__ import annotations

import re
import unicodedata

from generator.roster.pupil import Pupil

_LONGEST = 40
_BY_HAND = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
_OTHERS = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """Small plain letters and digits with hyphens between; "" where nothing is left."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_BY_HAND))
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return _OTHERS.sub("-", plain)[:_LONGEST].strip("-")


def file_name(number: int, pupil: Pupil, of: int) -> str:
    """« 01-durand-zoe.pdf »: the number comes first, so no name is one that Windows keeps."""
    digits = max(2, len(str(of)))
    parts = (f"{number:0{digits}}", slug(pupil.name))
    return "-".join(part for part in parts if part) + ".pdf"
