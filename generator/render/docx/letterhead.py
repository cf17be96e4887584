"""A school's own Word file as the paper that ours are written on.

Kept are what runs at the head and foot, the paper and its margins, the styles, the theme
and the fonts. What stands in the text of the file is left out, and all that belongs to it.
"""

from __future__ import annotations

import io
from pathlib import Path

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.exceptions import InvalidXmlError
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from lxml import etree

from generator.errors import Place, fail
from generator.profiles.theme import Page
from generator.render.docx.fingerprint import PART
from generator.render.docx.furniture import heads_and_feet
from generator.render.docx.page import own_sheet
from generator.render.docx.roles import HEADINGS
from generator.render.docx.word_file import open_word
from generator.render.docx.xml import Element, name, twips, w

CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_KEPT = {
    *(RT.STYLES, RT.SETTINGS, RT.FONT_TABLE, RT.NUMBERING, RT.THEME, RT.WEB_SETTINGS),
    _CUSTOM_XML,  # what a field of the letterhead may be filled from
}
# Locked forms, tracked changes, a template on another machine, notes of the text that is gone.
_UNWANTED = (
    *("writeProtection", "trackRevisions", "documentProtection", "attachedTemplate"),
    *(
        "mailMerge",
        "saveThroughXslt",
        "linkStyles",
        "footnotePr",
        "endnotePr",
        "docVars",
        "revisionView",
        "formsDesign",
    ),
)
# What the schema wants after the settings of compatibility, but for the unwanted.
_AFTER_COMPAT = {
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr",
    "{http://schemas.openxmlformats.org/schemaLibrary/2006/main}schemaLibrary",
    *(f"{{http://schemas.microsoft.com/office/word/{year}/wordml}}docId" for year in (2010, 2012)),
    *(name(tag) for tag in ("rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping")),
    *(name(tag) for tag in ("doNotIncludeSubdocsInStats", "doNotAutoCompressPictures")),
    *(name(tag) for tag in ("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType")),
    *(name(tag) for tag in ("shapeDefaults", "doNotEmbedSmartTags")),
    *(name(tag) for tag in ("decimalSymbol", "listSeparator")),
}
_MICROSOFT = "http://schemas.microsoft.com/office/word"
_HEADINGS = {f"heading {level}" for level in HEADINGS.values()}
NARROWEST = 80  # mm: our tables and lines to write on need as much


def read_letterhead(file: Path, page: Page) -> bytes:
    """The file made ready to be written into; a template of Word (`.dotx`) will do too.

    Raises ArdoiseError where it is no Word file that we can use.
    """
    place = Place(file)
    word = open_word(file)
    try:
        _strip(word)
        line = own_sheet(page, word.element.body[-1]).line
    except (InvalidXmlError, ValueError, OverflowError) as error:
        # A value that its attribute cannot have: « yes and no », a width of « 12 cm ».
        raise fail("word-template-damaged", place) from error
    if line < twips(NARROWEST):
        raise fail("word-template-narrow", place, width=NARROWEST)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _strip(word: WordDocument) -> None:
    """Leave the letterhead, without the letter."""
    body: Element = word.element.body
    word.element.body.get_or_add_sectPr()  # not every program writes one
    first = word.sections[0]._sectPr
    body[:] = [first]
    heads_and_feet(word)  # makes those that are missing
    used = {of.get(qn("r:id")) for of in first}
    links = word.part.rels
    for key, link in list(links.items()):
        if link.reltype not in _KEPT and key not in used:
            del links[key]
    _settings(word)
    styles: Element = word.styles.element
    _languages(styles)
    _keep_headings(styles)
    _parts(word)


def _settings(word: WordDocument) -> None:
    """Those of our own text: as of Word 2013, which places tables as we count them."""
    settings: Element = word.settings.element
    for there in settings.findall(name("compat")):
        settings.remove(there)
    mode = w("compatSetting", name="compatibilityMode", uri=_MICROSOFT, val=15)
    after = (place for place, of in enumerate(settings) if of.tag in _AFTER_COMPAT)
    settings.insert(next(after, len(settings)), w("compat", mode))
    for tag in _UNWANTED:
        for of in settings.findall(name(tag)):
            settings.remove(of)
    word.part._settings_part.rels.clear()  # all of them belong to what was just taken away


def _languages(styles: Element) -> None:
    """The language is the lesson's: none of a style's own, and a place for it in the defaults."""
    for of in list(styles.iter(name("lang"))):
        parent = of.getparent()
        if parent is not None:
            parent.remove(of)
    defaults = _child(styles, "docDefaults")
    _child(_child(defaults, "rPrDefault"), "rPr")


def _keep_headings(styles: Element) -> None:
    """No heading of ours stands alone at the foot of a page, whatever theirs do."""
    for style in styles.findall(name("style")):
        title = style.find(name("name"))
        if title is None or title.get(name("val"), "").lower() not in _HEADINGS:
            continue
        properties = style.find(name("pPr"))
        if properties is None:
            properties = w("pPr")
            letters = style.find(name("rPr"))
            if letters is None:
                style.append(properties)
            else:
                letters.addprevious(properties)
        for there in properties.findall(name("keepNext")):
            properties.remove(there)
        properties.insert(0, w("keepNext"))


def _child(of: Element, tag: str) -> Element:
    """A child that is there or is made, as the first one."""
    found = of.find(name(tag))
    if found is None:
        found = w(tag)
        of.insert(0, found)
    return found


def _parts(word: WordDocument) -> None:
    """What each of our files has: numberings, fonts and a place for its fingerprint."""
    package, part = word.part.package, word.part
    for key, link in list(package.rels.items()):
        # The properties are written anew; LibreOffice links its own under another name.
        if link.reltype in (RT.THUMBNAIL, CUSTOM) or link.reltype.endswith("/core-properties"):
            del package.rels[key]
    kinds = {link.reltype for link in part.rels.values()}
    if RT.NUMBERING not in kinds:
        uri, lists = PackURI("/word/numbering.xml"), etree.tostring(w("numbering"))
        part.relate_to(NumberingPart.load(uri, CT.WML_NUMBERING, lists, package), RT.NUMBERING)
    if RT.FONT_TABLE not in kinds:
        uri, fonts = PackURI("/word/fontTable.xml"), etree.tostring(w("fonts"))
        part.relate_to(Part(uri, CT.WML_FONT_TABLE, fonts, package), RT.FONT_TABLE)
    package.relate_to(Part(PackURI(f"/{PART}"), _CUSTOM_TYPE, b"<Properties/>", package), CUSTOM)
