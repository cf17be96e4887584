"""The box of words to place, in a drawn order."""

from __future__ import annotations

from collections.abc import Sequence

from generator.activities.base import S, Task
from generator.document.blocks import Box, Paragraph
from generator.document.inlines import plain

BETWEEN = " – "


def word_bank(words: Sequence[str], task: Task[S]) -> Box:
    """A box of these words; sorted before they are shuffled, so their order says nothing."""
    drawn = task.draw.shuffled(sorted(words), "bank")
    content = Paragraph(plain(BETWEEN.join(drawn)), role="box")
    return Box((content,), task.wording.words("word_bank"), role="bank")
