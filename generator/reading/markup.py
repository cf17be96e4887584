"""A tree of HTML → pieces, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Comment, _ProcessingInstruction
from lxml.html import HtmlElement

from generator.language.language import words
from generator.reading.clean import clean
from generator.reading.piece import Kind, Piece

_HEADINGS = {f"h{rank}" for rank in range(1, 7)}
_DROPPED = words(
    """script style noscript template svg canvas iframe object form button select textarea input
    nav header footer aside audio video picture img figure dialog head math"""
)
_BLOCKS = words(
    """p li blockquote div section article main h1 h2 h3 h4 h5 h6 ul ol dl dt dd table figcaption
    pre address details summary hr body html center td th tr tbody thead caption"""
)
_LEADS = re.compile(
    r"(?<![a-z])(?:chap[oô]|chapeau|standfirst|lead|lede|dek|entradilla|vorspann)(?![a-z])"
)
_NOTE_ROLES = {"doc-footnote", "doc-endnotes", "doc-footnotes", "note"}
_UNREAD = words(
    """mw-editsection editsection noprint sr-only visually-hidden visuallyhidden
    screen-reader-text"""
)
"""Classes, by custom, of what a page only prints for machines or for its authors."""
_BREAK = "\u2028"
"""Stands for a <br>; two of them part paragraphs."""
_ENDS_A_SENTENCE = re.compile(r"[.!?…:][\"”’»)]*$")
_LONGEST_HEADING = 14


def pieces_of(root: HtmlElement) -> Iterator[Piece]:
    """Every piece below an element; what only surrounds an article (menus, forms) is left out."""
    yield from _walk(root, "text")


def _walk(element: HtmlElement, kind: Kind) -> Iterator[Piece]:
    """The blocks inside an element, and the words that stand between them."""
    loose: list[str] = [element.text or ""]

    def flush() -> Iterator[Piece]:
        for part in re.split(rf"{_BREAK}\s*{_BREAK}\s*", "".join(loose)):
            if text := _line(part):
                yield Piece(text, kind)
        loose.clear()

    for child in element:
        if _is_block(child):
            yield from flush()
            yield from _block(child, kind)
        elif not _is_dropped(child) and _has_blocks(child):
            yield from flush()
            yield from _walk(child, kind)
        else:
            loose.append(_text(child))
        loose.append(child.tail or "")
    yield from flush()


def _block(element: HtmlElement, kind: Kind) -> Iterator[Piece]:
    tag = str(element.tag)
    if _is_dropped(element):
        caption = next(iter(element.iter("figcaption")), None) if tag == "figure" else None
        if caption is not None and (text := _line(_text(caption))):
            yield Piece(text, "caption")
        return
    if tag in _HEADINGS:
        if text := _line(_text(element)):
            yield Piece(
                text, "lead" if _is_lead(element) else "title" if tag == "h1" else "heading"
            )
    elif tag == "table":
        yield from _table(element)
    elif tag == "figcaption":
        yield Piece(_line(_text(element)), "caption")
    elif _is_note(element):
        if text := _line(_text(element)):
            yield Piece(text, "note")
    else:
        inner: dict[str, Kind] = {"li": "item", "dd": "item", "dt": "item", "blockquote": "quote"}
        if tag == "p":
            kind = "lead" if _is_lead(element) else _kind_of_bold(element, kind)
        yield from _walk(element, inner.get(tag, kind))


def _is_lead(element: HtmlElement) -> bool:
    return _LEADS.search(element.get("class") or "") is not None


def _kind_of_bold(element: HtmlElement, kind: Kind) -> Kind:
    """A paragraph all in bold is a heading, or the lead if it is a sentence at the head."""
    text = _line(_text(element))
    bold = [b for b in element.iter("b", "strong") if _line(_text(b)) == text]
    if not text or not bold or kind != "text":
        return kind
    short = len(text.split()) <= _LONGEST_HEADING
    return "heading" if short and not _ENDS_A_SENTENCE.search(text) else "lead"


def _table(element: HtmlElement) -> Iterator[Piece]:
    """A table of facts is one piece; one that only lays out a page is walked through."""
    cells = list(element.iter("td", "th"))
    if any(_has_blocks(cell) or len(_text(cell)) > 300 for cell in cells):
        for cell in cells:
            if not list(cell.iter("table")):
                yield from _walk(cell, "text")
        return
    if text := _line(" ".join(_text(cell) for cell in cells)):
        yield Piece(text, "table")


def _is_block(element: HtmlElement) -> bool:
    return element.tag in _BLOCKS or element.tag in (
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "figure",
    )


def _has_blocks(element: HtmlElement) -> bool:
    return any(_is_block(inner) for inner in element.iterdescendants())


def _is_dropped(element: HtmlElement) -> bool:
    if isinstance(element, _Comment | _ProcessingInstruction):
        return True
    hidden = "display:none" in (element.get("style") or "").replace(" ", "").lower()
    return (
        element.tag in _DROPPED
        or hidden
        or not _UNREAD.isdisjoint((element.get("class") or "").lower().split())
        or element.get("aria-hidden") == "true"
        or "hidden" in element.attrib
    )


def _is_note(element: HtmlElement) -> bool:
    name = f"{element.get('id') or ''} {element.get('class') or ''}".lower()
    return element.get("role") in _NOTE_ROLES or "footnote" in name or "hatnote" in name.split()


def _text(element: HtmlElement) -> str:
    """The words inside an element; the mark of a note is nothing."""
    if _is_dropped(element):
        return ""
    if element.tag == "br":
        return _BREAK
    if element.tag == "sup" and _marks_a_note(element):
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [_text(child), child.tail or ""]
    return "".join(parts)


def _line(text: str) -> str:
    return clean(text.replace(_BREAK, " "))


def _marks_a_note(element: HtmlElement) -> bool:
    said = "".join(element.itertext()).strip("[]() \u00a0")
    return said.isdigit() and (
        bool(list(element.iter("a"))) or "note" in (element.get("class") or "")
    )
