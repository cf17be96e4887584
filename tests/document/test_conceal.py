"""Conceal takes every answer out, wherever it stands."""

from hypothesis import given
from hypothesis import strategies as st
from support.sample import SPOKEN

from generator.document.blocks import (
    Activity,
    Box,
    Cards,
    Cell,
    Grid,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Private,
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.document import Document, PupilDocument, Running
from generator.document.dump import dump
from generator.document.inlines import Blank, Mark, Text
from generator.document.walk import blocks_of, inlines_of

SECRET = "CHOUETTE"

secret_inlines = st.sampled_from(
    [
        (Blank(SECRET, 20),),
        (Text("visible "), Blank(SECRET, 20, "c")),
        (Text(SECRET, "answer"),),
        (Mark(True), Text("oui")),
    ]
)
leaves = st.one_of(
    secret_inlines.map(Paragraph),
    st.just(WritingSpace(2, (Paragraph((Text(SECRET),)),))),
    st.just(Options((Option((Text("a"),), True), Option((Text("b"),), False)))),
    st.just(Private((Paragraph((Text(SECRET),)),))),
    st.just(Grid(((Square("A", SECRET, "1"), None), (Square(marked=True), None)), "Grille")),
)


def nest(inner):
    some = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        some.map(lambda b: Activity("1", (Text("t"),), b)),
        some.map(Box),
        some.map(lambda b: Cards((Box(b),))),
        some.map(lambda b: Items((Item(b),))),
        some.map(lambda b: Table((1.0,), (Row((Cell(b),)),), Row((Cell(b, heading=True),)))),
    )


blocks = st.lists(st.recursive(leaves, nest, max_leaves=12), min_size=1, max_size=4).map(tuple)


def document(content):
    return Document("worksheet", "Titre", "fr", Running("Fiche", "Page"), content, spoken=SPOKEN)


@given(blocks)
def test_no_answer_survives(content):
    before = document(content)
    sheet = conceal(before)
    assert type(sheet) is PupilDocument
    assert SECRET not in dump(sheet)
    assert SECRET in dump(before) or "[x]" in dump(before)
    assert not any(isinstance(block, Private) for block in blocks_of(sheet.blocks))
    for block in blocks_of(sheet.blocks):
        if isinstance(block, Grid):
            assert not block.has_marks
    for inline in inlines_of(sheet.blocks):
        if isinstance(inline, Blank):
            assert inline.answer is None
        if isinstance(inline, Mark):
            assert inline.correct is None


@given(blocks)
def test_concealing_twice_changes_nothing_more(content):
    once = conceal(document(content))
    assert conceal(once) == once


def test_a_square_keeps_its_place_its_number_and_what_is_given():
    grid = Grid(
        ((Square("A", number="1"), None, Square(answer="B"), Square("C", marked=True)),), ""
    )
    (made,) = conceal(document((grid,))).blocks
    assert grid.has_marks and not made.has_marks
    assert made.rows == ((Square("A", number="1"), None, Square(), Square("C")),)


def test_room_to_write_stays():
    sheet = conceal(document((WritingSpace(3, (Paragraph((Text("x"),)),)),)))
    assert sheet.blocks == (WritingSpace(3),)
