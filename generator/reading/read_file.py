"""A file of any kind → its article, by what its first bytes say and not by its name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from generator.errors import ArdoiseError, Place, fail
from generator.reading.arrange import Found, arrange
from generator.reading.piece import Raw
from generator.source.decode import decode, is_text
from generator.source.file_bytes import file_bytes

LARGEST = 20_000_000
"""Bytes of a file: a saved page is about 1 MB, a PDF with pictures 10."""
LARGEST_TEXT = 2_000_000
"""Characters of a text or a page."""
LARGEST_ARTICLE = 200_000
"""Characters of the text found: more than a lesson reads (`source.text_file.LONGEST`)."""
MOST_TAGS = 50_000
"""Signs « < » of a page: a saved page with its menus and scripts has some thousands."""
LARGEST_PART = 5_000_000
"""Bytes of XML in a part of a Word file once it is unpacked: about 200 pages of text."""
LARGEST_UNPACKED = 60_000_000
"""Bytes of all its parts, pictures too."""
STANDARD_INPUT = "-"

_ZIP, _PDF, _OLE, _RTF = b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"{\\rtf"
_MANIFEST = "META-INF/manifest.xml"
_XML = (".xml", ".rels")
_TAGS = ("<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<h1", "<meta")


def read_any(file: Path, language: str = "") -> Found:
    """The article of a file of text, Markdown, HTML, Word, OpenDocument or PDF.

    `language` is the teacher's word for it, "" to find it. Raises ArdoiseError for a file
    that cannot be read, is too large, or holds no article.
    """
    return read_bytes(_bytes(file), file, language)


def read_bytes(data: bytes, file: Path, language: str = "") -> Found:
    """The same from bytes; `file` is only named, in what is said and for « .md »."""
    if not data.strip():
        raise fail("file-empty", Place(file))
    raw = _raw(data, file)
    if sum(len(piece.text) for piece in raw.pieces) > LARGEST_ARTICLE:
        raise fail("file-too-long", Place(file), limit=LARGEST_ARTICLE)
    found = arrange(raw, language)
    if found is None:
        raise fail("article-nothing-left", Place(file))
    return found


def _raw(data: bytes, file: Path) -> Raw:
    if data.startswith(_PDF) or _PDF in data[:1024]:
        return _guarded(_pdf, data, file)
    if data.startswith(_ZIP):
        return _zipped(data, file)
    if data.startswith(_OLE):
        raise fail("article-old-word", Place(file))
    if data.startswith(_RTF):
        raise fail("article-rtf", Place(file))
    if not is_text(data):
        raise fail("article-not-text", Place(file))
    text, _ = decode(data)
    if len(text) > LARGEST_TEXT:
        raise _too_large(file)
    return _text(text, file)


def _text(text: str, file: Path) -> Raw:
    from generator.reading.markdown_text import is_markdown, read_markdown
    from generator.reading.plain import read_plain

    start = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    if (
        start.startswith(_TAGS)
        or (start.startswith("<?xml") and "<html" in start)
        or "<html" in start
    ):
        from generator.reading.html_page import read_html

        if text.count("<") > MOST_TAGS:
            raise fail("article-too-many-tags", Place(file), limit=MOST_TAGS)
        page = read_html(text)
        if page is None:
            raise fail("article-no-article", Place(file))
        return page
    if len(text) > LARGEST_ARTICLE:
        raise fail("file-too-long", Place(file), limit=LARGEST_ARTICLE)
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    if file.suffix.lower() in (".md", ".markdown") or is_markdown(text):
        return read_markdown(text)
    return read_plain(text)


def _zipped(data: bytes, file: Path) -> Raw:
    try:
        archive = ZipFile(BytesIO(data))
        names = set(archive.namelist())
        sizes = {info.filename: info.file_size for info in archive.infolist()}
    except (BadZipFile, ValueError, OSError) as error:
        raise fail("article-damaged", Place(file)) from error
    largest = max((size for name, size in sizes.items() if name.endswith(_XML)), default=0)
    if largest > LARGEST_PART or sum(sizes.values()) > LARGEST_UNPACKED:
        raise _too_large(file)
    if _is_locked(archive, names, file):
        raise fail("article-locked", Place(file))
    if "word/document.xml" in names or "[Content_Types].xml" in names:
        return _guarded(_word, data, file)
    if "content.xml" in names:
        return _guarded(_odt, data, file)
    raise fail("article-other-zip", Place(file))


def _is_locked(archive: ZipFile, names: set[str], file: Path) -> bool:
    if _MANIFEST not in names:
        return False
    try:
        return b"encryption-data" in archive.read(_MANIFEST)
    except Exception as error:  # zipfile raises whatever meets a damaged entry
        raise fail("article-damaged", Place(file)) from error


def _word(data: bytes) -> Raw:
    from generator.reading.word import read_word

    return read_word(data)


def _odt(data: bytes) -> Raw:
    from generator.reading.odt import read_odt

    return read_odt(ZipFile(BytesIO(data)))


def _pdf(data: bytes) -> Raw:
    from generator.reading.pdf import read_pdf
    from generator.reading.pdf_lines import Locked

    try:
        return read_pdf(data)
    except Locked as error:
        raise fail("article-locked") from error


def _guarded(read: Callable[[bytes], Raw], data: bytes, file: Path) -> Raw:
    """What a library finds, and its many ways to say that a file is damaged as one of ours."""
    try:
        raw = read(data)
    except ArdoiseError as error:
        raise fail(error.problems[0].code, Place(file)) from error
    except Exception as error:  # libraries raise whatever meets a damaged file
        raise fail("article-damaged", Place(file)) from error
    if not any(piece.text for piece in raw.pieces):
        raise fail("article-no-text", Place(file))
    return raw


def _too_large(file: Path) -> ArdoiseError:
    return fail("article-too-large", Place(file), limit=LARGEST // 1_000_000)


def _bytes(file: Path) -> bytes:
    if str(file) != STANDARD_INPUT:
        return file_bytes(file, LARGEST, _too_large(file))
    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(file)
    return data
