"""The font that viewers set answers in, whole for WinAnsiEncoding: « œ é € ’ » are in it."""

from __future__ import annotations

import zlib

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument

from generator.render.pdf.forms.add import add
from generator.render.pdf.forms.field import MIDDLE
from generator.render.pdf.forms.latin import FIRST, LAST, characters, latin_font, widths
from generator.render.pdf.to_unicode import to_unicode

FONT = "Wingdings"
"""Its name in the resources of a form, which is ours to choose. PDFium takes « ’ » for Chinese
and « œ » for Czech and sets them in fonts of the machine, which it does not embed; with a font
that goes by this name it asks only whether it has the letter."""
_PLAIN = 32
"""A font of Latin letters, to be found by their names (« nonsymbolic »)."""


def add_font(file: PDFDocument, font: str, leading: float) -> int:
    """Add a font that reportlab has registered by this name; the number of its object.

    `leading` is the distance of lines, in the size: by PDFium from ascent and descent.
    """
    face = pdfmetrics.getFont(font).face
    name = face.name.decode("latin-1")
    data = latin_font(font)
    program = add(file, _packed(data, f"/Length1 {len(data)}"))
    table = to_unicode(name, [*[0] * FIRST, *characters()])
    unicode = add(file, _packed(table.encode("latin-1")))
    box = " ".join(f"{side:.0f}" for side in face.bbox)
    ascent, descent = (1000 * (MIDDLE + side * leading / 2) for side in (1, -1))
    descriptor = add(
        file,
        (
            f"<</Type /FontDescriptor /FontName /{name} /Flags {_PLAIN} /FontBBox [{box}] "
            f"/ItalicAngle 0 /Ascent {ascent:.0f} /Descent {descent:.0f} "
            f"/CapHeight {face.capHeight:.0f} /StemV {face.stemV} /FontFile2 {program} 0 R>>"
        ).encode(),
    )
    return add(
        file,
        (
            f"<</Type /Font /Subtype /TrueType /BaseFont /{name} /Encoding /WinAnsiEncoding "
            f"/FirstChar {FIRST} /LastChar {LAST} /Widths [{' '.join(map(str, widths(font)))}] "
            f"/FontDescriptor {descriptor} 0 R /ToUnicode {unicode} 0 R>>"
        ).encode(),
    )


def _packed(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data)
    head = f"<</Filter /FlateDecode /Length {len(packed)} {more}>>\nstream\n"
    return head.encode() + packed + b"\nendstream"
