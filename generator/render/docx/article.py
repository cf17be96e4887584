"""The article: one frame, its paragraphs numbered in a column of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.document.blocks import Article, ArticleParagraph, Paragraph
from generator.document.inlines import Inlines, plain
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.room import Room
from generator.render.docx.table_styles import cell_margins
from generator.render.docx.tables import Fill, cell, frame, table_row
from generator.render.docx.xml import Element, twips

_Row = Callable[..., Element]


def article(block: Article, room: Room, theme: Theme, fill: Fill) -> Element:
    """The article as a table, so that its numbers stay beside its paragraphs everywhere."""
    made = _Article(room, theme, fill)
    rows = list(made.rows(block))
    edges: list[dict[str, float]] = [{} for _ in rows]
    if rows:
        edges[0]["top"] = edges[-1]["bottom"] = made.padding
    finished = [row(**edge) for row, edge in zip(rows, edges, strict=True)]
    return frame(roles.frame_style("article"), made.widths, finished, room.indent)


class _Article:
    """The rows of one article, each waiting for the room above and below it."""

    def __init__(self, room: Room, theme: Theme, fill: Fill) -> None:
        self._room, self._fill = room, fill
        self.padding = theme.frame("article").padding
        self._text_begins = self.padding + theme.margin_number
        margin = twips(self._text_begins)
        self.widths = [margin, room.line - margin]

    def rows(self, block: Article) -> Iterator[_Row]:
        if block.title:
            yield partial(self._across, block.title, "article-title")
        if block.lead:
            yield partial(self._across, block.lead, "article-lead")
        for paragraph in block.paragraphs:
            if paragraph.heading:
                yield partial(self._across, paragraph.heading, "article-heading")
            yield partial(self._numbered, paragraph)
        if block.source:
            yield partial(self._across, block.source, "source")

    def _across(self, content: Inlines, role: str, **edge: float) -> Element:
        """A row of one cell over both columns, its text above that of the paragraphs."""
        width = sum(self.widths)
        margins = cell_margins("tcMar", left=self._text_begins, **edge)
        return table_row([cell(self._set(content, role, width), width, 2, [margins])])

    def _numbered(self, paragraph: ArticleParagraph, **edge: float) -> Element:
        """A paragraph beside its number."""
        margin, line = self.widths
        number = self._set(plain(str(paragraph.number)), "article-number", margin)
        text = self._set(paragraph.content, "article", line)
        return table_row(
            [
                cell(number, margin, extra=[cell_margins("tcMar", right=0, **edge)]),
                cell(text, line, extra=[cell_margins("tcMar", left=0, **edge)]),
            ]
        )

    def _set(self, content: Inlines, role: str, width: int) -> list[Element]:
        return self._fill((Paragraph(content, role),), self._room.inside(width, "article"))
