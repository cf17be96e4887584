"""Where a sentence falls into a beginning and an end, and what kind of end that makes.

Ends of different kinds do not fit each other's beginnings: a list after a colon, a clause
after what opens a sentence, a verb in the singular or the plural after its subject, an
infinitive after its verb, « que » after « si ». What may follow any complete sentence
("loose": « qui … », « pour … », « parce que … ») is told apart by meaning alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.language.grammar import Syntax
from generator.language.language import language_of
from generator.language.pieces import Chunk, chunks, is_verb, is_whole, may_part, words_of

Kind = Literal["list", "clause", "singular", "plural", "infinitive", "correlative", "loose"]

LEAST_CHUNKS = 3
LEAST_OPENING = 2
LONGEST_THING = 5
"""Words: what is longer is no thing of a list but a clause."""
LONGEST = 44
"""Words: a longer sentence does not fit a table."""


@dataclass(frozen=True, slots=True)
class Halves:
    """A sentence in two; `word` is the first of the end, folded."""

    beginning: str
    end: str
    kind: Kind
    word: str


def halves(sentence: str, language: str) -> tuple[Halves, ...]:
    """The sound ways to cut a sentence in two, those nearest to its middle first.

    Before a preposition last of all, for what follows fits many another sentence. None for
    a sentence that does not end in a plain full stop: its mark would tell.
    """
    text = sentence.strip()
    found = chunks(text, language)
    if not text.endswith(".") or text.endswith("..") or len(found) > LONGEST or not is_whole(text):
        return ()
    syntax = language_of(language).syntax
    parts = may_part(text, language)
    made = [
        (found[at].first in syntax.prepositions, abs(len(found) / 2 - at), at, kind)
        for at in range(LEAST_OPENING, len(found) - LEAST_CHUNKS + 1)
        if parts[at] and (kind := _kind(found, at, syntax))
    ]
    return tuple(
        Halves(text[: found[at - 1].end], text[found[at].start :], kind, found[at].first)
        for _, _, at, kind in sorted(made)
    )


def _kind(found: tuple[Chunk, ...], at: int, syntax: Syntax) -> Kind | None:
    """The kind of the end that begins at a chunk, None where it is no good place."""
    before, after = found[:at], found[at:]
    mark = before[-1].text[-1]
    if mark == ":":
        return "list" if _is_list(after, syntax) else "clause"
    if mark == ";":
        return "clause"
    if mark == "," and _is_opening(before, syntax):
        aside = syntax.relatives | syntax.conjunctions | syntax.coordinators | syntax.movable
        return "clause" if after[0].first not in aside and _may_open(after[0], syntax) else None
    number = is_verb(found, at, syntax)
    if number and _is_subject(before, syntax) and found[at + 1].first not in syntax.pronouns:
        return "singular" if number == "singular" else "plural"
    if mark == ",":
        joined = syntax.relatives | syntax.conjunctions
        return "loose" if after[0].first in joined and _is_complete(before, syntax) else None
    if not before[-1].ends_open:
        return None
    return _plain_kind(before, after, syntax)


def _plain_kind(before: tuple[Chunk, ...], after: tuple[Chunk, ...], syntax: Syntax) -> Kind | None:
    """The kind of an end with no mark before it."""
    word = after[0].first
    if len(before) >= LEAST_CHUNKS - 1 and before[-1].last in syntax.modals:
        if re.fullmatch(syntax.infinitive, word):
            return "infinitive"
        return None
    if not _is_complete(before, syntax):
        return None
    recent = set(words_of(before[-8:]))
    if word in syntax.correlates and recent & syntax.intensifiers:
        return "correlative"
    if after[0].ends_open and word in syntax.relatives | syntax.conjunctions | syntax.prepositions:
        return "loose"
    return None


def _is_list(after: tuple[Chunk, ...], syntax: Syntax) -> bool:
    """Short things of one kind: a comma between them, « et » before the last, no verb."""
    sizes = [0]
    for chunk in after:
        if chunk.first in syntax.coordinators:
            sizes.append(0)
        sizes[-1] += 1
        if chunk.text.endswith(","):
            sizes.append(0)
    joined = any(chunk.first in syntax.coordinators for chunk in after)
    verbs = any(word in syntax.verbs for word in words_of(after))
    return joined and len(sizes) > LEAST_CHUNKS - 1 and max(sizes) <= LONGEST_THING and not verbs


def _is_opening(before: tuple[Chunk, ...], syntax: Syntax) -> bool:
    """« En décembre 2023, »: one comma, at its end, and no main verb yet."""
    if sum("," in c.text for c in before) > 1 or any(c.text[-1] in ":;" for c in before):
        return False
    first = before[0].first
    if first in syntax.conjunctions and first not in syntax.prepositions:
        return True
    opens = first in syntax.prepositions | syntax.openers
    return opens and not any(word in syntax.verbs for word in words_of(before))


def _is_subject(before: tuple[Chunk, ...], syntax: Syntax) -> bool:
    """A group of words that can be what a verb is said of: no verb, no preposition first."""
    first = before[0].first
    opens = syntax.prepositions | syntax.openers | syntax.conjunctions | syntax.pronouns
    inside = set(words_of(before))
    clause = syntax.verbs | syntax.conjunctions | syntax.relatives | syntax.complementisers
    if first in opens or inside & clause:
        return False
    commas = sum("," in chunk.text for chunk in before)
    return commas != 1 or before[-1].ends_open is False or bool(inside & syntax.coordinators)


def _is_complete(before: tuple[Chunk, ...], syntax: Syntax) -> bool:
    """Long enough to be a sentence by itself, what opens it included."""
    if len(before) < LEAST_CHUNKS + 1:
        return False
    if before[0].first in syntax.prepositions | syntax.conjunctions | syntax.openers:
        commas = [n for n, chunk in enumerate(before[:-1], 1) if chunk.text.endswith(",")]
        clause = before[commas[0] :] if commas else ()
        return any(word in syntax.verbs for word in words_of(clause))
    return any(word in syntax.verbs for word in words_of(before)) or len(before) >= 6


def _may_open(chunk: Chunk, syntax: Syntax) -> bool:
    """Whether a clause may begin with it: a name, a word of grammar, not « président »."""
    known = syntax.binding | syntax.pronouns | syntax.prepositions
    return chunk.text[:1] in '«“„"' or not chunk.text[:1].islower() or chunk.first in known
