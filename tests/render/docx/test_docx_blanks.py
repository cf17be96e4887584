"""A blank stays in sight wherever its line ends, as LibreOffice prints it."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium
from support.libreoffice import needs_libreoffice, to_pdf
from support.word import paper, word_file

from generator.document.blocks import Paragraph
from generator.document.inlines import Blank, Text

SENTENCE = "Sur cette photo de 1924, on voit les cinq joueurs de l’équipe "


def blanks_drawn(pdf: bytes) -> int:
    """The lines of text with a long rule in them; LibreOffice draws it space by space."""
    document = pypdfium2.PdfDocument(pdf)
    ends: dict[tuple[int, int], list[float]] = {}
    for number, page in enumerate(document):
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
            left, low, right, _ = item.get_bounds()
            ends.setdefault((number, round(low)), []).extend((left, right))
    return sum(100 < max(found) - min(found) < 140 for found in ends.values())


@needs_libreoffice
def test_every_blank_is_drawn() -> None:
    lines = [
        Paragraph(
            (
                Text("Mot " * n + SENTENCE),
                Blank(None, 40.0),
                Text(", le jour de la naissance du club."),
            )
        )
        for n in range(16)
    ]
    assert blanks_drawn(to_pdf(word_file(paper(*lines)))) == len(lines)
