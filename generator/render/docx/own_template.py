"""Our own template for a teacher to change: every style, each shown in itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

import docx

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Block,
    Box,
    Cell,
    Grid,
    Heading,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.document import Document, Running, Spoken
from generator.document.inlines import Blank, Text, TextRole, plain
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.furniture import add_foot, add_head, heads_and_feet
from generator.render.docx.measure import Measure
from generator.render.docx.page import theme_sheet
from generator.render.docx.paragraphs import paragraph
from generator.render.docx.writer import (
    file_bytes,
    write_body,
    write_defaults,
    write_properties,
    write_styles,
)

_TABLES: tuple[Literal["grid", "fill", "plain"], ...] = ("grid", "fill", "plain")
_FRAMES: tuple[Literal["bank", "card", "note", "warning"], ...] = (
    "bank",
    "card",
    "note",
    "warning",
)
_WORDS: tuple[TextRole, ...] = ("strong", "emphasis", "term", "answer", "sign", "muted")


def own_template(
    theme: Theme,
    template: Path,
    language: str,
    title: str,
    sentences: Sequence[str],
    *,
    fonts: Path,
) -> bytes:
    """A Word file whose text shows each style under its name, below some sentences on its use.

    Its head and foot are empty: there a school's letterhead belongs. The text is only to
    look at; no paper is made from it.
    """
    sample = tuple(_sample(theme, title, sentences))
    silent = Spoken("", "", "", "", "")  # a Word file says its signs itself
    document = Document("plan", title, language, Running("", ""), sample, spoken=silent)
    word = docx.Document(str(template))
    sheet = theme_sheet(theme.page, word.element.body[-1])
    write_properties(word, document)
    write_defaults(word, language, theme)
    write_styles(word, theme, sheet)
    for above, below in zip(*heads_and_feet(word), strict=True):
        add_head(above, paragraph(roles.HEADER))
        add_foot(below, paragraph(roles.FOOTER))
    write_body(word, document, theme, sheet, Measure(theme, fonts))
    return file_bytes(word, theme)


def _sample(theme: Theme, title: str, sentences: Sequence[str]) -> Iterator[Block]:
    """One thing of each kind, called by the name of its style."""
    yield Heading(1, plain(title))
    yield from (Paragraph(plain(sentence)) for sentence in sentences)
    yield Heading(2, plain("heading 2"))
    yield Heading(3, plain("heading 3"))
    activity = plain(roles.title_of(roles.ACTIVITY))
    yield Activity("1", activity, (_called("instruction"),), "… / 4", "alone", "Ardoise aside")
    for role in roles.paragraph_roles(theme):
        if role not in roles.HEADINGS and not role.startswith(("article", "grid", "source")):
            yield _called(role)
    for word in _WORDS:
        yield Paragraph((Text(_title(roles.character_style(word)), word),))
    yield Paragraph((Text("Ardoise blank "), Blank(None, 30)))
    yield Items((Item((_called("item"),)), Item((_called("item"), WritingSpace(2)))))
    yield Items((Item((_called("body"),)),), "bullet")
    yield Options((Option(plain(_title("ArdoiseOption")), None),))
    for kind in _TABLES:
        row = Row((Cell((_called("cell"),)), Cell((_called("cell"),))))
        head = Row((Cell((_called("cell-heading"),)), Cell((_called("cell-heading"),))))
        name = _title(roles.table_style(kind))
        yield Paragraph(plain(name), "lead-in")
        yield Table((0.5, 0.5), (row, row), head, name, kind)
    for frame in _FRAMES:
        yield Box((_called("box"),), plain(_title(roles.frame_style(frame))), frame)
    numbered = ArticleParagraph(
        1, plain(_title("ArdoiseArticle")), plain(_title("ArdoiseArticleHeading"))
    )
    yield Article(
        plain(_title("ArdoiseArticleTitle")),
        (numbered,),
        plain(_title("ArdoiseArticleLead")),
        plain(_title("ArdoiseSource")),
    )
    for found in (False, True):
        squares = (Square("A", number="1"), Square("B"), None, Square("C", marked=found))
        yield Grid((squares,), _title(roles.table_style("squares")))


def _called(role: str) -> Paragraph:
    return Paragraph(plain(_title(roles.paragraph_style(role))), role)


def _title(identifier: str) -> str:
    return roles.title_of(identifier)
