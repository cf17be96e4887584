"""What each kind of block and inline is to a reader that speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.pdf_file import PdfFile
from support.pdf_reading import key, opened, page_texts, worksheet, write
from support.pdf_tags import Node, heard, text_in, tree_of, tree_text
from support.sample import SPOKEN, sample_document
from support.tag_checks import not_conformant, tag_faults

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Block,
    Box,
    Cards,
    Cell,
    Grid,
    Heading,
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


def tagged(*blocks: Block, concealed: bool = True) -> bytes:
    """A PDF of these blocks that no check finds fault with."""
    document = key(*blocks)
    data = write(conceal(document) if concealed else document).data
    assert tag_faults(data) == [] and not_conformant(data) == []
    return data


def outline(*blocks: Block) -> str:
    return tree_of(tagged(*blocks)).outline()


def words(text: str, role: str = "body") -> Paragraph:
    return Paragraph(plain(text), role)


UN, DEUX = Item((words("Un"),)), Item((words("Deux"),))
OUI = Option(plain("oui"), None)
CARD = Box((words("Un"),))
PART = ArticleParagraph(1, plain("Un"), plain("Intertitre"))
ROW = Row((Cell((words("Un"),)), Cell(())))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (words("Un"), "P"),
        (Heading(1, plain("Un")), "H1"),
        (Paragraph(()), ""),
        (WritingSpace(3), ""),
        (Items((UN, DEUX)), "L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))"),
        (Items((UN,), "none"), "L(LI(LBody(P)))"),
        (Items(()), ""),
        (Options((OUI, OUI)), "L(LI(Lbl LBody) LI(Lbl LBody))"),
        (Options((OUI,), "row"), "L(LI(Lbl LBody))"),
        (Options(()), ""),
        (Box((words("Un"),), plain("Titre"), "bank"), "Div(P P)"),
        (Cards((CARD, CARD, CARD)), "Div(P) Div(P) Div(P)"),
        (Grid(((Square("A"), None),), "Une grille"), "Table(TR(TD TD))"),
        (Grid(((Square(), None),), "Une grille"), "Table(TR(TD(Span) TD))"),
        (Article(plain("T"), (PART,), plain("Chapeau"), plain("Source")), "Art(H1 P H2 P P)"),
        (Activity("1", plain("T"), (words("Un"),), "… / 2", "pairs", "à deux"), "Sect(H1 P P)"),
        (Activity("", plain("T"), (words("Un"),)), "Sect(H1 P)"),
        (Table((0.5, 0.5), (ROW, ROW)), "Table(TR(TD(P) TD) TR(TD(P) TD))"),
        (Table((1,), ()), ""),
    ],
)
def test_each_block_is_what_it_is(block: Block, expected: str) -> None:
    assert outline(block) == (f"Document({expected})" if expected else "Document")


def test_header_cells_head_their_column_or_their_row() -> None:
    head = Row((Cell(()), Cell((words("Vrai"),)), Cell((words("Faux"),))))
    row = Row((Cell((words("Nom"),), heading=True), Cell(()), Cell((words("x"),))))
    (table,) = tree_of(tagged(Table((0.4, 0.3, 0.3), (row, row), head, "Une table"))).find("Table")
    assert table.attributes["Summary"] == "Une table"
    cells = [(cell.kind, cell.attributes.get("Scope")) for cell in table.find("TH", "TD")]
    columns, rows = [("TH", "Column")] * 3, [("TH", "Row"), ("TD", None), ("TD", None)]
    assert cells == [*columns, *rows, *rows]


def test_a_header_that_a_page_repeats_is_heard_once() -> None:
    head = Row((Cell((words("Colonne"),)), Cell((words("Autre"),))))
    rows = tuple(Row((Cell((words(f"R{n}"),)), Cell(()))) for n in range(120))
    data = tagged(Table((0.5, 0.5), rows, head))
    pages = page_texts(write(key(Table((0.5, 0.5), rows, head))))
    assert len(pages) > 2 and all("Colonne" in page for page in pages)
    assert tree_text(data).split() == ["Colonne", "Autre", *(f"R{n}" for n in range(120))]
    assert len(tree_of(data).find("TR")) == 121


def test_a_row_over_two_pages_is_one_row() -> None:
    tall = (words("gauche " * 900), words("bas"))
    data = tagged(Table((0.5, 0.5), (Row((Cell(tall), Cell((words("droite " * 900),)))),)))
    assert len(PdfFile(data).pages) > 1
    assert tree_of(data).outline() == "Document(Table(TR(TD(P P) TD(P))))"
    assert tree_text(data).split() == ["gauche"] * 900 + ["bas"] + ["droite"] * 900


def test_what_is_written_on_or_ticked_is_said_in_its_place() -> None:
    verb = (Text("Le "), Blank("astor", 20, "c"), Text(" nage "))
    line = Paragraph((*verb, Mark(True), Text(" ou "), Mark(False)))
    options = Options((Option(plain("oui"), True), Option(plain("non"), False)))
    blank, box, ticked = (f"[{said}]" for said in (SPOKEN.blank, SPOKEN.box, SPOKEN.ticked))
    sheet = ["Le c", blank, " nage ", box, " ou ", box, box, "oui ", box, "non "]
    assert [said for said in heard(tagged(line, options)) if said.strip()] == sheet
    printed = ["Le castor nage ", ticked, " ou ", box, ticked, "oui ", box, "non "]
    found = heard(tagged(line, options, concealed=False))
    assert [said for said in found if said.strip()] == printed


def test_words_to_circle_are_read_and_the_right_one_is_named_in_a_key() -> None:
    line = Paragraph((Text("Il va "), Pick(("à", "de"), 1), Text(" Lyon.")))
    assert "".join(heard(tagged(line))) == "Il va à / de Lyon. "
    assert "".join(heard(tagged(line, concealed=False))) == (
        "Il va à / [de (bonne réponse)] Lyon. "
    )


def test_the_words_around_a_blank_come_before_and_after_it() -> None:
    """Also where a line ends between them, and a page."""
    line = Paragraph(
        tuple(part for n in range(400) for part in (Text(f"m{n} "), Blank("x", 30), Text(" ")))
    )
    said = "".join(heard(tagged(line))).split("[espace à compléter]")
    assert [part.strip() for part in said] == [*(f"m{n}" for n in range(400)), ""]


def of_language(data: bytes, language: str) -> list[str]:
    return [text_in(data, node) for node in tree_of(data).nodes() if node.language == language]


def test_a_passage_in_another_language_says_so() -> None:
    slogan = Text("Think slow", language="en")
    label = Paragraph((Text("Name: ", language="en"), Text("First name:", language="en")))
    data = tagged(Paragraph((Text("Un slogan : "), slogan, Text(" !"))), label, words("Fin"))
    assert of_language(data, "fr") == [tree_text(data).strip()]
    assert of_language(data, "en") == ["Think slow", "Name: First name:"]
    assert tree_of(data).outline() == "Document(P(Span) P P)"


def test_signs_and_captions_are_said_in_the_language_of_the_labels() -> None:
    spoken = replace(SPOKEN, blank="blank", box="box to tick", language="en")
    grid = Grid(((Square("A"), Square()),), "A grid")
    name = (Text("Name: ", language="en"), Blank(None, 20), Mark(None))
    blocks = (Paragraph(name), grid, Options((Option(plain("eins"), None),)))
    document = replace(key(*blocks), language="de", spoken=spoken)
    data = write(document).data
    assert tag_faults(data) == [] and not_conformant(data) == []
    said = [node for node in tree_of(data).nodes() if node.said or node.described]
    assert [node.said or node.described for node in said] == [
        *("blank", "box to tick"), "blank", "box to tick",
    ]  # fmt: skip
    heard_in = {node.number: language for node, language in with_language(tree_of(data), "")}
    assert {heard_in[node.number] for node in said} == {"en"}


def with_language(node: Node, above: str) -> list[tuple[Node, str]]:
    language = node.language or above
    kids = [kid for kid in node.kids if isinstance(kid, Node)]
    return [(node, language), *(pair for kid in kids for pair in with_language(kid, language))]


def test_a_grid_is_a_table_of_its_squares_and_says_no_answer_but_in_a_key() -> None:
    row = (Square("A"), Square(answer="B", number="1"), None)
    empty = (Square(answer="C"), Square(answer="D"), None)
    grid = Grid((row, empty), "Une grille")
    assert squares_heard(tagged(grid)) == [["A", "1 […]", ""], ["[…]", "[…]", ""]]
    assert squares_heard(tagged(grid, concealed=False)) == [["A", "1 B", ""], ["C", "D", ""]]
    (table,) = tree_of(tagged(grid)).find("Table")
    assert table.attributes["Summary"] == "Une grille"


def squares_heard(data: bytes) -> list[list[str]]:
    """What is read aloud of each cell; « […] » is a blank to fill."""
    rows = [row.find("TD") for row in tree_of(data).find("TR")]
    said = [["".join(heard(data, cell)).strip() for cell in row] for row in rows]
    return [[text.replace(SPOKEN.blank, "…") for text in row] for row in said]


def test_what_runs_at_head_and_foot_is_no_part_of_the_document() -> None:
    data = tagged(words("Le texte"))
    assert tree_text(data).strip() == "Le texte"
    furniture = page_texts(write(key(words("Le texte"))), furniture=True)[0]
    assert "Corrigé" in furniture and "Page" in furniture


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=12))
def test_no_level_of_headings_is_skipped(headings: list[tuple[int, bool]]) -> None:
    """Even where a heading that has no words would have been between two others."""
    blocks = [Heading(level, plain("Mot" if shown else " ")) for level, shown in headings]
    shown = [level for level, shown in headings if shown]
    found = tree_of(tagged(*blocks)).nodes()
    levels = [int(node.kind[1:]) for node in found if node.kind[0] == "H"]
    assert len(levels) == len(shown)
    for place, level in enumerate(levels):
        before = levels[place - 1] if place else 0
        assert level == min(shown[place], before + 1, 6)


@pytest.mark.parametrize("title", ["Titre", "L’œuvre & <b>\\(n° 1\\)</b> « ça »", "日(本)\\ \r\n"])
def test_titles_and_texts_of_any_signs_come_back(title: str) -> None:
    spoken = replace(SPOKEN, blank=title)
    document = replace(key(Paragraph((Blank(None, 20),))), spoken=spoken)
    data = write(document).data
    assert tag_faults(data) == [] and not_conformant(data) == []
    (span,) = tree_of(data).find("Span")
    assert span.said == title


def test_an_empty_document_is_conformant_too() -> None:
    assert outline() == "Document"


def test_bookmarks_have_the_words_of_the_headings() -> None:
    for document in (worksheet(), sample_document("key")):
        file = write(document)
        tree = tree_of(file.data)
        headings = [text_in(file.data, node) for node in tree.nodes() if node.kind[0] == "H"]
        with opened(file) as pdf:
            entries = [entry.get_title() for entry in pdf.get_toc()]
        assert len(entries) > 5
        # The article's own headings have no bookmarks; a bookmark has a dot after its number.
        said = {_plain(heading) for heading in headings}
        assert [entry for entry in entries if _plain(entry) not in said] == []


def _plain(title: str) -> str:
    return "".join(character for character in title if character.isalpha())
