"""What stands around a finite verb, as data: subjects, pronouns, what shares its clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Person = tuple[int, str]
"""The person, 1 to 3, and the number, « s » or « p »."""


def persons(text: str) -> frozenset[Person]:
    """Written « 3s 3p »."""
    return frozenset((int(one[0]), one[1]) for one in text.split())


def by_word(table: str) -> dict[str, frozenset[Person]]:
    """A table of « il elle on: 3s » lines, word by word."""
    rows = (line.split(":") for line in filter(None, map(str.strip, table.splitlines())))
    return {word: persons(which) for names, which in rows for word in names.split()}


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around a verb; all folded.

    `subjects` stand before it, `tails` hang behind it (« -t-il »), `determiners` begin a
    subject that is a noun. `pronouns` may come between subject and verb; before `certain` ones
    there is none but a verb (« ne »), `reflexive` ones make it one with « se », and so do those
    of `oneself` with their own person. `barred` stand before a noun or an infinitive, never
    before a finite verb; behind them a `stressed` pronoun is no subject (« pour elle »).

    `objects` behind a word that may be a noun show that it is a verb. `between` (or an adverb with
    `adverb_ending`) may part an auxiliary from its participle. `joining` words may call for a
    subjunctive, but not behind `but_after`. `doubtful` forms are other words as well;
    `never_else` ones are so too, but only in a dictionary; `never` ones stand in set phrases
    (« n’importe quel »).
    """

    subjects: Mapping[str, frozenset[Person]] = field(default_factory=dict)
    tails: Mapping[str, frozenset[Person]] = field(default_factory=dict)
    determiners: Mapping[str, frozenset[Person]] = field(default_factory=dict)
    pronouns: frozenset[str] = frozenset()
    certain: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    oneself: Mapping[Person, frozenset[str]] = field(default_factory=dict)
    stressed: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    adverb_ending: str = ""
    joining: frozenset[str] = frozenset()
    but_after: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    never_else: frozenset[str] = frozenset()
