"""A saved page of the web → the pieces of its article.

Which part of the page is the article is found by readability-lxml; what it holds, and what
the page tells about it, is read here.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, fragment_fromstring

from generator.reading.clean import clean
from generator.reading.html_origin import origin_of
from generator.reading.markup import pieces_of
from generator.reading.piece import Piece, Raw

LEAST_WORDS = 40
"""A page with fewer words of running text holds no article."""
_SURE_SHARE = 0.5


def read_html(text: str) -> Raw | None:
    """The article of a page out of its menus, or None where there is no article in it."""
    page = _parse(text)
    if page is None:
        return None
    origin = origin_of(page)
    pieces = _article(page, text)
    if _words(pieces) < LEAST_WORDS:
        return None
    return Raw(tuple(pieces), origin)


def read_fragment(text: str) -> tuple[Piece, ...]:
    """All pieces of a piece of HTML that is nothing but an article."""
    root = fragment_fromstring(text, create_parent="div", parser=_parser())
    return tuple(pieces_of(root))


def _article(page: HtmlElement, text: str) -> list[Piece]:
    """The marked article if there is one and only one, else what readability takes for it."""
    marked = _marked(page)
    found = _by_readability(text)
    if marked is None:
        return found
    own = list(pieces_of(marked))
    return own if _words(own) >= max(LEAST_WORDS, _SURE_SHARE * _words(found)) else found


def _marked(page: HtmlElement) -> HtmlElement | None:
    """The element that says of itself that it is the text of the article."""
    for path in ("//*[@itemprop='articleBody']", "//article[not(ancestor::article)]"):
        elements = page.xpath(path)
        if len(elements) == 1:
            only = elements[0]
            return only if isinstance(only, HtmlElement) else None
    return None


def _by_readability(text: str) -> list[Piece]:
    from readability import Document

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        summary = Document(_without_declaration(text)).summary(html_partial=True)
        return list(read_fragment(summary)) if clean(summary) else []
    except Exception:  # it raises whatever meets an odd page: it is not the article's judge
        return []


def _parse(text: str) -> HtmlElement | None:
    try:
        page = document_fromstring(_without_declaration(text), parser=_parser())
    except (etree.LxmlError, ValueError):
        return None
    return page


def _parser() -> HTMLParser:
    return HTMLParser(no_network=True, remove_comments=True, remove_pis=True)


def _without_declaration(text: str) -> str:
    """lxml refuses a text that says which bytes it is made of."""
    start = text.lstrip("\ufeff \t\r\n")
    return start.split("?>", 1)[-1] if start.startswith("<?xml") else start


def _words(pieces: Sequence[Piece]) -> int:
    return sum(
        len(piece.text.split()) for piece in pieces if piece.kind in ("text", "quote", "item")
    )
