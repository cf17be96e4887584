"""Tables, frames and cards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.word import all_of, body, has, standard_theme, style, text, value
from support.word_checks import W

from generator.document.blocks import (
    Article,
    ArticleParagraph,
    Box,
    Cards,
    Cell,
    Item,
    Items,
    Paragraph,
    Row,
    Table,
)
from generator.document.inlines import Mark, plain
from generator.render.docx.page import line_width
from generator.render.docx.tables import shares
from generator.render.docx.xml import twips

_LINE = line_width(standard_theme().page)


def _row(*texts: str) -> Row:
    return Row(tuple(Cell((Paragraph(plain(each)),)) for each in texts))


def _widths(table) -> list[int]:
    return [int(of.get(f"{W}w")) for of in all_of(table, "gridCol")]


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=9), st.integers(500, 12000))
def test_shares_leave_nothing_over(parts, width):
    assert sum(shares(parts, width)) == width


def test_widths_are_fixed_on_the_grid_and_on_every_cell():
    (table, _) = body(Table((0.25, 0.75), (_row("a", "b"), _row("c", "d"))))
    assert sum(_widths(table)) == _LINE
    assert abs(_widths(table)[1] - 3 * _widths(table)[0]) < 4
    for row in all_of(table, "tr"):
        assert [value(c, "tcPr/tcW", "w") for c in all_of(row, "tc")] == [
            str(width) for width in _widths(table)
        ]
    assert value(table, "tblPr/tblLayout", "type") == "fixed"


def test_a_header_is_repeated_and_no_row_is_split():
    (table, _) = body(Table((0.5, 0.5), (_row("a", "b"),), _row("Mot", "Sens")))
    header, row = all_of(table, "tr")
    assert has(header, "trPr/tblHeader") and not has(row, "trPr/tblHeader")
    assert has(header, "trPr/cantSplit") and has(row, "trPr/cantSplit")
    assert {style(p) for p in all_of(header, "p")} == {"ArdoiseCellHeading"}
    assert {style(p) for p in all_of(row, "p")} == {"ArdoiseCell"}
    assert all(has(p, "pPr/keepNext") for p in all_of(header, "p"))


@pytest.mark.parametrize("role", ["grid", "plain", "fill"])
def test_each_role_has_its_style(role):
    (table, _) = body(Table((1.0,), (_row("a"),), caption="Des mots", role=role))
    assert value(table, "tblPr/tblStyle") == f"ArdoiseTable{role.capitalize()}"
    assert value(table, "tblPr/tblDescription") == "Des mots"
    height = value(next(all_of(table, "tr")), "trPr/trHeight")
    assert height == (str(twips(standard_theme().fill_row)) if role == "fill" else "")


def test_an_empty_cell_has_its_paragraph():
    (table, _) = body(Table((1.0,), (Row((Cell(()),)),)))
    (cell,) = all_of(table, "tc")
    assert len(list(all_of(cell, "p"))) == 1


def test_a_column_of_boxes_is_centred():
    row = Row((Cell((Paragraph(plain("a")),)), Cell((Paragraph((Mark(None),)),))))
    (table, _) = body(Table((0.8, 0.2), (row,), _row("Phrase", "Vrai")))
    assert [style(p) for p in all_of(table, "p")] == [
        *("ArdoiseCellHeading", "ArdoiseCellHeadingTick"),
        *("ArdoiseCell", "ArdoiseCellTick"),
    ]


def test_tables_that_meet_are_parted_and_what_follows_keeps_off():
    table = Table((1.0,), (_row("a"),))
    first, gap, second, after = body(table, table, Paragraph(plain("Suite.")))
    assert [first.tag, second.tag] == [f"{W}tbl"] * 2
    assert style(gap) == "ArdoiseSeparator" and not text(gap)
    assert int(value(after, "pPr/spacing", "before")) > 0


def test_a_cell_never_ends_in_a_table():
    nested = Box((Table((1.0,), (_row("a"),)),))
    (frame, _) = body(nested)
    assert len(list(all_of(frame, "tbl"))) == 2
    for cell in all_of(frame, "tc"):
        assert cell[-1].tag == f"{W}p"


def test_lists_live_in_cells():
    items = Items((Item((Paragraph(plain("un")),)),), numbering="bullet")
    (table, _) = body(Table((1.0,), (Row((Cell((items,)),)),)))
    (paragraph,) = all_of(table, "p")
    assert style(paragraph) == "ArdoiseCell" and has(paragraph, "pPr/numPr")


def test_the_article_is_one_frame_with_numbers_beside():
    paragraphs = (ArticleParagraph(1, plain("Un.")), ArticleParagraph(2, plain("Deux.")))
    (table, _) = body(Article(plain("La une"), paragraphs, source=plain("Le Jour")))
    rows = [[text(cell) for cell in all_of(row, "tc")] for row in all_of(table, "tr")]
    assert rows == [["La une"], ["1", "Un."], ["2", "Deux."], ["Le Jour"]]
    assert value(table, "tblPr/tblStyle") == "ArdoiseFrameArticle"
    assert all(has(row, "trPr/cantSplit") for row in all_of(table, "tr"))
    assert sum(_widths(table)) == _LINE


@pytest.mark.parametrize("role", ["bank", "card", "note", "warning"])
def test_a_box_is_a_frame(role):
    (frame, _) = body(Box((Paragraph(plain("mot")),), plain("Titre"), role))
    assert value(frame, "tblPr/tblStyle") == f"ArdoiseFrame{role.capitalize()}"
    assert [style(p) for p in all_of(frame, "p")] == ["ArdoiseBoxTitle", "ArdoiseBox"]


def test_cards_stand_in_rows():
    cards = tuple(Box((Paragraph(plain(str(n))),), role="card") for n in range(3))
    (table, _) = body(Cards(cards))
    rows = [[text(cell) for cell in all_of(row, "tc")] for row in all_of(table, "tr")]
    assert rows == [["0", "1"], ["2", ""]]
    assert all(has(row, "trPr/cantSplit") for row in all_of(table, "tr"))
