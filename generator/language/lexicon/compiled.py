"""A lexicon as a small database file: lemmas with the number of their pattern of endings.

Some 680 000 forms become 100 000 lemmas and a few thousand patterns. A form is
found by trying where its ending begins. SQLite reads only what is asked for, so that opening
costs next to nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from generator.language.lexicon.entry import Entry
from generator.language.normalise import fold

if TYPE_CHECKING:
    import sqlite3

FORMAT = 1
"""Raised when the tables or what they hold change: older files are then not used."""

_TABLES = """
CREATE TABLE word (
    key TEXT, part TEXT, pattern INTEGER, stem INTEGER, lemma TEXT,
    PRIMARY KEY (key, part, pattern, stem)
) WITHOUT ROWID;
CREATE TABLE slot (ending TEXT, lemma_ending TEXT, pattern INTEGER, code TEXT);
"""
_INDEXES = """
CREATE INDEX slot_by_ending ON slot (ending, lemma_ending, pattern, code);
CREATE INDEX slot_by_pattern ON slot (pattern);
"""
_OF_FORM = """
SELECT word.lemma, word.part, slot.code FROM slot JOIN word
ON word.key = ? || slot.lemma_ending AND word.pattern = slot.pattern AND word.stem = ?
WHERE slot.ending = ?
"""
_OF_LEMMA = """
SELECT word.part, substr(word.key, 1, word.stem) || slot.ending, slot.code
FROM word JOIN slot ON slot.pattern = word.pattern WHERE word.key = ?
"""

_FOLDED = re.compile("[a-zàâäçéèêëîïôöùûü]+")  # most words: to fold them all takes 15 seconds

Slot = tuple[str, str]
"""An ending and a code."""


def compile_lexicon(entries: Iterable[Entry], file: Path) -> None:
    """Write the database of these entries to a file that is not there yet.

    Raises `sqlite3.Error` or `OSError` where it cannot be written.
    """
    import sqlite3

    words: dict[tuple[str, str], set[Slot]] = defaultdict(set)
    for form, lemma, part, codes in entries:
        words[lemma, part].update((_key(form), code) for code in codes)
    patterns: dict[tuple[str, frozenset[Slot]], int] = {}
    rows = []
    for (lemma, part), forms in words.items():
        key = _key(lemma)
        stem = _common([key, *(form for form, _ in forms)])
        slots = frozenset((form[stem:], code) for form, code in forms)
        number = patterns.setdefault((key[stem:], slots), len(patterns))
        rows.append((key, part, number, stem, lemma))
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = OFF")
        database.executescript(_TABLES)
        database.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?, ?, ?)", sorted(rows))
        database.executemany("INSERT INTO slot VALUES (?, ?, ?, ?)", sorted(_slots(patterns)))
        database.executescript(_INDEXES)
        database.commit()


def _common(forms: list[str]) -> int:
    """How many letters they all begin with."""
    first, last = min(forms), max(forms)
    pairs = enumerate(zip(first, last, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(last)))


def _key(word: str) -> str:
    return word if _FOLDED.fullmatch(word) else fold(word)


def _slots(
    patterns: dict[tuple[str, frozenset[Slot]], int],
) -> Iterator[tuple[str, str, int, str]]:
    for (lemma_ending, slots), number in patterns.items():
        yield from ((ending, lemma_ending, number, code) for ending, code in slots)


class Compiled:
    """A compiled lexicon, open for reading."""

    def __init__(self, file: Path) -> None:
        """Open a file that `compile_lexicon` made; `sqlite3.Error` where it is not one."""
        import sqlite3

        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        self._database: sqlite3.Connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self._database.execute("SELECT key FROM word LIMIT 1").fetchone()

    def of_form(self, form: str) -> list[tuple[str, str, str]]:
        """The lemma, the part of speech and the code of each reading of a form."""
        key = fold(form)
        found: set[tuple[str, str, str]] = set()
        for stem in range(len(key) + 1):
            found.update(self._database.execute(_OF_FORM, (key[:stem], stem, key[stem:])))
        return sorted(found)

    def of_lemma(self, lemma: str) -> list[tuple[str, str, str]]:
        """The part of speech, the form and the code of each form of a lemma."""
        return sorted(set(self._database.execute(_OF_LEMMA, (fold(lemma),))))
