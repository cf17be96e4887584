"""No validator finds a fault, and each would have found one."""

import pytest
from support.sample import sample_document
from support.word import body, has, paper, style, word_file
from support.word_checks import parts, with_part, word_faults

from generator.document.blocks import Article, Cards, Item, Items, Paragraph, Table
from generator.document.conceal import conceal
from generator.document.inlines import plain


@pytest.mark.parametrize(
    "document",
    [
        sample_document("key"),
        conceal(sample_document("worksheet")),
        paper(),
        paper(Table((1.0,), ()), Items((Item(()),) * 2, "none"), Paragraph(())),
    ],
    ids=["key", "worksheet", "empty", "hollow"],
)
def test_the_file_is_sound(document):
    assert word_faults(word_file(document)) == []


@pytest.mark.parametrize("hollow", [Items(()), Cards(()), Article((), ()), Table((1.0,), ())])
def test_a_hollow_block_leaves_nothing(hollow):
    (paragraph,) = body(hollow, Paragraph(plain("Suite.")))
    assert style(paragraph) == "ArdoiseBody" and not has(paragraph, "pPr/spacing")


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b"<w:keepNext/><w:keepLines/>", b"<w:keepLines/><w:keepNext/>"),
        ("word/document.xml", b'<w:pStyle w:val="ArdoiseItem"/>', b'<w:pStyle w:val="Nobody"/>'),
        ("word/document.xml", b'<w:numId w:val="1"/>', b'<w:numId w:val="99"/>'),
        ("word/styles.xml", b'w:styleId="ArdoiseItem"', b'w:styleId="ArdoiseBody"'),
        ("word/numbering.xml", b'w:numId="2"', b'w:numId="1"'),
        ("word/footer1.xml", b'w:fldCharType="end"', b'w:fldCharType="begin"'),
        ("[Content_Types].xml", b'PartName="/word/footer1.xml"', b'PartName="/word/footer9.xml"'),
        ("word/_rels/document.xml.rels", b"header1.xml", b"header9.xml"),
    ],
)
def test_a_planted_fault_is_found(part, old, new):
    data = word_file(sample_document("key"))
    content = parts(data)[part]
    assert old in content
    assert word_faults(with_part(data, part, content.replace(old, new, 1)))
