"""Fonts inside a Word file, for computers that lack them (ECMA-376 part 1, 17.8)."""

from __future__ import annotations

import struct
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap, qn
from lxml import etree

from generator.errors import fail
from generator.profiles.font_files import tables
from generator.profiles.theme import Font, Theme
from generator.render.docx.xml import Element, name, w

_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_HIDDEN = 32  # bytes at the beginning of a font that its key is laid over
_WINDOWS, _ENGLISH, _FAMILY = 3, 0x409, 1
# What a font allows (OpenType 1.9, OS/2, fsType): nothing, looking, editing; 0 is everything.
_USES, _EDITING, _BITMAPS_ONLY = 0x000F, 0x0008, 0x0200
# What the schema wants before the setting that fonts are kept in the file.
_BEFORE = (
    *("writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime"),
    *("doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText"),
    *("printFractionalCharacterWidth", "printFormsData"),
)


def as_embedded(theme: Theme, folder: Path) -> Theme:
    """The theme whose styles ask for the very fonts that its files hold.

    Word finds an embedded font by the name in its file: where the theme asks Word for
    another (Calibri, whose letters are as wide as those of Carlito), that one stands in.
    """

    def own(font: Font) -> Font:
        family = _family(folder / font.regular)
        stand_in = font.word_alternative if family == font.word else font.word
        return font.model_copy(update={"word": family, "word_alternative": stand_in})

    fonts = theme.fonts
    both = {"text": own(fonts.text), "symbols": own(fonts.symbols)}
    return theme.model_copy(update={"fonts": fonts.model_copy(update=both)})


def embed(word: WordDocument, fonts: tuple[Font, ...], folder: Path) -> dict[str, list[Element]]:
    """Put the files of fonts into the package; what the table of fonts says of each, by name.

    A cut that has no file of its own is not there twice: Word makes it from the others.
    Raises ArdoiseError for a font that forbids it.
    """
    table = word.part.part_related_by(RT.FONT_TABLE)
    said: dict[str, list[Element]] = {}
    for font in fonts:
        seen: set[str] = set()
        for tag, file in (
            ("embedRegular", font.regular),
            ("embedBold", font.bold),
            ("embedItalic", font.italic),
            ("embedBoldItalic", font.bold_italic),
        ):
            if not file or file in seen:
                continue
            seen.add(file)
            path = folder / file
            key, hidden = _obfuscated(path, path.stat().st_mtime_ns)
            uri = word.part.package.next_partname("/word/fonts/font%d.odttf")
            part = Part(PackURI(str(uri)), _TYPE, hidden, word.part.package)
            entry = etree.Element(name(tag), None, {"w": nsmap["w"], "r": nsmap["r"]})
            entry.set(qn("r:id"), table.relate_to(part, RT.FONT))
            entry.set(name("fontKey"), key)
            said.setdefault(font.word, []).append(entry)
    _keep(word.settings.element)
    return said


def _keep(settings: Element) -> None:
    """Let Word keep the fonts in the file when it saves it."""
    if settings.find(name("embedTrueTypeFonts")) is not None:
        return
    before = [i for i, of in enumerate(settings) if of.tag in {name(tag) for tag in _BEFORE}]
    settings.insert(before[-1] + 1 if before else 0, w("embedTrueTypeFonts"))


@lru_cache(maxsize=16)
def _obfuscated(path: Path, _changed: int) -> tuple[str, bytes]:
    """A font's key, which comes from its bytes alone, and the bytes under it (17.8.1)."""
    data = path.read_bytes()
    _check(path, data)
    key = str(UUID(bytes=sha256(data).digest()[:16], version=4)).upper()
    over = bytes.fromhex(key.replace("-", ""))[::-1] * 2
    hidden = bytes(a ^ b for a, b in zip(data[:_HIDDEN], over, strict=True))
    return f"{{{key}}}", hidden + data[_HIDDEN:]


def _check(path: Path, data: bytes) -> None:
    """Where several uses are named, the widest counts; a file that is edited must allow that."""
    os2 = tables(data).get(b"OS/2", b"")
    (kind,) = struct.unpack_from(">H", os2, 8) if len(os2) >= 10 else (0,)
    uses = kind & _USES
    if (uses and not uses & _EDITING) or kind & _BITMAPS_ONLY:
        raise fail("font-not-embeddable", file=path.name)


def _family(path: Path) -> str:
    """The name of the family as Word reads it in the file; without one, the file's own."""
    table = tables(path.read_bytes())[b"name"]
    try:
        _, count, strings = struct.unpack_from(">3H", table)
        for i in range(count):
            platform, _, language, kind, length, start = struct.unpack_from(
                ">6H", table, 6 + 12 * i
            )
            if (platform, language, kind) == (_WINDOWS, _ENGLISH, _FAMILY):
                return table[strings + start :][:length].decode("utf-16-be")
    except (struct.error, UnicodeDecodeError):
        pass
    return path.stem
