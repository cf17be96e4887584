"""Which words of an article are worth learning, the best first.

Proposed is what a pupil of the level probably does not know and will meet again. The rule
is simple, so that a teacher can foresee it: no word of the basic list; expressions first;
verbs before nouns before the rest; rare words before less common ones; words that the text
repeats; and no more than two of a sentence, so that the whole text has its share. More rules
(words of the title, long ones, those like a word of another language or made of an easy one)
were tried and did not come nearer to a teacher's choice (docs/proposals.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.draft.candidates import Candidate, candidates
from generator.draft.draft import Word
from generator.draft.sentences import Sentence, sentences_of, sentences_of_lead
from generator.language.terms import named_alone
from generator.language.word_lists import Band, band_of
from generator.lesson.level_lesson import Article

MOST = 18
WORDS_FOR_ONE = 12
"""Words of the text for each word proposed: more would be a list, not a help."""
MOST_OF_A_SENTENCE = 2
_BANDS = {"rare": 1.0, "less-common": 0.6, "common": 0.0}
_KINDS = {
    "expression": 1.3,
    "link": 0.8,
    "verb": 0.3,
    "noun": 0.1,
    "adjective": -0.3,
    "": -0.3,
    "adverb": -0.5,
}
_REPEATED = 0.2
_SECOND_OF_A_SENTENCE = 0.3
_NEXT_OF_A_PARAGRAPH = 0.05


def vocabulary(article: Article, language: str) -> tuple[Word, ...]:
    """Up to 18 words, the best first."""
    sentences = sentences_of_lead(article, language) + sentences_of(article, language)
    scored = {one: _score(one, language) for one in candidates(sentences, language)}
    worth = [one for one in sorted(scored, key=lambda one: -scored[one]) if scored[one] > 0]
    most = min(MOST, sum(sentence.words for sentence in sentences) // WORDS_FOR_ONE)
    return tuple(_word(one, language) for one in _spread(worth, scored, max(most, 1)))


def _score(one: Candidate, language: str) -> float:
    """What it is worth; 0 for a word that everybody knows."""
    band = _band(one, language) or "rare"
    if band == "common" and not one.is_expression:
        return 0
    worth = _KINDS[one.kind] + (0 if one.is_expression else _BANDS[band])
    return worth + _REPEATED * min(one.count - 1, 2)


def _spread(
    ranked: Sequence[Candidate], scored: Mapping[Candidate, float], most: int
) -> list[Candidate]:
    """The best, but not more than two of a sentence, and a share of every paragraph."""
    of_sentence: Counter[Sentence] = Counter()
    of_paragraph: Counter[int] = Counter()
    left: dict[Candidate, float] = {}
    for one in ranked:
        sentence = one.sentence
        if of_sentence[sentence] < MOST_OF_A_SENTENCE:
            less = _SECOND_OF_A_SENTENCE * of_sentence[sentence]
            less += _NEXT_OF_A_PARAGRAPH * of_paragraph[sentence.paragraph]
            left[one] = scored[one] - less
        of_sentence[sentence] += 1
        of_paragraph[sentence.paragraph] += 1
    return sorted(left, key=lambda one: -left[one])[:most]


def _band(one: Candidate, language: str) -> Band | None:
    """How common it is; « se servir » as « servir »."""
    return band_of(named_alone(one.lemma, language), language)


def _word(one: Candidate, language: str) -> Word:
    commonness = _band(one, language) if not one.is_expression else None
    return Word(one.term, one.part, one.sentence.text, commonness or "", one.forms)
