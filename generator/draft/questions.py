"""Open questions and choices that need nothing but the article's own words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.draft.draft import Gap, Stem, Word
from generator.draft.sentences import Sentence
from generator.language.dictionary_data import dictionary_of
from generator.language.drafting_data import drafting_of
from generator.language.mentions import Mention, stands_in
from generator.language.terms import named_alone

CHOICES = 3
MOST_GAPS = 3
GAP = "…"


def stems(
    sentences: Sequence[Sentence], words: Sequence[Word], mentions: Sequence[Mention], language: str
) -> tuple[Stem, ...]:
    """One question a paragraph, about a thing or a name of it, with its sentence to begin with.

    « Que dit le paragraphe au sujet de « spécifique » ? » asks nothing: only nouns and terms.
    """
    about, data = drafting_of(language).about, dictionary_of(language)
    things = {data.noun, data.phrase, *data.nouns.values()}
    found: list[Stem] = []
    used: set[str] = set()
    for paragraph in sorted({sentence.paragraph for sentence in sentences}):
        here = [s for s in sentences if s.paragraph == paragraph and s.words >= 5]
        for sentence in sorted(here, key=lambda one: not one.stands_alone):
            names = [m.text for m in mentions if m.kind == "name" and m.text in sentence.text]
            own = [
                named_alone(word.term, language)
                for word in words
                if word.sentence == sentence.text and word.part_of_speech in things
            ]
            topic = next((one for one in (*own, *names) if one not in used), None)
            if about and topic:
                used.add(topic)
                ask = about.format(number=paragraph, topic=topic)
                found.append(Stem(ask, sentence.text, sentence.text))
                break
    return tuple(found)


def gaps(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], language: str
) -> tuple[Gap, ...]:
    """Sentences that lack a name or a number, with others of the article to choose from."""
    data = drafting_of(language)
    stem = {"name": data.missing_name, "number": data.missing_number}
    found: list[Gap] = []
    used: set[str] = set()
    for sentence in sorted(sentences, key=lambda one: one.words):
        if not sentence.stands_alone:
            continue
        here = [one for one in mentions if stands_in(one.text, sentence.text)]
        for mention in here:
            others = [
                one.text
                for one in mentions
                if one.kind == mention.kind and one not in here and _alike(one.text, mention.text)
            ]
            can = _can_be_gapped(sentence.text, mention.text) and stem[mention.kind]
            if mention.text in used or len(others) < CHOICES - 1 or not can:
                continue
            used.add(mention.text)
            choices = sorted((mention.text, *others[: CHOICES - 1]))
            ask = stem[mention.kind].format(sentence=sentence.text.replace(mention.text, GAP))
            found.append(Gap(ask, tuple(choices), mention.text, sentence.text))
            break
        if len(found) == MOST_GAPS:
            break
    return tuple(found)


def _can_be_gapped(text: str, mention: str) -> bool:
    """Whether it stands there once, and no « l’ » before it tells how it begins."""
    return text.count(mention) == 1 and not text.partition(mention)[0].endswith(("’", "'"))


def _alike(one: str, other: str) -> bool:
    """Of one look: as many words, a unit or none, so that the sentence does not tell which."""
    bare = [[part for part in text.split() if not part[0].isdigit()] for text in (one, other)]
    if one[0].isdigit():
        return bare[0] == bare[1] and len(one) == len(other)
    return len(one.split()) == len(other.split())
