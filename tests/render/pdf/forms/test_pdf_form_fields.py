"""Each place for an answer is a field where it stands, read in its place, that tells no answer."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFontFile
from support.forms import FormField, fields_of, fillable, places
from support.packs import SHIPPED
from support.pdf_file import PdfFile
from support.pdf_objects import strokes
from support.pdf_reading import FONTS, key, opened, worksheet, write
from support.pdf_tags import heard, tree_of
from support.sample import SPOKEN, sample_document
from support.tag_checks import not_conformant, tag_faults

from generator.document.blocks import (
    Activity,
    Block,
    Cell,
    Grid,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.inlines import Blank, Mark, Pick, Text, plain
from generator.profiles.theme import Theme
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.forms.latin import latin_font, widths
from generator.render.pdf.writer import write_pdf

SAID = replace(SPOKEN, activity="Activité", row="ligne", column="colonne")


def made(*blocks: Block) -> bytes:
    """A paper of these blocks to fill in, that no check finds fault with."""
    document = replace(key(*blocks), kind="worksheet", spoken=SAID)
    data = fillable(conceal(document))
    assert tag_faults(data) == [] and not_conformant(data) == []
    return data


def fields(*blocks: Block) -> list[FormField]:
    return fields_of(made(*blocks))


def task(number: str, *blocks: Block) -> Activity:
    return Activity(number, plain("Titre"), blocks)


def words(*inlines: Text | Blank | Mark | Pick) -> Paragraph:
    return Paragraph(inlines)


LINE = words(Text("Le "), Blank("castor", 30), Text(" nage."))


def test_a_field_has_the_place_of_its_gap() -> None:
    (field,) = fields(LINE)
    with opened(write(conceal(key(LINE)))) as pdf:
        rules = [stroke for stroke in strokes(pdf[0]) if stroke.right - stroke.left < 300]
    (rule,) = rules
    assert (field.left, field.right) == pytest.approx((rule.left, rule.right), abs=0.02)
    assert field.bottom + 1 < rule.y < field.bottom + 4
    assert 12 < field.top - field.bottom < 20


def test_fields_are_said_in_their_place() -> None:
    line = words(Text("Il va "), Pick(("à", "de"), 1), Text(" Lyon "), Mark(True), Text(" oui"))
    options = Options((Option(plain("oui"), True), Option(plain("non"), False)))
    assert [said for said in heard(made(task("7", LINE, line, options))) if said.strip()] == [
        "7 Titre ",
        *("Le ", "[Activité 7, espace à compléter 1]", " nage. ", "Il va à"),
        *("[Activité 7, case à cocher 2, à]", " / de"),
        *("[Activité 7, case à cocher 3, de]", " Lyon ", "[Activité 7, case à cocher 4]", " oui "),
        *("[Activité 7, case à cocher 5, oui]", "oui "),
        *("[Activité 7, case à cocher 6, non]", "non "),
    ]


def test_a_cell_says_its_row_and_its_column() -> None:
    head = Row((Cell(()), Cell((words(Text("Vrai")),)), Cell((words(Text("Pourquoi ?")),))))
    row = Row((Cell((words(Text("L’eau bout.")),)), Cell((words(Mark(True)),)), Cell(())))
    assert [field.said for field in fields(task("2", Table((0.5, 0.2, 0.3), (row,), head)))] == [
        "Activité 2, case à cocher 1, L’eau bout., Vrai",
        "Activité 2, espace à compléter 2, L’eau bout., Pourquoi ?",
    ]


def test_outside_of_activities_a_gap_says_the_words_before_it() -> None:
    name = words(Text("Nom :\u00a0"), Blank(None, 40), Text("   Date :\u00a0"), Blank(None, 20))
    assert [(f.name, f.said) for f in fields(name)] == [
        ("0-1", "Nom, espace à compléter"),
        ("0-2", "Date, espace à compléter"),
    ]


def test_empty_cells_of_ruled_tables_are_fields_from_side_to_side() -> None:
    space = WritingSpace(2, (words(Text("Modèle")),))
    empty = (Cell(()), Cell((space,)), Cell((Paragraph(()),)), Cell((WritingSpace(0),)))
    row = Row(empty)
    for role, count in (("fill", 4), ("grid", 4), ("plain", 1)):
        found = fields(Table((0.25,) * 4, (row,), role=role))  # type: ignore[arg-type]
        assert [field.kind for field in found] == ["lines"] * count
        assert all(field.right - field.left > 110 for field in found)
    head = Row((Cell((), heading=True), Cell(())))
    assert [field.kind for field in fields(Table((0.5, 0.5), (head,)))] == ["lines"]


def test_lines_that_go_on_over_a_page_are_a_field_on_each() -> None:
    found = fields(task("1", WritingSpace(60)))
    assert [field.page for field in found] == [0, 1, 2]
    assert len({field.inside for field in found}) == 1
    assert [field.name for field in found] == ["1-1", "1-2", "1-3"]


def test_a_header_that_a_page_repeats_has_its_fields_once() -> None:
    head = Row((Cell((words(Text("Nom "), Blank(None, 20)),)),))
    rows = tuple(Row((Cell((words(Text(f"R{n}")),)),)) for n in range(120))
    data = made(Table((1.0,), rows, head))
    assert len(PdfFile(data).pages) > 2
    assert [field.page for field in fields_of(data)] == [0]


def test_a_crossword_takes_a_letter_in_each_empty_square() -> None:
    across = (Square("A", number="1"), Square(answer="B"), None, Square(answer="C", number="2"))
    found = fields(task("3", Grid((across, (None, Square(answer="D"), None, None)), "Grille")))
    assert [(field.kind, field.said) for field in found] == [
        ("letter", "Activité 3, espace à compléter 1, ligne 1, colonne 2"),
        ("letter", "Activité 3, espace à compléter 2, ligne 1, colonne 4, 2"),
        ("letter", "Activité 3, espace à compléter 3, ligne 2, colonne 2"),
    ]
    assert found[0].right - found[0].left == pytest.approx(found[0].top - found[0].bottom, abs=0.1)


def test_in_a_grid_of_letters_each_can_be_circled() -> None:
    rows = ((Square("A", marked=True), Square("B")), (Square("C"), Square("D", marked=True)))
    found = fields(Grid(rows, "Grille"))
    assert [field.kind for field in found] == ["box"] * 4
    data = made(Grid(rows, "Grille"))
    assert tree_of(data).outline() == (
        "Document(Table(TR(TD(Form) TD(Form)) TR(TD(Form) TD(Form))))"
    )


def test_tasks_of_one_number_have_fields_of_other_names() -> None:
    found = fields(task("1", LINE), task("2", LINE), task("1", LINE, LINE), task("", LINE))
    names = [field.name for field in found]
    assert names[:2] == ["1-1", "2-1"] and len(set(names)) == len(names) == 5


def test_a_word_that_is_wider_than_its_column_is_one_field() -> None:
    long = words(Pick(("a" * 90, "b" * 90), 0))
    assert [
        field.kind
        for field in fields(
            Table(
                (0.2, 0.8),
                (
                    Row(
                        (Cell((long,)), Cell(())),
                    ),
                ),
            )
        )
    ].count("box") == 2


def test_boxes_stand_each_for_itself() -> None:
    """Radio buttons would say that one alone is right."""
    data = made(task("1", Options((Option(plain("a"), True), Option(plain("b"), False)))))
    file = PdfFile(data)
    form = file.get(file.catalogue["AcroForm"])
    boxes = [file.get(reference) for reference in form["Fields"]]
    assert [(box["FT"], box.get("Ff", 0), box.get("Parent")) for box in boxes] == [
        ("Btn", 0, None)
    ] * 2


def test_a_paper_without_answers_has_no_form() -> None:
    assert "AcroForm" not in PdfFile(made(words(Text("Un texte.")))).catalogue


def test_the_sample_has_a_field_for_each_of_its_places_and_the_same_bytes_twice() -> None:
    sheet = worksheet()
    data = fillable(sheet)
    assert sum(places(sheet.blocks).values()) == len(fields_of(data)) > 20
    assert fillable(worksheet()) == data
    assert fillable(sample_document("key")) == write(sample_document("key")).data


answers = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=12)


@settings(max_examples=25, deadline=None)
@given(st.lists(answers, min_size=6, max_size=6), st.integers(0, 1), st.booleans())
def test_another_answer_leaves_the_paper_as_it_was(
    texts: list[str], place: int, right: bool
) -> None:
    def paper(texts: list[str], place: int, right: bool) -> bytes:
        blank, space, cell, square, *_ = texts
        line = words(
            Blank(blank, 30), Pick(("à", "de"), place), Mark(right), Text(texts[4], "answer")
        )
        options = Options((Option(plain("oui"), right), Option(plain("non"), not right)))
        grid = Grid(((Square(answer=square or "A"), Square("B", marked=right)),), "Grille")
        row = Row(
            (Cell((WritingSpace(1, (Paragraph(plain(cell)),)),)), Cell((Paragraph(plain("x")),)))
        )
        item = Item((line, options, WritingSpace(2, (Paragraph(plain(space)),))))
        blocks = (task("1", Items((item,)), grid, Table((0.5, 0.5), (row,), role="fill")),)
        return fillable(conceal(replace(key(*blocks), kind="worksheet", spoken=SAID)))

    data = paper(texts, place, right)
    assert data == paper(["réponse"] * 6, 1, True)
    assert len(fields_of(data)) == 9


@pytest.mark.parametrize("name", SHIPPED.names("themes"))
def test_the_font_has_every_letter_of_a_western_keyboard(name: str) -> None:
    theme = SHIPPED.load("themes", name, Theme)
    font = FontSet.load(theme.fonts, FONTS).text.regular
    read = TTFontFile(BytesIO(latin_font(font.fontName)))
    letters = bytes(range(32, 256)).replace(b"\x7f", b"").decode("cp1252", "ignore")
    assert {ord(letter) for letter in letters} <= set(read.charToGlyph)
    for letter in "« œ é € ’ » Œ ß ñ ÿ – — …":
        code = letter.encode("cp1252")[0]
        assert widths(font.fontName)[code - 32] == pytest.approx(
            read.charWidths[ord(letter)], abs=1
        )
        assert read.charToGlyph[ord(letter)] != 0
        assert read.charWidths[ord(letter)] == pytest.approx(
            font.face.charWidths[ord(letter)], abs=1
        )


def test_a_theme_for_easy_reading_sets_what_is_typed_in_its_own_letter() -> None:
    theme = SHIPPED.load("themes", "dys", Theme)
    data = write_pdf(worksheet(), theme, FONTS, fillable=True).data
    assert not_conformant(data) == [] and tag_faults(data) == []
    file = PdfFile(data)
    (font,) = file.get(file.get(file.get(file.catalogue["AcroForm"])["DR"])["Font"]).values()
    assert file.get(font)["BaseFont"].startswith("Andika-")
    descriptor = file.get(file.get(font)["FontDescriptor"])
    assert descriptor["Ascent"] - descriptor["Descent"] == pytest.approx(1500, abs=2)
