"""Which person a verb in a text must be in, by the words before and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.verbs.clause import Clause, Person
from generator.language.words import Token

_THIRD = frozenset({(3, "s"), (3, "p")})
_END = re.compile(r"[.;:!?…«»()\n]")
_FAR = 25  # tokens; no clause that calls for a subjunctive is longer


@dataclass(frozen=True, slots=True)
class Subject:
    """The persons that are possible; whether the subject hangs behind; « se » before the verb;
    whether a subjunctive is possible."""

    persons: frozenset[Person]
    is_behind: bool = False
    is_reflexive: bool = False
    may_be_wished: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the word: that it is no other word than a verb; that it may be an
    imperative; that an infinitive follows. What is not sure must have its subject and its
    object in sight."""

    is_sure: bool
    may_be_imperative: bool
    infinitive_follows: bool


def subject_of(
    text: str, tokens: tuple[Token, ...], at: int, clause: Clause, seen: Seen
) -> Subject | None:
    """What is known of the subject of the word at a place, or None where it may be no verb."""
    tail = _tail(text, tokens, at)
    if tail is not None:
        persons = clause.tails.get(tail)
        return Subject(persons, is_behind=True) if persons else None
    first = _first_pronoun(text, tokens, at, clause)
    own = first < at and tokens[first].folded in clause.subjects  # « nous le lui donnons »
    if own and not (first and _touch(text, tokens, first) and _is_subject(tokens, first, clause)):
        first += 1
    between = {token.folded for token in tokens[first:at]}
    persons = _persons(text, tokens, first, at, clause, seen)
    if persons is None:
        return None
    oneself = {word for one in persons for word in clause.oneself.get(one, ())}
    return Subject(
        persons,
        is_reflexive=bool(between & (clause.reflexive | oneself)),
        may_be_wished=_may_be_wished(text, tokens, first, clause),
    )


def _tail(text: str, tokens: tuple[Token, ...], at: int) -> str | None:
    """« -t-il » behind the word, folded."""
    if at + 1 >= len(tokens) or text[tokens[at].end : tokens[at + 1].start]:
        return None
    folded = tokens[at + 1].folded
    return folded if folded.startswith("-") else None


def _first_pronoun(text: str, tokens: tuple[Token, ...], at: int, clause: Clause) -> int:
    """Where the pronouns before the word begin: « ne le lui » of « ne le lui donne »."""
    while at and tokens[at - 1].folded in clause.pronouns and _touch(text, tokens, at):
        at -= 1
    return at


def _persons(
    text: str,
    tokens: tuple[Token, ...],
    first: int,
    at: int,
    clause: Clause,
    seen: Seen,
) -> frozenset[Person] | None:
    before = [token.folded for token in tokens[first:at]]
    touches = first > 0 and _touch(text, tokens, first)
    if touches and tokens[first - 1].folded in clause.subjects:
        return _is_subject(tokens, first, clause) or None
    if set(before) & clause.certain:
        return _THIRD
    if before and before[-1] in clause.barred:
        return None
    if touches and tokens[first - 1].folded in clause.barred:
        return None
    if seen.is_sure and (touches or not seen.may_be_imperative):
        return _THIRD
    if seen.infinitive_follows or _object_follows(text, tokens, at, clause):
        return _noun(text, tokens, first, clause)
    return None


def _is_subject(tokens: tuple[Token, ...], first: int, clause: Clause) -> frozenset[Person]:
    """The person of a pronoun before a place; none behind a preposition (« pour elle »)."""
    pronoun = tokens[first - 1].folded
    if pronoun in clause.stressed and first > 1 and tokens[first - 2].folded in clause.barred:
        return frozenset()
    return clause.subjects.get(pronoun, frozenset())


def _noun(
    text: str, tokens: tuple[Token, ...], first: int, clause: Clause
) -> frozenset[Person] | None:
    """The person of « l’alliance » right before the verb, where nothing rules it."""
    if first < 2 or not _touch(text, tokens, first) or not _touch(text, tokens, first - 1):
        return None
    noun, determiner = tokens[first - 1].folded, tokens[first - 2].folded
    if noun in clause.pronouns | clause.barred | clause.between or noun in clause.subjects:
        return None
    begins = first == 2 or not _touch(text, tokens, first - 2)
    return clause.determiners.get(determiner) if begins else None


def _object_follows(text: str, tokens: tuple[Token, ...], at: int, clause: Clause) -> bool:
    behind = at + 1 < len(tokens) and _touch(text, tokens, at + 1)
    return behind and tokens[at + 1].folded in clause.objects


def _may_be_wished(text: str, tokens: tuple[Token, ...], first: int, clause: Clause) -> bool:
    """Whether « que » stands before it in the sentence, but in « parce que »."""
    for at in range(first - 1, max(first - _FAR, -1), -1):
        if _END.search(text[tokens[at].end : tokens[at + 1].start]):
            return False
        if tokens[at].folded in clause.joining:
            return not at or tokens[at - 1].folded not in clause.but_after
    return False


def _touch(text: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether only spaces part a token from the one before it."""
    return not text[tokens[at - 1].end : tokens[at].start].strip()
