"""Names of files, whatever a pupil is called."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.roster.file_names import file_name, slug
from generator.roster.pupil import Pupil


@pytest.mark.parametrize(
    ("last", "first", "name"),
    [
        ("Durand", "Zoé", "01-durand-zoe.pdf"),
        ("N’Diaye", "Awa", "01-n-diaye-awa.pdf"),
        ("../../x", None, "01-x.pdf"),
        ("CON", None, "01-con.pdf"),
        ("C:\\nul", "a/b", "01-c-nul-a-b.pdf"),
        ("Œuf", "Weiß", "01-oeuf-weiss.pdf"),
        ("Łęcka", "Øya", "01-lecka-oya.pdf"),
        ("王", "伟", "01.pdf"),
        (".", "", "01.pdf"),
    ],
)
def test_a_name_becomes_a_safe_one(last: str, first: str | None, name: str) -> None:
    assert file_name(1, Pupil(last, first), 30) == name


@given(st.text(max_size=200), st.text(max_size=200), st.integers(1, 2000))
def test_no_name_is_anything_but_letters_digits_and_hyphens(
    last: str, first: str, number: int
) -> None:
    name = file_name(number, Pupil(last, first), 2000)
    assert re.fullmatch(r"\d{4}(-[a-z0-9]+)*\.pdf", name)
    assert len(name) < 60


def test_numbers_sort_as_the_list_does() -> None:
    names = [file_name(n, Pupil("X", None), 1000) for n in range(1, 1001)]
    assert sorted(names) == names


def test_a_class_is_called_as_its_file() -> None:
    assert slug("3e B – 2025/2026") == "3e-b-2025-2026"
