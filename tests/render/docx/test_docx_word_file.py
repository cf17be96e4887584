"""Each kind of file that is no letterhead is said in its own words; our own slips are not."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lxml import etree
from support.school import saved, school_word
from support.word import standard_theme
from support.word_checks import parts

from generator.errors import ArdoiseError
from generator.render.docx import letterhead, word_file
from generator.render.docx.letterhead import read_letterhead

WHOLE = saved(school_word())
PARTS = parts(WHOLE)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
TYPES, LINKS = "[Content_Types].xml", "_rels/.rels"


def zipped(inside: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in inside.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def changed(name: str, old: bytes, new: bytes) -> bytes:
    assert old in PARTS[name]
    return zipped({**PARTS, name: PARTS[name].replace(old, new)})


def without(name: str) -> bytes:
    assert name in PARTS
    return zipped({other: data for other, data in PARTS.items() if other != name})


def emptied(name: str) -> bytes:
    root = etree.fromstring(PARTS[name])
    root[:] = []
    return zipped({**PARTS, name: etree.tostring(root)})


def locked() -> bytes:
    """The same with the flag that an entry is encrypted, in its head and in the directory."""
    data = bytearray(WHOLE)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1
    return bytes(data)


def another_method() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        for name, data in PARTS.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def code_of(folder: Path, data: bytes) -> str:
    file = folder / "school.docx"
    file.write_bytes(data)
    with pytest.raises(ArdoiseError) as caught:
        read_letterhead(file, standard_theme().page)
    (problem,) = caught.value.problems
    assert problem.place and problem.place.file == file
    return problem.code.removeprefix("word-template-")


KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing": ("foreign", lambda: b""),
    "a PDF": ("foreign", lambda: b"%PDF-1.7"),
    "an ODT": ("foreign", lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.text"})),
    "any zip, renamed": ("foreign", lambda: zipped({"note.txt": b"bonjour"})),
    "a sheet of Excel": (
        "foreign",
        lambda: changed(TYPES, b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"),
    ),
    "a .doc": ("old", lambda: OLE),
    "a password": ("locked", lambda: OLE + "EncryptedPackage".encode("utf-16-le")),
    "a zip with a password": ("locked", locked),
    "macros": ("macros", lambda: changed(TYPES, b"document.main+", b"document.macroEnabled.main+")),
    "strict": (
        "strict",
        lambda: changed(
            LINKS, b"http://schemas.openxmlformats.org/office", b"http://purl.oclc.org/ooxml/office"
        ),
    ),
    "half of it": ("damaged", lambda: WHOLE[: len(WHOLE) // 2]),
    "a zip's head alone": ("damaged", lambda: b"PK\x03\x04" + bytes(60)),
    "packed otherwise": ("damaged", another_method),
    "no document": ("damaged", lambda: without("word/document.xml")),
    "no relations": ("damaged", lambda: without("word/_rels/document.xml.rels")),
    "no way in": ("damaged", lambda: changed(LINKS, b'officeDocument"', b'elsewhere"')),
    "relations of nothing": ("damaged", lambda: changed(LINKS, b"Target=", b"target=")),
    "a style cut": ("damaged", lambda: changed("word/styles.xml", b"</w:styles>", b"")),
    "styles of another kind": (
        "damaged",
        lambda: zipped({**PARTS, "word/styles.xml": b"<styles/>"}),
    ),
    "settings called otherwise": ("damaged", lambda: changed(TYPES, b"settings+xml", b"other+xml")),
    "no body": ("damaged", lambda: emptied("word/document.xml")),
    "no types": ("damaged", lambda: changed(TYPES, b"Extension=", b"extension=")),
    "a width in words": (
        "damaged",
        lambda: changed("word/document.xml", b'w:w="12240"', b'w:w="A4"'),
    ),
}
"""What a teacher may name by mistake, and what is said of it."""


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_own_words(tmp_path: Path, kind: str) -> None:
    code, make = KINDS[kind]
    assert code_of(tmp_path, make()) == code


def test_a_head_that_is_not_there_is_said(tmp_path: Path) -> None:
    document = etree.fromstring(PARTS["word/document.xml"])
    reference = next(document.iter("{*}headerReference"))
    reference.set(word_file._ID, "rId4711")
    data = zipped({**PARTS, "word/document.xml": etree.tostring(document)})
    assert code_of(tmp_path, data) == "damaged"


def test_a_large_one_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "school.docx"
    with file.open("wb") as out:
        out.truncate(50_000_000)
    with pytest.raises(ArdoiseError) as caught:
        read_letterhead(file, standard_theme().page)
    assert caught.value.problems[0].code == "word-template-large"
    swelling = zipped({**PARTS, "word/media/a.bmp": bytes(3_000_000)})
    assert len(swelling) < 100_000
    monkeypatch.setattr(word_file, "LARGEST_UNPACKED", 2_000_000)
    assert code_of(tmp_path, swelling) == "large"


@pytest.mark.parametrize("error", [AttributeError, TypeError, NameError, KeyError, IndexError])
def test_a_slip_of_our_own_is_not_taken_for_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def slip(*_: object) -> None:
        raise error("ours")

    file = tmp_path / "school.docx"
    file.write_bytes(WHOLE)
    monkeypatch.setattr(letterhead, "_settings", slip)
    with pytest.raises(error, match="ours"):
        read_letterhead(file, standard_theme().page)


def test_no_damage_looks_like_a_slip_of_ours(tmp_path: Path) -> None:
    """Bytes changed by chance, in the zip and in its parts: read, or said to be damaged."""
    chance, file = random.Random(4711), tmp_path / "school.docx"
    names = [name for name in PARTS if name.endswith((".xml", ".rels"))]
    codes: list[str] = []
    for turn in range(160):
        name = chance.choice(names)
        data = bytearray(PARTS[name] if turn % 2 else WHOLE)
        for _ in range(chance.randrange(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(32, 127)
        file.write_bytes(zipped({**PARTS, name: bytes(data)}) if turn % 2 else data)
        try:
            read_letterhead(file, standard_theme().page)
        except ArdoiseError as error:
            codes += [problem.code for problem in error.problems]
    assert codes.count("word-template-damaged") > 40
