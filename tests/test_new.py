"""`ardoise new`: every file of the corpus becomes a lesson that checks and builds at once."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from functools import cache
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
"""Built whole, as PDF and Word; of the others a sheet as one of the two, in turn."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The lesson of a file of the corpus, made once; the tests only look at it."""
    root = tmp_path_factory.mktemp("lessons")
    return cache(
        lambda name: new_lesson(corpus()[name].file, root / name, NOTES, ["A2", "B1"]).folder
    )


def lacks_nothing(lesson: Path, name: str, papers: Path) -> None:
    """It checks without an error, and builds."""
    checked = ardoise("check", lesson)
    assert checked.exit_code == 0, checked.output
    assert "error" not in checked.output
    formats = ["pdf", "docx"] if name in BOTH else [["pdf", "docx"][NAMES.index(name) % 2]]
    only = [] if name in BOTH else ["--document", "worksheet"]
    for suffix in formats:
        asked = ["-o", papers, "--level", "B1", "--format", suffix, *only]
        built = ardoise("build", lesson, *asked)
        assert built.exit_code == 0, built.output
    suffixes = {file.suffix for file in papers.rglob("*.*")} - {".json"}
    assert suffixes == {f".{suffix}" for suffix in formats}


PROVED: set[tuple[str, ...]] = set()
"""The files of the lessons that were checked and built: many of the corpus hold one article."""


@pytest.mark.parametrize("name", sorted(NAMES, key=lambda name: name not in BOTH))
def test_a_lesson_that_checks_and_builds(
    name: str, lessons: Callable[[str], Path], folder: Path
) -> None:
    lesson = lessons(name)
    files = sorted(lesson.iterdir())
    assert [file.name for file in files] == ["article.md", "lesson.yaml"]
    said = tuple(file.read_text(encoding="utf-8") for file in files)
    if said not in PROVED:
        lacks_nothing(lesson, name, folder / "papers")
        PROVED.add(said)


@pytest.mark.parametrize("name", NAMES)
def test_the_article_that_is_written_reads_back_the_same(
    name: str, lessons: Callable[[str], Path]
) -> None:
    expected = corpus()[name]
    found = read_any(expected.file).article
    read, problems = read_article(lessons(name) / "article.md", "")
    assert problems == ()
    assert plain(read.title) == expected.title
    assert (read.title, read.lead) == (found.title, found.lead)
    assert [(p.heading, p.text) for p in read.paragraphs] == [
        (p.heading, p.text) for p in found.paragraphs
    ]


def test_the_command_makes_it_of_every_kind_of_file() -> None:
    kinds = {name.rpartition(".")[2]: name for name in NAMES if name.startswith("fr-")}
    assert set(kinds) == {"txt", "md", "html", "docx", "odt", "pdf"}
    for kind, name in kinds.items():
        made = ardoise("new", corpus()[name].file, "--levels", "A2,B1", "-o", kind)
        assert made.exit_code == 0, made.output
        (lesson,) = Path(kind).iterdir()
        assert "levels: [A2, B1]" in (lesson / "lesson.yaml").read_text(encoding="utf-8")


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
