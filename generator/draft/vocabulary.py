"""Which words of an article are worth learning, the best first.

Proposed is what a pupil of the level probably does not know and will meet again. The rule
is simple, so that a teacher can foresee it: no word of the basic list; expressions first;
rare words before less common ones; verbs before nouns before the rest; words that the text
repeats or has in its title; and no more than two of a sentence, so that the whole text has
its share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.draft.candidates import Candidate, candidates
from generator.draft.draft import Word
from generator.draft.sentences import Sentence, sentences_of
from generator.language.normalise import fold
from generator.language.terms import named_alone
from generator.language.word_lists import Band, band_of
from generator.lesson.level_lesson import Article

MOST = 18
WORDS_FOR_ONE = 12
"""Words of the text for each word proposed: more would be a list, not a help."""
MOST_OF_A_SENTENCE = 2
_BANDS = {"rare": 1.0, "less-common": 0.45, "common": 0.0}
_KINDS = {
    "expression": 1.35,
    "link": 0.5,
    "verb": 0.2,
    "noun": 0.2,
    "adjective": 0.1,
    "adverb": 0.0,
}
_REPEATED = 0.15
_IN_TITLE = 0.2


def vocabulary(article: Article, language: str) -> tuple[Word, ...]:
    """Up to 18 words in the order of the text's own use to the pupil: the best first."""
    sentences = sentences_of(article, language)
    found = candidates(sentences, language)
    title = fold(f"{article.title} {article.lead}")
    scored = sorted(
        ((_score(one, title, language), place, one) for place, one in enumerate(found)),
        key=lambda each: (-each[0], each[1]),
    )
    most = min(MOST, sum(sentence.words for sentence in sentences) // WORDS_FOR_ONE)
    chosen = _spread([one for score, _, one in scored if score > 0], max(most, 1))
    return tuple(_word(one, language) for one in chosen)


def _score(one: Candidate, title: str, language: str) -> float:
    """What it is worth; 0 for a word that everybody knows."""
    band = _band(one, language) or "rare"
    if band == "common" and not one.is_expression:
        return 0
    worth = _KINDS[one.kind] + (0 if one.is_expression else _BANDS[band])
    worth += _REPEATED * min(one.count - 1, 3)
    return worth + (_IN_TITLE if fold(one.lemma) in title else 0)


def _spread(ranked: Sequence[Candidate], most: int) -> list[Candidate]:
    """The best, but not more than two of a sentence."""
    taken: Counter[Sentence] = Counter()
    chosen: list[Candidate] = []
    for one in ranked:
        if taken[one.sentence] < MOST_OF_A_SENTENCE:
            taken[one.sentence] += 1
            chosen.append(one)
        if len(chosen) == most:
            break
    return chosen


def _band(one: Candidate, language: str) -> Band | None:
    """How common it is; « se servir » as « servir »."""
    return band_of(named_alone(one.lemma, language), language)


def _word(one: Candidate, language: str) -> Word:
    commonness = _band(one, language) if not one.is_expression else None
    return Word(one.term, one.part, one.sentence.text, commonness or "")
