"""Grids in a PDF: square, in the middle, whole, and nothing where no square is."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from support.pdf_reading import key, opened, page_texts, theme, write

from generator.document.blocks import Cell, Grid, Paragraph, Row, Square, Table
from generator.document.inlines import plain
from generator.render.pdf.styles import MM


def _grid(rows: int, columns: int, side: float = 9, **square: object) -> Grid:
    row = tuple(Square("M", **square) for _ in range(columns))  # type: ignore[arg-type]
    return Grid((row,) * rows, "Une grille", side)


def _boxes(page: pypdfium2.PdfPage) -> list[tuple[float, float, float, float]]:
    """The squares that are drawn: left, bottom, right, top."""
    paths = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])
    bounds = [path.get_bounds() for path in paths]
    return [b for b in bounds if b[2] - b[0] > 10 and abs((b[2] - b[0]) - (b[3] - b[1])) < 0.01]


def test_squares_are_square_and_stand_in_the_middle_of_the_page() -> None:
    with opened(write(key(_grid(4, 6)))) as pdf:
        boxes = _boxes(pdf[0])
        width = pdf[0].get_width()
    assert len(boxes) == 24
    # The bounds of a drawn line take in half its thickness, or all of it.
    assert all(0 <= right - left - 9 * MM <= 2 * theme().rule for left, _, right, _ in boxes)
    left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
    assert abs((left + right) / 2 - width / 2) < 0.1


def test_a_place_without_a_square_is_left_white() -> None:
    row = (Square(), None, Square())
    with opened(write(key(Grid((row, (None, None, None)), "")))) as pdf:
        assert len(_boxes(pdf[0])) == 2


def test_a_grid_that_is_too_wide_gets_smaller_squares() -> None:
    page = theme().page
    with opened(write(key(_grid(2, 40)))) as pdf:
        boxes = _boxes(pdf[0])
        right = pdf[0].get_width() - page.right * MM
    assert len(boxes) == 80
    assert max(b[2] for b in boxes) <= right + 1
    assert min(b[0] for b in boxes) >= page.left * MM - 1


@pytest.mark.parametrize("lines", range(0, 50, 7))
def test_no_page_cuts_a_grid(lines: int) -> None:
    filler = (Paragraph(plain("Ligne")) for _ in range(lines))
    with opened(write(key(*filler, _grid(12, 12)))) as pdf:
        counts = [len(_boxes(page)) for page in pdf]
    assert sorted(counts)[-1] == sum(counts) == 144


def test_a_marked_square_is_drawn_once_more_and_heavier() -> None:
    row = (Square("A", marked=True), Square("B"))
    with opened(write(key(Grid((row,), "")))) as pdf:
        assert len(_boxes(pdf[0])) == 3


def test_the_letters_of_a_row_are_read_together() -> None:
    words = ("MOULIN", "VOLETS")
    rows = tuple(tuple(Square(letter, number="7") for letter in word) for word in words)
    (text,) = page_texts(write(key(Grid(rows, "betrays nothing"))))
    lines = [line.strip() for line in text.splitlines()]
    assert "M O U L I N" in lines and "V O L E T S" in lines
    assert "betrays" not in text


def test_a_grid_in_a_cell_stays_in_it() -> None:
    table = Table((0.3, 0.7), (Row((Cell((_grid(3, 12),)), Cell(()))),))
    with opened(write(key(table))) as pdf:
        boxes = _boxes(pdf[0])
        width = pdf[0].get_width() - (theme().page.left + theme().page.right) * MM
    # The cell itself may be drawn as lines; only squares of the grid are as wide as high.
    assert len(boxes) == 36
    assert max(b[2] for b in boxes) <= theme().page.left * MM + 0.3 * width + 1


def test_a_grid_without_squares_is_nothing() -> None:
    assert write(key(Grid((), ""))).pages == 1
