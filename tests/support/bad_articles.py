"""Files that hold no article that can be read, each made as teachers or the world make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from support.corpus import FILES

Made = bytes | Callable[[Path], None]
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40
_MENU = "<li><a href='/'>Accueil</a></li>" * 30
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_ENTITIES = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
_BOMB = f"<!DOCTYPE x [<!ENTITY a0 'ha'>{_ENTITIES}]>"
POLISH = (
    "W małym miasteczku nad rzeką mieszkał stary zegarmistrz, który naprawiał wszystkie zegary "
    "w okolicy. Każdego ranka otwierał swój warsztat i czekał na ludzi, którzy przynosili mu "
    "zepsute budziki. Nikt nie wiedział, ile ma lat ani skąd przyjechał."
)


def bad_articles() -> dict[str, tuple[str, Made, str]]:
    """By a name: the file's name, what is in it, and a word of what must be said."""
    pdf = (FILES / "fr-hyphenated.pdf").read_bytes()
    word = (FILES / "fr-word-list.docx").read_bytes()
    odt = (FILES / "de-tracked.odt").read_bytes()
    return {
        "empty": ("a.txt", b"", "empty"),
        "spaces": ("a.txt", b" \n\t \r\n" * 50, "empty"),
        "no-break spaces": ("a.txt", "\u00a0\u200b\n".encode() * 50, "no article"),
        "rules only": ("a.txt", b"-----\n\n* * *\n", "no article"),
        "picture": ("a.txt", _PNG, "neither"),
        "picture named html": ("a.html", _PNG, "neither"),
        "50 MB": ("a.txt", _large, "too large"),
        "50 MB Word": ("a.docx", _large, "too large"),
        "long text": ("a.txt", b"mot " * 800_000, "too large"),
        "encrypted PDF": ("a.pdf", _pdf(encrypted=True), "password"),
        "scan": ("a.pdf", _pdf(), "pictures"),
        "PDF cut short": ("a.pdf", pdf[:300], "damaged"),
        "PDF in name only": ("a.pdf", b"%PDF-1.7\n" + b"abc " * 400, "damaged"),
        "Word cut short": ("a.docx", word[: len(word) // 2], "damaged"),
        "Word, broken part": ("a.docx", _changed(word, "word/document.xml", b"<w:p"), "damaged"),
        "Word, empty": ("a.docx", _empty_word(), "no text"),
        "Word, part missing": ("a.docx", _zip({"[Content_Types].xml": b"<Types/>"}), "damaged"),
        "ODT cut short": ("a.odt", odt[:2000], "damaged"),
        "ODT, broken part": ("a.odt", _changed(odt, "content.xml", b"<a><b></a>"), "damaged"),
        "page of links": (
            "a.html",
            f"<html><body><ul>{_MENU}</ul></body></html>".encode(),
            "menus",
        ),
        "empty page": ("a.html", b"<html><head><title>Rien</title></head></html>", "menus"),
        "renamed zip": ("a.docx", _zip({"photo.jpg": b"abc", "notes.bin": b"d"}), "archive"),
        "Word bomb": ("a.docx", _changed(word, "word/document.xml", _spaces(6)), "too large"),
        "Word bomb of many": ("a.docx", _many(word), "too large"),
        "Word of paragraphs": (
            "a.docx",
            _changed(word, "word/document.xml", _paragraphs(6_000_000)),
            "too large",
        ),
        "ODT bomb": ("a.odt", _changed(odt, "content.xml", _spaces(6)), "too large"),
        "manifest bomb": ("a.odt", _changed(odt, "META-INF/manifest.xml", _spaces(6)), "too large"),
        "old Word": ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), "old Word"),
        "RTF": ("a.rtf", rb"{\rtf1\ansi Bonjour}", "Rich Text"),
        "locked ODT": ("a.odt", _locked(odt), "password"),
        "ODT entities": ("a.odt", _changed(odt, "content.xml", _entities("odt")), ""),
        "Word entities": ("a.docx", _changed(word, "word/document.xml", _entities("docx")), ""),
        "deep Word": ("a.docx", _changed(word, "word/document.xml", _deep("docx")), "damaged"),
        "deep ODT": ("a.odt", _changed(odt, "content.xml", _deep("odt")), "damaged"),
        "deep page": ("a.html", b"<html><body>" + b"<div>" * 10_000 + b"x", "menus"),
        "Polish": ("a.txt", POLISH.encode(), "language"),
        "figures": ("a.csv", b"12;13;14\n15;16;17\n" * 30, "no article"),
    }


def _large(file: Path) -> None:
    with file.open("wb") as out:
        out.write(b"PK\x03\x04" if file.suffix == ".docx" else b"a")
        out.truncate(50_000_000)


def _pdf(encrypted: bool = False) -> bytes:
    out = io.BytesIO()
    lock = StandardEncryption("secret", strength=128) if encrypted else None
    canvas = Canvas(out, encrypt=lock)
    canvas.rect(50, 50, 400, 600, fill=1)
    if encrypted:
        canvas.drawString(50, 700, "Un texte que nul ne lit.")
    canvas.save()
    return out.getvalue()


def _empty_word() -> bytes:
    out = io.BytesIO()
    Document().save(out)
    return out.getvalue()


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _changed(data: bytes, name: str, content: bytes) -> bytes:
    parts = _parts(data)
    assert name in parts
    return _zip({**parts, name: content})


def _spaces(megabytes: int) -> bytes:
    return b" " * (megabytes * 1_000_000)


def _many(word: bytes) -> bytes:
    """Seven pictures of 10 MB each once unpacked."""
    return _zip({**_parts(word), **{f"word/media/{n}.png": _spaces(10) for n in range(7)}})


def _paragraphs(size: int) -> bytes:
    paragraph = b"<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    inside = paragraph * (size // len(paragraph))
    return f"<w:document {_W}><w:body>".encode() + inside + b"</w:body></w:document>"


def _locked(odt: bytes) -> bytes:
    manifest = _parts(odt)["META-INF/manifest.xml"]
    mark = b"<manifest:encryption-data manifest:checksum='x'/></manifest:file-entry>"
    assert b"/>" in manifest
    return _changed(odt, "META-INF/manifest.xml", manifest.replace(b"/>", b">" + mark))


def _entities(kind: str) -> bytes:
    said = "Trois mots pour rien &a11; et la fin. " * 3
    return (_BOMB + _wrapped(kind, said)).encode()


def _deep(kind: str) -> bytes:
    tag = "w:ins" if kind == "docx" else "text:section"
    return _wrapped(kind, "Un mot.", f"<{tag}>" * 10_000, f"</{tag}>" * 10_000).encode()


def _wrapped(kind: str, said: str, before: str = "", after: str = "") -> str:
    if kind == "docx":
        inside = f"<w:p><w:r><w:t>{said}</w:t></w:r></w:p>"
        return f"<w:document {_W}><w:body>{before}{inside}{after}</w:body></w:document>"
    return (
        f"<office:document-content {_ODT}><office:body><office:text>{before}<text:p>{said}</text:p>"
        f"{after}</office:text></office:body></office:document-content>"
    )
