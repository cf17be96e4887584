"""Cut a text into sentences, line by line, with rules of our own.

A sentence ends at . ! ? or … when a new one can begin behind it, but not after an
abbreviation, an initial or an ordinal, and not inside a short quotation: « Quoi ! » stays
in the sentence that quotes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.language.language import Language, Sentences, language_of
from generator.language.normalise import fold

LONGEST_QUOTATION = 160
"""Characters: a longer quotation is a passage of its own and is cut into its sentences."""

_END = re.compile(r"[.!?…]+(?:[\s\u00a0\u202f]*[»”“\"’)\]]+|[«‘']+)?(?=\s)")
_START = re.compile(r"\s+[«»“„‚\"'‘(\[¿¡–—-]*[\s\u00a0\u202f]*(?:[A-ZÀ-ÖØ-ÞŒŸ]|\d|[«“„\"])")
_LAST_WORDS = re.compile(r"(?<![\w.\-°])(?:[^\W\d]{1,4}\.[ \u00a0\u202f])*[\w.\-°]+$")
_REACH = 40
"""Characters before a full stop that its abbreviation may have."""
_SHORT_WORD = re.compile(r"[ \u00a0\u202f]([^\W\d]{1,4})\.")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’])?")
_CAPITAL_WORD = re.compile(r"[\s«»“„‚\"'‘(\[¿¡–—]*([A-ZÀ-ÖØ-ÞŒŸ][^\W\d_]*)")
_ACRONYM = re.compile(r"(?:\w\.)+\w")
_NUMBER = re.compile(r"\s+(?:\d|[IVXLC]+\b)")
_QUOTATIONS = re.compile(
    r"«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|\"[^\"\n]*\"|\([^()\n]*\)"
    r"|(?<!\S)»(?=\w)[^«»\n]*(?<=\S)«"
    r"|(?<!\w)['‘‚](?:[^'‘’‚\n]|(?<=\w)['’](?=\w))*[.!?…]['’‘](?!\w)"
)


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a text as offsets, without the spaces around them.

    A line break always ends one: a title or a list item is a sentence by itself.
    """
    known = language_of(language)
    spans: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in (*_ends(line.group(), known), len(line.group())):
            stop = line.start() + end
            if span := _trimmed(text, start, stop):
                spans.append(span)
            start = stop
    return spans


def _ends(line: str, known: Language) -> Iterator[int]:
    """Where sentences end inside a line."""
    held = [
        match.span()
        for match in _QUOTATIONS.finditer(line)
        if len(match.group()) <= LONGEST_QUOTATION
    ]
    for match in _END.finditer(line):
        end = match.end()
        inside = any(start < match.start() and end < stop for start, stop in held)
        if not inside and _START.match(line, end) and not _goes_on(line, match, known):
            yield end


def _goes_on(line: str, mark: re.Match[str], known: Language) -> bool:
    """Whether the full stop belongs to its word and the sentence goes on."""
    if mark.group() != ".":
        return False
    at = mark.start()
    if line[at - 1] in "—–":
        return True  # Spanish: « —preguntó ella—. No las veo. »
    last = _LAST_WORDS.search(line, max(0, at - _REACH), at)
    if last is None:
        return False
    parts = last.group().split()
    names = [fold("".join(parts[first:])) for first in range(len(parts))]
    if (more := _SHORT_WORD.match(line, at + 1)) and not _beginnings(known.sentences).isdisjoint(
        f"{name}.{fold(more.group(1))}" for name in names
    ):
        return True  # the first full stop of « a. C. »
    for name in names:
        if (goes_on := _abbreviation_goes_on(line, at + 1, name, known)) is not None:
            return goes_on
    word = parts[-1]
    if _is_initial(word):
        return True
    is_ordinal = known.sentences.ordinal_dot and word.isdigit() and len(word) < 3
    if is_ordinal or _ACRONYM.fullmatch(word):
        return not _opens(line, at + 1, known)
    return False


def _abbreviation_goes_on(line: str, at: int, name: str, known: Language) -> bool | None:
    """Whether the sentence goes on behind an abbreviation; None if it is none here."""
    rules = known.sentences
    if name in rules.inside:
        return True
    if (name in rules.numbered or name.endswith(rules.numbered_endings)) and _NUMBER.match(
        line, at
    ):
        return True
    if name in rules.closing:
        following = _CAPITAL_WORD.match(line, at)
        return following is None or fold(following.group(1)) in rules.dates
    return not _opens(line, at, known) if name in rules.either else None


def _opens(line: str, at: int, known: Language) -> bool:
    """Whether the next word has its capital only because it begins a sentence: « The »."""
    following = _NEXT_WORD.search(line, at)
    word = fold(following.group()) if following else ""
    words = known.words
    return word in words.grammar or word in words.auxiliaries or word in words.common


@lru_cache(maxsize=16)
def _beginnings(rules: Sentences) -> frozenset[str]:
    """What an abbreviation of several words is after its second one: « i.d » of « i.d.r »."""
    every = rules.inside | rules.closing | rules.either
    pieces = (name.split(".") for name in every)
    return frozenset(
        ".".join(words[:size]) for words in pieces for size in range(2, len(words) + 1)
    )


def _is_initial(word: str) -> bool:
    """« J. » in « J. Martin », « J.-P. » as well."""
    return re.fullmatch(r"[A-ZÉÈ](?:\.-[A-ZÉÈ])?", word) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    part = text[start:end]
    if not part.strip():
        return None
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
