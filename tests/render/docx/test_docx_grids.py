"""Grids in Word: a real table of squares that a teacher can go on editing."""

import io
from itertools import pairwise

import pypdfium2
from support.libreoffice import needs_libreoffice, to_pdf
from support.word import all_of, body, has, paper, standard_theme, style, text, value, word_file
from support.word_checks import W, word_faults

from generator.document.blocks import Grid, Square
from generator.render.docx.page import line_width
from generator.render.docx.xml import twips

ROWS = (
    (Square("R", number="1"), Square(), None),
    (None, Square(answer="A", number="2"), Square("B")),
)


def _table(*rows, **settings):
    made, _ = body(Grid(rows or ROWS, "Une grille de mots", **settings))
    return made


def _cells(table):
    return [list(all_of(row, "tc")) for row in all_of(table, "tr")]


def test_rows_are_exactly_as_high_as_columns_are_wide():
    table = _table(side=9)
    side = str(twips(9))
    assert [of.get(f"{W}w") for of in all_of(table, "gridCol")] == [side] * 3
    for row in all_of(table, "tr"):
        assert value(row, "trPr/trHeight") == side
        assert value(row, "trPr/trHeight", "hRule") == "exact"
        assert has(row, "trPr/cantSplit")
        assert {value(cell, "tcPr/tcW", "w") for cell in all_of(row, "tc")} == {side}


def test_it_has_a_style_of_its_own_stands_in_the_middle_and_says_what_it_is():
    table = _table()
    assert value(table, "tblPr/tblStyle") == "ArdoiseTableSquares"
    assert value(table, "tblPr/jc") == "center"
    assert value(table, "tblPr/tblDescription") == "Une grille de mots"


def test_only_squares_have_a_frame():
    frames = [[has(cell, "tcPr/tcBorders") for cell in row] for row in _cells(_table())]
    assert frames == [[True, True, False], [False, True, True]]


def test_a_square_has_its_number_above_its_letter():
    (first, empty, _), (_, answer, _) = _cells(_table())
    assert [style(p) for p in all_of(first, "p")] == ["ArdoiseGridNumber", "ArdoiseGridLetter"]
    assert [text(p) for p in all_of(first, "p")] == ["1", "R"]
    assert [text(p) for p in all_of(empty, "p")] == ["", ""]
    assert [style(p) for p in all_of(answer, "p")] == ["ArdoiseGridNumber", "ArdoiseGridAnswer"]


def test_the_lines_of_a_square_fit_into_it():
    for cell in all_of(_table(), "tc"):
        if has(cell, "tcPr/tcBorders"):
            heights = [int(value(p, "pPr/spacing", "line")) for p in all_of(cell, "p")]
            assert sum(heights) <= twips(9)
            assert {value(p, "pPr/spacing", "lineRule") for p in all_of(cell, "p")} == {"exact"}


def test_without_numbers_a_letter_stands_in_the_middle_of_its_square():
    ((cell, _),) = _cells(_table((Square("A"), Square("B"))))
    assert value(cell, "tcPr/vAlign") == "center"
    assert [text(p) for p in all_of(cell, "p")] == ["A"]


def test_a_marked_square_has_a_heavier_frame_and_the_others_stand_back():
    ((one, other),) = _cells(_table((Square("A", marked=True), Square("B"))))
    heavy, light = (int(value(c, "tcPr/tcBorders/top", "sz")) for c in (one, other))
    assert heavy > 2 * light
    assert style(next(all_of(one, "p"))) == "ArdoiseGridAnswer"
    assert style(next(all_of(other, "p"))) == "ArdoiseGridOther"


def test_a_grid_that_is_too_wide_gets_smaller_squares():
    table = _table((Square("A"),) * 40)
    widths = [int(of.get(f"{W}w")) for of in all_of(table, "gridCol")]
    assert len(widths) == 40
    assert sum(widths) <= line_width(standard_theme().page)


def test_no_page_parts_its_rows():
    *most, last = all_of(_table(*[(Square("A"), None)] * 4), "tr")
    assert len(most) == 3
    assert all(has(p, "pPr/keepNext") for row in most for p in all_of(row, "p"))
    assert not any(has(p, "pPr/keepNext") for p in all_of(last, "p"))


def test_the_file_is_sound():
    assert word_faults(word_file(paper(Grid(ROWS, "Une grille")))) == []
    assert word_faults(word_file(paper(Grid((), "Une grille")))) == []


@needs_libreoffice
def test_libreoffice_prints_squares_and_keeps_them_on_one_page():
    rows = tuple(tuple(Square("ABCDEFGHIJKL"[n]) for n in range(12)) for _ in range(12))
    pdf = pypdfium2.PdfDocument(io.BytesIO(to_pdf(word_file(paper(Grid(rows, "Une grille"))))))
    shown = pdf[0].get_textpage()
    assert len(pdf) == 1
    boxes = [shown.get_charbox(i) for i in range(shown.count_chars())]
    text_of = shown.get_text_range()
    centres = [
        ((left + right) / 2, (bottom + top) / 2)
        for (left, bottom, right, top), letter in zip(boxes, text_of, strict=False)
        if letter == "A"
    ]
    assert len(centres) >= 12
    steps = {round(a[1] - b[1], 1) for a, b in pairwise(centres)}
    assert any(abs(step - 9 / 25.4 * 72) < 0.5 for step in steps)
