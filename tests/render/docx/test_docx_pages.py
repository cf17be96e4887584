"""New pages and new sheets, in the file and as LibreOffice prints them."""

import pypdfium2
import pytest
from support.libreoffice import needs_libreoffice, to_pdf
from support.sample import sample_document
from support.word import all_of, body, has, paper, part, style, value, word_file
from support.word_checks import W

from generator.document.blocks import Activity, Box, Cards, Cell, NewPage, Paragraph, Row, Table
from generator.document.conceal import conceal
from generator.document.inlines import Text, plain

_WORDS = Paragraph(plain("Bonjour."))
_TABLE = Table((1.0,), (Row((Cell((_WORDS,)),)),))
_PAGE, _SHEET = NewPage(), NewPage("sheet")


def _breaks(*blocks) -> list[bool]:
    return [has(each, "pPr/pageBreakBefore") for each in body(*blocks)]


def test_a_page_begins_with_what_follows():
    assert _breaks(_WORDS, _PAGE, _WORDS) == [False, True]


def test_no_page_is_left_empty():
    assert _breaks(_PAGE, _WORDS, _PAGE, _PAGE, _WORDS, _PAGE) == [False, True]


def test_a_sheet_is_a_section_that_begins_on_an_odd_page():
    root = part(word_file(paper(_WORDS, _SHEET, _PAGE, _WORDS)))
    assert [value(of, "type") for of in all_of(root, "sectPr")] == ["nextPage", "oddPage"]
    assert all(has(of, "headerReference") for of in all_of(root, "sectPr"))
    assert not list(all_of(root, "pageBreakBefore"))


def test_a_page_that_begins_with_a_table_has_no_empty_line():
    table, gap, again, _ = body(_TABLE, _PAGE, _TABLE)
    assert style(gap) == "ArdoiseSeparator" and has(gap, "pPr/pageBreakBefore")
    assert table.tag == again.tag


@needs_libreoffice
@pytest.mark.parametrize(
    ("blocks", "pages"),
    [
        ((_WORDS,), 1),
        ((_PAGE, _WORDS, _PAGE), 1),
        ((_WORDS, _PAGE, _PAGE, _WORDS), 2),
        ((_TABLE, _PAGE, _TABLE, _PAGE, _WORDS), 3),
        ((_WORDS, _PAGE, _WORDS, _SHEET, _TABLE), 3),
    ],
)
def test_libreoffice_counts_the_pages(blocks, pages):
    assert len(pypdfium2.PdfDocument(to_pdf(word_file(paper(*blocks))))) == pages


@needs_libreoffice
def test_libreoffice_prints_the_whole_worksheet():
    pdf = pypdfium2.PdfDocument(to_pdf(word_file(conceal(sample_document("worksheet")))))
    shown = [page.get_textpage().get_text_range() for page in pdf]
    assert len(shown) == 3
    for number, words in enumerate(shown, 1):
        assert "Fiche élève · Parcours □" in words
        assert f"Page\u00a0{number}\u00a0/\u00a03" in words.replace(" ", "\u00a0")
    every = " ".join(shown)
    places = [every.index(title) for title in ("Les mots de l’article", "Vrai ou faux", "Débattre")]
    assert places == sorted(places)


def test_what_prepares_a_task_stays_with_its_beginning():
    """A motion at the foot of a page and its cards on the back would be no debate."""
    motion = Box((Paragraph((Text("La question"),)),))
    asked = Paragraph((Text("Choisissez."),), "instruction")
    cards = Cards((Box((Paragraph((Text("Une carte"),)),)),))
    for lead in ((motion, asked), (asked, motion)):
        elements = body(Activity("6", (Text("Débat"),), (*lead, cards)))
        upto = next(i for i, e in enumerate(elements) if "Une carte" in "".join(e.itertext()))
        paragraphs = [p for element in elements[:upto] for p in element.iter(f"{W}p")]
        assert len(paragraphs) >= 3
        assert all(has(p, "pPr/keepNext") or _keeps_by_style(p) for p in paragraphs), lead


def _keeps_by_style(paragraph) -> bool:
    return style(paragraph) in ("ArdoiseActivity", "ArdoiseInstruction")
