"""Pieces → an article: its title, its lead, its headings and its paragraphs in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.language.detect import detect
from generator.language.normalise import fold
from generator.lesson.level_lesson import Article, Paragraph, Span
from generator.lesson.plain_text import is_heading
from generator.reading.credits import LOOKED_AT, date_among, merged, take_credits
from generator.reading.piece import Origin, Piece, Raw
from generator.reading.strip import strip

_ENDS_A_SENTENCE = re.compile(r"[.!?…:;,][\"”’»)]*$")
_IS_A_SENTENCE = re.compile(r"[.!?…][\"”’»)]*$")


LONGEST_ABOVE = 30
"""Words of what may stand above a title."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article out of a file: `dropped` are the pieces that are no part of it.

    `language` is "" where the text tells none that we know.
    """

    article: Article
    origin: Origin
    language: str
    dropped: tuple[Piece, ...] = ()


def arrange(raw: Raw, language: str = "") -> Found | None:
    """The article of a file, or None where nothing but its surroundings is left.

    `language` is the teacher's word for it; without one it is found from the text.
    """
    language = language or detect("\n".join(piece.text for piece in raw.pieces))
    stripped = strip(raw.pieces, language)
    kept, told = take_credits(stripped.kept, language, raw.origin.author)
    at_head = [piece for piece in raw.pieces[:LOOKED_AT] if piece in stripped.dropped]
    origin = merged(merged(raw.origin, told), Origin(date=date_among(at_head, language)))
    pieces = kept if raw.is_marked else _marked(kept)
    title, pieces, unused = _title(pieces, origin.title)
    lead, pieces = _lead(pieces)
    paragraphs, alone = _paragraphs(_listed(pieces))
    if not paragraphs:
        return None
    dropped = (*stripped.dropped, *unused, *alone)
    return Found(Article(title, paragraphs, lead), replace(origin, title=title), language, dropped)


def _marked(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Headings told by their look, where the format names none."""
    texts = [piece.text for piece in pieces]
    return tuple(
        replace(piece, kind="heading")
        if piece.kind == "text" and is_heading(texts, place)
        else piece
        for place, piece in enumerate(pieces)
    )


def _title(pieces: Sequence[Piece], known: str) -> tuple[str, tuple[Piece, ...], tuple[Piece, ...]]:
    """The title, the rest, and what stood above it (the name of a column, say)."""
    heading = _first(pieces, "heading")
    if heading is not None and known and fold(pieces[heading].text) not in fold(known):
        heading = None
    for place in (_place_of(known, pieces), _first(pieces, "title"), heading):
        if place is not None and not any(map(_is_body, pieces[:place])):
            title = known if place == _place_of(known, pieces) else pieces[place].text
            return title, _rest(pieces, place), _above(pieces, place)
    return known, _rest(pieces, -1), ()


def _first(pieces: Sequence[Piece], kind: str) -> int | None:
    return next((place for place, piece in enumerate(pieces) if piece.kind == kind), None)


def _is_body(piece: Piece) -> bool:
    """A paragraph: not the name of a column, a menu, a lead, which stand above a title as well."""
    return piece.kind == "text" and len(piece.text.split()) >= LONGEST_ABOVE


def _place_of(title: str, pieces: Sequence[Piece]) -> int | None:
    said = fold(title).strip(" .")
    places = (n for n, piece in enumerate(pieces) if said and fold(piece.text).strip(" .") == said)
    return next(places, None)


def _rest(pieces: Sequence[Piece], place: int) -> tuple[Piece, ...]:
    """What follows the title; another of its rank is a heading, and a lead above it stays."""
    before = [
        piece for piece in pieces[: max(place, 0)] if piece.kind == "lead" or _is_sentence(piece)
    ]
    after = (
        replace(piece, kind="heading") if piece.kind == "title" else piece
        for piece in pieces[place + 1 :]
    )
    return (*before, *after)


def _above(pieces: Sequence[Piece], place: int) -> tuple[Piece, ...]:
    return tuple(p for p in pieces[:place] if p.kind != "lead" and not _is_sentence(p))


def _is_sentence(piece: Piece) -> bool:
    return piece.kind not in ("title", "heading") and bool(_ENDS_A_SENTENCE.search(piece.text))


def _lead(pieces: Sequence[Piece]) -> tuple[str, tuple[Piece, ...]]:
    """A marked lead, if a paragraph follows it."""
    if pieces and pieces[0].kind == "lead" and any(piece.kind == "text" for piece in pieces[1:]):
        return pieces[0].text, tuple(pieces[1:])
    return "", tuple(pieces)


def _listed(pieces: Sequence[Piece]) -> list[Piece]:
    """The items of a list as one paragraph, with the sentence that leads to them."""
    made: list[Piece] = []
    for is_list, group in groupby(pieces, key=lambda piece: piece.kind == "item"):
        if not is_list:
            made += group
            continue
        items = [piece.text for piece in group]
        dash = "" if all(_IS_A_SENTENCE.search(item) for item in items) else "– "
        text = " ".join(dash + item for item in items)
        if made and made[-1].kind == "text" and made[-1].text.endswith(":"):
            text = f"{made.pop().text} {text}"
        made.append(Piece(text))
    return made


def _paragraphs(pieces: Sequence[Piece]) -> tuple[tuple[Paragraph, ...], tuple[Piece, ...]]:
    """The paragraphs with their headings, and the headings that head nothing."""
    paragraphs: list[Paragraph] = []
    alone: list[Piece] = []
    heading: Piece | None = None
    for piece in pieces:
        if piece.kind == "heading":
            alone += [heading] if heading else []
            heading = piece
            continue
        above = heading.text if heading else ""
        paragraphs.append(Paragraph(len(paragraphs) + 1, (Span(piece.text),), above))
        heading = None
    alone += [heading] if heading else []
    return tuple(paragraphs), tuple(alone)
