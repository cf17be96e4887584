"""Input that wishes us ill, through the command: a sentence that names file and reason.

How long each takes and what memory is measured by `measure.py`; here it is held that each is
refused, and by a bound where a bound is what saves us.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.attacks import ATTACKS, BUILD, moulin
from support.command import ardoise
from support.packs import ROOT
from support.small_lesson import LESSON

MEGABYTES = 300
"""Over the memory of a check of a good lesson."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_there_are_attacks() -> None:
    assert len(ATTACKS) >= 50
    assert {command[0] for one in ATTACKS.values() for command in one.commands} == {
        *("build", "check", "new", "analyse", "vocabulary")
    }


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_attack_is_refused_in_a_sentence(name: str, language: str) -> None:
    attack = ATTACKS[name]
    attack.make()
    before = set(Path().rglob("*"))
    lesson = Path("moulin/lesson.yaml")
    text = lesson.read_bytes() if lesson.is_file() else b""
    assert attack.commands
    for command in attack.commands if language == "en" else attack.commands[:1]:
        result = ardoise(*command, language=language)
        assert result.exit_code == 1, result.output
        assert result.stderr.startswith(("error: ", "erreur", "warning: "))
        assert attack.said in result.stderr
        assert "did not expect" not in result.stderr
        assert len(result.stderr) < 60_000
        assert set(Path().rglob("*")) == before
    assert not text or lesson.read_bytes() == text


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("10 000 words", "10000 values"),
        ("20 000 unknown keys", "10000 values"),
        ("60 000 empty lists", "10000 values"),
        ("a line of 190 000", "10000 characters"),
        ("an article of 60 000 paragraphs", "400 paragraphs"),
        ("a page of paragraphs", "50000 tags"),
        ("an article without an end", "200000 characters"),
        ("a spreadsheet of a column more", "50 columns"),
    ],
)
def test_a_bound_refuses_it_before_the_work(name: str, limit: str) -> None:
    ATTACKS[name].make()
    assert limit in ardoise(*ATTACKS[name].commands[0]).stderr


@pytest.mark.parametrize("what", ["questions", "words"])
def test_a_list_longer_than_a_lesson_has(what: str) -> None:
    words = "vocabulary:\n" + "".join(f"- term: m{n}\n" for n in range(301))
    one = "  - id: q{0}\n    ask: Quand ?\n    answer: Oui.\n    evidence: de nouveau\n"
    moulin(LESSON + (words if what == "words" else "".join(one.format(n) for n in range(300))))
    said = ardoise("check", "moulin").stderr
    assert "at most 300, but there are 301" in said and "lesson.yaml:" in said


def test_one_file_says_no_more_than_a_hundred_problems() -> None:
    moulin(LESSON + "".join(f"k{n}: 1\n" for n in range(3000)))
    said = ardoise("check", "moulin").stderr
    assert said.count("error: ") == 100


def test_the_name_of_a_paper_is_no_path() -> None:
    labels = (ROOT / "templates" / "labels" / "fr.yaml").read_text(encoding="utf-8")
    moulin()
    for bad in ("../../x", "a/b", "NUL.txt", "a.", ""):
        spoilt = labels.replace("{worksheet: fiche-eleve,", f"{{worksheet: '{bad}',", 1)
        assert spoilt != labels
        Path("mine.yaml").write_text(spoilt, encoding="utf-8")
        result = ardoise(*BUILD, "--labels", "mine.yaml")
        assert result.exit_code == 1 and "files.worksheet" in result.stderr
        assert not Path("papers").exists()


@pytest.mark.parametrize(
    "title", ["../../x", "CON", "NUL.txt", "a. . .", "…", "COM1", "/etc/x", "\\\\x\\y"]
)
def test_a_title_makes_the_plain_name_of_a_folder(title: str) -> None:
    article = ROOT / "tests" / "reading" / "files" / "fr-list.md"
    assert ardoise("new", article, "--title", title).exit_code == 0
    made = [path.name for path in Path("lessons").iterdir()]
    assert len(made) == 1 and made[0].replace("-", "").isalnum() and made[0].isascii()
    assert made[0] not in ("con", "nul", "com1")
    assert [path.name for path in Path().iterdir()] == ["lessons"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_spreadsheet_of_ours_has_no_formula(sign: str) -> None:
    formula = f"{sign}cmd|' /C calc'!A1"
    quoted = json.dumps(formula)
    moulin(
        LESSON
        + f"vocabulary:\n- term: {quoted}\n  definition: {quoted}\n"
        + f"  translation: {{en: {quoted}}}\n"
    )
    assert ardoise("vocabulary", "moulin", "--csv", "words.csv").exit_code == 0
    with Path("words.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened))
    cells = [cell for row in rows for cell in row if "cmd" in cell]
    assert cells == ["'" + formula] * 3


def test_the_memory_of_the_worst_stays_in_bounds() -> None:
    used = {name: _megabytes(name) for name in ("", "a picture of a billion points")}
    used |= {name: _megabytes(name) for name in ("10 000 words", "a page of tags")}
    assert used[""] > 30
    assert max(used.values()) - used[""] < MEGABYTES, used


def _megabytes(name: str) -> float:
    """The most memory of a process that meets an attack; "" for a check of a good lesson."""
    place = Path(name or "good")
    place.mkdir()
    os.chdir(place)
    moulin() if not name else ATTACKS[name].make()
    command = ATTACKS[name].commands[0] if name else ("check", "moulin")
    code = (
        "import atexit, resource, sys\n"
        "from generator.cli.main import main\n"
        "tell = lambda: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
        "atexit.register(tell)\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    os.chdir("..")
    assert done.returncode == (1 if name else 0)
    kilobytes = float(done.stdout.split()[-1])
    return kilobytes / (1_000_000 if sys.platform == "darwin" else 1000)
