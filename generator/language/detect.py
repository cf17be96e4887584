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
    one; a word that two languages share counts for both.
    """
    shares = {code: _share(text[:LOOKED_AT], code) for code in languages()}
    (best, share), (_, next_share) = Counter(shares).most_common(2)
    is_clear = share >= _LEAST_SHARE and share >= _LEAST_LEAD * next_share
    return best if is_clear else ""


def _share(text: str, code: str) -> float:
    known = language_of(code).function_words
    words = [fold(token.text) for token in tokenize(text, code)]
    words = [word for word in words if word.isalpha() or word.endswith("'")]
    if len(words) < _LEAST_WORDS:
        return 0.0
    return sum(word in known for word in words) / len(words)
