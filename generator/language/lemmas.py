"""Which words are forms of one another: the teacher's language by rules, then by simplemma.

The rules come first because a lemmatiser takes « partagé » for an adjective of its own
and does not know every « développeurs »; a few irregular forms are data as well.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from generator.language.language import Rule, Terms, language_of
from generator.language.normalise import fold

_UNSTRESSED = str.maketrans("áéíóú", "aeiou")


class Kind(Enum):
    """What a word of a term is, as far as its citation form tells."""

    NOUN = "noun"
    VERB = "verb"
    OTHER = "other"


@lru_cache(maxsize=4096)
def is_form_of(form: str, word: str, kind: Kind, language: str, *, lemmas: bool = True) -> bool:
    """Whether `form`, as a text has it, is an inflection of `word`, a dictionary's form.

    Both as they are written; « ’ », œ and capitals do not matter. Without `lemmas` by
    our rules alone, which is quick. Never raises.
    """
    terms = language_of(language).terms
    folded, target = fold(form), fold(word)
    if folded == target:
        return True
    if kind is not Kind.NOUN and fold(terms.lemmas.get(folded, "")) == target:
        return True
    if kind is Kind.VERB:
        return _is_verb_form(form, target, terms, lemmas=lemmas)
    if "-" in target and _is_compound_form(folded, target, terms.noun_rules):
        return True
    if _by_rule(folded, target, terms.noun_rules) or _by_rule(target, folded, terms.noun_rules):
        return True
    if not lemmas:
        return False
    if kind is Kind.OTHER and _by_rule(folded, target, terms.adjective_rules):
        return _lemma(form, terms.lemmatiser) == target or not _is_known(form, terms.lemmatiser)
    return _is_noun_form(form, word, terms)


def lemma_of(form: str, language: str) -> str:
    """The dictionary's form of a word, folded; the word itself where none is known."""
    terms = language_of(language).terms
    folded = fold(form)
    return fold(terms.lemmas.get(folded, "")) or _lemma(form, terms.lemmatiser)


def _is_verb_form(form: str, target: str, terms: Terms, *, lemmas: bool) -> bool:
    folded = fold(form)
    rules = terms.verb_rules + terms.weak_verb_rules
    if _by_rule(folded, target, rules):
        return True
    if not lemmas:
        return False
    if _lemma(form, terms.lemmatiser) == target:
        return True
    # At a sentence's start a verb has a capital, with which the lemmatiser takes it for a name.
    if not terms.nouns_have_capitals and _lemma(folded, terms.lemmatiser) == target:
        return True
    bare = re.sub(f"{terms.enclitics}$", "", folded)
    return bare not in ("", folded) and _is_verb_form(
        bare.translate(_UNSTRESSED), target, terms, lemmas=True
    )


def is_weak_verb_form(form: str, word: str, language: str) -> bool:
    """Whether it is a form of the verb that is another word as well: « livre », « finance »."""
    terms = language_of(language).terms
    weak = _by_rule(fold(form), fold(word), terms.weak_verb_rules)
    return weak and not is_plain_verb_form(form, word, language)


def is_plain_verb_form(form: str, word: str, language: str) -> bool:
    """Whether the lemmatiser too takes it for a form of this verb, or it is the infinitive."""
    lemmatiser = language_of(language).terms.lemmatiser
    return fold(word) in (fold(form), _lemma(form, lemmatiser))


def plain_lemma(form: str, language: str) -> str:
    """The folded lemma by the lemmatiser alone, or the folded form where it knows none."""
    return _lemma(form, language_of(language).terms.lemmatiser)


def is_known_form(form: str, infinitive: str, language: str) -> bool:
    """Whether the lemmatiser has this form in its list, as one of this verb."""
    lemmatiser = language_of(language).terms.lemmatiser
    return _lemma(form, lemmatiser) == fold(infinitive) and _is_known(form, lemmatiser)


def is_listed(word: str, language: str) -> bool:
    """Whether the lemmatiser has this word in its list, as whatever form."""
    return _is_known(word, language_of(language).terms.lemmatiser)


def _is_noun_form(form: str, word: str, terms: Terms) -> bool:
    """By lemma, unless a verb comes in: « le pouvoir » is not in « il peut »."""
    target = fold(word)
    if _is_infinitive(target, terms):
        return False
    lemma = _lemma(form, terms.lemmatiser)
    if lemma == target:
        return True
    own = _lemma(word, terms.lemmatiser)
    return lemma == own and not _is_infinitive(own, terms)


def _is_infinitive(word: str, terms: Terms) -> bool:
    return bool(terms.infinitives) and word.endswith(terms.infinitives)


def _by_rule(form: str, word: str, rules: tuple[Rule, ...]) -> bool:
    """Whether a rule's ending put in the place of the word's own makes the form."""
    for ending, others in rules:
        stem = word.removesuffix(ending) if word.endswith(ending) else ""
        if len(stem) > 1 and form.startswith(stem) and form[len(stem) :] in others:
            return True
    return False


def _is_compound_form(form: str, word: str, rules: tuple[Rule, ...]) -> bool:
    """« grands-pères », « chefs-d’œuvre »: each part the same or by a noun's rule."""
    parts = list(zip(form.split("-"), word.split("-"), strict=False))
    if len(parts) < 2 or form.count("-") != word.count("-"):
        return False
    return all(one == other or _by_rule(one, other, rules) for one, other in parts)


@lru_cache(maxsize=4096)
def _lemma(word: str, lemmatiser: str) -> str:
    """The folded lemma, or the word itself where no lemmatiser knows the language."""
    if not lemmatiser:
        return fold(word)
    from simplemma import lemmatize  # loads its word lists at the first call

    return fold(lemmatize(word.replace("’", "'"), lang=lemmatiser))


def _is_known(word: str, lemmatiser: str) -> bool:
    """Whether the lemmatiser has this word in its list."""
    if not lemmatiser:
        return False
    from simplemma import is_known

    return is_known(word, lang=lemmatiser)
