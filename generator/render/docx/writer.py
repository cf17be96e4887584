"""Document × theme → a Word file."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.document import Document as WordDocument

from generator.document.document import Document, PupilDocument
from generator.profiles.theme import Theme
from generator.render.docx.blocks import BlockWriter
from generator.render.docx.fonts import font_table
from generator.render.docx.furniture import foot, head
from generator.render.docx.inlines import InlineWriter
from generator.render.docx.languages import default_language, word_language
from generator.render.docx.numbering import Lists
from generator.render.docx.package import package_bytes
from generator.render.docx.page import Start, line_width, section
from generator.render.docx.room import Room
from generator.render.docx.styles import all_styles, default_properties
from generator.render.docx.xml import Element, name, printable, w


def write_docx(document: Document, theme: Theme, template: Path) -> bytes:
    """A Word file: the same bytes for the same document, theme and template.

    Raises `TypeError` for a worksheet that is not a `PupilDocument` (its answers would be
    printed) and `ArdoiseError` for a character that no Word file can hold.
    """
    if document.kind == "worksheet" and not isinstance(document, PupilDocument):
        raise TypeError("a worksheet must go through conceal() before it is written")
    word = docx.Document(str(template))
    _write_properties(word, document)
    _write_styles(word, document.language, theme)
    _write_running(word, document, theme)
    _write_body(word, document, theme)
    return package_bytes(word, {"word/fontTable.xml": font_table(theme)})


def _write_properties(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    # Word takes 255 characters here and no more.
    properties.title = printable(document.title)[:255]
    properties.language = word_language(document.language)


def _write_styles(word: WordDocument, language: str, theme: Theme) -> None:
    styles: Element = word.styles.element
    defaults = styles[0][0]
    defaults.append(w("rPr", *default_properties(theme), default_language(language)))
    styles.extend(all_styles(theme))
    settings: Element = word.settings.element
    for symbol in settings.iter(name("decimalSymbol")):
        symbol.addprevious(default_language(language, "themeFontLang"))


def _write_running(word: WordDocument, document: Document, theme: Theme) -> None:
    inlines = InlineWriter(theme)
    first = word.sections[0]
    _fill(first.header._element, head(document, inlines))
    _fill(first.footer._element, foot(document, inlines))


def _write_body(word: WordDocument, document: Document, theme: Theme) -> None:
    body: Element = word.element.body
    pattern = body[-1]

    def end_section(start: Start) -> Element:
        return section(theme, pattern, start)

    lists = Lists(word.part.numbering_part.element, theme)
    room = Room(line_width(theme.page), theme.list_indent)
    blocks = BlockWriter(theme, lists, document.running.language)
    _fill(body, blocks.body(document.blocks, room, end_section))


def _fill(part: Element, content: list[Element]) -> None:
    part[:] = content
