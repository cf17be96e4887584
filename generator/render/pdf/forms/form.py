"""The form of a file: every field that was placed on its pages, named and written.

The fields are empty, have no script and no check. Boxes stand each for itself: one out
of several to choose would say that one alone is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from generator.document.fields import FieldNames
from generator.render.pdf.forms.add import add, object_name
from generator.render.pdf.forms.appearance import INK, TEXT, circled, crossed, stream
from generator.render.pdf.forms.field import Area, Field
from generator.render.pdf.forms.font import FONT, add_font
from generator.render.pdf.tags.element import Annotation, Element
from generator.render.pdf.tags.syntax import text_string

_PRINTED = 4
_MANY_LINES = 1 << 12
_NARROW = 4
"""What is narrower than this, in the size of type, holds a letter or a number: in its middle."""
ON = "Yes"


@dataclass(slots=True, eq=False)
class Widget:
    """A field on a page, with the element that stands for it in the tree."""

    field: Field
    page: int
    area: Area
    element: Element
    name: str
    said: str


@dataclass(slots=True)
class Form:
    """The fields of a file in the order in which they are drawn, which is that of reading.

    `font` is that of what is typed, as reportlab knows it; its lines are `leading` apart,
    in the size.
    """

    font: str
    leading: float
    widgets: list[Widget] = field(default_factory=list)
    _names: FieldNames = field(default_factory=FieldNames)
    _task: str = ""

    def place(self, field: Field, page: int, area: Area) -> None:
        """A field on a page; placed on it once more it grows, on another it goes on there."""
        for widget in reversed(self.widgets):
            if widget.field is field and widget.page == page:
                widget.area = widget.area.around(area)
                return
        element = field.inside.attach().child("Form", field.language)
        element.kids.append(Annotation(page, len(self.widgets)))
        name = self._name(field.task)
        self.widgets.append(Widget(field, page, area, element, name, self._said(field)))

    def _name(self, task: str) -> str:
        if task != self._task:
            self._names.begin(task)
            self._task = task
        return self._names.next()

    def _said(self, field: Field) -> str:
        """« Activité 3, espace à compléter 2 », or where there is no number « Nom, espace … »."""
        if not field.task:
            return ", ".join(part for part in (field.about, field.said) if part)
        parts = (field.task_said, f"{field.said} {self._names.count}".strip(), field.about)
        return ", ".join(part for part in parts if part)

    def write(self, file: PDFDocument, pages: Sequence[int]) -> list[int]:
        """Add the form to a file; the numbers of the fields' objects, in their order.

        `pages` are the numbers of the pages' objects. The places of the fields in the
        ParentTree come after those of the pages.
        """
        if not self.widgets:
            return []
        letters = add_font(file, self.font, self.leading)
        resources = add(file, f"<</Font <</{FONT} {letters} 0 R>>>>".encode())
        drawn = _Drawn(file, resources)
        numbers = [
            add(file, _widget(widget, pages[widget.page], len(pages) + place, drawn))
            for place, widget in enumerate(self.widgets)
        ]
        fields = " ".join(f"{number} 0 R" for number in numbers)
        whole = f"<</Fields [{fields}] /DR {resources} 0 R /DA (/{FONT} 0 Tf {INK} rg)>>"
        file.Catalog.AcroForm = PDFObjectReference(object_name(add(file, whole.encode())))
        return numbers


@dataclass(slots=True)
class _Drawn:
    """The appearances in a file; those of boxes, which no viewer changes, are shared."""

    file: PDFDocument
    resources: int
    shared: dict[bytes, int] = field(default_factory=dict)

    def own(self, content: bytes, size: tuple[float, float]) -> int:
        return add(self.file, stream(content, *size, self.resources))

    def common(self, content: bytes, size: tuple[float, float]) -> int:
        data = stream(content, *size, self.resources)
        if data not in self.shared:
            self.shared[data] = add(self.file, data)
        return self.shared[data]


def _widget(widget: Widget, page: int, place: int, drawn: _Drawn) -> bytes:
    area = widget.area
    corners = (area.left, area.bottom, area.right, area.top)
    head = (
        f"<</Type /Annot /Subtype /Widget /F {_PRINTED} /P {page} 0 R /StructParent {place} "
        f"/Rect [{' '.join(f'{corner:.2f}' for corner in corners)}] /BS <</W 0>> "
    )
    named = b"/T " + text_string(widget.name) + b" /TU " + text_string(widget.said) + b" "
    own = _box if widget.field.kind in ("tick", "circle") else _text
    return head.encode() + named + own(widget, drawn).encode() + b">>"


def _box(widget: Widget, drawn: _Drawn) -> str:
    size = widget.area.size
    draw = crossed if widget.field.kind == "tick" else circled
    on, off = drawn.common(draw(*size), size), drawn.common(b"", size)
    return f"/FT /Btn /V /Off /AS /Off /MK <<>> /AP <</N <</{ON} {on} 0 R /Off {off} 0 R>>>>"


def _text(widget: Widget, drawn: _Drawn) -> str:
    kind, size = widget.field.kind, widget.area.size
    parts = [
        f"/FT /Tx /DA (/{FONT} {widget.field.size:g} Tf {INK} rg)",
        f"/AP <</N {drawn.own(TEXT, size)} 0 R>>",
    ]
    if kind == "lines":
        # White under what is typed: its lines are as far apart as the viewer likes, and
        # ruled lines would run through them. The empty field is clear.
        parts.append(f"/Ff {_MANY_LINES} /MK <</BG [1 1 1]>>")
    elif size[0] < _NARROW * widget.field.size:
        parts.append("/Q 1")
    if kind == "letter":
        parts.append("/MaxLen 1")
    return " ".join(parts)
