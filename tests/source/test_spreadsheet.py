"""Tables as spreadsheets save them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ArdoiseError
from generator.source.spreadsheet import MOST_ROWS, bare, letters, lines_of, read_lines, write_lines

FILE = Path("liste.csv")
ROWS = [("Nom", "Prénom"), ("Le Goff", "Élie"), ("O’Connor, dit « Œil »", 'Zoé "Z"')]


def cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in lines_of(text, FILE)]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_it_was_saved_with(
    encoding: str, delimiter: str, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    text = write_lines(ROWS, delimiter).decode("utf-8-sig")
    file.write_bytes(text.encode(encoding))
    assert [line.cells for line in read_lines(file)] == ROWS


def test_blank_lines_are_passed_over_and_counted_as_a_spreadsheet_counts_them() -> None:
    lines = lines_of('\n;;\nNom;Note\n\n"A";"deux\nlignes"\nB;\n', FILE)
    assert [line.cells[0] for line in lines] == ["Nom", "A", "B"]
    assert [line.number for line in lines] == [3, 5, 6]
    assert [line.place.line for line in lines] == [3, 5, 7]


def test_what_excel_says_of_the_separator_is_believed() -> None:
    assert cells("sep=;\nNom, dit;Prénom\nA;B\n") == [("Nom, dit", "Prénom"), ("A", "B")]
    assert lines_of("sep=;\nNom\n", FILE)[0].place.line == 2


def test_a_comma_within_quotation_marks_separates_nothing() -> None:
    assert cells('"Nom, prénom, et tout";Note\nA;B\n')[1] == ("A", "B")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file-empty"),
        (";;\n\n ; ", "file-empty"),
        ('Nom\n"Durand\nMartin\n', "csv-broken"),
        ('Nom;Prénom\n"Durand"x;Zoé\n', "csv-broken"),
        ("x\n" * (MOST_ROWS + 2), "csv-too-long"),
    ],
)
def test_what_is_no_table_is_said(text: str, code: str) -> None:
    with pytest.raises(ArdoiseError) as caught:
        lines_of(text, FILE)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_as_many_rows_as_may_be_are_read() -> None:
    assert len(lines_of("x\n" * (MOST_ROWS + 1), FILE)) == MOST_ROWS + 1


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(b"a\n" * 2_100_000)
    with pytest.raises(ArdoiseError, match="csv-too-large"):
        read_lines(file)


# A cell that begins with an apostrophe of its own cannot be told from one that we guarded.
CELLS = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zs"])).filter(
    lambda cell: not cell.startswith("'")
)


@given(st.lists(CELLS, min_size=1).filter(lambda row: any(map(str.strip, row))))
def test_no_cell_is_a_formula_and_each_is_read_back(row: list[str]) -> None:
    written = write_lines([row], ";").decode("utf-8-sig")
    (line,) = lines_of(f"sep=;\n{written}", FILE)
    assert not [cell for cell in line.cells if cell.startswith(("=", "+", "-", "@"))]
    assert [bare(cell) for cell in line.cells] == [" ".join(cell.split()) for cell in row]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_each_sign_that_begins_a_formula_is_guarded(first: str) -> None:
    assert write_lines([[f"{first}1"]], ";").decode("utf-8-sig").lstrip('"').startswith("'")


def test_columns_have_the_letters_of_a_spreadsheet() -> None:
    assert [letters(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@given(st.binary(max_size=400))
def test_whatever_lies_in_a_file_nothing_but_a_problem_comes(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "liste.csv"
        file.write_bytes(data)
        try:
            assert read_lines(file)
        except ArdoiseError as error:
            assert error.problems
