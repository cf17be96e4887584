"""`ardoise watch` from end to end, in a process of its own, as at a teacher's desk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from support.command import ardoise
from support.copies import copy_lesson
from support.packs import ROOT

from generator.cli.build_command import command as build_command
from generator.cli.watch_command import command as watch_command

LONG = 120.0
"""Seconds: a machine that does many other things."""


class Watching:
    """The process, and the lines that it has said."""

    def __init__(self, home: Path, *arguments: str) -> None:
        # A shell lets what runs in the background ignore Ctrl-C, and so these tests' process.
        code = (
            "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
            "from generator.cli.main import main; main()"
        )
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "ARDOISE_LANG": "en"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, "watch", *arguments],
            cwd=home,
            env={**environment, "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.lines: list[str] = []
        self._read = 0
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        self.lines.extend(iter(self.process.stdout.readline, ""))

    def until(self, words: str) -> str:
        """What is said from the last time on, to the line with these words."""
        end = time.monotonic() + LONG
        while time.monotonic() < end:
            for number in range(self._read, len(self.lines)):
                if words in self.lines[number]:
                    said = "".join(self.lines[self._read : number + 1])
                    self._read = number + 1
                    return said
            assert self.process.poll() is None, "".join(self.lines)
            time.sleep(0.05)
        raise AssertionError(f"never said: {words}\n{''.join(self.lines)}")

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(LONG)
        self._reader.join(LONG)
        return code


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "lessons").mkdir()
    copy_lesson("petite-lecon", tmp_path / "lessons")
    return tmp_path


@pytest.fixture
def watching(home: Path) -> Iterator[Watching]:
    one = Watching(home, "petite-lecon", "-f", "pdf")
    yield one
    if one.process.poll() is None:
        one.process.kill()
        one.process.wait()


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent Ctrl-C there alone")
def test_a_teacher_edits_slips_mends_and_ends(home: Path, watching: Watching) -> None:
    folder = home / "lessons" / "petite-lecon"
    lesson, article = folder / "lesson.yaml", folder / "article.a2.md"
    good, text = lesson.read_text(encoding="utf-8"), article.read_text(encoding="utf-8")
    papers = home / "output" / "petite-lecon"

    def stamps() -> dict[str, int]:
        return {file.name: file.stat().st_mtime_ns for file in papers.glob("*.pdf")}

    assert "anew in output/petite-lecon (6)" in watching.until("petite-lecon-fiche-enseignant.pdf")
    first = stamps()

    lesson.write_text(good + "# a remark\n", encoding="utf-8")
    watching.until("saved; nothing changes on the papers")
    assert stamps() == first

    article.write_text(text.rstrip() + " C’est bien.\n", encoding="utf-8")
    said = watching.until("anew in output/petite-lecon")
    second = stamps()
    changed = {name for name, stamp in second.items() if stamp != first[name]}
    assert changed and all(name in said for name in changed)
    assert not [name for name in changed if "-b1-" in name]

    lesson.write_text(good.replace("  - term: une graine", "\t- term: une graine"), "utf-8")
    said = watching.until("to be put right (1)")
    assert "lessons/petite-lecon/lesson.yaml:19:1" in said and "a tab" in said
    assert stamps() == second

    article.unlink()
    lesson.write_text(good, encoding="utf-8")
    said = watching.until("to be put right")
    assert "article.a2.md" in said and stamps() == second

    article.write_text(text, encoding="utf-8")
    watching.until("mended")
    watching.until("anew in output/petite-lecon")
    assert watching.end() == 0
    rest = "".join(watching.lines)
    assert watching.lines[-1] == "lessons/petite-lecon/lesson.yaml is no longer watched.\n"
    assert "Traceback" not in rest and "Aborted" not in rest


def test_a_lesson_that_there_is_not_ends_at_once() -> None:
    result = ardoise("watch", "no-such-lesson")
    assert result.exit_code == 1 and "no-such-lesson" in result.stderr


def test_a_fault_of_ours_is_said_and_the_watch_goes_on(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            raise KeyboardInterrupt

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("of ours")

    monkeypatch.chdir(home)
    monkeypatch.setattr("generator.build.build", broken)
    monkeypatch.setattr(time, "sleep", wait)
    monkeypatch.delenv("ARDOISE_DEBUG", raising=False)
    result = ardoise("watch", "petite-lecon")
    assert result.exit_code == 0 and len(waits) == 3
    assert "did not expect (ZeroDivisionError: of ours)" in result.stderr
    assert result.stderr.endswith("is no longer watched.\n")


def test_it_takes_the_options_of_build() -> None:
    def options(command: click.Command) -> dict[str, object]:
        return {p.name or "": p for p in command.params if isinstance(p, click.Option)}

    mine, build = options(watch_command), options(build_command)
    assert set(build) - set(mine) == {"as_json"} and set(mine) <= set(build)
    assert len(mine) > 12
