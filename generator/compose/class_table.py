"""Who has which sheet: one table for the teacher, printed and as rows of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.pack import Pack
from generator.compose.spoken import spoken
from generator.compose.tasks import label
from generator.compose.typeset import typeset
from generator.document.blocks import Cell, Heading, Paragraph, Row, Table
from generator.document.document import Document, Running
from generator.document.inlines import Text

ROLE, HEAD_ROLE = "cell-small", "cell-small-heading"
_WIDTHS = {
    "number": 0.05,
    "last": 0.24,
    "first": 0.18,
    "parcours": 0.11,
    "level": 0.09,
    "theme": 0.12,
    "version": 0.08,
    "code": 0.13,
}


@dataclass(frozen=True, slots=True)
class Given:
    """One pupil's line: whom it is of, and what tells the sheet from the others.

    `version` is "" where there is only one.
    """

    number: int
    last: str
    first: str
    symbol: str
    level: str
    theme: str
    version: str
    code: str

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of `heads`."""
        names = (str(self.number), self.last, self.first)
        return (*names, self.symbol, self.level, self.theme, self.version, self.code)


def heads(pack: Pack) -> tuple[str, ...]:
    """The headings of the columns, in the language of the labels."""
    return tuple(pack.labels.word(f"list_{name}") for name in _WIDTHS)


def class_table(pack: Pack, given: Sequence[Given]) -> Document:
    """The table as a paper; its title, which the file says of itself, names nobody."""
    labels = pack.labels
    name, title = labels.documents["class_list"], pack.levels[0].lesson.title
    running = Running(name, labels.word("page"), labels.word("key_notice"), pack.foreign)
    rows = [heads(pack), *(line.cells for line in given)]
    kept = [i for i in range(len(_WIDTHS)) if any(row[i] for row in rows[1:])]
    widths = [list(_WIDTHS.values())[i] for i in kept]
    header, *body = (
        Row(tuple(_cell(pack, row[i], head=number == 0) for i in kept))
        for number, row in enumerate(rows)
    )
    shares = tuple(width / sum(widths) for width in widths)
    blocks = (
        Heading(1, (*label(pack, f"{name} – "), Text(title))),
        Paragraph(label(pack, labels.word("list_note")), "note"),
        Table(shares, tuple(body), header, caption=name),
    )
    return typeset(
        Document(
            "plan",
            f"{name} – {title}",
            pack.lesson.language,
            running,
            blocks,
            spoken=spoken(pack),
            sender=pack.sender,
        )
    )


def _cell(pack: Pack, text: str, *, head: bool) -> Cell:
    content = label(pack, text) if head else (Text(text),)
    return Cell((Paragraph(content, HEAD_ROLE if head else ROLE),), heading=head)
