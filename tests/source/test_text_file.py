import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ArdoiseError, Problem
from generator.source.text_file import LONGEST, place_of, read_text


def problems_of(file: Path) -> tuple[Problem, ...]:
    with pytest.raises(ArdoiseError) as raised:
        read_text(file)
    return raised.value.problems


def written(folder: Path, data: bytes) -> Path:
    file = folder / "text.md"
    file.write_bytes(data)
    return file


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b" \r\n\t\n", "file-empty"),
        (b"\xef\xbb\xbf", "file-empty"),
        ("Le café".encode("utf-16"), "file-utf16"),
        ("Le café est là".encode("utf-16-le"), "file-utf16"),
        ("L’été à Nîmes".encode("cp1252"), "file-windows-1252"),
        (b"abc \xfe\xdd\x81", "file-not-utf8"),
        (b"a\x00b", "control-character"),
        ("a\u0085b".encode(), "control-character"),
        ("a\ufffe".encode(), "control-character"),
        (b"x" * (LONGEST + 1), "file-too-long"),
        (b"x" * 1_000_000, "file-too-long"),
    ],
)
def test_a_file_that_cannot_be_used(tmp_path: Path, data: bytes, code: str) -> None:
    assert [p.code for p in problems_of(written(tmp_path, data))] == [code]


def test_the_first_bad_byte_has_a_place(tmp_path: Path) -> None:
    file = written(tmp_path, "un\r\ndeux é".encode() + b"\xe9t\nfin")
    [problem] = problems_of(file)
    assert problem.place is not None
    assert (problem.place.line, problem.place.column) == (2, 7)
    assert problem.place.excerpt == "deux é\ufffdt"


def test_each_control_character_has_a_place(tmp_path: Path) -> None:
    places = [p.place for p in problems_of(written(tmp_path, b"a\x07b\n\x1bc"))]
    assert [(p.line, p.column, p.excerpt) for p in places if p] == [
        (1, 2, "a\x07b"),
        (2, 1, "\x1bc"),
    ]


def test_what_is_no_plain_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, code in (("", "file-is-folder"), ("no", "file-missing"), ("pipe", "file-not-plain")):
        assert problems_of(tmp_path / name)[0].code == code
    assert problems_of(tmp_path / ("n" * 300))[0].code == "file-unreadable"
    assert problems_of(tmp_path / "a\0b")[0].code == "file-unreadable"


def test_line_breaks_mark_and_accents_are_levelled(tmp_path: Path) -> None:
    file = written(tmp_path, "\ufeffe\u0301te\u0301\r\nun\rdeux\u2028trois".encode())
    assert read_text(file) == "été\nun\ndeux\ntrois"


@given(st.text(min_size=1), st.data())
def test_a_place_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    place = place_of(Path("f"), text, at)
    line = text.split("\n")[place.line - 1]
    assert place.excerpt == line
    assert (line + "\n")[place.column - 1] == text[at]
