"""Cut a text into words, and count them as a teacher does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from generator.language.language import Language, language_of
from generator.language.normalise import fold

_WORD = re.compile(
    r"\d+(?:[.,]\d+)*(?![^\W\d_])|(?:[^\W_][\u0300-\u036f]*)+"
    r"(?:[-\u2010\u2011'’](?:[^\W_][\u0300-\u036f]*)+)*['’]?"
)
_ELIDED = re.compile(r"([^\W\d_]+)['’]")
_BETWEEN_THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word where it stands in its text; an elided article keeps its apostrophe.

    `folded` is the word as it is compared; an acronym has two letters or more, all of
    them capitals, and is never to be lemmatised. Both are asked for at every comparison,
    so they are made once.
    """

    text: str
    start: int
    end: int
    folded: str = field(init=False)
    is_acronym: bool = field(init=False)

    def __post_init__(self) -> None:
        letters = [letter for letter in self.text if letter.isalpha()]
        capitals = len(letters) > 1 and all(letter.isupper() for letter in letters)
        object.__setattr__(self, "folded", fold(self.text))
        object.__setattr__(self, "is_acronym", capitals)


@lru_cache(maxsize=256)
def tokenize(text: str, language: str) -> tuple[Token, ...]:
    """The words of a text in order, with their offsets.

    Elided words stand alone (« l’ » + « IA »), as do pronouns behind a verb
    (« partage » + « -t-il »); « aujourd’hui » and « lui-même » stay whole.
    """
    known = language_of(language)
    return tuple(
        Token(text[start:end], start, end)
        for match in _WORD.finditer(text)
        for start, end in _cut(text, *match.span(), known)
    )


def count_words(text: str, language: str) -> int:
    """How many words a text has by the rule that the DELF and DALF print on their papers.

    A word is what stands between two spaces: « c’est-à-dire » is 1, « un bon sujet » 3,
    « je ne l’ai pas vu » 5. Signs alone (« ! », « – », « % ») are none, and a number
    written in groups (« 1 500 ») is one. The rule serves every language.
    """
    joined = _BETWEEN_THOUSANDS.sub("", text)
    return sum(1 for chunk in joined.split() if _LETTER_OR_DIGIT.search(chunk))


def is_function_word(word: str, language: str) -> bool:
    """Whether a word belongs to the grammar (article, pronoun, auxiliary …)."""
    return fold(word) in language_of(language).function_words


def _cut(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """One run of letters, apostrophes and hyphens, as its words."""
    rules = language.words
    cuts: list[tuple[int, int]] = []
    while fold(text[start:end]) not in rules.whole and (
        head := _head(text[start:end], rules.heads)
    ):
        cuts.append((start, start + head))
        start += head
    if start < end and text[end - 1] in "'’":
        end -= 1  # a closing quotation mark, or a possessive that is not said
    if start < end:
        tail = 0 if fold(text[start:end]) in rules.whole else _tail(text[start:end], rules.tails)
        cuts.append((start, end - tail))
        if tail:
            cuts.append((end - tail, end))
    return cuts


def _head(run: str, heads: frozenset[str]) -> int:
    """The length of an elided word at the beginning of a run, its apostrophe included."""
    match = _ELIDED.match(run)
    return match.end() if match and fold(match.group(1)) in heads else 0


def _tail(run: str, tails: str) -> int:
    """The length of what is hung on the end of a run; never all of it."""
    if not tails:
        return 0
    match = re.search(rf"(?<=\w)(?:{tails})$", run.replace("’", "'"), re.IGNORECASE)
    return len(match.group()) if match else 0
