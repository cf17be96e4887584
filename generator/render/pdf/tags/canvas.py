"""A canvas on which everything belongs to a structure element or is an artifact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from reportlab.pdfbase.pdfdoc import PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

from generator.render.pdf.forms.add import object_name
from generator.render.pdf.forms.field import Area, Field
from generator.render.pdf.forms.form import Form
from generator.render.pdf.tags.catalogue import describe
from generator.render.pdf.tags.element import REPEATED, Element, Owner
from generator.render.pdf.tags.marks import Marks
from generator.render.pdf.tags.tree import page_numbers, write_tree

_VERSION = (1, 7)
"""The PDF that PDF/UA-1 is a profile of."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas for tagged PDF; everything drawn is owned by what `mark` named last."""

    def __init__(
        self, file: IO[bytes], size: tuple[float, float], root: Element, title: str, form: Form
    ) -> None:
        super().__init__(
            file,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            lang=root.language,
            initialFontName=form.font,
            pdfVersion=_VERSION,
        )
        self._root = root
        self._title = title
        self._marks = Marks()
        self._form = form

    def mark(self, owner: Owner) -> None:
        """What is drawn from now on belongs to this owner."""
        self._code.extend(self._marks.operators(owner))

    def place(self, field: Field, area: Area) -> None:
        """A field of the form stands here; it is read after what was drawn until now.

        Where a header is drawn once more, its fields stand on an earlier page.
        """
        if self._marks.instead is None:
            self._code.extend(self._marks.pause())
            self._form.place(field, len(self._marks.pages) - 1, area)

    @contextmanager
    def repeating(self) -> Iterator[None]:
        """What is drawn meanwhile stands on an earlier page too: it is an artifact."""
        self._marks.instead = REPEATED
        try:
            yield
        finally:
            self._marks.instead = None

    def showPage(self) -> None:
        """End the page; a reader goes through it in the order of the tree."""
        self._code.extend(self._marks.turn())
        super().showPage()
        pages = self._doc.Pages.pages
        page = pages[-1]
        # reportlab writes only the keys that it knows.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(pages) - 1
        page.Tabs = "/S"

    def save(self) -> None:
        """Write the tree and the file."""
        self._root.prune()
        owners = self._marks.pages[:-1]
        sheets = page_numbers(self._doc, len(owners))
        fields = self._form.write(self._doc, sheets)
        self._annotate(fields)
        elements = (widget.element for widget in self._form.widgets)
        write_tree(self._doc, self._root, owners, list(zip(fields, elements, strict=True)))
        describe(self, self._title, self._root.language)
        super().save()

    def _annotate(self, fields: Sequence[int]) -> None:
        """Give each page its fields."""
        on: dict[int, list[PDFObjectReference]] = {}
        for number, widget in zip(fields, self._form.widgets, strict=True):
            on.setdefault(widget.page, []).append(PDFObjectReference(object_name(number)))
        for page, references in on.items():
            self._doc.Pages.pages[page].Annots = references
