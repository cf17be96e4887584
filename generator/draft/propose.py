"""An article that was found → a draft of its lesson."""

from __future__ import annotations

from collections.abc import Sequence

from generator.draft.draft import Draft, Gap, Statement
from generator.draft.facts import facts
from generator.draft.questions import gaps, stems
from generator.draft.sentences import Sentence, sentences_of
from generator.draft.statements import statements
from generator.draft.vocabulary import vocabulary
from generator.language.mentions import find_mentions
from generator.lesson.level_lesson import Article
from generator.reading.piece import Origin

MOST_TO_ORDER = 5
_BEST_LENGTH = 12
"""Words of a sentence that is neither told at a glance nor a page of scraps."""


def propose(
    article: Article, origin: Origin, title: str, language: str, levels: Sequence[str]
) -> Draft:
    """Everything that can be proposed in this language; `title` is the lesson's."""
    sentences = sentences_of(article, language)
    mentions = find_mentions(article.text, language)
    words = vocabulary(article, language)
    # A sentence serves once: else one question would give away the answer of another.
    judged = statements(sentences, mentions, language)
    rest = _without(sentences, judged)
    gapped = gaps(rest, mentions, language)
    rest = _without(rest, gapped)
    return Draft(
        title=title,
        language=language,
        levels=tuple(levels),
        article=article,
        origin=origin,
        words=words,
        facts=facts(sentences, mentions, language),
        statements=judged,
        gaps=gapped,
        stems=stems(rest, words, mentions, language),
        to_order=_to_order(sentences),
    )


def _without(
    sentences: Sequence[Sentence], used: Sequence[Statement | Gap]
) -> tuple[Sentence, ...]:
    taken = {one.evidence for one in used}
    return tuple(one for one in sentences if one.text not in taken)


def _to_order(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    alone = [one for one in sentences if one.stands_alone]
    best = sorted(alone, key=lambda one: abs(one.words - _BEST_LENGTH))[:MOST_TO_ORDER]
    return tuple(one.text for one in alone if one in best)
