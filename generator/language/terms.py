"""Find a vocabulary term in a text, inflected as it stands there.

The teacher's own `forms` win, then the very words of the term, then its inflections.
What is found is the term without its article, so that a gap never swallows « l’ ».
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.language.language import Terms, language_of
from generator.language.lemmas import Kind
from generator.language.term_places import Depth, Span, Term, spans_apart, spans_of
from generator.language.words import Token, tokenize

_ALTERNATIVES = re.compile(r"\s*[,;/]\s*")
_FEMININE = re.compile(r"([^\W\d]{2,})(o)/(a)$")
"""« caro/a » is « caro, cara »."""
_GAP = re.compile(r"\w.*(?:…|\.\.\.).*\w")
_IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
LEAST_WITHOUT_OBJECT = 4
"""Words of an expression that is known without its last preposition too."""


@lru_cache(maxsize=16384)
def find_term(
    term: str, text: str, language: str, forms: tuple[str, ...] = (), *, whole: bool = False
) -> tuple[int, int] | None:
    """Where a term best stands in a text, as offsets, or None.

    A form of the teacher's, then the exact words, then an inflection by our rules, then
    one by lemma, then with words between (« gave it up », from first to last) unless it is
    to be `whole`, as for a gap; the first of its kind. Whole words only; a term of several
    words is not searched across punctuation.
    """
    tokens = tokenize(text, language)
    readings = read_term(term, language)
    searches = (
        *((reading, Depth.EXACT) for form in forms for reading in read_term(form, language)),
        *((reading, depth) for depth in Depth for reading in readings),
    )
    for reading, depth in searches:
        for span in spans_of(reading, text, tokens, language, depth):
            return span
    if not whole:
        for reading in readings:
            for span in spans_apart(reading, text, language):
                return span
    return None


def find_all_terms(
    term: str, text: str, language: str, forms: tuple[str, ...] = ()
) -> list[tuple[int, int]]:
    """Every place of a term in a text, in order and without overlap; see `find_term`.

    With words between only where it stands nowhere in one piece.
    """
    return list(_all_places(term, text, language, forms))


@lru_cache(maxsize=16384)
def _all_places(term: str, text: str, language: str, forms: tuple[str, ...]) -> tuple[Span, ...]:
    """What `find_all_terms` finds; remembered, for each task looks for the lesson's words anew."""
    tokens = tokenize(text, language)
    own = [(reading, Depth.EXACT) for form in forms for reading in read_term(form, language)]
    own += [(reading, Depth.LEMMAS) for reading in read_term(term, language)]
    found: list[Span] = []
    for reading, depth in own:
        for span in spans_of(reading, text, tokens, language, depth):
            if all(span[1] <= start or end <= span[0] for start, end in found):
                found.append(span)
    if not found:
        readings = read_term(term, language)
        found = [span for one in readings for span in spans_apart(one, text, language)]
    return tuple(sorted(set(found)))


def bare_term(term: str, language: str) -> str:
    """A term as it is named alone: « le code source » → « code source ».

    Of « un acteur, une actrice » it is the first; a verb keeps its « se ».
    """
    readings = read_term(term, language)
    if not readings:
        return term.strip()
    part = _parts(term)[0]
    if readings[0].kind is Kind.VERB:
        return part
    return part[readings[0].words[0].start : readings[0].words[-1].end]


def named_alone(term: str, language: str) -> str:
    """The words of a term and no more: without its article, its « se », its « qqch »."""
    readings = read_term(term, language)
    words = [token.text for token in readings[0].words] if readings else [term.strip()]
    return re.sub(r"(['’]) ", r"\1", " ".join(words))


def gender_of(term: str, language: str) -> str:
    """The gender that the article of an entry shows: « une alliance » is "f".

    "" where it has none, where the article has two (« l’ »), and for « un élève, une élève ».
    """
    genders = language_of(language).terms.genders
    first = [word for part in _parts(term) for word in tokenize(part, language)[:1]]
    found = {genders.get(word.folded, "") for word in first}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def read_term(term: str, language: str) -> tuple[Term, ...]:
    """What a teacher's entry asks for: « beau, belle » is two, « gratuit(e) » is one.

    Articles, « se » of a verb and « qqch » are left out.
    """
    rules = language_of(language).terms
    return tuple(reading for part in _parts(term) for reading in _readings(part, language, rules))


def _parts(term: str) -> list[str]:
    """The alternatives of an entry, without brackets and without endings such as « -en »."""
    bare = _FEMININE.sub(r"\1\2, \1\3", _IN_BRACKETS.sub("", term).strip())
    return [part for part in _ALTERNATIVES.split(bare) if part and not part.startswith(("-", "¨"))]


def _readings(part: str, language: str, rules: Terms) -> list[Term]:
    """One reading; two for a bare word such as « libre », which ends as verbs do."""
    every = tokenize(part, language)
    words = [w for w in every if w.folded not in rules.placeholders] or list(every)
    kind, gender = Kind.OTHER, ""
    while len(words) > 1 and words[0].folded in rules.noun_marks | rules.verb_marks:
        kind = Kind.NOUN if words[0].folded in rules.noun_marks else Kind.VERB
        gender = rules.genders.get(words[0].folded, "")
        words = words[1:]
    if not words:
        return []
    verb = Term((_without_reflexive(words[0], rules), *words[1:]), Kind.VERB)
    if kind is Kind.VERB:
        return [verb]
    plain = Term(tuple(words), kind, gender, has_gap=bool(_GAP.search(part)))
    if (
        kind is Kind.OTHER
        and len(words) >= LEAST_WITHOUT_OBJECT
        and _loses_object(every, words, rules)
    ):
        return [verb, Term(verb.words[:-1], Kind.VERB)]
    return [verb, plain] if kind is Kind.OTHER and _may_be_verb(words[0], rules) else [plain]


def _loses_object(every: tuple[Token, ...], words: list[Token], rules: Terms) -> bool:
    """« echar una mano a alguien », which is « me echó una mano » with a pronoun."""
    return every[-1].folded in rules.placeholders and _may_be_verb(words[0], rules)


def _may_be_verb(word: Token, rules: Terms) -> bool:
    """A small word with an infinitive's ending and no article before it."""
    endings = tuple(e + s for e in rules.infinitives for s in ("", rules.reflexive_ending))
    return word.text[:1].islower() and bool(endings) and word.folded.endswith(endings)


def _without_reflexive(word: Token, rules: Terms) -> Token:
    stem = word.text.removesuffix(rules.reflexive_ending)
    is_verb = stem != word.text and stem.endswith(rules.infinitives)
    return Token(stem, word.start, word.start + len(stem)) if is_verb else word
