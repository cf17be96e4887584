"""Markdown → pieces, by way of markdown-it: what it marks is marked, the rest is text."""

from __future__ import annotations

import re

from generator.reading.html_page import read_fragment
from generator.reading.piece import Origin, Piece, Raw

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"(\w+)\s*:\s*[\"']?(.*?)[\"']?\s*")
_FOOTNOTE = re.compile(r"^\[\^[^\]\n]+\]:[^\n]*(?:\n[ \t]+[^\n]*)*", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\n]+\]")
_MARKED = re.compile(r"^ {0,3}(?:#{1,6}[ \t]+\S|={3,}[ \t]*$)", re.MULTILINE)
_NAMES = {"lang": "language", "link": "url", "source": "publisher"}


def is_markdown(text: str) -> bool:
    """Whether a text without a name marks its headings as Markdown does."""
    return _MARKED.search(text) is not None


def read_markdown(text: str) -> Raw:
    """The pieces of a text in Markdown; its front matter tells title, author and date."""
    from markdown_it import MarkdownIt

    front = _FRONT_MATTER.match(text)
    origin = _origin(front[1]) if front else Origin()
    text = text[front.end() :] if front else text
    notes = [Piece(note[0].split(":", 1)[1].strip(), "note") for note in _FOOTNOTE.finditer(text)]
    text = _FOOTNOTE_MARK.sub("", _FOOTNOTE.sub("", text))
    html = MarkdownIt("commonmark").enable("table").render(text)
    pieces = read_fragment(html) if html.strip() else ()
    return Raw((*pieces, *notes), origin, is_marked=is_markdown(text))


def _origin(front: str) -> Origin:
    found: dict[str, str] = {}
    for line in front.split("\n"):
        if (field := _FIELD.fullmatch(line)) and field[2]:
            name = _NAMES.get(field[1].lower(), field[1].lower())
            if name in Origin.__dataclass_fields__:
                found.setdefault(name, field[2])
    return Origin(**found)
