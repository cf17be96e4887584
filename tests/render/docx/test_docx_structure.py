"""The checks of `support.word_structure` and `support.word_faithful`: sound files pass, each
planted fault is found, and found by the check that is meant."""

import re
from dataclasses import replace

import pytest
from support.sample import sample_document
from support.word import paper, word_file
from support.word_checks import parts, with_part, word_faults
from support.word_faithful import faithfulness_faults
from support.word_structure import ON_PARAGRAPHS, ON_RUNS, structure_faults

from generator.document.blocks import (
    Activity,
    Cell,
    Grid,
    Heading,
    Item,
    Items,
    Paragraph,
    Row,
    Square,
    Table,
)
from generator.document.conceal import conceal
from generator.document.document import Document
from generator.document.inlines import Text, plain

_WORDS = Paragraph((Text("Le mot "), Text("slow", language="en"), Text("se lit.")))
_ROW = Row((Cell((_WORDS,)), Cell((_WORDS,))))
_SQUARES = ((Square("A", number="1"), Square()),)
_PAPER = replace(
    paper(
        Heading(1, plain("Titre")),
        Activity("1", plain("Lire"), (_WORDS,), "… / 4", "alone", "On your own"),
        Items((Item((_WORDS,)), Item((_WORDS,)))),
        Items((Item((_WORDS,)),), "bullet"),
        Items((Item((_WORDS,)),), start=3),
        Table((0.5, 0.5), (_ROW, _ROW), _ROW, "Les mots"),
        Table((0.5, 0.5), (_ROW,), caption="Les faits", role="fill"),
        Grid(_SQUARES, "Une grille"),
    ),
    running=replace(paper().running, language="en"),
)


@pytest.mark.parametrize(
    "document", [_PAPER, sample_document("key"), conceal(sample_document("worksheet"))]
)
def test_a_sound_file_has_no_fault(document: Document) -> None:
    data = word_file(document)
    assert structure_faults(data) == []
    assert faithfulness_faults(data, document) == []


_P = '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
_STYLED = _P + '<w:pPr><w:pStyle w:val="ArdoiseBody"/></w:pPr>{}</w:p>'
_RUN = "<w:r><w:t>a</w:t></w:r>"
_CONTROL = (
    '<w:sdt><w:sdtPr><w:id w:val="{}"/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>"
)
_PICTURE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="{}" name="Logo"{}/></wp:inline></w:drawing></w:r>'
)
# What is put before the last section of the document, and what must be said of it.
ADDED = [
    (_P + _RUN + "</w:p>", "a paragraph without a style"),
    (_STYLED.format(""), "an empty paragraph"),
    (_STYLED.format("<w:r><w:t>  </w:t></w:r>"), "an empty paragraph"),
    (_STYLED.format(_RUN + "<w:r><w:tab/></w:r>" + _RUN), "tabs as layout"),
    (_STYLED.format(_RUN + "<w:r><w:br/></w:r>" + _RUN), "a break or a tab made by hand"),
    (_STYLED.format("<w:r><w:t>a      b</w:t></w:r>"), "a column made of spaces"),
    (_STYLED.format("<w:r><w:rPr><w:sz w:val='40'/></w:rPr><w:t>a</w:t></w:r>"), "rPr/sz"),
    (_STYLED.format(_RUN).replace("</w:pPr>", '<w:jc w:val="center"/></w:pPr>'), "pPr/jc"),
    (_STYLED.format("<w:r><w:pict/></w:r>" + _RUN), "a text box (pict)"),
    (_STYLED.format(_RUN).replace("</w:pPr>", "<w:framePr/></w:pPr>"), "a text box (framePr)"),
    (_STYLED.format(_PICTURE.format(1, "")), "a picture without an alternative text"),
    (_STYLED.format(_PICTURE.format(1, ' descr="a"') * 2), "two pictures with one id"),
    (_STYLED.format(_RUN).replace("ArdoiseBody", "Heading1"), "does not begin with the one title"),
    (_STYLED.format("<w:r><w:t> </w:t></w:r>").replace("ArdoiseBody", "Heading2"), "without words"),
    (
        '<w:tbl xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:tblPr><w:tblStyle w:val="ArdoiseTableGrid"/></w:tblPr></w:tbl>',
        "a table without an alternative text",
    ),
]


@pytest.mark.parametrize(("xml", "said"), ADDED, ids=[said for _, said in ADDED])
def test_an_added_fault_is_found(xml: str, said: str) -> None:
    data = word_file(_PAPER)
    content = parts(data)["word/document.xml"].decode()
    before, last, after = content.rpartition("<w:sectPr>")
    assert last
    planted = with_part(data, "word/document.xml", f"{before}{xml}{last}{after}".encode())
    assert [fault for fault in structure_faults(planted) if said in fault]


# A pattern of a part, what takes its place, and what must be said of it.
CHANGED = [
    ("document", r'<w:pStyle w:val="ArdoiseItem"/>', "", "a paragraph without a style"),
    ("document", "ArdoiseItem", "Nobody", "no paragraph style Nobody"),
    ("document", r'<w:tblStyle w:val="ArdoiseTableGrid"/>', "", "a table without a style"),
    ("styles", r'w:basedOn w:val="Heading2"', 'w:basedOn w:val="Nobody"', "based on Nobody"),
    ("document", "<w:cantSplit/>", "", "a row that a page may split"),
    ("document", r"<w:tblHeader/>(.*?)<w:cantSplit/>", r"\1<w:cantSplit/><w:tblHeader/>", "first"),
    ("document", r'<w:tblDescription w:val="Une grille"/>', "", "without an alternative text"),
    ("numbering", r"<w:startOverride[^>]*>", "", "list 1 does not begin anew"),
    ("document", r'<w:numId w:val="3"/>', '<w:numId w:val="9"/>', "no list 9"),
    ("styles", r'<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>', "below one of level 1"),
    ("footer1", "NUMPAGES", "PAGE", "a foot that counts no pages"),
    ("document", "<w:footerReference[^>]*>", "", "a section without a foot"),
    ("styles", "<w:lang [^>]*>", "", "no proofing language"),
]


@pytest.mark.parametrize(("part", "old", "new", "said"), CHANGED, ids=[c[-1] for c in CHANGED])
def test_a_changed_file_is_found_out(part: str, old: str, new: str, said: str) -> None:
    planted = _planted(word_file(_PAPER), part, old, new)
    assert [fault for fault in structure_faults(planted) if said in fault]


UNFAITHFUL = [
    ("document", "Heading1", "ArdoiseBody", "headings: wanted"),
    ("document", ">Lire<", ">Rire<", "is shown as"),
    ("document", "<w:tblHeader/>", "", "repeat them"),
    ("document", '"Les mots"', '"Des mots"', "alternative texts"),
    ("numbering", '(<w:startOverride w:val=")3', r"\g<1>1", "lists begin at"),
    ("document", '<w:lang w:val="en-GB"/>', "", "the words in en are not"),
    ("document", "en-GB", "de-DE", "words are marked as de-DE"),
    ("styles", '(<w:lang w:val=")fr-FR', r"\g<1>en-US", "the file in en-US"),
]


@pytest.mark.parametrize(
    ("part", "old", "new", "said"), UNFAITHFUL, ids=[c[-1] for c in UNFAITHFUL]
)
def test_a_file_that_says_something_else_is_found_out(
    part: str, old: str, new: str, said: str
) -> None:
    planted = _planted(word_file(_PAPER), part, old, new)
    assert [fault for fault in faithfulness_faults(planted, _PAPER) if said in fault]


def test_a_list_in_two_places_is_found() -> None:
    data = word_file(_PAPER)
    content = parts(data)["word/document.xml"].decode()
    item = re.search(r'<w:p><w:pPr><w:pStyle w:val="ArdoiseItem"/>.*?</w:p>', content)
    assert item and "numPr" in item[0]
    planted = content.replace("</w:tc>", item[0] + "</w:tc>", 1)
    faults = structure_faults(with_part(data, "word/document.xml", planted.encode()))
    assert faults == ["list 1 is in several places"]


def test_controls_fields_and_content_types_are_looked_at_too() -> None:
    """What both validators from outside overlook."""
    data = word_file(_PAPER)
    twice = _STYLED.format(_CONTROL.format(7) * 2)
    content = parts(data)["word/document.xml"].decode()
    before, last, after = content.rpartition("<w:sectPr>")
    planted = with_part(data, "word/document.xml", f"{before}{twice}{last}{after}".encode())
    assert "control 7 twice" in word_faults(planted)
    unclosed = _planted(data, "footer1", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")
    assert [fault for fault in word_faults(unclosed) if "a field is not closed" in fault]
    assert "word/logo.png: no content type" in word_faults(with_part(data, "word/logo.png", b"a"))


def test_the_short_list_of_direct_formatting_is_short() -> None:
    assert len(ON_PARAGRAPHS) <= 7 and len(ON_RUNS) <= 6
    assert all((ON_PARAGRAPHS | ON_RUNS).values())


def _planted(data: bytes, part: str, old: str, new: str) -> bytes:
    """The file with the first place of a part that fits changed."""
    name = f"word/{part}.xml"
    content = parts(data)[name].decode()
    changed = re.sub(old, new, content, count=1, flags=re.DOTALL)
    assert changed != content
    return with_part(data, name, changed.encode())
