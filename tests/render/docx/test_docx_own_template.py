"""Our template for a teacher to change: every style in it, and what is changed there counts."""

import io
from pathlib import Path

import docx
import pytest
from docx.shared import Pt, RGBColor
from support.libreoffice import convert, needs_libreoffice
from support.sample import sample_document
from support.word import (
    FONTS,
    TEMPLATE,
    all_of,
    has,
    part,
    standard_theme,
    style,
    text,
    value,
    word_file,
)
from support.word_checks import W, parts, word_faults
from support.word_structure import structure_faults

from generator.document.conceal import conceal
from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.own_template import own_template
from generator.render.docx.writer import write_docx

TITLE, SENTENCES = "Modèle", ("Changez les styles.", "Ce texte n’est pas imprimé.")


@pytest.fixture(scope="module")
def template() -> bytes:
    return own_template(standard_theme(), TEMPLATE, "fr", TITLE, SENTENCES, fonts=FONTS)


def _styles(data: bytes) -> dict[str, str]:
    styles = all_of(part(data, "styles"), "style")
    return {of.get(f"{W}styleId", ""): value(of, "name") for of in styles}


def _built_on(data: bytes, folder: Path) -> bytes:
    file = folder / "school.docx"
    file.write_bytes(data)
    theme = standard_theme()
    sheet = conceal(sample_document("worksheet"))
    return write_docx(sheet, theme, TEMPLATE, read_letterhead(file, theme.page), fonts=FONTS)


def test_it_is_sound(template: bytes) -> None:
    assert word_faults(template) == []
    said = structure_faults(template)
    assert {fault.split(": ", 1)[1] for fault in said} == {
        "an empty paragraph in style ArdoiseHeader",
        "an empty paragraph in style ArdoiseFooter",
        "[]",
    }, "its head and foot wait for a letterhead"


def test_it_has_every_style_and_shows_those_of_paragraphs(template: bytes) -> None:
    assert _styles(template) == _styles(word_file(sample_document("key")))
    shown = {style(paragraph) for paragraph in all_of(part(template), "p")}
    every = {
        of.get(f"{W}styleId", "")
        for of in all_of(part(template, "styles"), "style")
        if of.get(f"{W}type") == "paragraph"
    }
    assert len(every) > 40
    assert every - shown == {"Normal", "ArdoiseHeader", "ArdoiseFooter"}


def test_its_text_says_what_it_is_for(template: bytes) -> None:
    words = [text(paragraph) for paragraph in all_of(part(template), "p")]
    assert words[:3] == [TITLE, *SENTENCES]
    assert "Ardoise instruction" in words


def test_used_as_it_is_it_changes_nothing_of_the_look(template: bytes, tmp_path: Path) -> None:
    built = _built_on(template, tmp_path)
    plain = word_file(conceal(sample_document("worksheet")))
    assert word_faults(built) == [] and structure_faults(built) == []
    assert _styles(built) == _styles(plain)
    body, own = ([*all_of(part(data), "p")] for data in (built, plain))
    assert [style(p) for p in body] == [style(p) for p in own]
    assert [text(p) for p in body] == [text(p) for p in own]
    for name in ("header1", "footer1"):
        assert text(part(built, name)) == text(part(plain, name))


@pytest.mark.parametrize(
    "through_libreoffice", [False, pytest.param(True, marks=needs_libreoffice)]
)
def test_what_a_teacher_changes_there_is_on_the_papers(
    template: bytes, tmp_path: Path, through_libreoffice: bool
) -> None:
    word = docx.Document(io.BytesIO(template))
    word.styles["Ardoise instruction"].font.color.rgb = RGBColor.from_string("006400")
    word.styles["Ardoise instruction"].font.size = Pt(13)
    word.sections[0].header.paragraphs[0].text = "Lycée Camille-Claudel"
    buffer = io.BytesIO()
    word.save(buffer)
    data = convert(buffer.getvalue(), "docx") if through_libreoffice else buffer.getvalue()
    built = _built_on(data, tmp_path)
    # LibreOffice writes some words that are not in the schema; Word reads them all the same.
    assert set(word_faults(built)) <= set(word_faults(data))
    assert parts(built)["_rels/.rels"].count(b"docProps/core.xml") == 1
    titles = {name: identifier for identifier, name in _styles(built).items()}
    (instruction,) = (
        of
        for of in all_of(part(built, "styles"), "style")
        if of.get(f"{W}styleId") == titles["Ardoise instruction"]
    )
    assert value(instruction, "rPr/color") == "006400" and value(instruction, "rPr/sz") == "26"
    used = {style(p) for p in all_of(part(built), "p")}
    assert titles["Ardoise instruction"] in used
    assert not has(part(built), "body/p/pPr/rPr")
    header = next(of for of in ("header1", "header2") if f"word/{of}.xml" in parts(built))
    assert text(part(built, header)).startswith("Lycée Camille-ClaudelFiche élève")
