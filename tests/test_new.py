"""`ardoise new`: every file of the corpus becomes a lesson that checks and builds at once."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from support.command import ardoise
from support.corpus import FILES, corpus, plain

from generator.lesson.article import read_article
from generator.messages import note_texts
from generator.new import new_lesson
from generator.reading.read_file import read_any

NOTES = note_texts("en")
NAMES = sorted(corpus())
BOTH = ["fr-news.html", "en-utf-16.txt", "es-two-pages.pdf", "de-tracked.odt"]
"""Built as PDF and Word; the others as one of the two, in turn."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_that_checks_and_builds(name: str) -> None:
    made = ardoise("new", corpus()[name].file, "--levels", "A2,B1")
    assert made.exit_code == 0, made.output
    (lesson,) = Path("lessons").iterdir()
    assert {file.name for file in lesson.iterdir()} == {"article.md", "lesson.yaml"}
    checked = ardoise("check", lesson)
    assert checked.exit_code == 0, checked.output
    assert "error" not in checked.output
    formats = ["pdf", "docx"] if name in BOTH else [["pdf", "docx"][NAMES.index(name) % 2]]
    for suffix in formats:
        built = ardoise("build", lesson, "-o", "papers", "--level", "B1", "--format", suffix)
        assert built.exit_code == 0, built.output
    suffixes = {file.suffix for file in Path("papers").rglob("*.*")} - {".json"}
    assert suffixes == {f".{suffix}" for suffix in formats}


@pytest.mark.parametrize("name", NAMES)
def test_the_article_that_is_written_reads_back_the_same(name: str) -> None:
    expected = corpus()[name]
    made = new_lesson(expected.file, Path("lessons"), NOTES, ["B1"])
    found = read_any(expected.file).article
    read, problems = read_article(made.folder / "article.md", "")
    assert problems == ()
    assert plain(read.title) == expected.title
    assert (read.title, read.lead) == (found.title, found.lead)
    assert [(p.heading, p.text) for p in read.paragraphs] == [
        (p.heading, p.text) for p in found.paragraphs
    ]


def test_what_was_left_out_is_said() -> None:
    said = ardoise("new", FILES / "fr-news.html").stderr
    assert "Lire aussi : Des abeilles en ville" in said
    assert "French" in said


def test_a_lesson_that_is_there_stays_as_it_is() -> None:
    assert ardoise("new", FILES / "fr-list.md").exit_code == 0
    (lesson,) = Path("lessons").iterdir()
    before = {file: file.read_bytes() for file in lesson.iterdir()}
    assert len(before) == 2
    again = ardoise("new", FILES / "fr-bullets.txt")
    assert again.exit_code == 1 and lesson.name in again.stderr
    assert {file: file.read_bytes() for file in lesson.iterdir()} == before
    assert ardoise("new", FILES / "fr-bullets.txt", "--title", "Autre").exit_code == 0


def test_nothing_is_half_written_when_the_disk_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.write_text

    def full(self: Path, *arguments: object, **options: object) -> int:
        if self.name == "lesson.yaml":
            raise OSError(28, "No space left on device")
        return real(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", full)
    result = ardoise("new", FILES / "fr-list.md")
    assert result.exit_code == 1 and "No space left" in result.stderr
    assert list(Path("lessons").iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../x", "x"),
        ("CON", "lesson-con"),
        ("/etc/passwd", "etc-passwd"),
        ("C:\\Windows", "c-windows"),
        ("Œuvre d’été", "oeuvre-d-ete"),
        ("…", "lesson"),
        ("a" * 300, "a" * 40),
    ],
)
def test_a_title_becomes_the_name_of_a_folder(title: str, name: str) -> None:
    result = ardoise("new", FILES / "fr-list.md", "--title", title)
    assert result.exit_code == 0, result.output
    assert [each.name for each in Path("lessons").iterdir()] == [name]
    assert ardoise("check", Path("lessons") / name).exit_code == 0


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fr-byline.txt", "en-name-of-site-first.html", "fr-two-columns.pdf"):
        data = io.TextIOWrapper(io.BytesIO((FILES / name).read_bytes()))
        monkeypatch.setattr(sys, "stdin", data)
        made = new_lesson(Path("-"), Path(name), NOTES, ["B1"])
        assert made.draft.article == read_any(FILES / name).article
        assert plain(made.draft.article.title) == corpus()[name].title
