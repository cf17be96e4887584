"""Content controls on a school's letterhead, and in whatever blocks a sheet is made of."""

from pathlib import Path

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from support.sample import sample_document
from support.school import saved, school_word
from support.word import FONTS, TEMPLATE, all_of, part, standard_theme, value, word_file
from support.word_checks import word_faults
from support.word_controls import control_faults, controls

from generator.document.conceal import conceal
from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.writer import write_docx

SHEET = conceal(sample_document("worksheet"))
_OWN = (
    f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Salle'/><w:tag w:val='salle'/>"
    "<w:id w:val='2'/><w:text/></w:sdtPr>"
    "<w:sdtContent><w:r><w:t>Salle 12</w:t></w:r></w:sdtContent></w:sdt>"
)


def test_a_school_s_own_controls_keep_their_ids(tmp_path: Path) -> None:
    word = school_word()
    word.sections[0].header.paragraphs[0]._p.append(parse_xml(_OWN))
    file = tmp_path / "school.docx"
    file.write_bytes(saved(word))
    theme = standard_theme()
    letterhead = read_letterhead(file, theme.page)
    data = write_docx(SHEET, theme, TEMPLATE, letterhead, fonts=FONTS, fillable=True)
    heads = [of for i in (1, 2) for of in _head(data, i)]
    assert "2" in heads
    ids = [value(of, "sdtPr/id") for of in controls(data)]
    assert len(ids) > 5 and {"1", "3"} <= set(ids) and "2" not in ids
    assert word_faults(data) == [] and control_faults(data, SHEET) == []


def _head(data: bytes, number: int) -> list[str]:
    try:
        return [value(of, "sdtPr/id") for of in all_of(part(data, f"header{number}"), "sdt")]
    except KeyError:
        return []


def test_only_a_worksheet_is_filled_in() -> None:
    key = sample_document("key")
    assert write_docx(key, standard_theme(), TEMPLATE, fonts=FONTS, fillable=True) == word_file(key)
