"""What an exercise may ask of the grammar of a language, as data: words and joints.

Its readers are the types that leave words out or put sentences in disorder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Syntax:
    """Where a sentence may be cut, and what ties it to the one before; all words folded.

    No piece ends with one of `binding`. An end may begin with one of `relatives`,
    `conjunctions` or `prepositions`, or with a finite verb, of which `singular` and `plural`
    have the frequent ones (`clitics` may stand before them), or with an infinitive after one
    of `modals`, or with one of `correlates` after one of `intensifiers`. `coordinators` join
    like with like, as the members of a list. `openers` begin, as prepositions do, what stands
    before a main clause; `complementisers` open a clause that its verb needs. `movable` words,
    and those like `adverb` (a pattern) that no word of grammar precedes, stand in several
    places of a sentence; on both sides of one of `copulas` stands the same. What ties a
    sentence to the one before: `connectives` near its beginning (also of several words),
    `demonstratives`, and, less surely, `pronouns` that open it. `free_order` is for a
    language in which the subject may follow its verb in a plain statement.
    """

    binding: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    infinitive: str = r"(?!)"
    intensifiers: frozenset[str] = frozenset()
    correlates: frozenset[str] = frozenset()
    movable: frozenset[str] = frozenset()
    adverb: str = r"(?!)"
    copulas: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    connectives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    free_order: bool = False

    @property
    def verbs(self) -> frozenset[str]:
        """The finite verbs that are known."""
        return self.singular | self.plural


@dataclass(frozen=True, slots=True)
class Rival:
    """Words that are never right in the place of a word of grammar, and where to beware.

    `others` are printed beside it. In each case a pattern must match the whole folded
    word: with `if_next` the following word has to, with `unless_near` neither of the two
    words that follow may, with `unless_before` the word before may not.
    """

    others: tuple[str, ...]
    if_next: str = ""
    unless_near: str = r"(?!)"
    unless_before: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words of grammar that can be asked for: with rivals to choose from, or recalled.

    `recalled` are words that their sentence alone asks for, so that no other will do; those
    of them that are `inside` only where no comma stands before (« el jefe, que » is « quien »
    as well). Of `half_alike` a half that is left may begin another of them in the same place:
    « th__ idea » is the, this or that.
    """

    rivals: Mapping[str, Rival] = field(default_factory=dict)
    recalled: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    half_alike: frozenset[str] = frozenset()
