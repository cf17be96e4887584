"""Kill `ardoise build` at random points, and look at what it leaves.

    python tests/reliability/kill.py [HOW MANY] [SEED]

A small lesson lies built. A build of it with another title, over those papers, runs in a
forked process that is killed with SIGKILL after a random time. Then every paper must be
whole, of the old set or the new one; the next build must end what was begun: the new set,
in which every key has the code of its sheet, and nothing else.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from click.testing import CliRunner  # noqa: E402
from support.small_lesson import ARTICLE, LESSON  # noqa: E402

from generator import output  # noqa: E402
from generator.cli.main import cli  # noqa: E402

NAME = "moulin"

Hashes = dict[str, str]


def hashes(folder: Path) -> Hashes:
    """Every file right in a folder, by its name."""
    files = (file for file in folder.iterdir() if file.is_file())
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def start(title: str, papers: Path, say: int = -1) -> int:
    """A forked `ardoise build`; a byte goes to the pipe `say` when papers begin to move."""
    if child := os.fork():
        return child
    try:
        lesson = papers.parent / "lessons" / title / NAME
        swap = output.swap

        def told(*given: object) -> None:
            os.write(say, b".")
            swap(*given)  # type: ignore[arg-type]

        if say >= 0:
            output.swap = told  # type: ignore[assignment]
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        cli(["build", str(lesson), "-o", str(papers)], standalone_mode=False)
    except BaseException:
        os._exit(1)
    os._exit(0)


def _here(title: str, papers: Path) -> tuple[float, float]:
    """The seconds of a build in this process, and of putting its papers in place."""
    real, swap = output.swap, [0.0]

    def timed(*given: object) -> None:
        began = time.perf_counter()
        real(*given)  # type: ignore[arg-type]
        swap[0] = time.perf_counter() - began

    output.swap = timed  # type: ignore[assignment]
    began = time.perf_counter()
    lesson = papers.parent / "lessons" / title / NAME
    CliRunner().invoke(cli, ["build", str(lesson), "-o", str(papers)], catch_exceptions=False)
    seconds = time.perf_counter() - began
    output.swap = real
    return seconds, swap[0]


def build(title: str, papers: Path) -> Hashes:
    """The papers of a whole build."""
    _, status = os.waitpid(start(title, papers), 0)
    assert status == 0
    return hashes(papers / NAME)


def kill_once(chance: random.Random, papers: Path, seconds: float, swap: float) -> bool:
    """Kill a build of the new lesson; whether it was still at work.

    Half of the kills fall while papers are put in place, the others anywhere.
    """
    read, say = os.pipe()
    child = start("new", papers, say)
    os.close(say)
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, seconds))
    else:
        os.read(read, 1)
        time.sleep(chance.uniform(0, swap))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(read)
    return os.WIFSIGNALED(status)


def _lessons(top: Path) -> None:
    for title, text in {
        "old": LESSON,
        "new": LESSON.replace("Le moulin", "Le vieux moulin"),
    }.items():
        folder = top / "lessons" / title / NAME
        folder.mkdir(parents=True)
        (folder / "lesson.yaml").write_text(text, encoding="utf-8")
        (folder / "article.md").write_text(ARTICLE, encoding="utf-8")


def kills(number: int, seed: int) -> Counter[str]:
    """How each of `number` kills ended, and those that came too late.

    Raises AssertionError where a paper is neither old nor new, or the next build is not the new.
    """
    chance = random.Random(seed)
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as top:
        _lessons(Path(top))
        _here("old", Path(top, "warm"))  # what is imported here, each child has at once
        seconds, swap = _here("new", Path(top, "timed"))
        old, new = build("old", Path(top, "old")), build("new", Path(top, "new"))
        assert old.keys() == new.keys() and len(old) > 5
        assert all(old[name] != new[name] for name in old)
        hit = 0
        while hit < number:
            papers = Path(top, "papers")
            shutil.copytree(Path(top, "old"), papers)
            folder = papers / NAME
            killed = kill_once(chance, papers, seconds, swap)
            hit += killed
            found = hashes(folder)
            assert found.keys() == old.keys(), f"a paper is missing: {found.keys()}"
            assert all(found[name] in (old[name], new[name]) for name in found)
            state = "old" if found == old else "new" if found == new else "between"
            left = len(list(folder.iterdir())) > len(old)
            ends[("killed" if killed else "too late") + f", {state}{', leftovers' * left}"] += 1
            assert build("new", papers) == new, "the next build did not end it"
            assert [file.name for file in papers.iterdir()] == [NAME], "a second folder"
            assert len(list(folder.iterdir())) == len(new), "leftovers stay"
            shutil.rmtree(papers)
    return ends


def main() -> None:
    """Kill as often as is asked and count."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for end, count in sorted(kills(number, seed).items()):
        print(f"{count:4}  {end}")


if __name__ == "__main__":
    main()
