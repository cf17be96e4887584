"""Word's XML, one element at a time, and its units."""

from __future__ import annotations

from typing import TypeAlias

from docx.oxml.ns import nsmap
from lxml import etree

from generator.errors import fail

Element: TypeAlias = etree._Element

_W = f"{{{nsmap['w']}}}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DECLARED = {"w": nsmap["w"]}
_TWIPS_PER_MM = 1440 / 25.4


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the `w:` namespace; the children come in the order the schema asks for.

    A plain element: python-docx's own would resolve a prefix and a class each time.
    """
    element = etree.Element(_W + tag, None, _DECLARED)
    for name, value in attributes.items():
        element.set(_W + name, str(value))
    if children:
        element.extend(children)
    return element


def words(tag: str, text: str) -> Element:
    """A `w:t` or `w:instrText` whose spaces are kept."""
    element = w(tag)
    element.set(_XML_SPACE, "preserve")
    element.text = printable(text)
    return element


def name(tag: str) -> str:
    """The full name of a `w:` element or attribute, as lxml compares it."""
    return _W + tag


def printable(text: str) -> str:
    """The text itself; raises `ArdoiseError` at a character that XML cannot hold."""
    for character in text:
        point = ord(character)
        control = point < 0x20 and character not in "\t\n\r"
        if control or 0xD800 <= point <= 0xDFFF or point in (0xFFFE, 0xFFFF):
            raise fail("character-unprintable", character=f"U+{point:04X}")
    return text


def twips(mm: float) -> int:
    """Millimetres in twentieths of a point: Word's lengths."""
    return round(mm * _TWIPS_PER_MM)


def millimetres(length: int) -> float:
    """A length of Word's in millimetres."""
    return length / _TWIPS_PER_MM


def half_points(points: float) -> int:
    """A size of type as Word counts it."""
    return round(points * 2)


def eighths(points: float) -> int:
    """The width of a rule as Word counts it: at least a quarter of a point."""
    return max(2, round(points * 8))


def colour(value: str) -> str:
    """`#RRGGBB` as Word writes it."""
    return value.removeprefix("#").upper()
