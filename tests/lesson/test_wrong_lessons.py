"""Lessons with something wrong, and what Ardoise says about each."""

import re
from pathlib import Path

import pytest
from support.packs import SHIPPED

from generator.activities.registry import type_names
from generator.errors import ArdoiseError
from generator.messages import show
from generator.prepare import Order, prepare

ROOT = Path(__file__).parents[1] / "wrong_lessons"
# What grows with every new one stands in what is expected as a word of its own.
LISTS = {"EVERY-TYPE": type_names(), "EVERY-RECIPE": SHIPPED.names("recipes")}
CASES = sorted(file.parent.name for file in ROOT.glob("*/expected.txt"))


def said(case: str, language: str = "en") -> str:
    with pytest.raises(ArdoiseError) as raised:
        prepare(Order(Path(case)), SHIPPED)
    shown = (("" if p.is_error else "warning: ") + show(p, language) for p in raised.value.problems)
    said = "\n".join(shown) + "\n"
    for name, there_are in LISTS.items():
        said = said.replace(", ".join(there_are), name)
    return said


def test_there_are_cases() -> None:
    assert len(CASES) >= 40
    assert {folder.name for folder in ROOT.iterdir()} == set(CASES)


@pytest.mark.parametrize("case", CASES)
def test_what_is_said(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert said(case) == (ROOT / case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_it_is_said_in_french_too(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    french = said(case, "fr")
    assert french.count("\n") >= 1
    assert french != said(case)
    assert not re.search(r"\{[a-z_]+\}", french)
