"""Paragraphs, and the few properties that a paragraph may have beside its style."""

from __future__ import annotations

from collections.abc import Iterable

from generator.render.docx.roles import SEPARATOR
from generator.render.docx.xml import Element, name, w

# The schema's order of the properties that we use.
_ORDER = [
    name(tag)
    for tag in (
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "numPr",
        "spacing",
        "ind",
        "sectPr",
    )
]
_PARAGRAPH, _TABLE, _PROPERTIES = name("p"), name("tbl"), name("pPr")


def paragraph(style: str, runs: Iterable[Element] = (), indent: int = 0) -> Element:
    """A paragraph in a style; `indent` (twips) puts it under the item it belongs to."""
    properties = w("pPr", w("pStyle", val=style))
    if indent:
        properties.append(w("ind", left=indent))
    return w("p", properties, *runs)


def separator() -> Element:
    """The paragraph that Word demands where two tables meet or a cell ends in a table."""
    return paragraph(SEPARATOR)


def is_paragraph(element: Element) -> bool:
    """Whether it is a paragraph rather than a table."""
    return element.tag == _PARAGRAPH


def is_hollow(element: Element) -> bool:
    """Whether a paragraph has nothing but its properties: a line to write on."""
    return len(element) == 1


def is_numbered(element: Element) -> bool:
    """Whether a paragraph is already an item of a list."""
    return element[0].find(name("numPr")) is not None


def is_table(element: Element) -> bool:
    """Whether it is a table rather than a paragraph."""
    return element.tag == _TABLE


def set_property(of: Element, value: Element) -> None:
    """Give a paragraph a property where the schema wants it, or add to the one it has."""
    properties = of[0]
    rank = _ORDER.index(value.tag)
    for index, present in enumerate(properties):
        if present.tag == value.tag:
            value.attrib.update({**present.attrib, **value.attrib})
            properties[index] = value
            return
        if _ORDER.index(present.tag) > rank:
            properties.insert(index, value)
            return
    properties.append(value)


def drop_indent(of: Element) -> None:
    """Leave the indent to the numbering."""
    for indent in of[0].findall(name("ind")):
        of[0].remove(indent)


def keep_together(elements: list[Element]) -> None:
    """Keep paragraphs and tables on one page, as far as a page can hold them."""
    for element in elements[:-1]:
        keep_with_next(element)
    for element in elements:
        for each in element.iter(_PARAGRAPH):
            set_property(each, w("keepLines"))


def keep_with_next(element: Element) -> None:
    """Keep a paragraph or the rows of a table on the page of what follows."""
    for each in element.iter(_PARAGRAPH):
        set_property(each, w("keepNext"))
