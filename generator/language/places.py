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


def is_same_noun(
    kind: Kind, gender: str, text: str, tokens: tuple[Token, ...], at: int, language: str
) -> bool:
    """Whether a word of the text may be the entry, by itself, and no name and no other word.

    « Madame Boulanger » is no « boulanger », « la moule » no « moule » with « un », « pas »
    in « je ne sais pas » no « pas » with « un », and the verb of « le facteur livre les
    colis » no « livre » with « un ».
    """
    known = language_of(language)
    rules, token = known.terms, tokens[at]
    before = tokens[at - 1].folded if at else ""
    if before in rules.titles and token.text[:1].isupper():
        return False
    if kind is not Kind.NOUN:
        return True
    article = rules.genders.get(before, "")
    if gender and article and gender != article and token.folded in rules.two_genders:
        return False
    if len(tokens) > 1 and token.folded in known.function_words:
        touches = at > 0 and not text[tokens[at - 1].end : token.start].strip()
        marks = rules.determiners | rules.noun_marks
        if before in known.function_words or at < 2:
            return touches and before in marks | known.words.grammar - rules.subjects
        return touches and tokens[at - 2].folded in marks
    infinitive = token.folded + "r"
    if not is_weak_verb_form(token.text, infinitive, language) or before in known.words.grammar:
        return True
    after = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    is_adverb = bool(rules.adverb_endings) and after.endswith(rules.adverb_endings)
    return not (before and (after in rules.objects or is_adverb))


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
