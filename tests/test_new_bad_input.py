"""`ardoise new` on files without an article: a sentence, at once, and nothing is written."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from support.bad_articles import bad_articles
from support.command import ardoise
from support.corpus import FILES

CASES = bad_articles()
LONGEST = 2.0
"""Seconds."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(*arguments: object) -> str:
    """What is said when nothing is made."""
    result = ardoise("new", *arguments)
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    assert result.stderr.startswith("error: ")
    assert not Path("lessons").exists() or list(Path("lessons").iterdir()) == []
    return str(result.stderr)


def test_there_are_cases() -> None:
    assert len(CASES) >= 35


@pytest.mark.parametrize("case", sorted(CASES))
def test_a_file_without_an_article_is_refused_in_a_sentence(case: str) -> None:
    name, made, expected = CASES[case]
    file = Path(name)
    if callable(made):
        made(file)
    else:
        file.write_bytes(made)
    began = time.perf_counter()
    said = refused(file)
    assert time.perf_counter() - began < LONGEST
    assert expected in said and name in said
    assert said.count("error: ") == 1 and len(said) < 400


def test_a_folder_and_a_file_that_is_not_there() -> None:
    Path("folder").mkdir()
    assert "folder" in refused("folder")
    assert "nothing.txt" in refused("nothing.txt")
    assert "/dev/zero" in refused("/dev/zero")


@pytest.mark.parametrize("levels", ["", "Z9", "A2,Z9", ","])
def test_levels_that_are_none(levels: str) -> None:
    assert "Z9" in refused(FILES / "fr-list.md", "--levels", levels) or "Z9" not in levels
