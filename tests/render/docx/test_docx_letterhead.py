"""A school's own file as the paper: its letterhead, paper and styles, and nothing of its text."""

import io
import re
from pathlib import Path

import docx
import pytest
from docx.shared import Inches, Mm
from lxml import etree
from support.sample import sample_document
from support.school import (
    ADDRESS,
    LETTER,
    SCHOOL,
    SECRETARY,
    in_french,
    saved,
    school_file,
    school_word,
)
from support.word import FONTS, TEMPLATE, all_of, has, part, standard_theme, style, text, value
from support.word_checks import W, parts, with_part, word_faults
from support.word_faithful import faithfulness_faults

from generator.document.conceal import conceal
from generator.errors import ArdoiseError
from generator.render.docx.fingerprint import is_untouched
from generator.render.docx.furniture import _field
from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.writer import write_docx

KEY = sample_document("key")
LINE = 12240 - 1800 - 1080  # Letter, less the margins of the school's file


def _written(file: Path, document=KEY) -> bytes:
    theme = standard_theme()
    return write_docx(document, theme, TEMPLATE, read_letterhead(file, theme.page), fonts=FONTS)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return _written(school_file(tmp_path_factory.mktemp("school")))


def _running(data: bytes, kind: str) -> dict[str, str]:
    """The words of each head or foot that a section uses, by its type."""
    links = etree.fromstring(parts(data)["word/_rels/document.xml.rels"])
    targets = {of.get("Id"): of.get("Target", "") for of in links}
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return {
        of.get(f"{W}type", ""): text(part(data, targets[of.get(relation)].removesuffix(".xml")))
        for of in all_of(part(data), f"{kind}Reference")
    }


def test_the_file_is_sound_and_says_all_of_the_document(made: bytes) -> None:
    assert word_faults(made) == []
    assert faithfulness_faults(made, KEY) == []
    assert is_untouched(made)


def test_the_letterhead_is_on_the_paper_and_our_line_below_it(made: bytes) -> None:
    assert _running(made, "header") == {
        "default": f" {SCHOOL}Corrigé · Parcours □\u2003Réservé à l’enseignant\t□·A·7F3K"
    }
    assert _running(made, "footer") == {
        "default": f"{KEY.title}\tPage\u00a01\u00a0/\u00a01{ADDRESS}"
    }
    pictures = [name for name in parts(made) if "media/" in name]
    assert len(pictures) == 1, "the logo of the head, and not the letter's picture"
    header = next(name for name in parts(made) if "word/_rels/header" in name)
    assert b"media/" in parts(made)[header]


def test_the_paper_is_the_school_s(made: bytes) -> None:
    sections = list(all_of(part(made), "sectPr"))
    assert len(sections) == 2
    for section in sections:
        assert value(section, "pgSz", "w") == "12240"
        assert value(section, "pgMar", "left") == "1800"
    widths = {
        sum(int(of.get(f"{W}w")) for of in all_of(table, "gridCol"))
        for table in part(made)[0].findall(f"{W}tbl")
        if value(table, "tblPr/tblStyle") != "ArdoiseTableSquares"
    }
    assert widths == {LINE}


def test_its_styles_are_used_and_ours_are_added(made: bytes) -> None:
    styles = {of.get(f"{W}styleId"): of for of in all_of(part(made, "styles"), "style")}
    assert value(styles["Heading1"], "rPr/color") == "7A0019"
    assert value(styles["Normal"], "rPr/rFonts", "ascii") == "Georgia"
    assert value(styles["ArdoiseActivity"], "basedOn") == "Heading2"
    assert not has(styles["ArdoiseActivity"], "rPr")
    assert value(styles["ArdoiseInstruction"], "basedOn") == "Normal"
    # Its first lines are indented and its lines are justified; ours are not.
    assert value(styles["ArdoiseBody"], "pPr/ind", "firstLine") == "0"
    assert value(styles["ArdoiseBody"], "pPr/jc") == "left"
    assert not has(styles["ArdoiseBody"], "rPr/rFonts")
    assert value(styles["ArdoiseHeader"], "pPr/tabs/tab", "pos") == str(LINE)


def test_its_headings_stay_with_what_follows(tmp_path: Path) -> None:
    word = school_word()
    word.styles["Heading 2"].paragraph_format.keep_with_next = None
    made = _written(school_file(tmp_path, word))
    styles = {of.get(f"{W}styleId"): of for of in all_of(part(made, "styles"), "style")}
    assert all(has(styles[f"Heading{level}"], "pPr/keepNext") for level in (1, 2, 3))
    assert word_faults(made) == []


def test_nothing_of_its_text_is_left(made: bytes) -> None:
    for name, content in parts(made).items():
        assert LETTER.encode() not in content and SECRETARY.encode() not in content, name
        assert "comments" not in name and "thumbnail" not in name, name
        assert "stylesWithEffects" not in name


def test_word_opens_it_in_no_compatibility_mode(made: bytes) -> None:
    modes = all_of(part(made, "settings"), "compatSetting")
    assert [of.get(f"{W}val") for of in modes] == ["15"]


def test_the_language_is_the_lesson_s(made: bytes) -> None:
    for name, content in parts(made).items():
        assert b"en-US" not in content, name
    assert b"fr-FR" in parts(made)["docProps/core.xml"]


def test_its_lists_and_ours_have_numbers_of_their_own(made: bytes) -> None:
    numbering = part(made, "numbering")
    tags = [str(of.tag).removeprefix(W) for of in numbering]
    assert tags == sorted(tags), "all abstractNum before all num"
    used = {value(p, "pPr/numPr/numId") for p in all_of(part(made), "p")} - {""}
    theirs = {of.get(f"{W}numId") for of in all_of(_numbering_of_school(), "num")}
    assert len(theirs) > 3 and used and not used & theirs


def _numbering_of_school():
    return part(saved(school_word()), "numbering")


def test_the_same_file_gives_the_same_bytes(tmp_path: Path, made: bytes) -> None:
    file = tmp_path / "school.docx"
    file.write_bytes(saved(school_word()))
    assert _written(file) == _written(file)
    assert b"<dcterms:" not in parts(_written(file))["docProps/core.xml"]


def test_a_worksheet_is_concealed_on_a_letterhead_too(tmp_path: Path) -> None:
    file = school_file(tmp_path)
    with pytest.raises(TypeError):
        _written(file, sample_document("worksheet"))
    assert word_faults(_written(file, conceal(sample_document("worksheet")))) == []


def test_a_french_word_s_ids_are_other_ids_of_the_same_styles(tmp_path: Path) -> None:
    file = tmp_path / "school.docx"
    file.write_bytes(in_french(saved(school_word())))
    made = _written(file)
    assert word_faults(made) == []
    titles = [style(p) for p in all_of(part(made), "p")]
    assert "Titre1" in titles and "Heading1" not in titles
    styles = {of.get(f"{W}styleId"): of for of in all_of(part(made, "styles"), "style")}
    assert not {"Heading1", "Header", "DefaultParagraphFont"} & set(styles)
    assert value(styles["ArdoiseActivity"], "basedOn") == "Titre2"
    assert value(styles["ArdoiseAnswerText"], "basedOn") == "Policepardfaut"
    assert value(styles["ArdoiseTableGrid"], "basedOn") == "TableauNormal"


def test_another_first_page_and_even_pages_have_our_line_too(tmp_path: Path) -> None:
    word = school_word()
    word.sections[0].different_first_page_header_footer = True
    word.settings.odd_and_even_pages_header_footer = True
    word.sections[0].first_page_header.paragraphs[0].text = "Académie de Lille"
    made = _written(school_file(tmp_path, word))
    assert word_faults(made) == []
    heads, feet = _running(made, "header"), _running(made, "footer")
    assert set(heads) == set(feet) == {"default", "first", "even"}
    assert heads["first"].startswith("Académie de Lille")
    assert all("□·A·7F3K" in words for words in heads.values())
    assert all("Page" in words for words in feet.values())
    assert all(has(of, "titlePg") for of in all_of(part(made), "sectPr"))


def test_pages_are_counted_once(tmp_path: Path) -> None:
    word = school_word()
    for piece in _field("PAGE"):
        word.sections[0].footer.paragraphs[0]._p.append(piece)
    made = _written(school_file(tmp_path, word))
    footer = _running(made, "footer")["default"]
    assert footer == f"{KEY.title}{ADDRESS}1"


def test_several_sections_and_columns_leave_the_first_paper(tmp_path: Path) -> None:
    word = school_word()
    later = word.add_section()
    later.page_width = Mm(148)
    later.header.is_linked_to_previous = False
    later.header.paragraphs[0].text = "Annexe"
    made = _written(school_file(tmp_path, word))
    assert word_faults(made) == []
    assert {value(of, "pgSz", "w") for of in all_of(part(made), "sectPr")} == {"12240"}
    assert b"Annexe" not in b"".join(parts(made).values())
    assert not list(all_of(part(made), "cols"))


def test_a_template_of_word_will_do(tmp_path: Path) -> None:
    data = saved(school_word())
    types = parts(data)["[Content_Types].xml"].replace(b"document.main+xml", b"template.main+xml")
    file = tmp_path / "school.dotx"
    file.write_bytes(with_part(data, "[Content_Types].xml", types))
    made = _written(file)
    assert SCHOOL in _running(made, "header")["default"] and word_faults(made) == []


@pytest.mark.parametrize("missing", ["numbering", "fontTable", "settings"])
def test_a_file_without_some_parts_gets_them(tmp_path: Path, missing: str) -> None:
    word = docx.Document()
    for key, link in list(word.part.rels.items()):
        if link.reltype.endswith(missing):
            del word.part.rels[key]
    made = _written(school_file(tmp_path, word))
    assert word_faults(made) == [] and f"word/{missing}.xml" in parts(made)


def test_a_file_with_nothing_at_its_head_has_ours(tmp_path: Path) -> None:
    made = _written(school_file(tmp_path, docx.Document()))
    assert _running(made, "header")["default"].startswith("Corrigé · Parcours □")
    header = next(n for n in parts(made) if re.fullmatch(r"word/header\d+\.xml", n))
    assert len(list(all_of(part(made, header[5:-4]), "p"))) == 1


def _problem(file: Path) -> str:
    with pytest.raises(ArdoiseError) as raised:
        read_letterhead(file, standard_theme().page)
    (problem,) = raised.value.problems
    assert problem.place and problem.place.file == file
    return problem.code


def test_no_file_a_folder_and_a_narrow_page_are_said(tmp_path: Path) -> None:
    assert _problem(tmp_path / "none.docx") == "file-missing"
    assert _problem(tmp_path) == "file-is-folder"
    word = school_word()
    word.sections[0].left_margin = Inches(5)
    assert _problem(school_file(tmp_path, word)) == "word-template-narrow"


def test_the_letterhead_is_what_word_reads(made: bytes) -> None:
    """python-docx reads it as a teacher's next program would."""
    word = docx.Document(io.BytesIO(made))
    assert word.sections[0].header.paragraphs[0].text.strip() == SCHOOL
    assert word.core_properties.author == "Ardoise"
