"""Document × theme → a Word file."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from generator.document.document import Document, PupilDocument
from generator.profiles.theme import Theme
from generator.render.docx.blocks import BlockWriter
from generator.render.docx.controls import Controls, declare, taken_ids
from generator.render.docx.embedded import as_embedded, embed
from generator.render.docx.fonts import font_table
from generator.render.docx.furniture import (
    add_foot,
    add_head,
    counts_pages,
    foot,
    head,
    heads_and_feet,
)
from generator.render.docx.inlines import InlineWriter
from generator.render.docx.languages import default_language, word_language
from generator.render.docx.measure import Measure
from generator.render.docx.merge import knows, merge_styles, rename_styles
from generator.render.docx.numbering import Lists
from generator.render.docx.package import package_bytes
from generator.render.docx.page import Sheet, Start, own_sheet, section, theme_sheet
from generator.render.docx.room import Room
from generator.render.docx.sender import sender_line
from generator.render.docx.styles import all_styles, default_properties
from generator.render.docx.xml import Element, name, printable, w

AUTHOR = "Ardoise"


def write_docx(
    document: Document,
    theme: Theme,
    template: Path,
    letterhead: bytes | None = None,
    *,
    fonts: Path,
    fillable: bool = False,
    embeds: bool = False,
) -> bytes:
    """A Word file: the same bytes for the same document, theme and template.

    `fonts` is the folder of the theme's TrueType files, by which words are measured; one that
    `embeds` them holds these files.
    `letterhead` is a school's own file as `read_letterhead` makes it ready: its paper, its
    heads and feet, its styles are used in the place of the template and of the theme.
    Each place for an answer of a `fillable` worksheet is a content control.

    Raises `TypeError` for a worksheet that is not a `PupilDocument` (its answers would be
    printed) and `ArdoiseError` for a character that no Word file can hold, or for a font that
    must not be embedded.
    """
    if document.kind == "worksheet" and not isinstance(document, PupilDocument):
        raise TypeError("a worksheet must go through conceal() before it is written")
    theme = as_embedded(theme, fonts) if embeds else theme
    word = docx.Document(io.BytesIO(letterhead) if letterhead else str(template))
    pattern: Element = word.element.body[-1]
    sheet = (own_sheet if letterhead else theme_sheet)(theme.page, pattern)
    write_properties(word, document)
    write_defaults(word, document.language, None if letterhead else theme)
    # A letterhead names the school already, and shows its logo.
    sender = document.sender.without_school() if letterhead else document.sender
    renamed = write_styles(word, theme, sheet, sent=not sender.is_empty)
    rename_styles(_write_running(word, document, theme), renamed)
    controls = _controls(word, document, theme) if fillable else None
    write_body(word, document, theme, sheet, Measure(theme, fonts), controls)
    word.element.body[:0] = sender_line(word, sender, document, theme)
    rename_styles(word.element.body, renamed)
    if not embeds:
        return file_bytes(word, theme)
    # A school's file has a text font of its own, of which we have no file.
    held = (theme.fonts.symbols,) if letterhead else (theme.fonts.text, theme.fonts.symbols)
    return file_bytes(word, theme, embed(word, held, fonts))


def write_styles(
    word: WordDocument, theme: Theme, sheet: Sheet, sent: bool = False
) -> dict[str, str]:
    """Put every style into the file that it does not have; the ids that are others there."""
    styles: Element = word.styles.element
    has_heading = knows(styles, "paragraph", "heading 2")
    return merge_styles(styles, all_styles(theme, sheet.line, has_heading, sent))


def write_body(
    word: WordDocument,
    document: Document,
    theme: Theme,
    sheet: Sheet,
    measure: Measure,
    controls: Controls | None = None,
) -> None:
    """Put the blocks of a document into the file."""

    def end_section(start: Start) -> Element:
        return section(sheet, start)

    body: Element = word.element.body
    lists = Lists(word.part.numbering_part.element, theme)
    blocks = BlockWriter(theme, lists, document.running.language, measure, controls)
    body[:] = blocks.body(document.blocks, Room(sheet.line, theme.list_indent), end_section)
    if controls:
        controls.close()


def file_bytes(
    word: WordDocument, theme: Theme, embedded: Mapping[str, Sequence[Element]] | None = None
) -> bytes:
    """The finished file, the table of its fonts written last."""
    fonts = word.part.part_related_by(RT.FONT_TABLE)
    table = font_table(theme, fonts.blob, embedded)
    return package_bytes(word, {fonts.partname.membername: table})


def write_properties(word: WordDocument, document: Document) -> None:
    """What the file says of itself beside its text."""
    properties = word.core_properties
    properties._element[:] = []  # a school's file knows who typed it and when
    properties.author = AUTHOR
    # Word takes 255 characters here and no more.
    properties.title = printable(document.title)[:255]
    properties.language = word_language(document.language)


def write_defaults(word: WordDocument, language: str, theme: Theme | None) -> None:
    """What a run is when no style says otherwise; without a theme only its language."""
    own: Element = word.styles.element.find(f"{name('docDefaults')}/{name('rPrDefault')}")
    letters = own.find(name("rPr"))
    if letters is None:
        letters = w("rPr")
        own.append(letters)
    letters[:0] = default_properties(theme) if theme else []
    letters.append(default_language(language))
    settings: Element = word.settings.element
    named = default_language(language, "themeFontLang")
    there = settings.find(name("themeFontLang"))
    if there is not None:
        settings.replace(there, named)
        return
    for symbol in settings.iter(name("decimalSymbol")):
        symbol.addprevious(named)


def _controls(word: WordDocument, document: Document, theme: Theme) -> Controls | None:
    """What makes a worksheet fillable; key and plan are nothing to fill in."""
    if not isinstance(document, PupilDocument):
        return None
    declare(word)
    heads, feet = heads_and_feet(word)
    return Controls(document.spoken, theme.fonts.symbols.word, taken_ids((*heads, *feet)))


def _write_running(word: WordDocument, document: Document, theme: Theme) -> list[Element]:
    """Put our lines at the head and foot of the pages; what was put there."""
    inlines, lines = InlineWriter(theme), []
    heads, feet = heads_and_feet(word)
    for above, below in zip(heads, feet, strict=True):
        counted = not (counts_pages(above) or counts_pages(below))
        lines += [head(document, inlines), foot(document, inlines, counted)]
        add_head(above, lines[-2])
        add_foot(below, lines[-1])
    return lines
