"""What is said aloud in the place of signs, in the language of the labels."""

from __future__ import annotations

from generator.compose.pack import Pack
from generator.document.document import Spoken


def spoken(pack: Pack) -> Spoken:
    """The words for a reader that speaks; they name no answer, and are the same on all papers."""
    word = pack.labels.word
    return Spoken(
        blank=word("spoken_blank"),
        box=word("spoken_box"),
        ticked=word("spoken_ticked"),
        right=word("spoken_right"),
        logo=word("spoken_logo"),
        language=pack.foreign,
        activity=word("activity"),
        row=word("spoken_row"),
        column=word("spoken_column"),
    )
