"""A console that does not know every letter: what it lacks is said in plainer ones."""

from __future__ import annotations

import codecs
import io
import sys
import unicodedata

_NAME = "ardoise-plain"
_PLAIN = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "’": "'", "‘": "'", "“": '"'}
    | {"”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ", "\u202f": " "}
)


def speak_plainly() -> None:
    """From now on nothing that is printed stops the command for want of a letter."""
    codecs.register_error(_NAME, _plainer)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_NAME)


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_PLAIN)
    return "".join(_ascii(char) for char in text), error.end


def _ascii(char: str) -> str:
    """A letter without its accent; « ? » for one that has none to lose."""
    return unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode() or "?"
