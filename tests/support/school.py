"""A school's own Word file, as a secretary has made it: letterhead, styles, US paper, a letter."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt, RGBColor
from support.word_checks import parts, with_part

SCHOOL = "Collège Jean-Moulin"
ADDRESS = "12, rue des Écoles · 59000 Lille"
LETTER = "Madame, Monsieur, votre enfant"
SECRETARY = "Mme Durand"


def logo() -> bytes:
    """A picture of four blue dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    rows = (b"\x00" + b"\x1f\x3a\x5f" * 2) * 2
    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    pieces = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in pieces)


def school_word() -> WordDocument:
    """The file: python-docx's own stands for one of a Word in English, with stale parts."""
    word = docx.Document()
    section = word.sections[0]
    section.left_margin, section.right_margin = Inches(1.25), Inches(0.75)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(io.BytesIO(logo()), width=Inches(0.5))
    head.add_run(f" {SCHOOL}")
    section.footer.paragraphs[0].text = ADDRESS
    normal = word.styles["Normal"]
    normal.font.name = "Georgia"
    normal.paragraph_format.first_line_indent = Inches(0.5)
    normal.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    for level, ink in ((1, "7A0019"), (2, "00537A")):
        heading = word.styles[f"Heading {level}"]
        heading.font.color.rgb = RGBColor.from_string(ink)
        heading.font.size = Pt(20 - 3 * level)
    word.add_heading("Circulaire", 1)
    word.add_paragraph(f"{LETTER} …", style="List Number")
    word.add_picture(io.BytesIO(logo()))
    remark = word.add_comment(word.paragraphs[0].runs[0], text="à relire", author=SECRETARY)
    assert remark is not None
    word.core_properties.author = word.core_properties.last_modified_by = SECRETARY
    return word


def saved(word: WordDocument) -> bytes:
    """The file as bytes."""
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def school_file(folder: Path, word: WordDocument | None = None) -> Path:
    """The file on the disk."""
    file = folder / "school.docx"
    file.write_bytes(saved(word or school_word()))
    return file


def in_french(data: bytes) -> bytes:
    """The same file as a French Word writes it: styles have other ids, but the same names."""
    ids = {
        "Heading1": "Titre1",
        "Heading2": "Titre2",
        "Header": "En-tte",
        "Footer": "Pieddepage",
        "DefaultParagraphFont": "Policepardfaut",
        "TableNormal": "TableauNormal",
    }
    for name in ("word/styles.xml", "word/document.xml", "word/header1.xml", "word/footer1.xml"):
        content = parts(data)[name]
        for old, new in ids.items():
            content = content.replace(f'"{old}"'.encode(), f'"{new}"'.encode())
        data = with_part(data, name, content)
    assert b'w:styleId="Titre1"' in parts(data)["word/styles.xml"]
    return data
