"""A run of the article's text with something left out of it: what the cloze types share.

A type chooses words of the sentences that were allotted to it; the rest of each
paragraph is printed as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.activities.base import S, Task
from generator.document.blocks import Item, Items, Paragraph
from generator.document.inlines import Inline, Text
from generator.language.coordination import Parts, parts_of
from generator.language.language import language_of
from generator.language.tagging import Tagged, nouns_of, tag
from generator.language.typography import typeset
from generator.lesson.per_level import list_at
from generator.lesson.sentences import Sentence

ROLE = "passage"


@dataclass(frozen=True, slots=True)
class Place:
    """A word of the passage.

    `number` counts the words of the whole passage, `sentence` its sentences and `word`
    the words of that sentence, all from 0.
    """

    number: int
    sentence: int
    word: int
    tagged: Tagged

    @property
    def folded(self) -> str:
        """The word as it is compared."""
        return self.tagged.token.folded


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences in order with every word of them in its place."""

    sentences: tuple[Sentence, ...]
    places: tuple[Place, ...]
    language: str

    def cut_to(self, gaps: Sequence[Place], least: int) -> Passage:
        """Whole paragraphs from the first on, until they hold so many of the gaps."""
        size = len(self.sentences)
        for at in range(1, size):
            ends = self.sentences[at].paragraph != self.sentences[at - 1].paragraph
            if ends and sum(1 for gap in gaps if gap.sentence < at) >= least:
                size = at
                break
        kept = tuple(place for place in self.places if place.sentence < size)
        return Passage(self.sentences[:size], kept, self.language)

    def counts(self) -> dict[str, int]:
        """How often each word stands in it."""
        return Counter(place.folded for place in self.places)

    def before(self, place: Place) -> Place | None:
        """The word before one in its sentence."""
        return self.places[place.number - 1] if place.word else None

    def after(self, place: Place) -> Place | None:
        """The word after one in its sentence."""
        here = self.places[place.number + 1 : place.number + 2]
        return here[0] if here and here[0].sentence == place.sentence else None

    def is_before_name(self, place: Place) -> bool:
        """Whether a name or a number follows, before which a word of grammar is no rule."""
        after = self.after(place)
        if after is None or after.tagged.is_askable:
            return False
        text = after.tagged.token.text
        nouns_have_capitals = language_of(self.language).terms.nouns_have_capitals
        return text[:1].isdigit() or (text != text.lower() and not nouns_have_capitals)

    def is_behind_comma(self, place: Place) -> bool:
        """Whether a comma or a like sign stands right before a word."""
        text = self.sentences[place.sentence].text
        return text[: place.tagged.token.start].rstrip()[-1:] in (",", ";", ":")

    def beside(self, place: Place) -> tuple[Place, ...]:
        """The words before and after one in its sentence."""
        return tuple(p for p in (self.before(place), self.after(place)) if p is not None)

    def parts(self, sentence: int) -> Parts:
        """The parts of one sentence, which its commas make."""
        words = tuple(place.tagged for place in self.places if place.sentence == sentence)
        return parts_of(self.sentences[sentence].text, words, self.language)


def passage_of(task: Task[S]) -> Passage:
    """The sentences that the task may print: of the paragraphs that the lesson wants, if any."""
    lesson, content = task.lesson, task.content
    wanted = list_at(content.paragraphs, lesson.level) if content else ()
    # Typography before the cut: half a pair of quotation marks would be none.
    sentences = tuple(
        replace(s, text=typeset(s.text, lesson.language))
        for s in task.sentences
        if not wanted or s.paragraph in wanted
    )
    nouns = nouns_of(tuple(word.term for word in lesson.words), lesson.language)
    tagged = [
        (at, number, word)
        for at, sentence in enumerate(sentences)
        for number, word in enumerate(tag(sentence.text, lesson.language, nouns))
    ]
    places = tuple(Place(n, at, word, tagged) for n, (at, word, tagged) in enumerate(tagged))
    return Passage(sentences, places, lesson.language)


Shown = Callable[[int, Place], tuple[Inline, ...]]
"""Prints a gap, which has this number from 1 on."""


def print_passage(
    passage: Passage, gaps: Sequence[Place], shown: Shown, sign: Callable[[int], str] | None = None
) -> Items:
    """The text, a paragraph an item without a number.

    `sign` is printed before each gap, and before an elided word that hangs on it.
    """
    numbers = {place.number: n for n, place in enumerate(gaps, 1)}
    items = []
    for _, run in groupby(enumerate(passage.sentences), key=lambda pair: pair[1].paragraph):
        inlines: list[Inline] = []
        for at, sentence in run:
            here = [place for place in passage.places if place.sentence == at]
            if inlines:
                inlines.append(Text(" "))
            inlines += _sentence(sentence.text, here, numbers, shown, sign)
        items.append(Item((Paragraph(tuple(inlines), role=ROLE),)))
    return Items(tuple(items), "none")


def _sentence(
    text: str,
    places: Sequence[Place],
    numbers: Mapping[int, int],
    shown: Shown,
    sign: Callable[[int], str] | None,
) -> Iterator[Inline]:
    at = 0
    for place in places:
        if (number := numbers.get(place.number)) is None:
            continue
        token, before = place.tagged.token, place.tagged.token.start
        if place.word and places[place.word - 1].tagged.token.end == token.start:
            before = places[place.word - 1].tagged.token.start
        if text[at:before]:
            yield Text(text[at:before])
        if sign is not None:
            yield Text(f"{sign(number)}\u00a0", "muted")
        if text[before : token.start]:
            yield Text(text[before : token.start])
        yield from shown(number, place)
        at = token.end
    if text[at:]:
        yield Text(text[at:])
