"""A school's Word file opened: what may be wrong with a stranger's file is found here.

What python-docx takes for granted is looked at first (relations, content types, the roots
of the parts that we use), so that past this door an error of any other kind is our own.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from generator.errors import Place, fail
from generator.render.docx.xml import name

LARGEST = 25_000_000
LARGEST_UNPACKED = 200_000_000
_MEGABYTE = 1_000_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_OLE = "EncryptedPackage".encode("utf-16-le")
_LOCKED_ENTRY = 0x1
_TYPES, _LINKS = "[Content_Types].xml", "_rels/.rels"
_TEMPLATE, _DOCUMENT = b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"
_MACROS, _STRICT = b"macroEnabled", b"http://purl.oclc.org/ooxml/"
_PACKED = "{http://schemas.openxmlformats.org/package/2006/%s}"
_NEEDED = {
    _PACKED % "content-types" + "Types": (),
    _PACKED % "content-types" + "Default": ("Extension", "ContentType"),
    _PACKED % "content-types" + "Override": ("PartName", "ContentType"),
    _PACKED % "relationships" + "Relationships": (),
    _PACKED % "relationships" + "Relationship": ("Id", "Type", "Target"),
}
"""All that content types and relations are made of, with what each must have."""
_ROOTS = {
    RT.STYLES: "styles",
    RT.SETTINGS: "settings",
    RT.NUMBERING: "numbering",
    RT.HEADER: "hdr",
    RT.FOOTER: "ftr",
}
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAMAGED_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
_OF_WORD = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class _DamagedError(Exception):
    """A part of the file is not as Word writes it."""


def open_word(file: Path) -> WordDocument:
    """The file, or the template of Word (`.dotx`), as a document.

    Raises ArdoiseError with what keeps it from being used, and what to do.
    """
    place = Place(file)
    parts = _unpacked(_bytes(file), place)
    if _TYPES not in parts or _LINKS not in parts:
        raise fail("word-template-foreign", place)  # another kind of zip
    if _MACROS in parts[_TYPES]:
        raise fail("word-template-macros", place)
    if _STRICT in parts[_LINKS]:
        raise fail("word-template-strict", place)
    try:
        _look_at_links(parts)
        # A template differs from a document by one word.
        parts[_TYPES] = parts[_TYPES].replace(_TEMPLATE, _DOCUMENT)
        if _DOCUMENT not in parts[_TYPES]:
            raise fail("word-template-foreign", place)
        word = docx.Document(io.BytesIO(_packed(parts)))
        _look_at_parts(word)
    except (_DamagedError, etree.XMLSyntaxError, KeyError, ValueError) as error:
        raise fail("word-template-damaged", place) from error
    return word


def _bytes(file: Path) -> bytes:
    place = Place(file)
    if file.is_dir():
        raise fail("file-is-folder", place)
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise fail("file-not-plain", place)  # a pipe or a device may never end
        if file.stat().st_size > LARGEST:
            raise fail("word-template-large", place, limit=LARGEST // _MEGABYTE)
        return file.read_bytes()
    except FileNotFoundError as error:
        raise fail("file-missing", place) from error
    except OSError as error:
        raise fail("file-unreadable", place, reason=error.strerror or str(error)) from error


def _unpacked(data: bytes, place: Place) -> dict[str, bytes]:
    if data.startswith(_OLE):
        locked = _LOCKED_OLE in data
        raise fail("word-template-locked" if locked else "word-template-old", place)
    if not data.startswith(_ZIP):
        raise fail("word-template-foreign", place)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & _LOCKED_ENTRY for entry in entries):
                raise fail("word-template-locked", place)
            if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
                raise fail("word-template-large", place, limit=LARGEST // _MEGABYTE)
            if any(entry.compress_type not in _OF_WORD for entry in entries):
                raise fail("word-template-damaged", place)
            return {entry.filename: archive.read(entry) for entry in entries}
    except _DAMAGED_ZIP as error:
        raise fail("word-template-damaged", place) from error


def _packed(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, content)
    return made.getvalue()


def _look_at_links(parts: Mapping[str, bytes]) -> None:
    """Content types and relations are what they should be, and nothing is left out in them."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for each, content in parts.items():
        if each != _TYPES and not each.endswith(".rels"):
            continue
        for element in etree.fromstring(content, parser).iter(etree.Element):
            needed = _NEEDED.get(str(element.tag))
            if needed is None or not all(element.get(attribute) for attribute in needed):
                raise _DamagedError(each)


def _look_at_parts(word: WordDocument) -> None:
    """The parts that we use begin as their kind does; the document has a body."""
    document = word.part.element
    if document.tag != name("document") or document.find(name("body")) is None:
        raise _DamagedError("document")
    links = word.part.rels
    for link in links.values():
        root = _ROOTS.get(link.reltype)
        if root and getattr(link.target_part, "element", document).tag != name(root):
            raise _DamagedError(root)
    for key in _used(document):
        if key not in links:
            raise _DamagedError(key)


def _used(document: etree._Element) -> Iterator[str]:
    for tag in ("headerReference", "footerReference"):
        yield from (of.get(_ID, "") for of in document.iter(name(tag)))
