"""A verb in its sentence: does the sentence fix its tense, and what is it in another tense.

Both say too little rather than too much: what another word might contradict is left out.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.language.inflection import Tense
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.verbs.conjugate import bare_infinitive, paradigm_of
from generator.language.verbs.find_verbs import find_verbs
from generator.language.verbs.readings import participles_of, readings_of
from generator.language.verbs.tense_words import TenseWords, tense_words_of
from generator.language.verbs.verb_gap import Gap, right_forms, verb_gaps
from generator.language.verbs.verbs import verbs_of
from generator.language.words import Token, tokenize

CUT = "[…]"
_STRONG = re.compile(r"[;:]")
_QUOTES = re.compile('[«»“”„"]')
_PAST = (Tense.PERFECT, Tense.IMPERFECT, Tense.PLUPERFECT, Tense.PRETERITE)
_FINISHED = (Tense.PERFECT, Tense.PRETERITE)
_STATED = (Tense.PRESENT, *_PAST)
_BESIDE_PRESENT = frozenset({Tense.PRESENT, Tense.PERFECT, Tense.SUBJUNCTIVE})


def is_fixed(gap: Gap, language: str) -> bool:
    """Whether the tense follows from the sentence, if it is the present unless a word differs."""
    words = tense_words_of(language)
    if words is None:
        return False
    text, before = fold(gap.text), _before(gap.text, gap.start)
    others = [verb for verb in find_verbs(gap.text, language) if verb != gap.verb]
    tenses = {verb.tense for verb in others}
    match gap.verb.tense:
        case Tense.PRESENT:
            times = (words.past, words.future, words.doubtful)
            clear = not any(re.search(one, text) for one in times)
            return clear and not re.search(words.wishing, before) and tenses <= _BESIDE_PRESENT
        case Tense.PERFECT:
            dated = re.search(words.dated, fold(_clause(gap)))
            alone = not _is_passive(gap, language)  # « est annoncée » is a past as well
            return dated is not None and alone and tenses <= {Tense.PERFECT, Tense.PRESENT}
        case Tense.SUBJUNCTIVE:
            return re.search(words.wishing, before) is not None
        case Tense.IMPERFECT:
            supposed = re.search(words.condition, before)
            return supposed is not None and Tense.CONDITIONAL in tenses
        case Tense.CONDITIONAL:
            return any(
                verb.tense is Tense.IMPERFECT
                and re.search(words.condition, _before(gap.text, verb.spans[0][0]))
                for verb in others
            )
        case _:
            return False


def in_other_tense(gap: Gap, tense: Tense, language: str) -> tuple[str, ...]:
    """The forms in another tense; none where the sentence might not bear it."""
    words = tense_words_of(language)
    if words is None or tense is gap.verb.tense or gap.verb.tense not in _STATED:
        return ()
    if paradigm_of(bare_infinitive(gap.verb.infinitive, language), language) is None:
        return ()  # the lexicon alone knows it: « faillira » and « faudra » of « faillir »
    return right_forms(gap, tense, language) if _bears(gap, tense, words, language) else ()


def is_stilted(gap: Gap, tense: Tense, language: str) -> bool:
    """Whether another tense is better for this verb: right, but a state is seldom finished.

    A passive is no state: « l’alliance a été annoncée ».
    """
    words = tense_words_of(language)
    states = words.states if words else frozenset()
    if tense not in _FINISHED or gap.verb.infinitive not in states:
        return False
    return not _is_passive(gap, language)


def one_clause(text: str, language: str) -> Gap | None:
    """The sentence if it has one verb and no more, or else its beginning that has.

    What is left out at its end is marked « […] ». None in a language of which we do not know
    the words that begin a clause: there no verb is surely alone, and a compound tense may
    stand apart (« hat den Weg gefunden »).
    """
    words = tense_words_of(language)
    if words is None or not words.linking:
        return None
    for part in (text, *_beginning(text, words, language)):
        gaps = verb_gaps(part, language)
        if len(gaps) == 1 and _is_alone(gaps[0], words, language):
            return gaps[0]
    return None


def _beginning(text: str, words: TenseWords, language: str) -> tuple[str, ...]:
    tokens = tokenize(text, language)
    ends = [match.start() for match in _STRONG.finditer(text)]
    for before, token in pairwise(tokens):
        if token.folded in words.linking and text[before.end : token.start].strip() == ",":
            ends.append(before.end)
    return (f"{text[: min(ends)].rstrip()} {CUT}",) if ends else ()


def _is_alone(gap: Gap, words: TenseWords, language: str) -> bool:
    """No other verb, no other clause, no quotation, no question.

    Beside « que », on the far side of « : » and behind « et », even a word that may be a
    verb is one too many; so is a participle that may share the auxiliary.
    """
    if _QUOTES.search(gap.text) or "?" in gap.text:
        return False
    tokens = tokenize(gap.text, language)
    linking = {token.folded for token in tokens} & words.linking
    if linking - words.comparing or _is_cleft(gap, tokens, words):
        return False
    return not any(
        _is_verb(at, gap, tokens, language, strict=bool(linking))
        or (len(gap.verb.spans) > 1 and _shares(tokens[at], gap, language))
        for at in range(len(tokens))
    )


def _is_verb(at: int, gap: Gap, tokens: tuple[Token, ...], language: str, *, strict: bool) -> bool:
    token, verbs, words = tokens[at], verbs_of(language), tense_words_of(language)
    inside = token.start < gap.end and token.end > gap.start
    grammar = language_of(language).words.grammar
    if verbs is None or words is None or inside or token.is_acronym or token.folded in grammar:
        return False
    found = readings_of(token.text, language)
    if not found.finite or found.is_sure:
        return bool(found.finite)
    before = tokens[at - 1] if at else None
    if before is None:
        return strict
    if before.folded in verbs.clause.barred | verbs.clause.determiners.keys():
        return False
    comma = gap.text[before.end : token.start].strip() == ","
    low, high = _span(gap)
    far = not low <= token.start < high
    return strict or far or comma or before.folded in words.coordinating


def _shares(token: Token, gap: Gap, language: str) -> bool:
    """Whether it may be a second participle: « a noyé la berge et ralenti le courant »."""
    return token.start >= gap.end and bool(participles_of(token.text, language))


def _is_cleft(gap: Gap, tokens: tuple[Token, ...], words: TenseWords) -> bool:
    before = [token.folded for token in tokens if token.end <= gap.start]
    return gap.text.endswith(CUT) and bool(before) and before[-1] in words.cleft


def _bears(gap: Gap, tense: Tense, words: TenseWords, language: str) -> bool:
    text = fold(gap.text)
    if re.search(words.present, text) or re.search(words.lasting, text):
        return False
    if re.search(words.past, text) and tense not in _PAST:
        return False
    if re.search(words.dated, text) and tense is Tense.IMPERFECT:
        return False
    if re.search(words.future, text) and tense is not Tense.FUTURE:
        return False
    # « va préparer » is a tense of its own.
    return gap.verb.infinitive not in words.helpers or not _infinitive_follows(gap, language)


def _infinitive_follows(gap: Gap, language: str) -> bool:
    behind = [token.folded for token in tokenize(gap.text, language) if token.start >= gap.end]
    ends = language_of(language).terms.infinitives or ("-",)
    return any(one.endswith(ends) and paradigm_of(one, language) is not None for one in behind[:3])


def _is_passive(gap: Gap, language: str) -> bool:
    """« a été annoncée »: what is left out is no more than « être »."""
    verbs = verbs_of(language)
    if verbs is None or gap.verb.infinitive != verbs.compounds.second:
        return False
    behind = [token for token in tokenize(gap.text, language) if token.start >= gap.end]
    return any(participles_of(token.text, language) for token in behind[:2])


def _before(text: str, start: int) -> str:
    """What stands before a place, folded, with its space at the end."""
    return fold(text[:start] + "|").removesuffix("|")


def _span(gap: Gap) -> tuple[int, int]:
    """Where the clause of the verb begins and ends, between two strong marks."""
    starts = [match.end() for match in _STRONG.finditer(gap.text, 0, gap.start)]
    end = _STRONG.search(gap.text, gap.end)
    return (starts[-1] if starts else 0, end.start() if end else len(gap.text))


def _clause(gap: Gap) -> str:
    return gap.text[slice(*_span(gap))]
