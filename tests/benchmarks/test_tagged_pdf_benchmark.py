"""The benchmark of tags runs and prints its table; the ratio, of one run, has its limit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("tagged_pdf.py")
MOST = 1.25


def test_tags_take_at_most_a_quarter_of_the_time() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--runs", "7"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    _, untagged, tagged = done.stdout.splitlines()
    time, size, *_ = (float(column) for column in untagged.split()[1:])
    assert time == size == 1.0, "the untagged way is the measure"
    time, size, *_ = (float(column) for column in tagged.split()[1:])
    assert size > 1.3, "a tree was written"
    assert time <= MOST
