"""Take a sentence to pieces that go together again in one order only.

What may stand in two places is left out as a whole: sentences with something before the
subject, with a movable adverb, with two free phrases, with two names that could change
places, with the same on both sides of « est ». Things joined by « et » stay one piece.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.language.grammar import Syntax
from generator.language.language import Language, language_of
from generator.language.pieces import Chunk, chunks, counts, is_verb, is_whole, may_part, words_of
from generator.language.words import tokenize

MOST_FREE = 1
MOST_NAMES = 1
MOST_RELATIVE = 1
LEAST_REST = 5
MOST_GIVEN = 18
"""Words of a sentence that are printed as it begins."""
NATURAL = 2.0
"""What a place must be worth: between a noun and its adjective is no pause."""
_MARK_INSIDE = re.compile(r"[,:;!?…«»“”„\"()\[\]–—]")


@dataclass(frozen=True, slots=True)
class Scrambled:
    """What is printed of a sentence as it begins ("" for nothing), and the pieces after it.

    What is given and the pieces in this order, a capital at the beginning, are the
    sentence without its full stop.
    """

    given: str
    pieces: tuple[str, ...]


def scrambled(
    sentence: str,
    language: str,
    *,
    groups: bool,
    least: int,
    most: int,
) -> Scrambled | None:
    """The sentence in `least` to `most` pieces, words or `groups` of words, or None.

    A sentence with a comma or colon is given as far as the last of them, any other with its
    subject unless that is a pronoun.
    """
    text = sentence.strip()
    if not text.endswith(".") or text.endswith("..") or not is_whole(text):
        return None
    known = language_of(language)
    found = chunks(text[:-1], language)
    start = max((n + 1 for n, c in enumerate(found) if not c.ends_open), default=0)
    rest = found[start:]
    if start and known.syntax.free_order and rest[:1] and not _is_relative(rest[0], known):
        return None  # « se vendieron los raíles » is « los raíles se vendieron » as well
    if start > MOST_GIVEN or (start and found[start - 1].text[-1] not in ",:;)"):
        return None
    if len(rest) < LEAST_REST or _MARK_INSIDE.search(text[rest[0].start : -1]):
        return None
    if not _is_rigid(rest, known, begun=start > 0):
        return None
    places = _places(text[:-1], found, start, known, groups=groups)
    cuts = sorted(sorted(places, key=lambda p: (-places[p], p))[: most - 1])
    if not least - 1 <= len(cuts) or (not groups and len(places) > most - 1):
        return None
    edges = [start, *cuts, len(found)]
    pieces = [text[found[a].start : found[b - 1].end] for a, b in pairwise(edges)]
    return _begun(text[: found[start].start].strip(), pieces, known, groups=groups)


def _is_relative(chunk: Chunk, known: Language) -> bool:
    return chunk.first in known.syntax.relatives


def _begun(given: str, pieces: list[str], known: Language, *, groups: bool) -> Scrambled:
    """With its subject given, unless a pronoun is: it alone cannot be anything else.

    « Le contexte … », for « une démonstration » might take its place.
    """
    words = [tokenize(piece, known.code) for piece in pieces]
    if given:
        return Scrambled(given, tuple(pieces))
    if not groups and words[0][-1].folded in known.syntax.pronouns:
        return Scrambled("", (pieces[0][0].lower() + pieces[0][1:], *pieces[1:]))
    ends = (n for n, piece in enumerate(words, 1) if piece[-1].folded not in known.syntax.binding)
    size = 1 if groups else next(ends, 1)
    return Scrambled(" ".join(pieces[:size]), tuple(pieces[size:]))


def _is_rigid(found: tuple[Chunk, ...], known: Language, *, begun: bool) -> bool:
    """Whether nothing in it may stand in another place as well."""
    syntax = known.syntax
    words = list(words_of(found))
    opens = syntax.prepositions | syntax.openers | syntax.conjunctions | syntax.connectives
    if found[0].first in opens and (not begun or syntax.free_order):
        return False
    if syntax.movable.intersection(words) or _has_adverb(words, known) or _has_date(found, syntax):
        return False
    free = sum(chunk.first in syntax.prepositions for chunk in found)
    names = sum(
        chunk.tokens[-1].text[:1].isupper() and not before.is_capital
        for before, chunk in pairwise(found)
        if chunk.tokens and not known.terms.nouns_have_capitals
    )
    joined = sum(chunk.first in syntax.coordinators for chunk in found)
    relative = sum(chunk.first in syntax.relatives for chunk in found)
    if free > MOST_FREE or relative > MOST_RELATIVE or names > MOST_NAMES + joined:
        return False
    return begun or not _turns_round(found, known)


def _has_adverb(words: list[str], known: Language) -> bool:
    """« have measurably reduced » is « have reduced measurably » as well."""
    held = known.function_words - known.words.auxiliaries
    return any(
        re.fullmatch(known.syntax.adverb, word) and before not in held
        for before, word in pairwise(words)
    )


def _has_date(found: tuple[Chunk, ...], syntax: Syntax) -> bool:
    """A number that counts nothing and has no preposition, as a year in German."""
    return any(
        chunk.is_number
        and before.first not in syntax.prepositions
        and not counts(chunk, after, syntax)
        for before, chunk, after in zip(found, found[1:], (*found[2:], found[-1]), strict=False)
    )


def _turns_round(found: tuple[Chunk, ...], known: Language) -> bool:
    """« L’ouverture est un but » is « Un but est l’ouverture » as well."""
    return any(
        chunk.last in known.syntax.copulas and after.first in _articles(known)
        for chunk, after in pairwise(found)
    )


def _places(
    text: str, found: tuple[Chunk, ...], start: int, known: Language, *, groups: bool
) -> dict[int, float]:
    """The chunks before which the sentence may be cut, and how good each place is."""
    parts = may_part(text, known.code)
    joined = _joined(found, known)
    places: dict[int, float] = {}
    for at in range(start + 1, len(found)):
        before, after = found[at - 1], found[at]
        if at in joined or counts(before, after, known.syntax):
            continue
        if before.is_capital and after.is_capital:
            continue
        if not groups:
            # « les jeunes » and « des dizaines » apart might change their articles.
            ranges = after.is_number and found[at - 2].is_number  # « 2015 to 2020 »
            if before.last not in _articles(known) and not ranges:
                places[at] = NATURAL
        elif parts[at] or _has_object(before, after, known):
            places[at] = _worth(found, at, known)
    return {at: worth for at, worth in places.items() if worth >= NATURAL}


def _has_object(before: Chunk, after: Chunk, known: Language) -> bool:
    """« ont / une approche »: the verb by itself, though it may be an auxiliary elsewhere."""
    return before.last in known.syntax.verbs and after.first in _articles(known)


def _articles(known: Language) -> frozenset[str]:
    terms = known.terms
    return terms.determiners | terms.clitics | (terms.noun_marks - known.syntax.prepositions)


def _worth(found: tuple[Chunk, ...], at: int, known: Language) -> float:
    """How natural a pause is there."""
    syntax, word = known.syntax, found[at].first
    if word in syntax.relatives | syntax.conjunctions | syntax.complementisers:
        return 5
    if word in syntax.prepositions or is_verb(found, at, syntax):
        return 4
    if word in _articles(known):
        return 3
    if found[at - 1].last in syntax.verbs and re.fullmatch(syntax.infinitive, word):
        return NATURAL
    return NATURAL if word in known.function_words else 1


def _joined(found: tuple[Chunk, ...], known: Language) -> set[int]:
    """The places inside what « et » joins, its determiners included.

    A verb that it adds begins a piece of its own: « créer / et travailler ».
    """
    syntax = known.syntax
    held = syntax.binding - syntax.conjunctions
    verbs = syntax.verbs | known.words.auxiliaries
    places: set[int] = set()
    for at, chunk in enumerate(found[:-1]):
        if chunk.first not in syntax.coordinators or len(chunk.tokens) > 1:
            continue
        left, right = at - 1, at + 1
        word = found[right].first
        if word in verbs or re.fullmatch(syntax.infinitive, word):
            places.add(right)
            continue
        while left > 0 and found[left - 1].last in held:
            left -= 1
        while right + 1 < len(found) and found[right].last in syntax.binding:
            right += 1
        places.update(range(left + 1, right + 1))
    return places
