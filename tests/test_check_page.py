"""docs/check.md explains every finding, and every finding has words, a hint and a name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import generator
from generator.lesson.checks.findings import FINDINGS, IN_THE_LESSON, ON_THE_PAPERS
from generator.source.folders import templates_root

PAGE = Path(__file__).parents[1] / "docs" / "check.md"
ROW = re.compile(
    r"^\| `([a-z-]+)`(?: \(([a-z, ]+)\))? \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE
)
CHECKS = Path(generator.__file__).parent / "lesson" / "checks"
WARNING = re.compile(r"report\.warning\(\s*\"([a-z-]+)\"")
BY_LINT = ("lengths", "two_answers", "entries", "elsewhere")


def rows() -> dict[str, tuple[str, ...]]:
    found = ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert len(found) == len({name for name, *_ in found})
    return {name: tuple(cells) for name, *cells in found}


def warned_of(*files: str) -> set[str]:
    texts = ((CHECKS / f"{file}.py").read_text(encoding="utf-8") for file in files)
    return {code for text in texts for code in WARNING.findall(text)}


def texts(language: str) -> dict[str, Any]:
    file = templates_root() / "messages" / f"{language}.yaml"
    problems: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["problems"]
    return problems


def test_the_table_has_every_finding_in_order() -> None:
    assert list(rows()) == sorted(FINDINGS)
    assert not IN_THE_LESSON & ON_THE_PAPERS
    assert all(all(cell.strip() for cell in cells[1:]) for cells in rows().values())


def test_the_table_says_what_depends_on_the_papers_and_what_a_build_says() -> None:
    marks = {name: cells[0].split(", ") for name, cells in rows().items()}
    assert {name for name, given in marks.items() if "papers" in given} == ON_THE_PAPERS
    by_check = warned_of(*BY_LINT) | (ON_THE_PAPERS - {"plan-too-long"})
    assert len(by_check) > 10
    assert {name for name, given in marks.items() if "build" not in given} == by_check


def test_every_warning_about_a_lesson_is_a_finding() -> None:
    files = [file.stem for file in CHECKS.glob("*.py")]
    assert set(BY_LINT) < set(files)
    codes = warned_of(*files)
    assert len(codes) > 14
    assert codes <= FINDINGS


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_finding_has_words_and_a_hint(language: str) -> None:
    said = texts(language)
    lacking = [
        name for name in FINDINGS if not (isinstance(said[name], dict) and said[name]["hint"])
    ]
    assert lacking == []


def test_the_example_of_a_silence_is_one() -> None:
    from generator.lesson.silence import Silence

    blocks = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    silences = [Silence(**one) for block in blocks for one in yaml.safe_load(block)["silence"]]
    assert silences
