"""Where pages end: what stays together, what is repeated, what the bookmarks find."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.pdf_reading import key, opened, page_texts, theme, worksheet, write

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Block,
    Box,
    Cards,
    Cell,
    Heading,
    Item,
    Items,
    NewPage,
    Option,
    Options,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.inlines import Blank, Text, plain
from generator.render.pdf.styles import MM


def _filler(lines: int) -> tuple[Block, ...]:
    return tuple(Paragraph(plain(f"Ligne {i}")) for i in range(lines))


def _question(number: int) -> Item:
    return Item(
        (
            Paragraph(plain(f"Question{number}?"), "item"),
            Options(tuple(Option(plain(f"Choix{number}-{i}"), i == 1) for i in range(3))),
            WritingSpace(2),
        )
    )


def _page_of(pages: list[str], word: str) -> int:
    (found,) = [i for i, page in enumerate(pages) if word in page]
    return found


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 90))
def test_a_heading_stands_on_the_page_of_its_first_question(lines: int) -> None:
    activity = Activity(
        "1",
        plain("Le titre"),
        (
            Paragraph(plain("La consigne."), "instruction"),
            Box((Paragraph(plain("banque"), "box"),), role="bank"),
            Items(tuple(_question(n) for n in range(3))),
        ),
    )
    pages = page_texts(write(key(*_filler(lines), Heading(2, plain("La partie")), activity)))
    first = _page_of(pages, "La partie")
    for word in ("Le titre", "La consigne", "banque", "Question0", "Choix0-2"):
        assert _page_of(pages, word) == first
    for number in (1, 2):
        words = [f"Question{number}", *(f"Choix{number}-{i}" for i in range(3))]
        assert len({_page_of(pages, word) for word in words}) == 1


@settings(max_examples=12, deadline=None)
@given(st.integers(36, 52))
def test_a_heading_stays_with_the_beginning_of_what_no_page_can_hold(lines: int) -> None:
    giant = Items((Item((Paragraph(plain("Début " + "mot " * 2500), "item"),)),))
    pages = page_texts(write(key(*_filler(lines), Activity("1", plain("Titre"), (giant,)))))
    assert len(pages) > 2
    assert _page_of(pages, "Titre") == _page_of(pages, "Début")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 60))
def test_no_row_is_parted_and_the_header_is_on_each_page_of_the_table(lines: int) -> None:
    rows = tuple(
        Row((Cell(tuple(Paragraph(plain(f"R{n}L{i};")) for i in range(4))), Cell(())))
        for n in range(20)
    )
    header = Row((Cell((Paragraph(plain("Colonne")),)), Cell(())))
    pages = page_texts(write(key(*_filler(lines), Table((0.5, 0.5), rows, header))))
    for n in range(20):
        assert len({_page_of(pages, f"R{n}L{i};") for i in range(4)}) == 1
    with_rows = [page for page in pages if "L0;" in page]
    assert len(with_rows) >= 2
    assert [page.count("Colonne") for page in with_rows] == [1] * len(with_rows)
    assert sum(page.count("Colonne") for page in pages) == len(with_rows)


def test_boxes_and_cards_are_not_parted() -> None:
    tall = tuple(Paragraph(plain(f"C{i};"), "box") for i in range(12))
    cards = Cards((Box(tall, plain("Un")), Box((Paragraph(plain("court")),), plain("Deux"))), 2)
    for lines in range(20, 44, 3):
        pages = page_texts(write(key(*_filler(lines), cards)))
        assert len({_page_of(pages, f"C{i};") for i in range(12)}) == 1


def _article() -> Article:
    paragraphs = tuple(
        ArticleParagraph(n, plain(f"Paragraphe{n}; " + "mot " * 60)) for n in range(1, 15)
    )
    return Article(plain("Titre"), paragraphs, source=plain("La source"))


def test_the_source_of_a_long_article_stands_by_its_last_words() -> None:
    for lines in range(40):
        pages = page_texts(write(key(*_filler(lines), _article())))
        assert len(pages) > 1
        assert "mot" in pages[_page_of(pages, "La source")]


def test_the_frame_of_an_article_is_closed_within_the_margins_of_each_page() -> None:
    page = theme().page
    for lines in range(0, 40, 3):
        framed = 0
        with opened(write(key(*_filler(lines), _article()))) as pdf:
            for sheet in pdf:
                if "mot" not in sheet.get_textpage().get_text_bounded():
                    continue
                bounds = [thing.get_bounds() for thing in sheet.get_objects()]
                # The frame alone is both wide and more than a line high.
                (frame,) = [b for b in bounds if b[2] - b[0] > 400 and b[3] - b[1] > 20]
                assert frame[1] >= page.bottom * MM - 1
                assert frame[3] <= sheet.get_height() - page.top * MM + 1
                framed += 1
        assert framed >= 2


@pytest.mark.parametrize(
    ("blocks", "pages"),
    [
        ((NewPage(),), 1),
        ((NewPage(), *_filler(1)), 1),
        ((*_filler(1), NewPage()), 1),
        ((*_filler(1), NewPage(), NewPage(), *_filler(1)), 2),
        ((*_filler(1), NewPage("sheet"), *_filler(1)), 3),
        ((*_filler(1), NewPage("sheet"), NewPage(), *_filler(1)), 3),
        ((*_filler(1), NewPage(), *_filler(1), NewPage("sheet"), *_filler(1)), 3),
        ((NewPage("sheet"), *_filler(1), NewPage("sheet")), 1),
    ],
)
def test_new_pages_make_no_empty_ones_but_the_back_of_a_sheet(
    blocks: tuple[Block, ...], pages: int
) -> None:
    file = write(key(*blocks))
    assert file.pages == pages
    with opened(file) as pdf:
        assert len(pdf) == pages


def test_bookmarks_point_to_the_pages_of_their_headings() -> None:
    blocks = (
        Heading(1, plain("Le document")),
        *_filler(70),
        Activity("1", plain("Lire"), _filler(3)),
        Heading(3, plain("Détail")),
        NewPage("sheet"),
        Activity("", plain("Écrire"), (WritingSpace(40),)),
    )
    file = write(key(*blocks))
    texts = page_texts(file)
    with opened(file) as pdf:
        found = [
            (mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in pdf.get_toc()
        ]
    assert [entry[:2] for entry in found] == [
        (0, "Le document"),
        (1, "1. Lire"),
        (2, "Détail"),
        (1, "Écrire"),
    ]
    for _, title, page in found:
        assert title.split()[-1] in texts[page]
    assert len({page for *_, page in found}) == 3


@pytest.mark.parametrize(
    "block",
    [
        Paragraph((Text("Avant "), Blank(None, 900), Text(" après"))),
        Paragraph(plain("m" * 300)),
        Table(
            (0.05, 0.95), (Row((Cell((Paragraph((Blank(None, 60),)),)), Cell(()))),), role="fill"
        ),
        Options((Option(plain("mot " * 60), None), Option(plain("w" * 200), None)), "row"),
        Activity("12", plain("Un titre très long " * 9), (), "… / 10", "pairs", "À deux " * 2),
    ],
)
def test_nothing_runs_over_the_right_margin(block: Block) -> None:
    page = theme().page
    with opened(write(key(block))) as pdf:
        sheet = pdf[0]
        right = sheet.get_width() - page.right * MM
        edges = [thing.get_bounds()[2] for thing in sheet.get_objects()]
    assert len(edges) > 3
    assert max(edges) <= right + 1


def test_the_foot_counts_the_pages() -> None:
    file = write(worksheet())
    assert file.pages == 3
    for number, text in enumerate(page_texts(file, furniture=True), start=1):
        assert f"Page {number} / 3" in text.replace("\u00a0", " ")
        assert "Fiche élève · Parcours □" in text
        assert "□·A·7F3K" in text
