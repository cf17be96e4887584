"""Typography, last before the page: each run by the rules of its own language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Inlines, Pick, Text
from generator.document.sender import Sender
from generator.document.walk import map_inlines
from generator.language.typeset_runs import typeset_runs
from generator.language.typography import THING
from generator.language.typography import typeset as typeset_text

D = TypeVar("D", bound=Document)


def typeset(document: D) -> D:
    """The same document with the spaces, quotes and apostrophes of its languages."""

    def language_of(inline: Inline) -> str:
        return (isinstance(inline, Text) and inline.language) or document.language

    def runs(inlines: Inlines) -> Inlines:
        return tuple(
            one
            for language, group in groupby(inlines, language_of)
            for one in _in_one_language(list(group), language)
        )

    blocks = tuple(map_inlines(block, runs) for block in document.blocks)
    title = typeset_text(document.title, document.language)
    return replace(document, blocks=blocks, title=title, sender=_sender(document))


def _sender(document: Document) -> Sender:
    language, sender = document.language, document.sender
    return replace(
        sender,
        school=typeset_text(sender.school, language),
        teacher=typeset_text(sender.teacher, language),
        class_name=typeset_text(sender.class_name, language),
    )


def _in_one_language(inlines: Sequence[Inline], language: str) -> Iterator[Inline]:
    """Runs beside each other; whatever is not words is the same thing to them, answered or not."""
    written = [inline.text if isinstance(inline, Text) else THING for inline in inlines]
    for inline, text in zip(inlines, typeset_runs(written, language), strict=True):
        match inline:
            case Text():
                yield replace(inline, text=text)
            case Blank(answer=str(answer)):
                yield replace(inline, answer=typeset_text(answer, language))
            case Pick(options=options):
                yield replace(inline, options=tuple(typeset_text(o, language) for o in options))
            case _:
                yield inline
