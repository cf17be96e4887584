"""Cut a text into sentences, line by line, with rules of our own.

A sentence ends at . ! ? or … when a new one can begin behind it, but not after an
abbreviation, an initial or an ordinal, and not inside a short quotation: « Quoi ! » stays
in the sentence that quotes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.language.language import Sentences, language_of
from generator.language.normalise import fold

LONGEST_QUOTATION = 160
"""Characters: a longer quotation is a passage of its own and is cut into its sentences."""

_END = re.compile(r"[.!?…]+(?:[\s\u00a0\u202f]*[»”“\"’)\]]+)?(?=\s)")
_START = re.compile(r"\s+[«“„\"‘(\[¿¡–—-]*[\s\u00a0\u202f]*(?:[A-ZÀ-ÖØ-ÞŒŸ]|\d|[«“„\"])")
_LAST_WORD = re.compile(r"[\w.\-°]+$")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’])?")
_QUOTATIONS = re.compile(r"«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|\"[^\"\n]*\"|\([^()\n]*\)")


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a text as offsets, without the spaces around them.

    A line break always ends one: a title or a list item is a sentence by itself.
    """
    rules = language_of(language).sentences
    grammar = language_of(language).function_words
    spans: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in (*_ends(line.group(), rules, grammar), len(line.group())):
            stop = line.start() + end
            if span := _trimmed(text, start, stop):
                spans.append(span)
            start = stop
    return spans


def _ends(line: str, rules: Sentences, grammar: frozenset[str]) -> Iterator[int]:
    """Where sentences end inside a line."""
    held = [
        match.span()
        for match in _QUOTATIONS.finditer(line)
        if len(match.group()) <= LONGEST_QUOTATION
    ]
    for match in _END.finditer(line):
        end = match.end()
        inside = any(start < match.start() and end < stop for start, stop in held)
        if not inside and _START.match(line, end) and not _goes_on(line, match, rules, grammar):
            yield end


def _goes_on(line: str, mark: re.Match[str], rules: Sentences, grammar: frozenset[str]) -> bool:
    """Whether the full stop belongs to its word and the sentence goes on."""
    if mark.group() != ".":
        return False
    last = _LAST_WORD.search(line, 0, mark.start())
    if last is None:
        return False
    word = fold(last.group().replace("\u00a0", ""))
    if word in rules.inside or _is_initial(last.group()):
        return True
    if rules.ordinal_dot and word.isdigit() and len(word) < 3:
        return True
    if word in rules.either or re.fullmatch(r"(?:\w\.)+\w", word):
        following = _NEXT_WORD.search(line, mark.end())
        return following is None or fold(following.group()) not in grammar
    return False


def _is_initial(word: str) -> bool:
    """« J. » in « J. Martin », « J.-P. » as well."""
    return re.fullmatch(r"[A-ZÉÈ](?:\.-[A-ZÉÈ])?", word) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    part = text[start:end]
    if not part.strip():
        return None
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
