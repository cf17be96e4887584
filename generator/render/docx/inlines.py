"""What stands inside a line, as Word runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from math import ceil, inf
from typing import assert_never

from generator.document.inlines import Blank, Inline, Inlines, Mark, Pick, Text
from generator.profiles.theme import ParagraphStyle, Theme
from generator.render.docx import roles
from generator.render.docx.controls import EMPTY_BOX, TICKED_BOX, Controls
from generator.render.docx.languages import run_language
from generator.render.docx.xml import Element, w, words

NO_BREAK_SPACE = "\u00a0"
_FIRST_SPACE, _FIRST_WIDTH = "\u202f", 0.2
"""How a blank begins, and how wide that is in an em: LibreOffice hides no-break spaces alone
where a line ends in them."""

# Arrows, technical signs, enclosed letters, frames, shapes, stars, ticks, pictures.
SIGNS = re.compile(
    "([\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]+)"
)
_MM_PER_POINT = 25.4 / 72


class InlineWriter:
    """Runs of words under one theme, with `controls` where a pupil fills them in on a screen."""

    def __init__(self, theme: Theme, controls: Controls | None = None) -> None:
        self._theme, self._controls = theme, controls

    def runs(self, content: Inlines, role: str, line: float = inf) -> list[Element]:
        """The runs of a paragraph of this role, whose lines are `line` mm long."""
        look = roles.look(self._theme, role)
        return [run for inline in content for run in self._inline(inline, look, line)]

    def size(self, role: str) -> float:
        """The size of type in a paragraph of this role, in points."""
        return roles.look(self._theme, role).size

    def box(self, correct: bool | None) -> Element:
        """A box to tick, ticked where a key says that it is right."""
        if correct:
            return run(TICKED_BOX, roles.TICK)
        empty = run(EMPTY_BOX, roles.character_style("plain", symbol=True))
        return self._controls.box(empty) if self._controls else empty

    def _inline(self, inline: Inline, look: ParagraphStyle, line: float) -> Iterable[Element]:
        match inline:
            case Text():
                return self._text(inline, look)
            case Blank():
                return self._blank(inline, look, line)
            case Mark():
                return [self.box(inline.correct)]
            case Pick():
                return self._pick(inline, look)
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
        if not (look.bold or look.italic):
            return []
        own = self._theme.character(role)
        return [
            *(w(tag) for tag in ("b", "bCs") if own.bold and look.bold),
            *(w(tag) for tag in ("i", "iCs") if own.italic and look.italic),
        ]

    def _blank(self, blank: Blank, look: ParagraphStyle, line: float) -> Iterable[Element]:
        if blank.hint:
            yield from self._text(Text(blank.hint), look)
        if blank.answer is not None:
            yield from self._text(Text(blank.answer, "answer"), look)
        else:
            em = look.size * _MM_PER_POINT
            first, space = _FIRST_WIDTH * em, self._theme.fonts.text.space * em
            wanted = ceil((blank.width - first) / space)
            # Wider than its line it would go on below itself.
            spaces = max(1, min(wanted, int((line - first) / space) if line < inf else wanted))
            gap = run(_FIRST_SPACE + NO_BREAK_SPACE * spaces, roles.BLANK)
            yield self._controls.blank(gap) if self._controls else gap

    def _pick(self, pick: Pick, look: ParagraphStyle) -> list[Element]:
        runs = [run for part in pick.parts() for run in self._text(part, look)]
        return [self._controls.choice(runs, pick.options)] if self._controls else runs


def run(text: str, style: str = "", *properties: Element) -> Element:
    """One run of words in a character style, "" for none."""
    named = [w("rStyle", val=style)] if style else []
    inner = [w("rPr", *named, *properties)] if named or properties else []
    return w("r", *inner, words("t", text))


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
