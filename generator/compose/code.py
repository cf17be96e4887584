"""The code on every sheet and its key, △·A·7F3K: a teacher sees that the two belong together."""

from __future__ import annotations

import hashlib

from generator.document.document import PupilDocument
from generator.document.dump import dump

# Crockford's base 32: no I, L, O or U, so that nobody misreads a code aloud.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTERS = 4


def code(sheet: PupilDocument, symbol: str, version: str) -> str:
    """The code of a concealed sheet: it depends on what pupils see and on nothing else."""
    number = int.from_bytes(hashlib.sha256(dump(sheet).encode()).digest()[:8], "big")
    letters = ""
    for _ in range(LETTERS):
        number, rest = divmod(number, len(ALPHABET))
        letters += ALPHABET[rest]
    return "·".join((symbol, version, letters))
