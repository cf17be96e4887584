"""The fonts of a Word file, each with a stand-in for computers that lack it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from generator.profiles.theme import Font, Theme
from generator.render.docx.xml import Element, name, w


def fonts_of(font: Font) -> Element:
    """One font for every script, so that a sign such as □ is not taken for an East Asian one."""
    return w("rFonts", ascii=font.word, hAnsi=font.word, eastAsia=font.word, cs=font.word)


def font_table(
    theme: Theme, there: bytes, embedded: Mapping[str, Sequence[Element]] | None = None
) -> bytes:
    """The part `word/fontTable.xml`: the fonts that are `there` already, and ours.

    `embedded` says of a font by its name which of its cuts are in the file; one that a
    school's file holds already stays as it is.
    """
    table = etree.fromstring(there)
    known = {font.get(name("name")) for font in table}
    fonts = {font.word: font for font in (theme.fonts.text, theme.fonts.symbols)}
    table.extend(_entry(font) for font in fonts.values() if font.word not in known)
    for font in table:
        cuts = (embedded or {}).get(font.get(name("name"), ""), ())
        if not any(str(each.tag).startswith(name("embed")) for each in font):
            font.extend(cuts)
    return etree.tostring(table, xml_declaration=True, encoding="UTF-8", standalone=True)


def _entry(font: Font) -> Element:
    stand_in = [w("altName", val=font.word_alternative)] if font.word_alternative else []
    return w("font", *stand_in, w("pitch", val="variable"), name=font.word)
