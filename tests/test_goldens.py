"""Every document of the lessons, as text, held against what was accepted before.

To accept what is made now: pytest tests/test_goldens.py --accept
"""

import difflib
from pathlib import Path

import pytest
from support.packs import DOCUMENTS, PACKS, PackCase, documents_of

from generator.document.dump import dump

GOLDENS = Path(__file__).parent / "goldens"
ACCEPT = "pytest tests/test_goldens.py --accept"
LONGEST_DIFF = 40  # lines


def golden(pack: PackCase, name: str) -> Path:
    return GOLDENS / pack.lesson / pack.recipe / f"{name}.txt"


@pytest.mark.parametrize(("pack", "name"), DOCUMENTS, ids=str)
def test_golden(pack: PackCase, name: str, pytestconfig: pytest.Config) -> None:
    file = golden(pack, name)
    made = dump(documents_of(pack)[name])
    if pytestconfig.getoption("--accept"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made, encoding="utf-8")
    accepted = file.read_text(encoding="utf-8") if file.exists() else ""
    if made != accepted:
        pytest.fail(difference(accepted, made, file), pytrace=False)


def difference(accepted: str, made: str, file: Path) -> str:
    lines = list(
        difflib.unified_diff(
            accepted.splitlines(), made.splitlines(), "accepted", "made now", lineterm="", n=1
        )
    )
    more = len(lines) - LONGEST_DIFF
    shown = [*lines[:LONGEST_DIFF], *([f"… and {more} more lines"] if more > 0 else [])]
    name = file.relative_to(GOLDENS.parents[1])
    return "\n".join([f"{name} is made otherwise now. If it is right: {ACCEPT}", *shown])


def test_no_golden_is_stale(pytestconfig: pytest.Config) -> None:
    expected = {golden(pack, name) for pack, name in DOCUMENTS}
    there = {file for pack in PACKS for file in (GOLDENS / pack.lesson).rglob("*.txt")}
    if pytestconfig.getoption("--accept"):
        for file in there - expected:
            file.unlink()
        there &= expected
    assert len(there) >= 10
    assert there == expected, f"files that no test expects, or that are missing: {ACCEPT}"


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_a_pack_has_the_documents_that_are_looked_for(pack: PackCase) -> None:
    assert list(documents_of(pack)) == pack.names


def test_the_difference_is_short_and_names_the_command() -> None:
    made = "\n".join(str(number) for number in range(100))
    said = difference("", made, GOLDENS / "lesson" / "standard" / "plan.txt")
    assert said.startswith("tests/goldens/lesson/standard/plan.txt")
    assert ACCEPT in said
    assert len(said.splitlines()) == LONGEST_DIFF + 2
