"""Word → LibreOffice → Word: what a teacher with LibreOffice saves is still the paper.

LibreOffice 7.4 forgets the alternative texts of tables and the tags of controls, whatever the
file says; the controls themselves stay, with what can be chosen in them.
"""

import re

import pytest
from support.libreoffice import convert, needs_libreoffice
from support.packs import PackCase, printed
from support.sample import sample_document
from support.word import all_of, part, word_file
from support.word_checks import W, parts, with_part
from support.word_snapshot import Said, Snapshot, snapshot

from generator.document.conceal import conceal

PAPERS = (
    *((PackCase("ai-alliance", "full"), f"b1-{kind}") for kind in ("worksheet", "key")),
    (PackCase("ai-alliance", "full"), "plan"),
    (PackCase("ai-alliance", "exam"), "a2-worksheet"),
    (PackCase("lesson-es", "standard", "en"), "a2-worksheet"),
    (PackCase("petite-lecon", labels="en"), "key"),
)
_P14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_CONTROLS = (
    '<w:p><w:pPr><w:pStyle w:val="ArdoiseBody"/></w:pPr>'
    '<w:sdt><w:sdtPr><w:alias w:val="Réponse"/><w:tag w:val="q1"/><w:id w:val="1"/><w:text/>'
    "</w:sdtPr><w:sdtContent><w:r><w:t>…</w:t></w:r></w:sdtContent></w:sdt>"
    f'<w:sdt><w:sdtPr><w:alias w:val="Vrai"/><w:tag w:val="q2"/><w:id w:val="2"/>'
    f'<w14:checkbox {_P14}><w14:checked w14:val="0"/>'
    '<w14:checkedState w14:val="2612" w14:font="DejaVu Sans"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="DejaVu Sans"/></w14:checkbox></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
    '<w:sdt><w:sdtPr><w:alias w:val="Trou"/><w:tag w:val="q3"/><w:id w:val="3"/>'
    '<w:dropDownList><w:listItem w:displayText="le" w:value="le"/>'
    '<w:listItem w:displayText="la" w:value="la"/></w:dropDownList></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>le</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)


def _kept(said: list[Said]) -> list[Said]:
    """All but what only parts tables and sections, which LibreOffice places as it likes."""
    return [of for of in said if of.words or of.style not in ("", "ardoise separator")]


def _assert_kept(before: Snapshot, after: Snapshot) -> None:
    assert _kept(after.paragraphs) == _kept(before.paragraphs)
    tables = ([(of.style, of.rows) for of in which.tables] for which in (before, after))
    assert next(tables) == next(tables)
    kinds = ([of for of, *_ in which.controls if of != "other"] for which in (before, after))
    assert next(kinds) == next(kinds)
    assert after.running == before.running
    assert after.foreign == before.foreign


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize(("pack", "name"), PAPERS, ids=str)
def test_a_paper_comes_back_whole(pack: PackCase, name: str) -> None:
    data = printed(pack, "docx")[name].data
    before = snapshot(data)
    assert len(before.paragraphs) > 30 and before.tables
    assert any(of.listed for of in before.paragraphs) or name in ("key", "plan")
    assert {"header default", "footer default"} <= set(before.running)
    assert all("PAGE NUMPAGES" in foot for foot in before.running["footer default"])
    _assert_kept(before, snapshot(convert(data, "docx")))


@pytest.mark.libreoffice
@needs_libreoffice
def test_controls_come_back_with_their_kind_and_their_choices() -> None:
    data = word_file(conceal(sample_document("worksheet")))
    content = parts(data)["word/document.xml"].decode()
    before, body, after = content.partition("<w:body>")
    planted = (before + body + _CONTROLS + after).encode()
    data = with_part(data, "word/document.xml", planted)
    found = snapshot(data)
    assert found.controls == [
        ("text", "q1", "Réponse"),
        ("checkbox", "q2", "Vrai"),
        ("dropDownList", "q3", "Trou"),
    ]
    returned = convert(data, "docx")
    _assert_kept(found, snapshot(returned))
    items = [of.get(f"{W}displayText") for of in all_of(part(returned), "listItem")]
    assert items == ["le", "la"]


# What is taken out of a file, and what of it the comparison must miss.
LOST = [
    ("document", '<w:pStyle w:val="ArdoiseItem"/>', '<w:pStyle w:val="ArdoiseBody"/>'),
    ("document", "<w:numPr>.*?</w:numPr>", ""),
    ("numbering", '(<w:startOverride w:val=")1', r"\g<1>7"),
    ("document", "<w:tblHeader/>", ""),
    ("document", "<w:cantSplit/>", ""),
    ("document", '<w:tblStyle w:val="ArdoiseTableGrid"/>', ""),
    ("footer1", "NUMPAGES", "PAGE"),
    ("header1", "Fiche", "Feuille"),
    ("document", "</w:rPr><w:t", '<w:lang w:val="en-GB"/></w:rPr><w:t'),
]


@pytest.mark.parametrize(("name", "old", "new"), LOST)
def test_what_is_lost_would_be_missed(name: str, old: str, new: str) -> None:
    data = word_file(conceal(sample_document("worksheet")))
    content = parts(data)[f"word/{name}.xml"].decode()
    changed = re.sub(old, new, content, count=1, flags=re.DOTALL)
    assert changed != content
    lost = with_part(data, f"word/{name}.xml", changed.encode())
    _assert_kept(snapshot(data), snapshot(data))
    with pytest.raises(AssertionError):
        _assert_kept(snapshot(data), snapshot(lost))
