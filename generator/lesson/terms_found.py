"""Whether a word of the vocabulary stands in a text."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def is_in(text: str, term: str, language: str, forms: tuple[str, ...] = ()) -> bool:
    """Whether a term stands in a text, inflected or not, or by one of its `forms`."""
    from generator.language.terms import find_term  # loads the lemmas of a language

    return find_term(term, text, language, forms) is not None
