"""Items, options, blanks and room to write."""

from support.word import all_of, body, has, paper, part, style, text, value, word_file

from generator.document.blocks import (
    Cell,
    Item,
    Items,
    Option,
    Options,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.inlines import Blank, Mark, Text, plain


def _items(*texts: str, **settings) -> Items:
    return Items(tuple(Item((Paragraph(plain(each)),)) for each in texts), **settings)


def test_each_list_begins_anew():
    data = word_file(paper(_items("a", "b"), _items("c"), _items("d", start=3)))
    numbers = [value(p, "pPr/numPr/numId") for p in all_of(part(data), "p")]
    assert numbers == ["1", "1", "2", "3"]
    starts = [
        value(num, "lvlOverride/startOverride") for num in all_of(part(data, "numbering"), "num")
    ]
    assert starts == ["1", "1", "3"]


def test_numbers_letters_and_bullets():
    data = word_file(
        paper(*(_items("a", numbering=kind) for kind in ("decimal", "letter", "bullet")))
    )
    numbering = part(data, "numbering")
    assert [value(one, "abstractNumId") for one in all_of(numbering, "num")] == ["0", "1", "2"]
    levels = [
        (value(one, "lvl/numFmt"), value(one, "lvl/lvlText"))
        for one in all_of(numbering, "abstractNum")
    ]
    assert levels == [("decimal", "%1."), ("lowerLetter", "%1)"), ("bullet", "•")]


def test_an_unnumbered_list_has_no_numbers():
    (paragraph,) = body(_items("a", numbering="none"))
    assert style(paragraph) == "ArdoiseItem"
    assert not has(paragraph, "pPr/numPr") and not has(paragraph, "pPr/ind")


def test_a_list_in_a_list_is_one_deeper():
    inner = _items("dedans")
    outer, nested = body(Items((Item((Paragraph(plain("dehors")), inner)),)))
    assert [value(p, "pPr/numPr/ilvl") for p in (outer, nested)] == ["0", "1"]


def test_an_item_that_is_a_list_keeps_both_numbers():
    outer, nested = body(Items((Item((_items("dedans"),)),)))
    assert [value(p, "pPr/numPr/ilvl") for p in (outer, nested)] == ["0", "1"]
    assert text(outer) == "" and text(nested) == "dedans"


def test_the_parts_of_an_item_stay_together_under_its_number():
    item = Item((Paragraph(plain("Où ?")), Paragraph(plain("Ici.")), WritingSpace(2)))
    question, second, line, last = body(Items((item,)))
    assert [has(p, "pPr/keepNext") for p in (question, second, line, last)] == [True] * 3 + [False]
    assert all(has(p, "pPr/keepLines") for p in (question, second, line, last))
    assert has(question, "pPr/numPr") and not has(second, "pPr/numPr")
    assert value(second, "pPr/ind", "left") == value(line, "pPr/ind", "left") == "397"


def test_items_of_several_lines_keep_their_distance():
    item = Item((Paragraph(plain("Où ?")), WritingSpace(1)))
    first, _, second, _ = body(Items((item, item)))
    assert not has(first, "pPr/spacing") and has(second, "pPr/spacing")


def test_an_item_that_begins_with_a_table_has_its_number_before_it():
    table = Table((1.0,), (Row((Cell(()),)),))
    number, framed, *_ = body(Items((Item((table,)),)))
    assert has(number, "pPr/numPr") and framed.tag.endswith("}tbl")


def test_stacked_options_have_a_box_each():
    made = body(Options((Option(plain("oui"), None), Option(plain("non"), None))))
    assert [text(p) for p in made] == ["☐\u00a0oui", "☐\u00a0non"]
    assert {style(p) for p in made} == {"ArdoiseOption"}


def test_options_in_a_row_break_only_between_them():
    (row,) = body(Options((Option(plain("le pain"), None), Option(plain("non"), None)), "row"))
    assert text(row) == "☐\u00a0le\u00a0pain\u2003\u2003 ☐\u00a0non"


def test_the_key_ticks_and_marks_the_right_option():
    (row,) = body(Options((Option(plain("oui"), False), Option(plain("non"), True)), "row"))
    styles = {text(run): value(run, "rPr/rStyle") for run in all_of(row, "r")}
    assert styles["☒"] == "ArdoiseTick" and styles["non"] == "ArdoiseAnswerText"
    assert styles["☐"] == "ArdoiseSymbol" and styles["oui"] == ""


def test_marks_are_boxes():
    (row,) = body(Paragraph((Mark(None), Mark(False), Mark(True))))
    assert text(row) == "☐☐☒"


def test_a_blank_is_an_underlined_run_as_wide_as_it_says():
    (paragraph,) = body(Paragraph((Text("le "), Blank(None, 40, "t"))))
    *_, hint, gap = all_of(paragraph, "r")
    assert text(hint) == "t" and not has(hint, "rPr")
    assert value(gap, "rPr/rStyle") == "ArdoiseBlank"
    first, *spaces = text(gap)
    assert first == "\u202f" and set(spaces) == {"\u00a0"}
    width = (0.2 + len(spaces) * 0.226) * 11.5 * 25.4 / 72
    assert 40 <= width < 41
    assert value(paragraph, "pPr/spacing", "line") == "454"  # 8 mm: room for a hand


def test_a_blank_is_never_wider_than_its_cell():
    row = Row(tuple(Cell((Paragraph((Blank(None, 40),)),)) for _ in range(8)))
    (framed, _) = body(Table((0.125,) * 8, (row,)))
    margins = 2 * 1.2  # mm, the cell_padding of the theme
    for cell in all_of(framed, "tc"):
        (gap,) = all_of(cell, "r")
        width = (0.2 + (len(text(gap)) - 1) * 0.226) * 11 * 25.4 / 72
        room = int(value(cell, "tcPr/tcW", "w")) / 1440 * 25.4 - margins
        assert room - 1 < width <= room


def test_an_answered_blank_is_its_answer():
    (paragraph,) = body(Paragraph((Blank("trottoir", 40, "t"),)))
    hint, answer = all_of(paragraph, "r")
    assert (text(hint), text(answer)) == ("t", "trottoir")
    assert value(answer, "rPr/rStyle") == "ArdoiseAnswerText"


def test_room_to_write_is_ruled_and_empty():
    lines = body(WritingSpace(3))
    assert [style(line) for line in lines] == ["ArdoiseWritingLine"] * 3
    assert not any(text(line) for line in lines)
    assert [has(line, "pPr/keepNext") for line in lines] == [True, True, False]


def test_the_key_answers_in_the_place_of_the_lines():
    (answer,) = body(WritingSpace(3, (Paragraph(plain("Parce que.")),)))
    assert style(answer) == "ArdoiseAnswer" and text(answer) == "Parce que."


def test_a_short_option_stays_in_one_piece_and_a_long_one_breaks_between_words():
    short, long = "Il donne un avis et une raison.", "Le but et la cause sont bien dits. " * 3
    row = Options((Option(plain(short), None), Option(plain(long), None)), layout="row")
    (line,) = body(row)
    assert short.replace(" ", "\u00a0") in text(line)
    assert long.strip() in text(line)
