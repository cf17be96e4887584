"""Two builds give the same bytes: on another day, elsewhere, under another hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.packs import PACKS, ROOT, TWO_VERSIONS, PackCase, papers_of

# A year and some hours later, by every clock that Python knows.
LATER = """
import datetime, sys, time
SHIFT = 400 * 86400 + 12345
now, local, utc, stamp = time.time, time.localtime, time.gmtime, time.strftime
time.time = lambda: now() + SHIFT
time.localtime = lambda at=None: local(time.time() if at is None else at)
time.gmtime = lambda at=None: utc(time.time() if at is None else at)
time.strftime = lambda form, at=None: stamp(form, time.localtime() if at is None else at)

class Later(datetime.datetime):
    @classmethod
    def now(cls, zone=None):
        return cls.fromtimestamp(time.time(), zone)

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(time.time())

    @classmethod
    def today(cls):
        return cls.now()

datetime.datetime = Later
from generator.cli.main import cli
cli(sys.argv[1:])
"""
ELSEWHERE = {
    "PYTHONHASHSEED": "4711",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "de_DE.UTF-8",
    "PYTHONPATH": str(ROOT),
}


@pytest.mark.parametrize("pack", [*PACKS, TWO_VERSIONS], ids=str)
def test_the_same_bytes_on_another_day_elsewhere(pack: PackCase, tmp_path: Path) -> None:
    order = pack.order
    command = [sys.executable, "-c", LATER, "build", str(order.lesson), "-o", str(tmp_path)]
    command += ["--recipe", order.recipe, *(("--labels", order.labels) if order.labels else ())]
    command += ["--versions", str(order.versions)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LC_")} | ELSEWHERE
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    made = {f.name: f.read_bytes() for f in tmp_path.glob("*/*") if f.suffix in (".pdf", ".docx")}
    here = {paper.name: paper.data for paper in papers_of(order)}
    assert set(made) == set(here) and len(made) == 2 * len(pack.names)
    assert [name for name, data in made.items() if data != here[name]] == []
