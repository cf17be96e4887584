"""How long the words and sentences of a text are, and what two formulas make of it.

A formula measures length and nothing else: it knows no subject, no grammar and no pupil,
and its result is not a CEFR level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.normalise import fold
from generator.language.readability_data import readability_of
from generator.language.sentences import split_sentences
from generator.language.words import tokenize

LONG_WORD = 6
"""Letters: LIX counts the words with more (C.-H. Björnsson, Läsbarhet, 1968)."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Counts of a text. `formula` names the one of its language, `ease` is its result.

    `lix` is words a sentence plus the percentage of long words: the higher, the harder;
    `ease` the other way round. Both are None for a text without a sentence.
    """

    words: int
    sentences: int
    long_words: int
    syllables: int
    lix: float | None
    formula: str = ""
    ease: float | None = None


def measure(text: str, language: str) -> Measures:
    """Count a text; what is no word (a number, a sign) counts as none."""
    words = [token.text for token in tokenize(text, language) if token.text[0].isalpha()]
    sentences = len(split_sentences(text, language))
    long = sum(len(re.sub(r"[\W\d_]", "", word)) > LONG_WORD for word in words)
    known = readability_of(language)
    count = sum(syllables(word, language) for word in words)
    if not words or not sentences:
        return Measures(len(words), sentences, long, count, None)
    per_sentence = len(words) / sentences
    lix = per_sentence + 100 * long / len(words)
    if known is None:
        return Measures(len(words), sentences, long, count, lix)
    per_word = count / len(words)
    ease = known.base - known.per_sentence * per_sentence - known.per_word * per_word
    return Measures(len(words), sentences, long, count, lix, known.name, ease)


def syllables(word: str, language: str) -> int:
    """The syllables of a word by its vowels: right for some 95 words of 100; at least 1."""
    known = readability_of(language)
    if known is None:
        return 1
    heard = re.sub(known.silent, "", fold(word))
    return max(1, len(re.findall(known.nucleus, heard)))
