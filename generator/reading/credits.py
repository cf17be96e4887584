"""Author, date and publisher, where an article prints them: « Par Lina Roy », « Source : … »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.language.dates import date_in, without_date
from generator.language.language import languages
from generator.language.normalise import fold
from generator.language.pages_data import pages_of
from generator.reading.piece import Origin, Piece

_ADDRESS = re.compile(r"https?://\S+")
_ONLY_DATE = re.compile(r"(?:date\s*:?\s*)?[\d./-]+", re.IGNORECASE)
_LONGEST = 16
"""Words of a line that tells nothing but credits."""
_KINDS = ("text", "item", "lead", "heading")
_BETWEEN = " ,;|·•–—-"
LOOKED_AT = 5
"""Pieces at the head, and as many at the end, among which credits stand."""


def take_credits(
    pieces: Sequence[Piece], language: str, author: str = ""
) -> tuple[tuple[Piece, ...], Origin]:
    """The pieces without those that only tell where the article comes from, and what they tell.

    `author` is the one that the file names elsewhere; then the bare name tells no more.
    """
    codes = [language, *({"en"} - {language})] if language else languages()
    kept: list[Piece] = []
    told = Origin()
    for place, piece in enumerate(pieces):
        near = place < LOOKED_AT or place >= len(pieces) - LOOKED_AT
        looks = near and piece.kind in _KINDS and len(piece.text.split()) <= _LONGEST
        found = _told(piece.text, codes, author) if looks else None
        # « Le 8 mai 1945 » may head a part of the article.
        if found is None or (piece.kind == "heading" and not found.author):
            kept.append(piece)
        else:
            told = merged(told, found)
    return tuple(kept), told


def date_among(dropped: Sequence[Piece], language: str) -> str:
    """The date of a line that says nothing else, or of a task that begins « date 2023-12 ».

    Such lines go before credits are looked for; "" where none of them has a date.
    """
    codes = [language] if language else languages()
    for text in (piece.text for piece in dropped):
        match = _ONLY_DATE.match(text)
        is_date = match is not None and (match[0] == text or match[0][0].isalpha())
        if match and is_date and (date := date_in(match[0], codes)):
            return date
    return ""


def merged(first: Origin, second: Origin) -> Origin:
    """What one tells, and the other where it is silent."""
    names = Origin.__dataclass_fields__
    return Origin(**{name: getattr(first, name) or getattr(second, name) for name in names})


def _told(text: str, codes: Sequence[str], author: str) -> Origin | None:
    """What a line of credits tells; None for a line of the article."""
    said, date = fold(text), date_in(text, codes)
    if author and fold(without_date(text, codes)).strip(_BETWEEN) == fold(author):
        return Origin(author=author, date=date)
    for pages in map(pages_of, codes):
        if phrase := _opening(said, pages.source):
            rest = text[len(phrase) :].lstrip()
            return _source(rest[1:]) if rest.startswith(":") else None
        if phrase := _opening(said, pages.by):
            name = without_date(text[len(phrase) :], codes)
            if _is_name(name):
                return Origin(author=name, date=date)
        if date and _opening(said, pages.published) and not _ends(text):
            return Origin(date=date)
    return Origin(date=date) if date and not without_date(text, codes) else None


def _opening(said: str, phrases: frozenset[str]) -> str:
    """The longest of the phrases that opens the line as whole words."""
    for phrase in sorted(phrases, key=len, reverse=True):
        if said.startswith(phrase) and said[len(phrase) : len(phrase) + 1] in (" ", ":"):
            return phrase
    return ""


def _source(text: str) -> Origin:
    address = _ADDRESS.search(text)
    publisher = _ADDRESS.sub("", text).strip(" ,;.()–—-")
    return Origin(publisher=publisher, url=address[0].rstrip(".,;)") if address else "")


def _is_name(name: str) -> bool:
    """Two to eight words; the first and the last bear a capital, and no full stop ends them."""
    words = [word for word in re.split(r"[\s,&]+", name) if word[:1].isalpha()]
    return (
        2 <= len(words) <= 8
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not _ends(name)
    )


def _ends(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?", "…"))
