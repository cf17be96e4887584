"""Which words of a sentence stand side by side, so that they might change places.

In « la sécurité, la confiance et la rigueur » no word tells which comes first: whoever
fills a gap there can only guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.language.language import language_of
from generator.language.tagging import Tagged

LONGEST = 4
"""Words of a member of a list: what is longer says something by itself."""
_COMMA = re.compile(r"[,;/]")
_STOP = re.compile(r"[:()«»“”„\"…]|\s[–—]\s")


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence cut at its commas and at words like « et ».

    `of` says for each word in which part it stands; one number is left out where nothing
    joins two parts, as at a colon. `listed` are the words, counted from 0, in lists of
    three members or more.
    """

    of: tuple[int, ...]
    listed: frozenset[int]


@lru_cache(maxsize=512)
def parts_of(sentence: str, words: tuple[Tagged, ...], language: str) -> Parts:
    """The parts of one sentence, whose words have been tagged."""
    coordinators = language_of(language).syntax.coordinators
    parts: list[int] = []
    joined: set[int] = set()
    part, end = 0, 0
    for word in words:
        between, end = sentence[end : word.token.start], word.token.end
        if _STOP.search(between):
            part += 2
        elif word.token.folded in coordinators:
            part += 1
            joined.add(part)
        elif _COMMA.search(between):
            part += 1
        parts.append(part)
    return Parts(tuple(parts), _listed(parts, joined))


def _listed(parts: list[int], joined: set[int]) -> frozenset[int]:
    """Of the first member, which nothing parts from the words before it, the last two words."""
    words = {part: [at for at, p in enumerate(parts) if p == part] for part in parts}
    inner = {
        part
        for part, places in words.items()
        if len(places) <= LONGEST and part - 1 in words and part + 1 in words
    }
    # « Le maire, un ami de Paul, dit » has one such part, and is no list.
    inner = {part for part in inner if part + 1 in joined or {part - 1, part + 1} & inner}
    found: set[int] = set()
    for part in inner:
        found.update(words[part - 1][-2:], words[part], words[part + 1][:LONGEST])
    return frozenset(found)
