"""Worksheets that are filled in on a screen: one content control for each place for an answer."""

import re
from functools import cache

import pytest
from support.libreoffice import convert, needs_libreoffice, to_pdf
from support.packs import DOCUMENTS, IN_VERSIONS, THEMED, PackCase, documents_of, prepared, printed
from support.printed_words import pages_of
from support.word import all_of, part
from support.word_checks import W, parts, with_part, word_faults
from support.word_controls import KINDS, W14, control_faults, controls, kind, places
from support.word_faithful import faithfulness_faults
from support.word_snapshot import snapshot
from support.word_structure import structure_faults

from generator.document.document import Document
from generator.render.docx.writer import write_docx

FULL = PackCase("ai-alliance", "full")
OTHERS = (
    PackCase("petite-lecon"),
    PackCase("lesson-es", "full", "en"),
    PackCase("lesson-de", "full", "en"),
)
SHEETS = [
    (pack, name)
    for pack, name in (
        *DOCUMENTS,
        *IN_VERSIONS,
        *((pack, name) for pack in (*OTHERS, *THEMED) for name in pack.names),
    )
    if name.endswith("worksheet")
]


@cache
def fillable(pack: PackCase, name: str) -> tuple[bytes, Document]:
    ready = prepared(pack.order)
    document = documents_of(pack)[name]
    theme, template = ready.theme_of(document), ready.word_template
    return write_docx(document, theme, template, fonts=ready.fonts, fillable=True), document


@pytest.mark.parametrize(("pack", "name"), SHEETS, ids=str)
def test_every_place_is_one_control(pack: PackCase, name: str) -> None:
    data, document = fillable(pack, name)
    assert len(controls(data)) > 4  # the names at the head of the sheet, and what is below
    assert control_faults(data, document) == []
    assert structure_faults(data) == []
    assert faithfulness_faults(data, document) == []


@pytest.mark.parametrize(("pack", "name"), [s for s in SHEETS if s[0] in (FULL, *OTHERS)], ids=str)
def test_word_opens_a_fillable_sheet_without_a_murmur(pack: PackCase, name: str) -> None:
    assert word_faults(fillable(pack, name)[0]) == []


def test_every_kind_of_place_was_looked_at() -> None:
    sheets = [documents_of(FULL)[name] for name in FULL.names if name.endswith("worksheet")]
    found = {which for sheet in sheets for which, _ in places(sheet.blocks)}
    assert found == set(KINDS)


def test_key_and_plan_are_as_ever() -> None:
    for name in ("b1-key", "plan"):
        data, _ = fillable(FULL, name)
        assert data == printed(FULL, "docx")[name].data and not controls(data)


def test_the_same_sheet_is_the_same_file() -> None:
    data, document = fillable(FULL, "b1-worksheet")
    ready = prepared(FULL.order)
    again = write_docx(document, ready.theme, ready.word_template, fonts=ready.fonts, fillable=True)
    assert again == data


_BOX = "<w14:checkbox.*?</w14:checkbox>"
# What is done to a file, and what of it must be said.
PLANTED = [
    ('(<w:sdtPr>.*?<w:id w:val=")2"', r'\g<1>1"', "twice"),
    ('<w:tag w:val="0-2"/>', '<w:tag w:val="0-1"/>', "called"),
    ('<w:alias w:val="[^"]*"/>', "", "without a title"),
    ('<w:alias w:val="[^"]*"/>', '<w:alias w:val="moulin"/>', "titled"),
    ('<w:id w:val="3"/>', "", "without an id"),
    (_BOX, "", "of no kind"),
    (_BOX, "<w:text/>", "places"),
    ("<w:showingPlcHdr/><w:text/>", "<w:text/>", "taken for an answer"),
    ("<w:sdtContent>.*?</w:sdtContent>", "", "not closed"),
    ("<w:sdt><w:sdtPr>.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>", r"\1", "without a control"),
    (
        "(<w:sdtContent>)(<w:p>.*?ArdoiseWritingLine.*?)(</w:sdtContent></w:sdt>)",
        r"\g<1></w:sdtContent></w:sdt>\2",
        "a line to write on without a control",
    ),
    ("<w:listItem [^>]*>", "", "a list offers"),
    ('(<w:listItem w:displayText=")[^"]*"', r'\g<1>moulin"', "a list offers"),
    ("(<w:sdt>.*?</w:sdt>)", "<w:sdt><w:sdtPr/><w:sdtContent>\\1</w:sdtContent></w:sdt>", "in a"),
]


@pytest.mark.parametrize(("old", "new", "said"), PLANTED)
def test_a_planted_fault_is_found(old: str, new: str, said: str) -> None:
    data, document = fillable(FULL, "b1-worksheet")
    content = parts(data)["word/document.xml"].decode()
    changed = re.sub(old, new, content, count=1, flags=re.DOTALL)
    assert changed != content
    spoilt = with_part(data, "word/document.xml", changed.encode())
    faults = [*control_faults(spoilt, document), *word_faults(spoilt)]
    assert any(said in fault for fault in faults), faults[:9]


def test_old_programs_may_pass_over_boxes() -> None:
    root = part(fillable(FULL, "b1-worksheet")[0])
    ignorable = root.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable")
    assert [root.nsmap[prefix] for prefix in (ignorable or "").split()] == [W14[1:-1]]


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize("theme", ["standard", "dys"])
@pytest.mark.parametrize("level", ["a2", "b1"])
def test_the_empty_sheet_prints_like_the_plain_one(theme: str, level: str) -> None:
    pack, name = PackCase("ai-alliance", "full", theme=theme), f"{level}-worksheet"
    sheets = (printed(pack, "docx")[name].data, fillable(pack, name)[0])
    plain, filled = (pages_of(to_pdf(data)) for data in sheets)
    assert len(plain) > 10
    assert [page.words for page in filled] == [page.words for page in plain]
    assert [page.used for page in filled] == pytest.approx([page.used for page in plain], abs=0.5)


@pytest.mark.libreoffice
@needs_libreoffice
def test_libreoffice_keeps_every_control() -> None:
    """It forgets tags and titles (7.4), and makes of several lines one control in the first."""
    data, document = fillable(FULL, "b1-worksheet")
    returned = convert(data, "docx")
    wanted = [which for which, _ in places(document.blocks)]
    kinds = {"box": "checkbox", "pick": "dropDownList", "gap": "other", "lines": "other"}
    before = [kinds.get(which, "text") for which in wanted]
    assert [of for of, *_ in snapshot(data).controls] == before
    # Around a box that stands alone in its cell it sets one more.
    inner = [of for of in all_of(part(returned), "sdt") if of.find(f".//{W}sdt") is None]
    assert len(inner) == len(before)
    after = [of for of, *_ in snapshot(returned).controls if of != "other"]
    assert after == [of for of in before if of != "other"]
    offered = (
        [item.get(f"{W}displayText") for item in all_of(part(each), "listItem")]
        for each in (data, returned)
    )
    assert next(offered) == next(offered)
    assert all(kind(of) for of in controls(data))
