"""A worksheet with its pupil's name, where others have lines to write it on."""

from __future__ import annotations

from dataclasses import replace

from generator.compose.worksheet import FIELDS
from generator.document.blocks import Block, Paragraph
from generator.document.document import PupilDocument
from generator.document.inlines import Inline, Text

FIELDS_ROLE = "fields"


def named(sheet: PupilDocument, last: str, first: str | None) -> PupilDocument:
    """The same sheet with the name on each line for one; its code is that of the key still.

    `first` is None where `last` is the whole name: then no first name is asked for. A name
    that is "" is left to be written. Names stand as they were given.
    """
    known = {"last_name": last, "first_name": first}
    return replace(sheet, blocks=tuple(_line(block, known) for block in sheet.blocks))


def _line(block: Block, known: dict[str, str | None]) -> Block:
    if not isinstance(block, Paragraph) or block.role != FIELDS_ROLE:
        return block
    content: list[Inline] = []
    pairs = zip(block.content[::2], block.content[1::2], strict=True)
    for (key, _), (label, room) in zip(FIELDS, pairs, strict=True):
        name = known.get(key, "")
        if name is None:
            continue
        # Two parts of a name are on one line, or the eye takes the second for another field.
        content += [label, Text(name.replace(" ", "\u00a0"), "strong") if name else room]
    return replace(block, content=tuple(content))
