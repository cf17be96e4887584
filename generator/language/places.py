"""Whether the words around one allow a noun or a verb there: « un livre », « il livre »."""

from __future__ import annotations

from generator.language.language import Terms, language_of
from generator.language.lemmas import Kind, is_plain_verb_form, is_weak_verb_form
from generator.language.words import Token


def fits(word: str, kind: Kind, tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """Whether the token at a place can be a form of `word`, which is of this kind."""
    rules = language_of(language).terms
    before = tokens[at - 1].folded if at else ""
    if kind is Kind.NOUN:
        return before not in rules.subjects
    if kind is not Kind.VERB:
        return True
    if before in rules.determiners:
        return False
    form = tokens[at].text
    if is_weak_verb_form(form, word, language):
        return _calls_for_verb(tokens, at, rules, language_of(language).words.grammar)
    if before in rules.clitics and not is_plain_verb_form(form, word, language):
        return at > 1 and tokens[at - 2].folded in rules.subjects
    return True


def _calls_for_verb(
    tokens: tuple[Token, ...], at: int, rules: Terms, grammar: frozenset[str]
) -> bool:
    """« il livre », « livre-t-il », « il le livre », « le camion livre le pain »."""
    before = tokens[at - 1].folded if at else ""
    after = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    if after.startswith("-") or before in rules.subjects:
        return True
    if before in rules.clitics:
        return at > 1 and tokens[at - 2].folded in rules.subjects
    return before not in grammar and before != "" and after in rules.objects
