"""Which language a text is in, told by its little words."""

from __future__ import annotations

from collections import Counter

from generator.language.language import language_of, languages
from generator.language.normalise import fold
from generator.language.words import tokenize

LOOKED_AT = 20_000
"""Characters: enough to be sure, and no more time for a book."""
_LEAST_SHARE = 0.2
_LEAST_LEAD = 1.3
_LEAST_WORDS = 8


def detect(text: str) -> str:
    """The code of a language that we know, or "" where none is clearly the text's.

    Words of grammar make up about half of any running text, and hardly any of a foreign
    one. A word that languages share (« un », « a ») says less for each of them.
    """
    known = {code: language_of(code).function_words for code in languages()}
    shared = Counter(word for words in known.values() for word in words)
    shares: dict[str, float] = {}
    weights: dict[str, float] = {}
    for code in known:
        said = _words(text[:LOOKED_AT], code)
        own = [word for word in said if word in known[code]]
        shares[code] = len(own) / len(said) if len(said) >= _LEAST_WORDS else 0.0
        weights[code] = sum(1 / shared[word] for word in own)
    best, second = sorted(weights, key=lambda code: -weights[code])[:2]
    is_clear = shares[best] >= _LEAST_SHARE and weights[best] >= _LEAST_LEAD * weights[second]
    return best if is_clear else ""


def _words(text: str, code: str) -> list[str]:
    """Its words, folded; an elided one with its apostrophe."""
    words = (fold(token.text) for token in tokenize(text, code))
    return [word for word in words if word.isalpha() or word.endswith("'")]
