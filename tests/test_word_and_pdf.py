"""Word and PDF are two prints of one document: the same words in the same order."""

import difflib

import pytest
from support.libreoffice import needs_libreoffice
from support.packs import DOCUMENTS, IN_VERSIONS, UNCORRECTED, PackCase, documents_of, printed
from support.printed_words import header_rows, pages_of, words_of
from support.word_checks import word_faults
from support.word_prints import printed_by_libreoffice

from generator.document.blocks import Grid
from generator.document.walk import blocks_of

MOST_PAGES_APART = 1
ALL = [*DOCUMENTS, *IN_VERSIONS]


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_both_say_the_same_in_the_same_order(pack: PackCase, name: str) -> None:
    headers = header_rows(documents_of(pack)[name])
    pdf = words_of(printed(pack, "pdf")[name].data, headers)
    word = words_of(printed_by_libreoffice(pack)[name], headers)
    uncorrected = pack.recipe in UNCORRECTED and name.endswith("key")
    assert len(pdf) > (50 if uncorrected else 100)
    if any(isinstance(block, Grid) for block in blocks_of(documents_of(pack)[name].blocks)):
        # Numbers in the corners of squares: readers differ on what comes first.
        pdf, word = (without_squares(words) for words in (pdf, word))
    if pdf != word:
        lines = difflib.unified_diff(pdf, word, "PDF", "Word", lineterm="", n=3)
        pytest.fail("\n".join(lines), pytrace=False)


def without_squares(words: list[str]) -> list[str]:
    """The words without letters and numbers that stand alone."""
    kept = [word for word in words if len(word) > 1 and not word.isdigit()]
    assert len(kept) > len(words) // 3
    return kept


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_both_have_about_as_many_pages(pack: PackCase, name: str) -> None:
    paper = printed(pack, "pdf")[name]
    pages = pages_of(paper.data)
    assert len(pages) == paper.pages
    # A blank back is a page of the PDF; in Word the section that begins a sheet makes it.
    pdf = sum(1 for page in pages if page.words or page.used)
    word = pages_of(printed_by_libreoffice(pack)[name])
    assert abs(pdf - len(word)) <= MOST_PAGES_APART, f"PDF {pdf} pages, Word {len(word)}"
    assert not [n for n, page in enumerate(word, 1) if not page.words and not page.used]


@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_word_opens_the_file_without_a_murmur(pack: PackCase, name: str) -> None:
    assert word_faults(printed(pack, "docx")[name].data) == []
