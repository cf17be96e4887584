"""Join an article to its noun: « le » and « accès » make « l’accès »."""

from __future__ import annotations

import re
import unicodedata

from generator.language.language import language_of


def needs_elision(word: str, language: str) -> bool:
    """Whether a small word before this one loses its vowel: a vowel or a mute h begins it.

    « handicap » and « onze » say no, « histoire » and « yeux » yes. For English it says
    whether the article is « an ».
    """
    rules = language_of(language).elision
    lower = unicodedata.normalize("NFC", word).strip().lower()
    if not lower or not rules.initials or re.match(rules.barred, lower):
        return False
    plain = unicodedata.normalize("NFD", lower)[0]
    return plain in rules.initials or re.match(rules.silent, lower) is not None


def join_article(article: str, noun: str, language: str = "fr") -> str:
    """The article before its noun, elided where the language asks for it.

    The article's capital is kept; an article that never changes just gets its space.
    """
    joined = language_of(language).elision.joined.get(article.lower().replace("'", "’"))
    if joined is None or not needs_elision(noun, language):
        return f"{article} {noun}"
    if article[:1].isupper():
        joined = joined[0].upper() + joined[1:]
    return joined + noun
