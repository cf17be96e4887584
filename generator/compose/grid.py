"""The teacher's grid for a debate: criteria down, pupils across, blanks to fill in."""

from __future__ import annotations

from generator.activities.observation import CRITERIA
from generator.activities.wording import Wording
from generator.compose.pack import Pack
from generator.document.blocks import Cell, Paragraph, Row, Table

PUPILS = 5
FIRST = 0.4


def evaluation_grid(pack: Pack) -> Table:
    """The criteria of the observers, with a column for each of some pupils."""
    wording = Wording(pack.labels, "observation", pack.lesson.register, pack.foreign)
    first = Cell((Paragraph(wording.own_words("criterion"), "cell-small-heading"),), True)
    pupil = Cell((Paragraph(wording.words("plan_pupil_name"), "cell-small-heading"),), True)
    rows = tuple(
        Row(
            (
                Cell(
                    (
                        Paragraph(wording.own_words(name, "strong"), "cell-small"),
                        Paragraph(wording.own_words(f"{name}_signs"), "cell-small"),
                    )
                ),
                *(Cell(()) for _ in range(PUPILS)),
            )
        )
        for name in CRITERIA
    )
    share = (1 - FIRST) / PUPILS
    widths = (FIRST, *(share for _ in range(PUPILS)))
    header = Row((first, *(pupil for _ in range(PUPILS))))
    return Table(widths, rows, header, caption=wording.labels.word("plan_grid"))
