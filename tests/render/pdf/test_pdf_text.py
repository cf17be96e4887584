"""What is in a document is on its pages, in its order, and nothing else is."""

from __future__ import annotations

import re
import zlib
from base64 import a85decode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.expected_text import expected_text
from support.pdf_reading import body, key, page_texts, worksheet, write
from support.sample import sample_document

from generator.document.blocks import (
    Activity,
    Block,
    Box,
    Cell,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.document import Document
from generator.document.inlines import Blank, Mark, Text, plain
from generator.document.walk import inlines_of


@pytest.mark.parametrize("document", [worksheet(), sample_document("key")], ids=["sheet", "key"])
def test_the_text_of_the_pages_is_that_of_the_document_in_its_order(document: Document) -> None:
    expected = " ".join(" ".join(expected_text(document.blocks)).split())
    assert len(expected) > 2000
    assert body(write(document)).replace("\u202f", " ") == expected.replace("\u202f", " ")


def test_no_answer_is_on_a_concealed_sheet() -> None:
    sample = sample_document("key")
    blanks = [i.answer for i in inlines_of(sample.blocks) if isinstance(i, Blank) and i.answer]
    model = "Il craint de perdre des clients."
    sheet, printed_key = body(write(worksheet())), body(write(sample))
    secrets = [f"Faut-il {blanks[2]}", "t" + blanks[0] + " de", model, "☒", "Pour l’enseignant"]
    assert all(secret in printed_key for secret in secrets)
    assert not [secret for secret in secrets if secret in sheet]


def test_the_sheet_does_not_change_with_the_right_answer() -> None:
    def sheet(right: bool) -> Document:
        mark = Paragraph((Text("Vrai "), Mark(right), Blank("oui" if right else "non", 30)))
        return conceal(key(mark, WritingSpace(2, (Paragraph(plain("x" * (1 + 400 * right))),))))

    assert write(sheet(True)).data == write(sheet(False)).data


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["Ah\u202f!", "«\u202fbon\u202f»", "deux", "mots", "3\u00a0000"])))
def test_a_no_break_space_never_begins_or_ends_a_line(parts: list[str]) -> None:
    text = " ".join(["début", *parts])
    cells = Row((Cell((Paragraph(plain(text)),)), Cell((Paragraph(plain(text)),))))
    page = page_texts(write(key(Table((0.2, 0.8), (cells,)))))[0]
    lines = [line.strip(" ") for line in page.splitlines()]
    assert not [line for line in lines if line[:1] in "\u202f\u00a0!»" and line]
    assert not [line for line in lines if line[-1:] in "\u202f\u00a0«" and line]
    assert page.count("\u202f") == 2 * text.count("\u202f")


def test_a_real_space_ends_each_line_and_each_cell() -> None:
    """Readers that do not look at places would glue the last word to the next."""
    cells = (Cell((Paragraph(plain("un deux trois")),)), Cell((Paragraph(plain("quatre")),)))
    data = write(key(Table((0.1, 0.9), (Row(cells),)))).data
    streams = re.findall(rb"ASCII85Decode /FlateDecode[^>]*>>\s*stream\n(.*?)endstream", data, re.S)
    contents = [
        zlib.decompress(a85decode(stream.strip(), adobe=False))
        for stream in (stream.strip().removesuffix(b"~>") for stream in streams)
    ]
    texts = [text for content in contents for text in re.findall(rb"BT 1 0.*?ET", content, re.S)]
    assert len(texts) == 8
    assert not [text for text in texts if b"( ) Tj" not in text[-12:]]


def test_markup_in_a_lesson_is_printed_as_it_stands() -> None:
    text = "<b>A</b> & <font color='red'>B</font> &amp; C\\n</para> %s {x}"
    assert body(write(key(Paragraph(plain(text))))) == text


def test_signs_beyond_the_basic_plane_come_back_from_the_pdf() -> None:
    assert body(write(key(Paragraph(plain("Oui 😀 △□○◇ ☐☒☑ ✓✗ œuvre"))))) == (
        "Oui 😀 △□○◇ ☐☒☑ ✓✗ œuvre"
    )


def test_decomposed_accents_and_soft_hyphens_are_set_as_plain_letters() -> None:
    assert body(write(key(Paragraph(plain("e\u0301le\u0300ve co\u00adopter"))))) == "élève coopter"


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(plain("mot " * 25_000)),
        Paragraph(plain("x" * 100_000)),
        Table((0.5, 0.5), (Row((Cell((Paragraph(plain("mot " * 9000)),)), Cell(()))),)),
        Table((0.03, 0.97), (Row((Cell((Paragraph(plain("y" * 60)),)), Cell(()))),)),
        Box((Paragraph(plain("mot " * 6000)),), plain("Titre")),
        Activity("1", plain("T"), (Paragraph(plain("mot " * 5000), "instruction"),)),
    ],
    ids=["long paragraph", "long word", "tall cell", "narrow cell", "tall box", "tall activity"],
)
def test_what_is_too_large_is_parted_and_nothing_is_lost(block: Block) -> None:
    file = write(key(block))
    letters = "".join("".join(page_texts(file)).split())
    expected = "".join("".join(expected_text((block,))).split())
    assert len(expected) >= 60
    assert letters == expected


def test_an_empty_document_has_one_page() -> None:
    file = write(key())
    assert file.pages == 1
    assert body(file) == ""
