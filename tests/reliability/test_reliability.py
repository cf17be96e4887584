"""What stands in the way of writing: kills, a full disk, a folder that is read-only, a file in use;
and what a build needs not: the network, and a console that knows every letter."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from reliability.fuzz import READERS, fuzz
from support.attacks import moulin
from support.command import ardoise, ardoise_process
from support.packs import ROOT
from support.small_lesson import ARTICLE

from generator import stage
from generator.errors import ArdoiseError
from generator.output import RECORD, Paper, place


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def papers(text: bytes) -> list[Paper]:
    return [Paper(name, text, "worksheet", "A2", "pdf") for name in ("a.pdf", "b.pdf", "c.pdf")]


def state(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_kills_at_random_points() -> None:
    script = ROOT / "tests" / "reliability" / "kill.py"
    done = subprocess.run(
        [sys.executable, str(script), "8"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    ends = {line.split(None, 1)[1]: int(line.split()[0]) for line in done.stdout.splitlines()}
    assert sum(number for end, number in ends.items() if end.startswith("killed")) == 8


_CONSOLE = {"PYTHONPATH": str(ROOT), "ARDOISE_LANG": "fr"}


@pytest.mark.parametrize("name", READERS)
def test_nothing_but_a_problem_leaves_a_reader(name: str, request: pytest.FixtureRequest) -> None:
    number = int(request.config.getoption("--fuzz"))
    ends = fuzz(name, number)
    assert ends.total() >= number // 2


class Killed(BaseException):
    """Stands for SIGKILL: nothing of ours runs after it."""


@pytest.mark.parametrize("at", range(5))
def test_what_a_kill_left_is_ended_by_the_next_build(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    _killed(tmp_path / "x", monkeypatch, at)
    left = [path for path in (tmp_path / "x").iterdir() if path.is_dir()]
    assert len(left) == 1
    found = state(tmp_path / "x")
    assert set(found) == {"a.pdf", "b.pdf", "c.pdf", RECORD}
    assert {found[name] for name in found if name != RECORD} <= {b"old", b"new"}
    done = place(papers(b"new"), tmp_path / "x", "p2", "fr")
    assert done.folder == tmp_path / "x" and done.edited == ()
    assert {path.name for path in done.folder.iterdir()} == {"a.pdf", "b.pdf", "c.pdf", RECORD}
    assert set(state(done.folder).values()) >= {b"new"}


def test_an_edit_after_a_kill_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    _killed(tmp_path / "x", monkeypatch, 2)
    (tmp_path / "x" / "c.pdf").write_bytes(b"mine")
    done = place(papers(b"new"), tmp_path / "x", "p2", "fr")
    assert (tmp_path / "x" / "c.pdf").read_bytes() == b"mine"
    assert done.folder == tmp_path / "x-2" and "c.pdf" in done.edited


def test_a_plan_that_leads_elsewhere_is_not_followed(tmp_path: Path) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    left = tmp_path / "x" / ".ardoise-bad"
    (left / "new").mkdir(parents=True)
    (tmp_path / "victim").write_text("whole")
    sha = hashlib.sha256(b"whole").hexdigest()
    (left / "ready").write_text(
        '{"new": {}, "old": {"../victim": "' + sha + '"}, "stale": ["../victim"]}'
    )
    place(papers(b"new"), tmp_path / "x", "p2", "fr")
    assert (tmp_path / "victim").exists() and not left.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no locks of this kind")
def test_a_build_at_work_is_not_cleaned_away(tmp_path: Path) -> None:
    left = tmp_path / "x" / ".ardoise-busy"
    left.mkdir(parents=True)
    with stage._held(left / "lock"):
        place(papers(b"new"), tmp_path / "x", "p2", "fr")
        assert left.exists()
    place(papers(b"newer"), tmp_path / "x", "p3", "fr")
    assert not left.exists()


def test_a_full_disk_leaves_the_old_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    before, real, calls = state(tmp_path / "x"), Path.write_bytes, []

    def full(self: Path, data: bytes) -> int:
        calls.append(self)
        if len(calls) == 3:
            real(self, data[:1])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    _refused(tmp_path / "x", "No space left")
    assert len(calls) == 3
    assert state(tmp_path / "x") == before
    assert not [path for path in (tmp_path / "x").iterdir() if path.is_dir()]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_paper_open_elsewhere_as_windows_says_it(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    before, real, tried = state(tmp_path / "x"), Path.replace, []

    def in_use(self: Path, goal: Path) -> Path:
        if self.parent.name == "new":
            tried.append(goal)
            if len(tried) == at:
                raise PermissionError(errno.EACCES, "in use by another process")
        return real(self, goal)

    monkeypatch.setattr(Path, "replace", in_use)
    _refused(tmp_path / "x", "in use")
    assert len(tried) == at
    assert state(tmp_path / "x") == before


def test_a_folder_that_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(papers(b"old"), tmp_path / "x", "p1", "fr")
    before = state(tmp_path / "x")

    def refuse(*_: object, **__: object) -> str:  # root may write everywhere
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("generator.stage.tempfile.mkdtemp", refuse)
    _refused(tmp_path / "x", "Permission denied")
    assert state(tmp_path / "x") == before


def test_a_build_without_a_network(tmp_path: Path) -> None:
    moulin()
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "import socket\n"
        "class Forbidden(socket.socket):\n"
        "    def __new__(cls, *given, **named):\n"
        "        raise SystemExit('a socket was opened')\n"
        "socket.socket = Forbidden\n"
        "socket.create_connection = Forbidden\n"
        "socket.getaddrinfo = Forbidden\n",
        encoding="utf-8",
    )
    path = os.pathsep.join([str(site), str(ROOT)])
    probe = [sys.executable, "-c", "import socket; socket.socket()"]
    held = subprocess.run(
        probe, env={**os.environ, "PYTHONPATH": path}, check=False, capture_output=True
    )
    assert b"a socket was opened" in held.stderr
    for command in (
        ("build", "moulin", "-o", "papers"),
        ("check", "moulin"),
        ("analyse", "moulin"),
    ):
        done = ardoise_process(*command, folder=tmp_path, PYTHONPATH=path)
        assert done.returncode == 0, done.stderr
    assert list(Path("papers/moulin").glob("*.docx"))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850", "latin-1"])
def test_a_console_that_does_not_know_every_letter(encoding: str) -> None:
    moulin()
    text = Path("moulin/lesson.yaml").read_text(encoding="utf-8")
    good, bad = Path("bœuf « 漢 »"), Path("œuf « 漢 »")
    for lesson, content in ((good, text), (bad, text.replace("ask:", "œil « 漢 »:"))):
        lesson.mkdir()
        (lesson / "lesson.yaml").write_text(content, encoding="utf-8")
        (lesson / "article.md").write_text(ARTICLE, encoding="utf-8")
    options = ("-o", "papers", "-f", "pdf", "-d", "worksheet")
    # click takes a console that says ASCII for one that was badly set up, and writes UTF-8.
    read = "utf-8" if encoding == "ascii" else encoding
    code_of = "from generator.cli.main import main; main()"
    for lesson, code, said in ((good, 0, "uf "), (bad, 1, "lesson.yaml:6:5")):
        done = subprocess.run(
            [sys.executable, "-c", code_of, "build", str(lesson), *options],
            env={**os.environ, **_CONSOLE, "PYTHONIOENCODING": encoding},
            capture_output=True,
            check=False,
        )
        out, errors = done.stdout.decode(read), done.stderr.decode(read)
        assert done.returncode == code, errors
        assert said in (errors if code else out)
        assert encoding != "cp850" or "oeuf" in (errors if code else out)
        assert "Traceback" not in errors and "did not expect" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="names are texts there")
def test_the_name_of_a_folder_that_is_no_text() -> None:
    moulin()
    Path("moulin").rename(Path(os.fsdecode(b"moul\xff")))
    result = ardoise("build", os.fsdecode(b"moul\xff"), "-o", "papers")
    assert result.exit_code == 1 and "the name of the folder" in result.stderr
    assert not Path("papers").exists()


def _killed(folder: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """A build that ends before the move number `at`, with nothing cleaned up."""
    real, moves = Path.replace, []

    def dying(self: Path, goal: Path) -> Path:
        moves.append(goal)
        if len(moves) == at + 1:
            raise Killed
        return real(self, goal)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", dying)
        patch.setattr(stage.shutil, "rmtree", lambda *_, **__: None)
        patch.setattr(stage, "_put_back", lambda *_, **__: None)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(Killed):
            place(papers(b"new"), folder, "p2", "fr")
    assert len(moves) == at + 1


def _refused(folder: Path, reason: str) -> None:
    with pytest.raises(ArdoiseError) as caught:
        place(papers(b"new"), folder, "p2", "fr")
    (problem,) = caught.value.problems
    assert problem.code == "cannot-write" and reason in str(problem.params["reason"])
