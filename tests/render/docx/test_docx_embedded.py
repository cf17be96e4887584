"""Fonts inside a Word file: whole, where Word looks for them, and used by who lacks them."""

import re
import shutil
import struct
import subprocess
from pathlib import Path
from uuid import UUID

import pytest
from lxml import etree
from support.composing import SHIPPED, theme
from support.libreoffice import needs_libreoffice, to_pdf
from support.sample import sample_document
from support.school import school_file
from support.word import TEMPLATE, all_of, has, part, value
from support.word_checks import W, parts, with_part, word_faults
from support.word_structure import structure_faults

from generator.document.conceal import conceal
from generator.errors import ArdoiseError
from generator.profiles.font_files import tables
from generator.profiles.theme import Theme
from generator.render.docx.fingerprint import is_untouched
from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.writer import write_docx
from generator.source.folders import templates_root

FONTS = templates_root() / "fonts"
SHEET = conceal(sample_document("worksheet"))
CUTS = {"embedRegular": "regular", "embedBold": "bold", "embedItalic": "italic"}
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FS_TYPE = 8  # where fsType stands in the table OS/2


def embedded(of: Theme, fonts: Path = FONTS, letterhead: bytes | None = None) -> bytes:
    return write_docx(SHEET, of, TEMPLATE, letterhead, fonts=fonts, embeds=True)


def fonts_in(data: bytes) -> dict[str, dict[str, bytes]]:
    """The fonts of a file as Word reads them: of each family its cuts, the key taken off."""
    links = etree.fromstring(parts(data)["word/_rels/fontTable.xml.rels"])
    targets = {of.get("Id"): f"word/{of.get('Target')}" for of in links}
    found: dict[str, dict[str, bytes]] = {}
    for font in all_of(part(data, "fontTable"), "font"):
        for cut in font:
            tag = etree.QName(cut).localname
            if tag.startswith("embed"):
                key = bytes.fromhex(re.sub("[{}-]", "", cut.get(f"{W}fontKey")))[::-1]
                hidden = parts(data)[targets[cut.get(_R_ID)]]
                head = bytes(a ^ b for a, b in zip(hidden[:32], key * 2, strict=True))
                found.setdefault(font.get(f"{W}name"), {})[tag] = head + hidden[32:]
    return found


@pytest.mark.parametrize("name", SHIPPED.names("themes"))
def test_the_files_of_the_theme_lie_in_the_file(name: str) -> None:
    own = theme(name)
    data = embedded(own)
    found = fonts_in(data)
    assert list(found) == [own.fonts.text.family, own.fonts.symbols.family]
    for font in (own.fonts.text, own.fonts.symbols):
        for tag, cut in CUTS.items():
            file = getattr(font, cut)
            if tag in found[font.family]:
                assert found[font.family][tag] == (FONTS / file).read_bytes()
            else:
                assert file in ("", font.regular)  # no cut of its own
    used = value(part(data, "styles"), "docDefaults/rPrDefault/rPr/rFonts", "ascii")
    assert used == own.fonts.text.family
    assert has(part(data, "settings"), "embedTrueTypeFonts")
    assert word_faults(data) == [] and structure_faults(data) == [] and is_untouched(data)
    assert embedded(own) == data


def test_without_the_option_nothing_is_embedded() -> None:
    data = write_docx(SHEET, theme(), TEMPLATE, fonts=FONTS)
    assert not [name for name in parts(data) if name.endswith(".odttf")]
    assert not has(part(data, "settings"), "embedTrueTypeFonts")


def test_a_letterhead_keeps_its_text_font(tmp_path: Path) -> None:
    letterhead = read_letterhead(school_file(tmp_path), theme().page)
    data = embedded(theme("dys"), letterhead=letterhead)
    assert list(fonts_in(data)) == ["DejaVu Sans"]
    assert word_faults(data) == []


def with_rights(folder: Path, kind: int) -> Theme:
    """The fonts of the theme copied, what the text font allows changed."""
    own = theme("dys-lexend")
    for file in {own.fonts.text.regular, own.fonts.text.bold, own.fonts.symbols.regular}:
        shutil.copy(FONTS / file, folder / file)
    shutil.copy(FONTS / own.fonts.symbols.bold, folder / own.fonts.symbols.bold)
    path = folder / own.fonts.text.regular
    data = bytearray(path.read_bytes())
    start = data.index(tables(bytes(data))[b"OS/2"])
    data[start + _FS_TYPE : start + _FS_TYPE + 2] = struct.pack(">H", kind)
    path.write_bytes(data)
    return own


@pytest.mark.parametrize("kind", [0x0002, 0x0004, 0x0006, 0x0208])
def test_a_font_that_forbids_it_is_refused(kind: int, tmp_path: Path) -> None:
    own = with_rights(tmp_path, kind)
    with pytest.raises(ArdoiseError) as refused:
        embedded(own, tmp_path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.params) == ("font-not-embeddable", {"file": "Lexend-Regular.ttf"})


@pytest.mark.parametrize("kind", [0x0000, 0x0008, 0x000C, 0x0108])
def test_a_font_that_allows_editing_is_taken(kind: int, tmp_path: Path) -> None:
    own = with_rights(tmp_path, kind)
    assert "Lexend" in fonts_in(embedded(own, tmp_path))


def _installed(family: str) -> bool:
    said = subprocess.run(["fc-list", family], capture_output=True, text=True, check=True)
    return bool(said.stdout.strip())


@needs_libreoffice
@pytest.mark.libreoffice
def test_who_lacks_the_font_prints_the_one_in_the_file() -> None:
    if _installed("Andika"):
        pytest.skip("Andika is installed here")
    dys = theme("dys")
    data = embedded(dys)
    assert b"+Andika" in to_pdf(data)
    assert b"+Andika" not in to_pdf(write_docx(SHEET, dys, TEMPLATE, fonts=FONTS))
    # A wrong key would show the same stand-in.
    table = parts(data)["word/fontTable.xml"]
    wrong = re.sub(rb'fontKey="[^"]*"', b'fontKey="{%s}"' % str(UUID(int=0)).encode(), table)
    assert wrong != table
    assert b"+Andika" not in to_pdf(with_part(data, "word/fontTable.xml", wrong))
