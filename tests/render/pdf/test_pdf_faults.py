"""The checks of tagged PDF find planted faults; which of them finds what is written here."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from support.pdf_faults import planted, planted_in_page
from support.pdf_reading import worksheet, write
from support.tag_checks import not_conformant, tag_faults


@dataclass(frozen=True)
class Fault:
    """A pattern of bytes that is replaced, what our check says then, and the validator's rule.

    `rule` is "" where the validator finds nothing; `ours` likewise. `of_page` is a fault
    of the first page's content, any other one of the file's objects.
    """

    old: bytes
    new: bytes
    ours: str
    rule: str = ""
    count: int = 1
    of_page: bool = False


FAULTS = {
    "no ParentTree": Fault(b"/ParentTree ", b"/Nothing ", "no ParentTree"),
    "an empty ParentTree": Fault(rb"/Nums \[0 \[", b"/Nums [0 [] 77 [", "0 in the ParentTree"),
    "a ParentTree that leads elsewhere": Fault(
        rb"/Nums \[0 \[(\d+ 0 R) (\d+ 0 R)", rb"/Nums [0 [\2 \1", "do not agree"
    ),
    "two pages with one place in it": Fault(
        b"/StructParents 1", b"/StructParents 0", "pages share a place"
    ),
    "a page without a place in it": Fault(b"/StructParents 1", b"", "0 in the ParentTree"),
    "no tree": Fault(b"/StructTreeRoot ", b"/Nothing ", "no tree", "STRUCT-TREE-ROOT", count=0),
    "an element out of reach": Fault(
        rb"(/S /Document .*? /K \[)\d+ 0 R ", rb"\1", "1 elements are out", "HEADING"
    ),
    "another parent": Fault(b"/S /H2 /P ", b"/S /H2 /P 1", "H2: another parent"),
    "not marked as tagged": Fault(b"/Marked true", b"/Marked false", "not marked", "TAGGED"),
    "no title shown": Fault(b"/DisplayDocTitle true", b"", "title is not", "VIEWER"),
    "no title": Fault(b"<dc:title>", b"<dc:nothing>", "", "METADATA"),
    "not said to be PDF/UA": Fault(b"<pdfuaid:part>1<", b"<pdfuaid:part>2<", "metadata", "ID-PART"),
    "no metadata": Fault(b"/Metadata ", b"/Nothing ", "metadata", "METADATA", count=0),
    "no language": Fault(rb"/Lang \(fr\)", b"", "no language", "LANGUAGE", count=0),
    "tabs in another order": Fault(b"/Tabs /S", b"/Tabs /R", "not read in the order"),
    "a figure without words": Fault(b"/S /H2 ", b"/S /Figure ", "Figure without", "FIGURE"),
    "a level skipped": Fault(b"/S /H2 ", b"/S /H3 ", "H3 under H1", "HEADING"),
    "no first level": Fault(b"/S /H1 ", b"/S /H2 ", "H2 under H0", "HEADING"),
    "a header cell of nothing": Fault(b"/Scope ", b"/Nothing ", "TH without scope", "SCOPE"),
    "a header cell as any other": Fault(b"/S /TD ", b"/S /P ", "TR(P(P) TD", "TABLE"),
    "a cell too few": Fault(rb"(/S /TR /P \d+ 0 R /K \[)\d+ 0 R ", rb"\1", "rows of", "TABLE"),
    "a list of paragraphs": Fault(b"/S /LI ", b"/S /P ", "L(P(Lbl", "L-KIDS"),
    "a blank without words": Fault(b"/ActualText ", b"/Nothing ", "Span without a reason"),
    "text outside of any mark": Fault(
        b"/H1 <</MCID 0>> BDC\nBT", b"BT", "Tj is neither", "CONTENT", of_page=True
    ),
    "a rule outside of any mark": Fault(
        b"/Artifact <</Type /Layout>> BDC\n", b"", "S is neither", "CONTENT", of_page=True
    ),
    "a mark that is not closed": Fault(
        b"EMC\n", b"", "1 marks are not closed", "INSIDE-ARTIFACT", of_page=True
    ),
    "a mark twice": Fault(b"/MCID 1>>", b"/MCID 0>>", "do not agree", of_page=True),
    "a text as an artifact": Fault(
        b"/H1 <</MCID 0>> BDC", b"/Artifact <</Type /Layout>> BDC", "ParentTree", of_page=True
    ),
}


@pytest.fixture(scope="module")
def sound() -> bytes:
    data = write(worksheet()).data
    assert tag_faults(data) == [] and not_conformant(data) == []
    return data


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(name: str, sound: bytes) -> None:
    fault = FAULTS[name]
    plant = planted_in_page if fault.of_page else planted
    extra = {} if fault.of_page else {"count": fault.count}
    data = plant(sound, fault.old, fault.new, **extra)
    ours, theirs = tag_faults(data), not_conformant(data)
    assert any(fault.ours in found for found in ours) if fault.ours else not ours, ours
    assert any(fault.rule in found for found in theirs) if fault.rule else not theirs, theirs


def test_moving_an_object_alone_is_no_fault(sound: bytes) -> None:
    """What is found above is the fault, not the way that it was planted."""
    moved = planted(sound, b"/Tabs /S", b"  /Tabs /S  ", count=0)
    assert len(moved) > len(sound)
    assert tag_faults(moved) == [] and not_conformant(moved) == []
