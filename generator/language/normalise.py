"""One way of writing a text, so that what a teacher typed finds what the article prints.

`fold` makes equal what a reader takes for equal: composed and decomposed accents, ’ and ',
every kind of space, œ and oe, capitals and small letters. The offsets lead back to the
text as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_CLUSTER = re.compile(rf"\s[\s{_UNSEEN}]*|[^\W_](?:[{_UNSEEN}]*[\u0300-\u036f])*|.", re.DOTALL)
_WITHOUT_UNSEEN = dict.fromkeys(map(ord, _UNSEEN))
_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "′": "'",
        "\u2010": "-",
        "\u2011": "-",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
    }
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `offsets[i]` is where its character i begins in the original.

    There is one offset more than characters: the length of the original.
    """

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters from start to end stand in the original.

        Half of an œ counts as the whole letter.
        """
        first = self.offsets[start]
        if end <= start:
            return first, first
        last = self.offsets[end - 1]
        return first, next(offset for offset in self.offsets[end:] if offset > last)


def fold(text: str) -> str:
    """The text as it is compared: see the module. Runs of spaces become one space."""
    return fold_with_offsets(text).text


@lru_cache(maxsize=256)
def fold_with_offsets(text: str) -> Folded:
    """The folded text with, for each of its characters, its place in `text`."""
    characters: list[str] = []
    offsets: list[int] = []
    for start, folded in _clusters(text):
        characters.append(folded)
        offsets.extend([start] * len(folded))
    return Folded("".join(characters), (*offsets, len(text)))


def find_folded(needle: str, text: str, start: int = 0) -> tuple[int, int] | None:
    """Where `needle` stands in `text` from `start` on, both folded; offsets in `text`."""
    wanted = fold(needle).strip()
    if not wanted:
        return None
    folded = fold_with_offsets(text)
    at = folded.text.find(wanted)
    while at >= 0:
        span = folded.span(at, at + len(wanted))
        if span[0] >= start:
            return span
        at = folded.text.find(wanted, at + 1)
    return None


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Each visible letter with its accents, or run of spaces: its place and its fold."""
    for match in _CLUSTER.finditer(text):
        cluster = match.group().translate(_WITHOUT_UNSEEN)
        if not cluster:
            continue
        if cluster.isspace():
            yield match.start(), " "
            continue
        plain = unicodedata.normalize("NFC", cluster).translate(_SAME).casefold()
        yield match.start(), unicodedata.normalize("NFC", plain)
