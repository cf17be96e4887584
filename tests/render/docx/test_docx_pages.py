"""New pages and new sheets, in the file and as LibreOffice prints them."""

import pypdfium2
import pytest
from support.libreoffice import needs_libreoffice, to_pdf
from support.sample import sample_document
from support.word import all_of, body, has, paper, part, style, value, word_file

from generator.document.blocks import Cell, NewPage, Paragraph, Row, Table
from generator.document.conceal import conceal
from generator.document.inlines import plain

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
