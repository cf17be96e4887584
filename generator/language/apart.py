"""Find an expression whose words stand apart: « gave it up », « mis rapidement au point ».

Only when it stands nowhere in one piece. What may come between is data of the language:
adverbs, an object, and in German whatever the clause has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.language.language import language_of
from generator.language.words import Token, tokenize

Span = tuple[int, int]
Matches = Callable[[Token, Token], bool]
"""Whether the verb of a term is a word of the text."""

MOST_BETWEEN = 4
"""Words between two of an expression, where not all of the clause may come between."""
_STOP = re.compile(r"[.;!?…\n]")
_PAUSE = re.compile(r"[.,;:!?…»”()\n]|\s[–—]\s")


@lru_cache(maxsize=256)
def words_of(text: str, language: str) -> frozenset[str]:
    """The words of a text, folded: to see at once that an expression is not in it."""
    return frozenset(token.folded for token in tokenize(text, language))


def apart(words: tuple[Token, ...], text: str, language: str, matches: Matches) -> Iterator[Span]:
    """Where the words of an expression that begins with a verb stand with others between."""
    terms = language_of(language).terms
    if terms.verb_last:
        yield from _in_clauses(words, text, language, matches)
        return
    there = words_of(text, language)
    if len(words) < 2 or not all(_may_stand(word, there, language) for word in words[1:]):
        return
    tokens = tokenize(text, language)
    for at, token in enumerate(tokens):
        if matches(words[0], token) and (end := _rest(words[1:], at + 1, text, tokens, language)):
            yield token.start, tokens[end - 1].end


def parted(words: tuple[Token, ...], text: str, language: str) -> Iterator[Span]:
    """Where the words of « entweder … oder » follow one another inside a sentence."""
    tokens, same = tokenize(text, language), language_of(language).terms.same
    found: list[Token] = []
    for token in tokens:
        if found and _STOP.search(text, found[-1].end, token.start):
            found = []
        word = words[len(found)]
        if token.folded == word.folded or token.folded in same.get(word.folded, ()):
            found.append(token)
        if len(found) == len(words):
            yield found[0].start, found[-1].end
            found = []


def _may_stand(word: Token, there: frozenset[str], language: str) -> bool:
    same = language_of(language).terms.same.get(word.folded, frozenset())
    return word.folded in there or not same.isdisjoint(there)


def _rest(
    words: tuple[Token, ...], at: int, text: str, tokens: tuple[Token, ...], language: str
) -> int:
    """Behind which token the rest of an expression ends, with one gap in it; or 0."""
    same = language_of(language).terms.same
    gap = False
    for place, word in enumerate(words):
        wanted = {word.folded, *same.get(word.folded, ())}
        for next_at in range(at, min(at + 1 + (0 if gap else MOST_BETWEEN), len(tokens))):
            if _PAUSE.search(text, tokens[at - 1].end, tokens[next_at].start):
                return 0
            if tokens[next_at].folded in wanted:
                between = tokens[at:next_at]
                if between and not _may_part(between, words[place:], place, language):
                    return 0
                gap, at = gap or bool(between), next_at + 1
                break
        else:
            return 0
    return at


def _may_part(
    between: tuple[Token, ...], left: tuple[Token, ...], place: int, language: str
) -> bool:
    """Adverbs, an object before a particle, or an adjective before the expression's noun."""
    known = language_of(language)
    rules, words = known.terms, [token.folded for token in between]
    endings = rules.adverb_endings
    if all(
        word in rules.between or word.startswith("-") or (endings and word.endswith(endings))
        for word in words
    ):
        return True
    if len(words) == 1 and words[0] in rules.pronouns:
        return True
    if len(words) == 1 and words[0] not in known.function_words:
        return len(left) > 1 or (place > 0 and left[0].folded not in known.function_words)
    if not left or left[0].folded not in rules.particles or len(left) > 1:
        return False
    return words[0] in rules.determiners and known.words.grammar.isdisjoint(words[1:])


def _in_clauses(
    words: tuple[Token, ...], text: str, language: str, matches: Matches
) -> Iterator[Span]:
    """Where the verb closes a clause or its particle does: « ruft … an », « Rad fährt »."""
    terms = language_of(language).terms
    tokens = tokenize(text, language)
    verb, others, behind = _verb_and_others(words, language)
    if verb is None or not words_of(text, language).issuperset(
        word.folded for word in (*others, *behind)
    ):
        return
    particle = next(
        (p for p in terms.particles if verb.folded.startswith(p) and len(verb.text) > len(p) + 3),
        "",
    )
    if not particle and len(words) == 1:
        return
    stem = Token(verb.text[len(particle) :], verb.start, verb.end)
    for clause in _clauses(text, tokens):
        groups = [_run(group, clause) for group in (others, behind) if group]
        if not all(groups):
            continue
        for at in range(len(clause)):
            if places := _verb_at(clause, at, verb, stem, particle, matches):
                every = [*places, *(place for group in groups for place in group)]
                yield clause[min(every)].start, clause[max(every)].end
                break


def _verb_at(
    clause: tuple[Token, ...],
    at: int,
    verb: Token,
    stem: Token,
    particle: str,
    matches: Matches,
) -> list[int]:
    """The places of a verb's parts, if it has one here: « angerufen », « ruft … an »."""
    if matches(verb, clause[at]) or _joined(clause[at], particle, stem, matches):
        return [at]
    last = len(clause) - 1
    if at < last and clause[last].text == particle and matches(stem, clause[at]):
        return [at, last]
    return []


def _joined(token: Token, particle: str, stem: Token, matches: Matches) -> bool:
    """« angerufen », « anzurufen », « anruft » of « anrufen »."""
    if not particle or not token.folded.startswith(particle):
        return False
    rest = token.text[len(particle) :]
    return any(
        matches(stem, Token(part, 0, len(part)))
        for part in (rest, rest.removeprefix("zu"))
        if len(part) > 1
    )


def _run(words: tuple[Token, ...], clause: tuple[Token, ...]) -> list[int]:
    """The places of words that follow one another in a clause, or none."""
    size = len(words)
    for at in range(len(clause) - size + 1):
        if all(a.folded == b.folded for a, b in zip(words, clause[at:], strict=False)):
            return list(range(at, at + size))
    return []


def _verb_and_others(
    words: tuple[Token, ...], language: str
) -> tuple[Token | None, tuple[Token, ...], tuple[Token, ...]]:
    """The infinitive of an entry, what stands before it and what behind."""
    endings = language_of(language).terms.infinitives
    for at, word in enumerate(words):
        if word.text[:1].islower() and word.folded.endswith(endings):
            return word, words[:at], words[at + 1 :]
    return None, (), ()


def _clauses(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The words between two pauses."""
    first = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or _PAUSE.search(text, tokens[at - 1].end, tokens[at].start):
            yield tokens[first:at]
            first = at
