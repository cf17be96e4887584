"""Choose the words of content that a passage leaves out: those that its reader can know.

Left alone are members of a list, which might change places, what belongs to a number,
and a second word of the same kind nearby. All this is seen from the places and from
which words are alike, never from which word stands where.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.activities.base import S, Task
from generator.activities.parts.gaps import choose_gaps
from generator.activities.parts.passage import Passage, Place
from generator.language.coordination import Parts
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.tagging import Sort
from generator.language.terms import find_all_terms
from generator.lesson.per_level import list_at

SHORTEST = 4
"""Letters: shorter content words are mostly verbs of every day, or hardly words."""
RELATED = 4
"""Letters that two words may have in common at their beginning: « membre, membres »."""
NEAR = 5
"""Words: so near, two words joined by « et » or a comma may change places."""
LEAD = 3
"""Sentences: a passage with more keeps its first one whole, which says what it is about."""


def content_gaps(
    task: Task[S],
    passage: Passage,
    every: int,
    most: int,
    *,
    lead: bool = False,
    own_frames: bool = False,
) -> tuple[Passage, tuple[Place, ...]]:
    """Words of content, about one in `every`, `most` at most: those of the lesson first.

    A lesson that names its gaps gets these. The passage comes back cut to whole
    paragraphs, no longer than it needs to be. With `lead` its first sentence stays whole;
    with `own_frames` no two gaps stand behind the same little word, where each of two
    nouns in a bank might fill them both.
    """
    content = task.content
    parts = tuple(passage.parts(at) for at in range(len(passage.sentences)))
    named = {fold(word) for word in (list_at(content.gaps, task.lesson.level) if content else ())}
    if named:
        first: dict[str, Place] = {}
        for place in passage.places:
            if place.folded in named:
                first.setdefault(place.folded, place)
        return passage, tuple(first.values())[:most]
    counts = passage.counts()
    begin = 1 if lead and len(passage.sentences) > LEAD else 0
    candidates = [
        p
        for p in passage.places
        if p.sentence >= begin
        and counts[p.folded] == 1
        and p.word not in parts[p.sentence].listed
        and _suits(p, passage)
    ]
    known = _of_the_lesson(task, passage)
    liked = [p for p in candidates if (p.sentence, p.tagged.token.start) in known]

    def clash(one: Place, other: Place) -> bool:
        return (
            _is_like(one.folded, other.folded)
            or _is_beside(one, other, parts)
            or (own_frames and _has_its_frame(one, other, passage))
        )

    return choose_gaps(candidates, passage, every, most, task.draw, clash=clash, liked=liked)


def _is_like(one: str, other: str) -> bool:
    """The same word, or two forms of one as far as their beginnings tell."""
    size = min(len(one), len(other)) - 1
    return one == other or (size >= RELATED and one[:size] == other[:size])


def _is_beside(one: Place, other: Place, parts: Sequence[Parts]) -> bool:
    """« des outils et des machines », « un lac froid et profond »."""
    if one.sentence != other.sentence or abs(one.number - other.number) > NEAR:
        return False
    of = parts[one.sentence].of
    return abs(of[one.word] - of[other.word]) == 1


def _has_its_frame(one: Place, other: Place, passage: Passage) -> bool:
    here, there = passage.before(one), passage.before(other)
    if here is None or there is None:
        return False
    little = language_of(passage.language).function_words
    return here.folded == there.folded and here.folded in little


def _suits(place: Place, passage: Passage) -> bool:
    tagged = place.tagged
    if tagged.sort is not Sort.CONTENT or len(tagged.token.text) < SHORTEST:
        return False
    if _is_counted(passage.before(place), passage.language):
        return False
    return not any(_has_digits(other) for other in passage.beside(place))


def _has_digits(place: Place) -> bool:
    """« décembre 2023 », « 50 entreprises »: the one is part of the other."""
    return any(letter.isdigit() for letter in place.folded)


def _is_counted(before: Place | None, language: str) -> bool:
    """« trois décennies »: whether a number in letters stands before it."""
    return before is not None and before.folded in language_of(language).words.numerals


def _of_the_lesson(task: Task[S], passage: Passage) -> frozenset[tuple[int, int]]:
    """Where words of the vocabulary stand: (sentence, offset of its first letter)."""
    lesson = task.lesson
    return frozenset(
        (at, start)
        for at, sentence in enumerate(passage.sentences)
        for word in lesson.words
        for start, _ in find_all_terms(word.term, sentence.text, lesson.language, word.forms)
    )
