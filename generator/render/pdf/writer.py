"""A document under a theme → the bytes of a PDF: the same on any day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from generator.document.document import Document, PupilDocument
from generator.errors import ArdoiseError
from generator.profiles.theme import Theme
from generator.render.pdf.blocks import set_blocks
from generator.render.pdf.characters import unprintable
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.forms.form import Form
from generator.render.pdf.furniture import Sheet, draw_furniture
from generator.render.pdf.pages import paginate
from generator.render.pdf.sender import sender_strips
from generator.render.pdf.setting import Setting
from generator.render.pdf.stacks import Stack
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.headings import settle_headings
from generator.render.pdf.tags.tagging import Tagging


@dataclass(frozen=True)
class PdfFile:
    """A finished PDF and the titles that stand on each of its pages, in reading order."""

    data: bytes
    titles: tuple[tuple[str, ...], ...]

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.titles)


def write_pdf(
    document: Document, theme: Theme, fonts: Path, *, fillable: bool = False, alphabet: str = ""
) -> PdfFile:
    """Print a document. `fonts` is the folder of the theme's TrueType files.

    `alphabet` are letters that its fonts get first, in this order, used or not: papers that
    have all theirs among them have the same fonts, which a file made of them holds once.

    A `fillable` worksheet has a field at each place for an answer, to be filled in on a
    screen; while they are empty it looks as the plain one. Other papers are as they are.

    Raises TypeError for a worksheet that `conceal` did not make, and ArdoiseError
    with every character that the theme's fonts cannot print.
    """
    if document.kind == "worksheet" and not isinstance(document, PupilDocument):
        raise TypeError("a worksheet is printed from what `conceal` returns")
    font_set = FontSet.load(theme.fonts, fonts)
    problems = unprintable(document, font_set)
    if problems:
        raise ArdoiseError(problems)
    fillable = fillable and document.kind == "worksheet"
    setting = Setting(theme, font_set, set_blocks, Tagging.of(document), fillable=fillable)
    sheet = Sheet.of(theme.page)
    flow = [
        *sender_strips(document.sender, sheet.column, setting),
        *set_blocks(document.blocks, sheet.column, setting),
    ]
    pages = paginate(flow, sheet.column.room)
    titles = tuple(tuple(page.titles()) for page in pages)
    return PdfFile(_print(document, pages, sheet, setting, alphabet), titles)


def _print(
    document: Document, pages: Sequence[Stack], sheet: Sheet, setting: Setting, alphabet: str
) -> bytes:
    buffer = BytesIO()
    root = setting.tags.inside
    settle_headings(root)
    leading = setting.theme.paragraph("item").leading
    form = Form(setting.fonts.text.regular.fontName, leading)
    canvas = TaggedCanvas(buffer, sheet.size, root, document.title, form)
    setting.fonts.take(alphabet, canvas)
    outline = _Outline(canvas)
    for number, page in enumerate(pages, start=1):
        draw_furniture(canvas, document, sheet, setting, number, len(pages))
        page.draw(canvas, sheet.top)
        outline.add(page, sheet.top)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class _Outline:
    """The bookmarks, in reading order; no level is skipped on the way down."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self._canvas = canvas
        self._level = -1
        self._count = 0

    def add(self, page: Stack, top: float) -> None:
        """The bookmarks of the page that is being drawn."""
        for placed in page.placed:
            bookmark = placed.strip.bookmark
            if bookmark and bookmark.title.strip():
                self._count += 1
                self._level = min(bookmark.level, self._level + 1)
                key = f"section-{self._count}"
                self._canvas.bookmarkPage(key, fit="FitH", top=top - placed.top)
                self._canvas.addOutlineEntry(bookmark.title, key, self._level)
