"""Every word and term of an article that could be learnt, in its dictionary's form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.draft.dictionary_form import noun_of
from generator.draft.sentences import Sentence
from generator.draft.word_class import Classed, class_of, verbs_in
from generator.language.dictionary_data import dictionary_of
from generator.language.elision import join_article
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.tagging import Sort, Tagged, tag
from generator.language.term_places import Span
from generator.language.terms import find_term
from generator.language.word_lists import Expression, expressions
from generator.language.words import Token, tokenize

_LONG = 3
"""Letters of a word that may be too short or too changeable to look for by its beginning."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word: how a dictionary lists it, its lemma, its sentence and how often it stands.

    `is_expression` is a term of several words whose words alone would mislead.
    """

    term: str
    lemma: str
    part: str
    kind: str
    sentence: Sentence
    count: int = 1
    is_expression: bool = False
    forms: tuple[str, ...] = ()


def candidates(sentences: Sequence[Sentence], language: str) -> tuple[Candidate, ...]:
    """Each once, where it stands first; of « mise en œuvre » no « œuvre » besides."""
    found: dict[str, Candidate] = {}
    counts: dict[str, int] = {}
    for sentence in sentences:
        terms = dict(_expressions(sentence, language))
        for one in (*terms.values(), *_words(sentence, tuple(terms), language)):
            key = fold(one.lemma)
            counts[key] = counts.get(key, 0) + 1
            found.setdefault(key, one)
    return tuple(replace(one, count=counts[key]) for key, one in found.items())


def _expressions(sentence: Sentence, language: str) -> Iterator[tuple[Span, Candidate]]:
    """With their places, the longest first; what stands inside another is passed over."""
    taken: list[Span] = []
    beginnings = {_beginning(token.text) for token in tokenize(sentence.text, language)}
    for expression in expressions(language):
        if not _may_stand(expression.words, beginnings):
            continue
        span = find_term(expression.words, sentence.text, language)
        if span is None or any(start < span[1] and span[0] < end for start, end in taken):
            continue
        taken.append(span)
        words, kind, part = expression.words, _kind(expression), _part(expression, language)
        term = _infinitive_mark(part, language) + words
        yield span, Candidate(term, words, part, kind, sentence, is_expression=True)


def _may_stand(words: str, beginnings: Collection[str]) -> bool:
    """Whether all of its longer words but one may be in a sentence: asked first, for it is quick.

    The one may be an irregular verb (« mettre » in « mis à jour »).
    """
    long = [word for word in re.split(r"[\s'’]+", words) if len(word) > _LONG]
    missing = sum(_beginning(word) not in beginnings for word in long)
    return missing <= (1 if len(long) > 1 or len(words.split()) > 1 else 0)


@lru_cache(maxsize=8192)
def _beginning(word: str) -> str:
    """The first letters of a word without accents, for « Hand » is in « Hände »."""
    plain = unicodedata.normalize("NFD", fold(word)[:_LONG])
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _infinitive_mark(part: str, language: str) -> str:
    """The « to » of an English verb; "" else."""
    data = dictionary_of(language)
    return f"{data.infinitive_mark} " if data.infinitive_mark and part == data.verb else ""


def _kind(expression: Expression) -> str:
    """« afin de » only links; « mettre au point » means something."""
    return (
        "expression"
        if expression.part[:1].lower() in "vns" or expression.part.lower().startswith("adj")
        else "link"
    )


def _part(expression: Expression, language: str) -> str:
    """The whole name of an expression's part of speech, as of other words."""
    data = dictionary_of(language)
    names = {
        "v": data.verb,
        "n": data.noun,
        "s": data.noun,
        "adj": data.adjective,
        "adv": data.adverb,
    }
    return names.get(expression.part.split(".")[0].lower(), data.phrase)


def _words(sentence: Sentence, taken: Sequence[Span], language: str) -> Iterator[Candidate]:
    """Those of a sentence that stand in no expression."""
    tagged = tag(sentence.text, language)
    tokens = [one.token for one in tagged]
    verbs = verbs_in(sentence.text, language)
    for at, one in enumerate(tagged):
        if any(start <= one.token.start < end for start, end in taken):
            continue
        if not _may_be_asked(tagged, at, language) and one.token.start not in verbs:
            continue
        classed = class_of(tokens, at, verbs, language)
        term, lemma, part = _listed(classed, tokens, at, language)
        if len(lemma) < 3 or fold(lemma) in language_of(language).function_words:
            continue
        # A form that is not found as one of its entry is named beside it.
        found = find_term(term, sentence.text, language)
        forms = () if found else (one.token.text,)
        yield Candidate(term, lemma, part, classed.kind, sentence, forms=forms)


def _may_be_asked(tagged: Sequence[Tagged], at: int, language: str) -> bool:
    """A word that says something; where nouns have capitals, such a noun but no name."""
    token = tagged[at].token
    if token.folded in language_of(language).function_words:
        return False
    if tagged[at].sort is Sort.CONTENT:
        return True
    if not language_of(language).terms.nouns_have_capitals or at == 0:
        return False
    is_name = tagged[at - 1].token.folded in dictionary_of(language).titles
    return _looks_like_noun(token) and not is_name


def _looks_like_noun(token: Token) -> bool:
    return token.text.isalpha() and token.text == token.text.capitalize()


def _listed(
    classed: Classed, tokens: Sequence[Token], at: int, language: str
) -> tuple[str, str, str]:
    """The entry, its lemma and the name of its part: « un essor », « essor », « nom masculin »."""
    data = dictionary_of(language)
    names = {"verb": data.verb, "adjective": data.adjective, "adverb": data.adverb, "": ""}
    if classed.kind != "noun":
        part = names[classed.kind]
        return _infinitive_mark(part, language) + classed.lemma, classed.lemma, part
    noun, gender = noun_of(tokens, at, classed.lemma, language)
    part = data.nouns.get(gender, data.noun)
    is_abstract = re.search(f"(?:{data.abstract})$", fold(noun)) is not None
    shown = "m" if noun in data.stressed else gender
    article = (data.definite if is_abstract else data.articles).get(shown, "")
    return (join_article(article, noun, language) if article else noun), noun, part
