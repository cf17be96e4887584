"""Typography, last before the page: each run by the rules of its own language."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Inlines, Pick, Text
from generator.document.sender import Sender
from generator.document.walk import map_inlines
from generator.language.typography import typeset as typeset_text

D = TypeVar("D", bound=Document)


def typeset(document: D) -> D:
    """The same document with the spaces, quotes and apostrophes of its languages."""

    def run(inline: Inline) -> Inline:
        if isinstance(inline, Text):
            text = typeset_text(inline.text, inline.language or document.language)
            return replace(inline, text=text)
        if isinstance(inline, Blank) and inline.answer:
            return replace(inline, answer=typeset_text(inline.answer, document.language))
        if isinstance(inline, Pick):
            options = (typeset_text(option, document.language) for option in inline.options)
            return replace(inline, options=tuple(options))
        return inline

    def runs(inlines: Inlines) -> Inlines:
        return tuple(run(inline) for inline in inlines)

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
