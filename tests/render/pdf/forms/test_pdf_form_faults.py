"""The checks of forms find planted faults; which of them finds what is written here."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from support.forms import fillable
from support.pdf_faults import planted
from support.pdf_reading import worksheet
from support.tag_checks import not_conformant, tag_faults


@dataclass(frozen=True)
class Fault:
    """A pattern that is replaced, what our check says then, and the validator's rule, if any."""

    old: bytes
    new: bytes
    ours: str
    rule: str = ""
    count: int = 1


FAULTS = {
    "a field without its element": Fault(
        rb"/K \[<</Type /OBJR [^>]*>>\]", b"", "do not agree", "FORM-CHILDREN"
    ),
    "an element of another field": Fault(
        rb"(/K \[<</Type /OBJR [^>]*/Obj) \d+ 0 R", rb"\1 1 0 R", "do not agree"
    ),
    "a field in an element of words": Fault(b"/S /Form ", b"/S /P ", "P with 1 kids", "WIDGET"),
    "two fields in one element": Fault(
        rb"(/S /Form [^\n]*?/K \[)(<</Type /OBJR [^>]*>>)", rb"\1\2 \2", "Form with 2 kids"
    ),
    "a place in the ParentTree of nothing": Fault(
        rb"(/Nums .*) \d+ (\d+ 0 R\]>>)", rb"\1 999 \2", "neither"
    ),
    "the ParentTree leads elsewhere": Fault(
        rb"(\]) (\d+) \d+ 0 R (\d+) (\d+ 0 R)", rb"\1 \2 \4 \3 \4", "do not agree"
    ),
    "two fields of one place": Fault(
        rb"(/StructParent (\d+) .*?/StructParent) \d+", rb"\1 \2", "fields of StructParent"
    ),
    "the next key is taken": Fault(
        rb"/ParentTreeNextKey \d+", b"/ParentTreeNextKey 3", "after its next key"
    ),
    "two fields of one name": Fault(rb"/T \(0-2\)", b"/T (0-1)", "2 fields of T 0-1"),
    "a field that is not said": Fault(rb"/TU ", b"/Nothing ", "is not said", "TU-ALT"),
    "a field that is filled in": Fault(b"/FT /Tx ", b"/FT /Tx /V (x) ", "is not empty"),
    "a box that is ticked": Fault(b"/V /Off /AS /Off", b"/V /Yes /AS /Yes", "is not empty"),
    "a field with a script": Fault(b"/FT /Tx ", b"/FT /Tx /AA <<>> ", "has a script"),
    "a form that its reader draws": Fault(
        rb"/DR (\d+ 0 R) /DA", rb"/NeedAppearances true /DR \1 /DA", "changed by its reader"
    ),
    "a field that does not print": Fault(b"/F 4 /P", b"/F 2 /P", "not seen and printed"),
    "a field on no page": Fault(rb"/Annots \[ \d+ 0 R", b"/Annots [", "on the pages"),
    "a field of another page": Fault(rb"/F 4 /P \d+ 0 R", b"/F 4 /P 1 0 R", "another page"),
    "a form without fields": Fault(rb"/Fields \[[^\]]*\]", b"/Fields []", "0 fields"),
    "a box without its looks": Fault(rb"/Yes \d+ 0 R ", b"", "Btn without its looks"),
    "a font that is not in the file": Fault(
        rb"(/Flags 32 [^\n]*)/FontFile2", rb"\1/Nothing", "is not in the file"
    ),
    "a font of other letters": Fault(
        b"/WinAnsiEncoding /FirstChar 32", b"/MacRomanEncoding /FirstChar 32", "has not the letters"
    ),
    "tabs in another order": Fault(b"/Tabs /S", b"/Tabs /R", "not read in the order", "PAGE-TABS"),
}


@pytest.fixture(scope="module")
def sound() -> bytes:
    data = fillable(worksheet())
    assert tag_faults(data) == [] and not_conformant(data) == []
    return data


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(name: str, sound: bytes) -> None:
    fault = FAULTS[name]
    data = planted(sound, fault.old, fault.new, count=fault.count)
    ours, theirs = tag_faults(data), not_conformant(data)
    assert any(fault.ours in found for found in ours), ours
    if fault.rule:
        assert any(fault.rule in found for found in theirs), theirs
