"""`ardoise class` as a teacher types it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.command import ardoise
from support.packs import FOLDERS, ROOT

from generator.cli.progress import left_in_words, sheets_done

LESSON = FOLDERS["petite-lecon"]
MANY = 60


def class_list(folder: Path, text: str) -> Path:
    file = folder / "3b.csv"
    file.write_text(text, encoding="cp1252")
    return file


def test_a_class_gets_its_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = class_list(tmp_path, "Nom;Prénom;Niveau;Régime\nDurand;Zoé;A2;DP\nMartin;Élie;B1;DP\n")
    result = ardoise("class", file, LESSON, "--single", language="fr")
    assert result.exit_code == 0
    folder = Path("output/petite-lecon-3b")
    rows = dict(line.rsplit(maxsplit=1) for line in result.stdout.splitlines())
    assert rows[f"{folder}/petite-lecon-classe-a-imprimer.pdf".replace("/", os.sep)].isdigit()
    said = result.stderr.replace("\u00a0", " ")
    assert "attention : 3b.csv:1  colonnes qui ne sont pas lues : Régime" in said
    assert "Un fichier par élève (2)" in result.stderr
    assert not [line for line in result.stdout.splitlines() if "durand" in line]
    table = (folder / "petite-lecon-repartition.csv").read_text(encoding="utf-8-sig")
    assert table.startswith("N°;Nom;Prénom;Parcours;Niveau;Présentation;Sujet;Code\n1;Durand;Zoé;")


def test_it_says_what_is_wrong_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = class_list(
        tmp_path, "Name;First name;Level;Theme\nDurand;Zoé;A22;\nMartin;Élie;B1;dis\n"
    )
    result = ardoise("class", file, LESSON)
    assert result.exit_code == 1
    assert (
        "3b.csv:2  C2 (Level): the lesson has no level “A22”. Did you mean 'A2'?" in result.stderr
    )
    assert "3b.csv:3  D3 (Theme): “dis” is no theme. Did you mean 'dys'?" in result.stderr
    assert not Path("output").exists()


def test_a_level_is_given_for_those_who_have_none(tmp_path: Path) -> None:
    file = class_list(tmp_path, "Zoé Durand\nÉlie Martin\n")
    assert "-l A2" in ardoise("class", file, LESSON, "-o", tmp_path / "out").stderr
    result = ardoise("class", file, LESSON, "-o", tmp_path / "out", "-l", "B1", "--json")
    assert ardoise("class", file, LESSON, "-l", "A2", "-l", "B1").exit_code == 2
    made = json.loads(result.stdout)
    assert (made["pupils"], made["lesson"]) == (2, "petite-lecon")
    assert {f["document"] for f in made["files"]} == {"class", "table", "key"}
    assert all(Path(f["file"]).is_file() for f in made["files"])


def test_a_file_of_one_s_own_in_the_folder_stays(tmp_path: Path) -> None:
    file = class_list(tmp_path, "Zoé Durand\n")
    arguments = ("class", file, LESSON, "-o", tmp_path / "out", "-l", "A2")
    assert ardoise(*arguments).exit_code == 0
    (tmp_path / "out" / "petite-lecon-3b" / "notes.txt").write_text("mine", encoding="utf-8")
    result = ardoise(*arguments)
    assert result.exit_code == 0 and "notes.txt" in result.stderr
    assert (tmp_path / "out" / "petite-lecon-3b-2").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl-C is no signal of this kind")
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_stops_it_and_the_next_run_goes_on(tmp_path: Path, jobs: int) -> None:
    rows = "\n".join(f"Élève{n};Prénom{n};A2" for n in range(MANY))
    class_list(tmp_path, f"nom;prénom;niveau\n{rows}\n")
    code = "from generator.cli.main import main; main()"
    command = [sys.executable, "-c", code, "class", "3b.csv", str(LESSON), "--jobs", str(jobs)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ARDOISE_LANG": "fr"}
    running = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    sheets = tmp_path / "output" / ".ardoise-petite-lecon-3b" / "sheets"
    end = time.monotonic() + 60
    while len(list(sheets.glob("*.part"))) < 3 and time.monotonic() < end:
        time.sleep(0.01)
    # As a terminal does: to every process at once.
    os.killpg(running.pid, signal.SIGINT)
    out, said = running.communicate(timeout=60)
    assert running.returncode == 130, said
    assert out == ""
    assert said.replace("\u00a0", " ").strip().splitlines() == [
        "Arrêté. Rien n’a été changé ; les fiches finies sont gardées, la même commande "
        "reprendra là."
    ]
    # A stop just when a file is begun leaves it without its name; it counts as nothing.
    assert 3 <= len(list(sheets.glob("*.part"))) < MANY
    assert [file.name for file in (tmp_path / "output").iterdir()] == [sheets.parent.name]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert [file.name for file in (tmp_path / "output").iterdir()] == ["petite-lecon-3b"]


def test_time_left_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARDOISE_LANG", "fr")
    said = [left_in_words(seconds) for seconds in (0.2, 12, 88, 91, 600)]
    assert said == [
        "encore environ 5 secondes",
        "encore environ 10 secondes",
        "encore environ 90 secondes",
        "encore environ 2 minutes",
        "encore environ 10 minutes",
    ]


def test_a_terminal_shows_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ARDOISE_LANG", "en")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    now = iter([0.0, 1.0, 2.0, 2.01, 4.0, 5.0])
    monkeypatch.setattr("time.monotonic", lambda: next(now))
    with sheets_done(quiet=False) as tell:
        for done in (10, 11, 12, 13, 14, 20):
            tell(done, 20)
    lines = [line for line in capsys.readouterr().err.split("\r\033[K") if line]
    assert lines == [
        "Sheets: 10 of 20",
        "Sheets: 11 of 20",
        "Sheets: 12 of 20",
        "Sheets: 14 of 20 – about 5 seconds left",
        "Sheets: 20 of 20",
    ]


@pytest.mark.parametrize(("quiet", "terminal"), [(True, True), (False, False)])
def test_nobody_else_sees_it(
    quiet: bool, terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    with sheets_done(quiet=quiet) as tell:
        tell(1, 2)
    assert capsys.readouterr().err == ""
