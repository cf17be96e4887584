"""The text of a piece as one line that can be printed."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc]")
_SPACES = re.compile(r"\s+")
_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f]"
)
_NOTE_MARKS = re.compile(
    r"(?<=[\w.,;:!?»”\"’)])(?:[¹²³⁰⁴-⁹]+(?!\w)|\s?\[\d{1,3}\]|\s?\[\^[\w-]+\])"
)
_UNITS = re.compile(r"(?:^|[^\w])(?:[kcm]?m|km)[²³]$")


def clean(text: str) -> str:
    """One line: composed accents, single spaces, nothing unseen, no emoji, no note marks.

    A no-break space becomes a space: the papers set their own.
    """
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    text = _PICTURES.sub(" ", text)
    text = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    text = _NOTE_MARKS.sub(_without_mark, text)
    return _before_marks(_SPACES.sub(" ", text).strip())


def pictures_in(text: str) -> int:
    """How many emoji and the like stand in a text."""
    return len(_PICTURES.findall(text))


def _without_mark(match: re.Match[str]) -> str:
    """« 20 km² » keeps its power, « alliance² » loses its note."""
    before = match.string[max(0, match.start() - 4) : match.end()]
    return match.group() if _UNITS.search(before) else ""


def _before_marks(text: str) -> str:
    """No space before a full stop or a comma, as a removed sign leaves it."""
    return re.sub(r" +([.,])(?=\s|$)", r"\1", text)
