"""What pages print around an article (share buttons, « Lire aussi », a « Tl;dr ») goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.language.language import languages
from generator.language.normalise import fold
from generator.language.pages_data import Pages, pages_of
from generator.reading.piece import Piece

_ENDS_A_SENTENCE = re.compile(r"[.!?…][\"”’»)]*$")
_DATE_OF_A_TASK = re.compile(r"date\s*:?\s*\d{4}(?:-\d{2})*\b", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}\s?(?:[:.]|h|Uhr)\s?\d{2}(?:\s?(?:h|Uhr|[ap]\.?m\.?))?", re.IGNORECASE)
"""« 14:32 Uhr », alone: the entries of a live page."""
_LETTERS = re.compile(r"[^\W\d_]")
_ASIDE = ("table", "note", "caption")
_SPARE_WORDS = 2
_LONGEST_LINK = 40
_LONGEST_CAPTION = 25


@dataclass(frozen=True, slots=True)
class Stripped:
    """The pieces that stay, and those that went, each in the order of the file."""

    kept: tuple[Piece, ...]
    dropped: tuple[Piece, ...]


def strip(pieces: Sequence[Piece], language: str) -> Stripped:
    """Take out what is no part of the article.

    What the pages of the text's `language` print, and those of English, which all borrow
    from. A sentence that only begins like a button (« Partager est un plaisir. ») stays.
    """
    known = [pages_of(code) for code in dict.fromkeys((language, "en")) if code]
    if not language:
        known = [pages_of(code) for code in languages()]
    kept: list[Piece] = []
    dropped: list[Piece] = []
    until_heading = False
    for place, piece in enumerate(pieces):
        if until_heading and (
            piece.kind in ("title", "heading") or _reads_on(piece, pieces, place)
        ):
            until_heading = False
        if opens_section(piece, known) and _is_section(piece, pieces, place):
            until_heading = True
        goes = until_heading or piece.kind in _ASIDE or _is_around(piece, known)
        (dropped if goes else kept).append(piece)
    return Stripped(tuple(kept), tuple(dropped))


def opens_section(piece: Piece, known: Sequence[Pages]) -> bool:
    """Whether a piece heads a list of other articles, or a summary in points."""
    said = fold(piece.text).strip(" :.")
    heads = any(said in pages.more | pages.summary for pages in known)
    return heads or any(_begins(said, pages.summary) for pages in known)


def _is_section(piece: Piece, pieces: Sequence[Piece], place: int) -> bool:
    """A heading over a list or at the end; « En bref, il pleut. » is only a sentence."""
    if piece.kind in ("title", "heading"):
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        return following is None or following.kind == "item" or len(following.text.split()) < 30
    sentence = _ENDS_A_SENTENCE.search(piece.text) is not None
    return not sentence or fold(piece.text).startswith(("tl;dr", "tldr", "tl ; dr"))


def _reads_on(piece: Piece, pieces: Sequence[Piece], place: int) -> bool:
    """Where no heading is marked: a line without an end mark above a longer paragraph."""
    if piece.kind != "text" or _ENDS_A_SENTENCE.search(piece.text):
        return piece.kind == "text" and len(piece.text.split()) > _LONGEST_LINK
    following = pieces[place + 1] if place + 1 < len(pieces) else None
    return following is not None and following.kind == "text" and len(following.text) > 200


def _is_around(piece: Piece, known: Sequence[Pages]) -> bool:
    text = piece.text
    if _DATE_OF_A_TASK.match(text) or _HOUR.fullmatch(text) or not _LETTERS.search(piece.text):
        return True
    said = fold(piece.text)
    count = len(said.split())
    for pages in known:
        alone = [phrase for phrase in pages.alone if _begins(said, (phrase,))]
        if any(count <= len(phrase.split()) + _SPARE_WORDS for phrase in alone) and not (
            _ENDS_A_SENTENCE.search(piece.text) and count > 2
        ):
            return True
        if count <= _LONGEST_LINK and _begins(said, pages.opens):
            return True
        # « Un castor au travail. Photo : M. Petit »
        if count <= _LONGEST_CAPTION and any(f". {phrase}" in said for phrase in _credits(pages)):
            return True
    return _is_row_of_links(said, known)


def _credits(pages: Pages) -> list[str]:
    """« photo : », « foto: »: what stands at the end of a caption."""
    return [phrase for phrase in pages.opens if phrase.endswith(":")]


def _is_row_of_links(said: str, known: Sequence[Pages]) -> bool:
    """« Facebook Twitter WhatsApp »: a row of nothing but buttons."""
    words = re.split(r"[\s|·•,/]+", said.strip())
    singles = frozenset(phrase for pages in known for phrase in pages.alone if " " not in phrase)
    return len(words) > 1 and all(word in singles for word in words if word)


def _begins(said: str, phrases: Iterable[str]) -> bool:
    return any(
        said.startswith(phrase) and not said[len(phrase) : len(phrase) + 1].isalnum()
        for phrase in phrases
    )
