"""Answers to choose from, each behind its box."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.blocks import Option, Options
from generator.document.inlines import Text
from generator.render.docx.inlines import NO_BREAK_SPACE, InlineWriter, answered, run, unbroken
from generator.render.docx.xml import Element

# An em space parts without a tab; the last, ordinary one lets the line break.
_BETWEEN = "\u2003\u2003 "
_ROOM = 930
"""Letters, in points of their size, that surely stand on one line of a page: what is longer
breaks between its words and not within one."""


def option_lines(block: Options, inlines: InlineWriter) -> Iterator[list[Element]]:
    """The runs of each line: one option a line, or all of them in one row."""
    options = [_option(option, inlines, block.layout == "row") for option in block.options]
    if block.layout == "stacked":
        yield from options
    elif options:
        first, *others = options
        yield first + [each for option in others for each in (run(_BETWEEN), *option)]


def _option(option: Option, inlines: InlineWriter, in_row: bool) -> list[Element]:
    letters = sum(len(i.text) for i in option.content if isinstance(i, Text))
    is_short = in_row and letters * inlines.size("option") <= _ROOM
    content = unbroken(option.content) if is_short else option.content
    if option.correct:
        content = answered(content)
    return [inlines.box(option.correct), run(NO_BREAK_SPACE), *inlines.runs(content, "option")]
