"""An auxiliary and its participle: « ont annoncé », « est née », « se sont jointes »."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.inflection import Tense
from generator.language.verbs.readings import Reading, participles_of
from generator.language.verbs.verbs import Verbs, verbs_of
from generator.language.words import Token

_MOST_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class Compound:
    """The places of the verb's words, its infinitive and its tense."""

    tokens: tuple[int, ...]
    infinitive: str
    tense: Tense


def compound_at(
    text: str,
    tokens: tuple[Token, ...],
    at: int,
    reading: Reading,
    language: str,
    *,
    reflexive: bool,
) -> Compound | None:
    """The verb that begins here: alone, or with the participle that it is the auxiliary of.

    A passive is « être » in its own tense. None where a participle follows and it is not
    certain what the two are.
    """
    verbs = verbs_of(language)
    alone = Compound((at,), reading.infinitive, reading.tense)
    if verbs is None or reading.infinitive not in (
        verbs.compounds.auxiliary,
        verbs.compounds.second,
    ):
        return alone
    other, touches = _participle(text, tokens, at, verbs, language)
    if other is None:
        return None if reflexive else alone
    found = participles_of(tokens[other].text, language)
    tense = next((t for t, one in verbs.compounds.tenses.items() if one is reading.tense), None)
    infinitives = {infinitive for infinitive, _, _ in found}
    if len(infinitives) != 1:
        return None
    infinitive = infinitives.pop()
    both = Compound((at, other), infinitive, tense) if tense and touches else None
    if reading.infinitive == verbs.compounds.auxiliary:
        return both if (infinitive, "m", "s") in found else None
    if reflexive or infinitive in verbs.compounds.with_second:
        agrees = any(number == reading.number for _, _, number in found)
        return both if agrees else None
    return None if infinitive in verbs.compounds.either else alone


def _participle(
    text: str, tokens: tuple[Token, ...], at: int, verbs: Verbs, language: str
) -> tuple[int | None, bool]:
    """Where an auxiliary may have its participle, and whether only adverbs stand between."""
    clause = verbs.clause
    touches = True
    for other in range(at + 1, min(at + 2 + _MOST_BETWEEN, len(tokens))):
        token = tokens[other]
        if text[tokens[other - 1].end : token.start].strip():
            break
        if token.folded in clause.between or token.folded.startswith("-"):
            continue
        if token.folded in clause.objects | clause.determiners.keys():
            break
        if participles_of(token.text, language):
            return other, touches
        touches &= bool(clause.adverb_ending) and token.folded.endswith(clause.adverb_ending)
    return None, False
