"""The numbers, dates and names of a text, found by their look alone.

A word that only begins its sentence bears a capital whatever it is, so it counts as a
name where the text has it inside a sentence as well, and not otherwise: better one name
too few than a word that names nobody. Where nouns have capitals, a name has a word that none but
a name can look like (« IBM », « OpenAI »).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from generator.language.language import Language, language_of
from generator.language.mentions_data import mentions_of
from generator.language.normalise import fold
from generator.language.sentences import split_sentences
from generator.language.words import Token, tokenize

MentionKind = Literal["number", "name"]
Span = tuple[int, int]

_SPACE = "[ \u00a0\u202f]"
_FIGURES = rf"(?:\d{{1,3}}(?:{_SPACE}\d{{3}})+|\d+(?:[.,]\d+)*)(?![\d\w])"
_ROMAN = re.compile(r"[IVXLCDM]+(?:e|er|ère|ème)?")
_OPENING = re.compile(r"(?:^|[«“„\"‘:–—¿¡.!?…])[\s\u00a0\u202f]*$")
_OPEN_SINGLE = re.compile(r"(?<!\w)['‘]")
_METRIC = r"(?:km|cm|mm|m|kg|g)[²³]?"


@dataclass(frozen=True, slots=True)
class Mention:
    """A number with its unit, a date or a name, as the text has it."""

    text: str
    kind: MentionKind


@lru_cache(maxsize=32)
def find_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """The numbers and names of a text in order, each once.

    Numbers in words are left out, as is a name that is part of a longer one.
    """
    known = language_of(language)
    sentences = [text[start:end] for start, end in split_sentences(text, language)]
    sure = {
        token.text
        for sentence in sentences
        for token in tokenize(sentence, language)
        if _is_sure(token, sentence, known)
    }
    found: dict[str, MentionKind] = {}
    for sentence in sentences:
        names = list(_names(sentence, known, sure))
        spans: list[tuple[Span, MentionKind]] = [(span, "name") for span in names]
        spans += [
            (span, "number")
            for span in _numbers(sentence, known)
            if not any(start < span[1] and span[0] < end for start, end in names)
        ]
        for (start, end), kind in sorted(spans):
            found.setdefault(sentence[start:end], kind)
    return tuple(
        Mention(text, kind)
        for text, kind in found.items()
        if not any(text != other and stands_in(text, other) for other in found)
    )


def stands_in(mention: str, text: str) -> bool:
    """Whether a mention stands in a text as whole words or figures."""
    before, after = r"(?<!\w)", r"(?!\w)"
    if mention[:1].isdigit():
        before = rf"(?<![\w.,])(?<!\d{_SPACE})"
    if mention[-1:].isdigit():
        after = rf"(?!\w|[.,]\d|{_SPACE}\d{{3}})"
    return re.search(before + re.escape(mention) + after, text) is not None


@lru_cache(maxsize=16)
def _number_pattern(code: str) -> re.Pattern[str]:
    known = language_of(code)
    typography, told = known.typography, mentions_of(code)
    link = rf"(?:{told.date_link}\s+)?" if told.date_link else ""
    months = "|".join(sorted(told.months, key=len, reverse=True)) or "(?!)"
    units = "|".join(re.escape(u) for u in sorted(typography.units, key=len, reverse=True))
    unit = rf"(?:{_SPACE}(?:{units or '(?!)'}|{_METRIC})(?!\w)|{_SPACE}?[%‰€$£])?"
    date = rf"(?:\d{{1,2}}(?:er|\.)?\s+{link})?(?:{months})(?:\s+{link}\d{{4}})?(?!\w)"
    return re.compile(rf"(?<!\w)(?:{date}|[£$€]?{_FIGURES}{unit})", re.IGNORECASE)


def _numbers(sentence: str, language: Language) -> Iterator[Span]:
    for match in _number_pattern(language.code).finditer(sentence):
        if not any(character.isdigit() for character in match.group()):
            continue  # a month alone is neither
        before, after = sentence[: match.start()], sentence[match.end() :]
        if re.search(r"[\d.,/-]$", before) or re.match(r"[-/:]\d", after):
            continue  # a piece of a reference, of an hour, of a score
        if language.sentences.ordinal_dot and re.match(r"\.\s*\w", after):
            continue
        yield match.span()


def _is_marked(token: Token) -> bool:
    """A word that no place in a sentence makes so: « IBM », « OpenAI », « M87 »."""
    word = token.text
    if not word[0].isupper() or _ROMAN.fullmatch(word) or len(word) < 2:
        return False
    return any(c.isdigit() for c in word) or any(
        c.isupper() and before != "-" for before, c in pairwise(word)
    )


def _begins(token: Token, sentence: str) -> bool:
    return _OPENING.search(sentence[: token.start]) is not None


def _is_capital(token: Token, language: Language) -> bool:
    small = fold(token.text) in language.function_words
    return token.text[0].isupper() and not small and not _ROMAN.fullmatch(token.text)


def _is_sure(token: Token, sentence: str, language: Language) -> bool:
    if _is_marked(token):
        return True
    return _is_capital(token, language) and not _begins(token, sentence)


def _names(sentence: str, language: Language, sure: set[str]) -> Iterator[Span]:
    tokens = tokenize(sentence, language.code)
    at = 0
    while at < len(tokens):
        if not _is_name(tokens[at], sentence, language, sure):
            at += 1
            continue
        end = _run_end(tokens, at, sentence, language, sure)
        run = tokens[at:end]
        if not _is_cut_off(tokens, at, sentence, language):
            yield from _trimmed(run, language)
        at = end


def _is_name(token: Token, sentence: str, language: Language, sure: set[str]) -> bool:
    if _is_sure(token, sentence, language):
        return True
    return _is_capital(token, language) and token.text in sure


def _run_end(
    tokens: tuple[Token, ...], at: int, sentence: str, language: Language, sure: set[str]
) -> int:
    """Where the words of a name end: « Ursula von der Leyen », « Llama 2 »."""
    end = at + 1
    while end < len(tokens) and _touch(tokens, end, sentence):
        token = tokens[end]
        if _is_model(token):
            return end + 1
        if _is_name(token, sentence, language, sure):
            end += 1
        elif (
            token.folded in mentions_of(language.code).inside
            and end + 1 < len(tokens)
            and _touch(tokens, end + 1, sentence)
            and _is_name(tokens[end + 1], sentence, language, sure)
        ):
            end += 2
        else:
            break
    return end


def _is_model(token: Token) -> bool:
    """The 2 of « Llama 2 »; a longer number is a year or a quantity."""
    return token.text.isdigit() and len(token.text) == 1


def _touch(tokens: Sequence[Token], at: int, sentence: str) -> bool:
    before = tokens[at - 1]
    between = sentence[before.end : tokens[at].start].strip()
    if between in ("'", "’") and before.folded.endswith("s"):
        # « National Farmers’ Union »: a possessive, unless it closes a quotation.
        return _OPEN_SINGLE.search(sentence[: before.start]) is None
    return not between


def _is_cut_off(tokens: tuple[Token, ...], at: int, sentence: str, language: Language) -> bool:
    """Behind a capital that may belong to it or only begin the sentence: « Hier Anna »."""
    if at == 0 or _is_marked(tokens[at]) or not _touch(tokens, at, sentence):
        return False
    before = tokens[at - 1]
    if before.folded in mentions_of(language.code).not_names:
        return False
    return _is_capital(before, language) and _begins(before, sentence)


def _trimmed(run: tuple[Token, ...], language: Language) -> Iterator[Span]:
    """A name without the words around it that are none."""
    none = mentions_of(language.code).not_names
    while run and run[0].folded in none:
        run = run[1:]
    while run and run[-1].folded in none:
        run = run[:-1]
    told = not language.terms.nouns_have_capitals or any(_is_marked(token) for token in run)
    if run and told and not run[0].text.isdigit():
        yield run[0].start, run[-1].end
