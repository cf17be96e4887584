"""What stands inside a line, as Word runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from math import ceil
from typing import assert_never

from generator.document.inlines import Blank, Inline, Inlines, Mark, Pick, Text
from generator.profiles.theme import ParagraphStyle, Theme
from generator.render.docx import roles
from generator.render.docx.languages import run_language
from generator.render.docx.xml import Element, w, words

NO_BREAK_SPACE = "\u00a0"
_FIRST_SPACE = "\u202f"
"""How a blank begins: LibreOffice hides no-break spaces alone where a line ends in them."""
EMPTY_BOX, TICKED_BOX = "☐", "☒"

# Arrows, technical signs, enclosed letters, frames, shapes, stars, ticks, pictures.
SIGNS = re.compile(
    "([\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]+)"
)
_MM_PER_POINT = 25.4 / 72


class InlineWriter:
    """Runs of words under one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def runs(self, content: Inlines, role: str) -> list[Element]:
        """The runs of a line that stands in a paragraph of this role."""
        look = roles.look(self._theme, role)
        return [run for inline in content for run in self._inline(inline, look)]

    def size(self, role: str) -> float:
        """The size of type in a paragraph of this role, in points."""
        return roles.look(self._theme, role).size

    def _inline(self, inline: Inline, look: ParagraphStyle) -> Iterable[Element]:
        match inline:
            case Text():
                return self._text(inline, look)
            case Blank():
                return self._blank(inline, look)
            case Mark():
                return [box(inline.correct)]
            case Pick():
                return [run for part in inline.parts() for run in self._text(part, look)]
            case _:
                assert_never(inline)

    def _text(self, text: Text, look: ParagraphStyle) -> Iterable[Element]:
        for part in SIGNS.split(text.text):
            if part:
                style = roles.character_style(text.role, symbol=bool(SIGNS.match(part)))
                kept = self._kept(text.role, look)
                spoken = run_language(text.language)
                yield run(part, style, *kept, *spoken)

    def _kept(self, role: str, look: ParagraphStyle) -> list[Element]:
        """Word takes bold within bold, from two styles, for upright: say it once more."""
        own = self._theme.character(role)
        return [
            *(w(tag) for tag in ("b", "bCs") if own.bold and look.bold),
            *(w(tag) for tag in ("i", "iCs") if own.italic and look.italic),
        ]

    def _blank(self, blank: Blank, look: ParagraphStyle) -> Iterable[Element]:
        if blank.hint:
            yield from self._text(Text(blank.hint), look)
        if blank.answer is not None:
            yield from self._text(Text(blank.answer, "answer"), look)
        else:
            spaces = ceil(blank.width / (self._theme.fonts.text.space * look.size * _MM_PER_POINT))
            yield run(_FIRST_SPACE + NO_BREAK_SPACE * spaces, roles.BLANK)


def run(text: str, style: str = "", *properties: Element) -> Element:
    """One run of words in a character style, "" for none."""
    named = [w("rStyle", val=style)] if style else []
    inner = [w("rPr", *named, *properties)] if named or properties else []
    return w("r", *inner, words("t", text))


def box(correct: bool | None) -> Element:
    """A box to tick, ticked where a key says that it is right."""
    if correct:
        return run(TICKED_BOX, roles.TICK)
    return run(EMPTY_BOX, roles.character_style("plain", symbol=True))


def is_empty(inline: Inline) -> bool:
    """Whether a pupil writes there."""
    return isinstance(inline, Blank) and inline.answer is None


def answered(content: Inlines) -> Inlines:
    """The same words set as an answer."""
    return tuple(
        replace(inline, role="answer")
        if isinstance(inline, Text) and inline.role == "plain"
        else inline
        for inline in content
    )


def unbroken(content: Inlines) -> Inlines:
    """The same words, none of which begins a new line."""
    return tuple(
        replace(inline, text=inline.text.replace(" ", NO_BREAK_SPACE))
        if isinstance(inline, Text)
        else inline
        for inline in content
    )
