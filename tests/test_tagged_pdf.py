"""Every PDF can be read by those who do not see it: PDF/UA-1, and its text in order."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from tempfile import NamedTemporaryFile

import pytest
from reportlab.lib.pagesizes import A4
from support.composing import theme
from support.expected_text import expected_text
from support.four_languages import LANGUAGES, labels_of
from support.packs import PACKS, THEMED, TWO_VERSIONS, PackCase, documents_of, printed
from support.pdf_tags import tree_of, tree_text
from support.poppler import needs_poppler
from support.printed_words import MM, SLACK, header_rows, pages_of, said_once, split_words
from support.tag_checks import not_conformant, tag_faults

SMALL = tuple(PackCase(f"lesson-{code}", labels=labels_of(code)) for code in LANGUAGES)
ALL = (*PACKS, TWO_VERSIONS, *SMALL)
CUT = 1
"""Words of a paper that may be wider than their column, and are cut there."""
KINDS = {"P", "H1", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Span", "Sect"}


def papers(pack: PackCase) -> Iterator[tuple[str, bytes]]:
    found = [(name, paper.data) for name, paper in printed(pack, "pdf").items()]
    assert len(found) == len(pack.names)
    yield from found


@pytest.mark.parametrize("pack", (*ALL, *THEMED), ids=str)
def test_each_is_conformant_and_its_tree_leads_back_to_every_page(pack: PackCase) -> None:
    kinds = set()
    for name, data in papers(pack):
        assert not_conformant(data) == [], name
        assert tag_faults(data) == [], name
        kinds |= {node.kind for node in tree_of(data).nodes()}
    assert kinds >= KINDS


def spaced(text: str) -> str:
    """Single spaces; narrow no-break ones stay as they are."""
    return re.sub("[ \u00a0\t\n]+", " ", text).strip()


@pytest.mark.parametrize("pack", (*ALL, *THEMED), ids=str)
def test_the_tree_says_the_document_letter_by_letter(pack: PackCase) -> None:
    narrow = 0
    for name, data in papers(pack):
        expected = spaced(" ".join(expected_text(documents_of(pack)[name].blocks, in_tree=True)))
        assert spaced(tree_text(data)) == expected, name
        narrow += expected.count("\u202f")
    assert narrow or pack.lesson in ("lesson-en", "lesson-es", "lesson-de")


def by_pdfium(data: bytes) -> list[tuple[str, ...]]:
    return [page.words for page in pages_of(data)]


def by_poppler(data: bytes) -> list[tuple[str, ...]]:
    """The words of each page in the order in which they are drawn, head and foot left out."""
    page = theme().page
    width, height = A4
    box = {"-x": 0, "-y": page.top * MM - SLACK, "-W": width}
    box["-H"] = height - (page.top + page.bottom) * MM + 2 * SLACK
    options = [part for option, length in box.items() for part in (option, f"{length:.0f}")]
    with NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = ["pdftotext", "-raw", "-r", "72", *options, file.name, "-"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    *pages, rest = done.stdout.split("\f")
    assert pages and not rest
    return [tuple(split_words(text)) for text in pages]


READERS = [by_pdfium, pytest.param(by_poppler, marks=needs_poppler)]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("pack", ALL, ids=str)
def test_readers_of_pages_get_its_words_in_order(
    pack: PackCase, reader: Callable[[bytes], list[tuple[str, ...]]]
) -> None:
    for name, data in papers(pack):
        document = documents_of(pack)[name]
        expected = split_words(" ".join(expected_text(document.blocks, gap=" ")))
        assert len(expected) > 40
        words = said_once(reader(data), header_rows(document))
        if len(words) == len(expected) + CUT:
            words = list(mended(words, expected))
        assert words == expected, name


def mended(words: list[str], expected: list[str]) -> Iterator[str]:
    """The words, one of them put together again that was wider than its column."""
    place = next(
        n for n, (one, other) in enumerate(zip(words, expected, strict=False)) if one != other
    )
    yield from (*words[:place], words[place] + words[place + 1], *words[place + 2 :])
