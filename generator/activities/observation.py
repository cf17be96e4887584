"""The grid of those who watch a debate: what to look at, and how well it went."""

from __future__ import annotations

from generator.activities.base import ActivityType, Composed, Outcome, Settings, Task
from generator.activities.wording import Wording
from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Mark

CRITERIA = ("task", "view", "reaction", "lexis", "grammar", "sound")
VERDICTS = ("good", "partly", "to_improve")


class ObservationSettings(Settings):
    """Nothing to set: every level is watched with the same eyes."""


def grid(wording: Wording) -> Table:
    """Criteria with what to look for, three boxes each, and room for an example."""
    names = (*VERDICTS, "example")
    heads = (Cell((Paragraph(wording.own_words(n)),), heading=True) for n in names)
    first = Cell((Paragraph(wording.own_words("criterion")),), heading=True)
    rows = tuple(
        Row(
            (
                Cell(
                    (
                        Paragraph(wording.own_words(name, "strong"), "cell"),
                        Paragraph(wording.own_words(f"{name}_signs"), "cell-small"),
                    )
                ),
                *(Cell((Paragraph((Mark(None),)),)) for _ in VERDICTS),
                Cell(()),
            )
        )
        for name in CRITERIA
    )
    return Table((0.42, 0.09, 0.1, 0.12, 0.27), rows, Row((first, *heads)), caption=wording.title)


def compose(task: Task[ObservationSettings]) -> Outcome:
    """The consigne and the grid."""
    return Composed(task.wording.title, (task.wording.instruction(), grid(task.wording)))


TYPE = ActivityType("observation", ObservationSettings, compose)
