"""Every word and term of an article that could be learnt, in its dictionary's form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.draft.sentences import Sentence
from generator.draft.word_class import Classed, class_of, noun_of, verbs_in
from generator.language.dictionary_data import dictionary_of
from generator.language.elision import join_article
from generator.language.language import language_of
from generator.language.normalise import fold
from generator.language.tagging import Sort, tag
from generator.language.terms import find_term
from generator.language.word_lists import Expression, expressions
from generator.language.words import Token


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


def candidates(sentences: Sequence[Sentence], language: str) -> tuple[Candidate, ...]:
    """Each once, where it stands first; of « mise en œuvre » no « œuvre » besides."""
    found: dict[str, Candidate] = {}
    counts: dict[str, int] = {}
    for sentence in sentences:
        terms = tuple(_expressions(sentence, language))
        inside = {word for term in terms for word in fold(term.lemma).split()}
        words = (one for one in _words(sentence, language) if fold(one.lemma) not in inside)
        for one in (*terms, *words):
            key = fold(one.lemma)
            counts[key] = counts.get(key, 0) + 1
            found.setdefault(key, one)
    return tuple(replace(one, count=counts[key]) for key, one in found.items())


def _expressions(sentence: Sentence, language: str) -> Iterator[Candidate]:
    """The longest first; what stands inside another is passed over."""
    taken: list[tuple[int, int]] = []
    for expression in expressions(language):
        span = find_term(expression.words, sentence.text, language)
        if span is None or any(start < span[1] and span[0] < end for start, end in taken):
            continue
        taken.append(span)
        words, kind = expression.words, _kind(expression)
        part = _part(expression, language)
        yield Candidate(words, words, part, kind, sentence, is_expression=True)


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


def _words(sentence: Sentence, language: str) -> Iterator[Candidate]:
    tagged = tag(sentence.text, language)
    tokens = [one.token for one in tagged]
    verbs = verbs_in(sentence.text, language)
    capitals = language_of(language).terms.nouns_have_capitals
    for at, one in enumerate(tagged):
        is_noun = capitals and at > 0 and _looks_like_noun(one.token)
        if one.sort is not Sort.CONTENT and not is_noun and one.token.start not in verbs:
            continue
        if one.token.folded in language_of(language).function_words:
            continue
        classed = class_of(tokens, at, verbs, language)
        grammar = language_of(language).function_words
        if classed is not None and len(classed.lemma) > 2 and fold(classed.lemma) not in grammar:
            term, part = _listed(classed, tokens, at, language)
            # What is not found again as a form of its entry was taken for another word.
            if find_term(term, sentence.text, language):
                yield Candidate(term, classed.lemma, part, classed.kind, sentence)


def _looks_like_noun(token: Token) -> bool:
    return token.text.isalpha() and token.text == token.text.capitalize()


def _listed(classed: Classed, tokens: Sequence[Token], at: int, language: str) -> tuple[str, str]:
    """The entry and the name of its part of speech: « un essor », « nom masculin »."""
    data = dictionary_of(language)
    names = {"verb": data.verb, "adjective": data.adjective, "adverb": data.adverb}
    if classed.kind != "noun":
        mark = f"{data.infinitive_mark} " if data.infinitive_mark and classed.kind == "verb" else ""
        return mark + classed.lemma, names[classed.kind]
    noun, gender = noun_of(tokens, at, classed.lemma, language)
    part = data.nouns.get(gender, data.noun)
    is_abstract = re.search(f"(?:{data.abstract})$", fold(noun)) is not None
    article = (data.definite if is_abstract else data.articles).get(gender, "")
    return (join_article(article, noun, language) if article else noun), part
