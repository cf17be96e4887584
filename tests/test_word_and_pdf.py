"""Word and PDF are two prints of one document: the same words in the same order."""

import difflib

import pytest
from support.libreoffice import needs_libreoffice
from support.packs import DOCUMENTS, IN_VERSIONS, UNCORRECTED, PackCase, documents_of, printed
from support.printed_words import header_rows, pages_of, words_of
from support.word_checks import word_faults
from support.word_prints import printed_by_libreoffice

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
    if pdf != word:
        lines = difflib.unified_diff(pdf, word, "PDF", "Word", lineterm="", n=3)
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_both_have_about_as_many_pages(pack: PackCase, name: str) -> None:
    paper = printed(pack, "pdf")[name]
    pdf, word = len(pages_of(paper.data)), len(pages_of(printed_by_libreoffice(pack)[name]))
    assert pdf == paper.pages
    assert abs(pdf - word) <= MOST_PAGES_APART, f"PDF {pdf} pages, Word {word}"


@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_word_opens_the_file_without_a_murmur(pack: PackCase, name: str) -> None:
    assert word_faults(printed(pack, "docx")[name].data) == []
