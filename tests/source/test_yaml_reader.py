import time
from pathlib import Path

import pytest

from generator.errors import ArdoiseError, Problem
from generator.source.source import Source, spell
from generator.source.yaml_reader import read_yaml


def read(folder: Path, text: str) -> Source:
    file = folder / "lesson.yaml"
    file.write_text(text, encoding="utf-8")
    return read_yaml(file)


def problems_of(folder: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ArdoiseError) as raised:
        read(folder, text)
    return raised.value.problems


def test_nothing_is_guessed(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        "a: yes\nb: 9:30\nc: 007\nd: 2023-12\ne: 1e3\nf: .inf\ng: [no, 0x1F, 1_000]\n1: un\n",
    )
    assert source.data == {
        "a": "yes",
        "b": "9:30",
        "c": "007",
        "d": "2023-12",
        "e": "1e3",
        "f": ".inf",
        "g": ["no", "0x1F", "1_000"],
        "1": "un",
    }


def test_an_empty_value_is_a_missing_value(tmp_path: Path) -> None:
    source = read(tmp_path, 'a:\nb: ~\nc: null\nd: ""\ne: [x, , y]\nf: "null"\n'.replace(" ,", ""))
    assert source.data == {"d": "", "e": ["x", "y"], "f": "null"}


def test_places_of_values_and_keys(tmp_path: Path) -> None:
    source = read(tmp_path, "title: T\nquestions:\n  - ask: Qui ?\n    answer: Moi\n")
    path = ("questions", 0, "answer")
    assert spell(path) == "questions[1].answer"
    value, key = source.place(path), source.place(path, key=True)
    assert (value.line, value.column, value.excerpt) == (4, 13, "    answer: Moi")
    assert (key.line, key.column) == (4, 5)
    assert source.place(("questions", 0, "lines")) == source.place(("questions", 0))


def test_every_problem_at_once(tmp_path: Path) -> None:
    found = problems_of(tmp_path, "a: &x 1\na: 2\nb: *x\nc: !!int 3\nd: mot #clé\n---\ne: 1\n")
    assert [(p.code, p.place.line if p.place else 0) for p in found] == [
        ("yaml-alias", 1),
        ("key-twice", 2),
        ("yaml-alias", 3),
        ("yaml-tag", 4),
        ("yaml-hash-in-text", 5),
        ("yaml-second-document", 6),
    ]


def test_a_remark_is_no_cut_text(tmp_path: Path) -> None:
    text = 'a: mot # une remarque\nb: "mot" #remarque\nc: C#\n#tout\nd: |\n  mot #clé\n'
    assert read(tmp_path, text).data == {"a": "mot", "b": "mot", "c": "C#", "d": "mot #clé\n"}


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "{" * 100_000, "- " * 50_000, "a:\n" + "? " * 50_000, "[{" * 20_000],
    ids=["brackets", "braces", "dashes", "questions", "mixed"],
)
def test_deep_nesting_is_refused_at_once(tmp_path: Path, text: str) -> None:
    start = time.monotonic()
    assert problems_of(tmp_path, text)[0].code == "yaml-too-deep"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("text", [r'a: "\ud800"', r'a: "\0"', r'a: "\UFFFFFFFF"', r'a: "\x1b"'])
def test_escapes_cannot_smuggle_characters(tmp_path: Path, text: str) -> None:
    assert problems_of(tmp_path, text)[0].code in ("control-character", "yaml-escape")


def test_french_colon_after_a_no_break_space(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "a: Le but\u00a0: lire\n")[0].code == "yaml-colon-in-text"
    assert read(tmp_path, "a: Le but\u00a0:\u00a0lire\n").data == {"a": "Le but\u00a0:\u00a0lire"}


def test_comments_alone_are_no_data_where_that_may_be(tmp_path: Path) -> None:
    file = tmp_path / "ardoise.yaml"
    file.write_text("# school: A\n\n# teacher: B\n", encoding="utf-8")
    assert read_yaml(file, may_be_bare=True).data == {}
    with pytest.raises(ArdoiseError) as caught:
        read_yaml(file)
    assert [problem.code for problem in caught.value.problems] == ["file-empty"]
