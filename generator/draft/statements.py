"""True sentences of the article, and others made false by one safe change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.draft.draft import Statement
from generator.draft.sentences import Sentence
from generator.language.drafting_data import drafting_of
from generator.language.mentions import Mention
from generator.language.words import tokenize

MOST_OF_A_KIND = 4
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_FIGURES = re.compile(r"\d+")
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæh"
_LONGEST = 18


def statements(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], language: str
) -> tuple[Statement, ...]:
    """Up to four of each; a sentence serves once, and short ones go before long ones."""
    usable = [one for one in sentences if one.stands_alone and one.words <= _LONGEST]
    usable.sort(key=lambda one: one.words)
    false: list[tuple[Sentence, Statement]] = []
    for sentence in usable:
        change = next(_changes(sentence.text, mentions, language), None)
        if change and len(false) < MOST_OF_A_KIND:
            before, after, said = change
            statement = Statement(said, False, sentence.text, f"{before} → {after}")
            false.append((sentence, statement))
    changed = {sentence.text for sentence, _ in false}
    true = [(one, Statement(one.text, True, one.text)) for one in usable if one.text not in changed]
    order = {sentence.text: place for place, sentence in enumerate(sentences)}
    chosen = sorted((*false, *true[:MOST_OF_A_KIND]), key=lambda each: order[each[0].text])
    return tuple(statement for _, statement in chosen)


def _changes(
    text: str, mentions: Sequence[Mention], language: str
) -> Iterator[tuple[str, str, str]]:
    """What can be changed in a sentence: what stood there, what stands there now, the whole."""
    if any(token.folded in drafting_of(language).negations for token in tokenize(text, language)):
        return
    for mention in mentions:
        if mention.kind == "number" and text.count(mention.text) == 1:
            other = _other_number(mention.text)
            if other:
                yield mention.text, other, text.replace(mention.text, other)
    for word, other in drafting_of(language).opposites.items():
        found = list(re.finditer(rf"(?<![\w'’-]){re.escape(word)}(?![\w-])", text))
        if len(found) == 1 and _same_sound(word, other):
            yield word, other, text[: found[0].start()] + other + text[found[0].end() :]


def _other_number(mention: str) -> str:
    """Another number that looks as likely: a year some years off, ten times less or more.

    Only a mention with one number in figures and no month is changed.
    """
    numbers = _FIGURES.findall(mention)
    if len(numbers) != 1:
        return ""
    number = numbers[0]
    if _YEAR.fullmatch(number):
        return mention.replace(number, str(int(number) - 10))
    if re.search(r"[^\W\d_]{3}", mention) and int(number) <= 31:
        return ""  # « 12 mars »: the day is too small a thing to judge
    if int(number) >= 10 and number.endswith("0"):
        return mention.replace(number, number[:-1] if int(number) > 50 else number + "0")
    return mention.replace(number, str(int(number) * 2)) if int(number) > 2 else ""


def _same_sound(word: str, other: str) -> bool:
    """Whether both begin with a vowel or both with a consonant, for « le » and « l’ »."""
    return (word[0].lower() in _VOWELS) == (other[0].lower() in _VOWELS)
