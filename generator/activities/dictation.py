"""Dictation with gaps: the teacher reads the passage, pupils write what is missing.

Few gaps first, then many, and then several words at a time.
"""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.content_gaps import content_gaps
from generator.activities.parts.passage import Place, passage_of, print_passage
from generator.activities.parts.passage_content import GAPS
from generator.document.blocks import Paragraph, Private
from generator.document.inlines import Blank, Inline

LEAST_GAPS = 4


class DictationSettings(Settings):
    """One gap in how many words, how many at most, and how wide (mm) each gap is."""

    items: int = Field(default=8, ge=LEAST_GAPS, le=24)
    every: int = Field(default=8, ge=4, le=20)
    width: float = Field(default=36, ge=20, le=60)


def compose(task: Task[DictationSettings]) -> Outcome:
    """The passage with numbered gaps; its key is what the teacher reads aloud."""
    settings, wording = task.settings, task.wording
    most = task.most(settings.items)
    passage, gaps = content_gaps(task, passage_of(task), settings.every, most)
    if len(gaps) < LEAST_GAPS:
        return Lacking("lacks-sentences", {"least": LEAST_GAPS})

    def shown(number: int, place: Place) -> tuple[Inline, ...]:
        return (Blank(place.tagged.token.text, settings.width),)

    note = Private((Paragraph(wording.own_words("read"), role="note"),))
    text = print_passage(passage, gaps, shown, wording.gap_sign)
    answers = tuple(place.tagged.token.text for place in gaps)
    return Composed(
        wording.title,
        (wording.instruction(), text, note),
        units=len(gaps),
        scaffold=wording.scaffold(("gaps", len(gaps))),
        answers=answers,
    )


TYPE = ActivityType("dictation", DictationSettings, compose, text="part", content=GAPS)
