"""The benchmark of Word files runs and prints its table; how fast is never asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("word_writing.py")


def test_the_benchmark_prints_its_table() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--runs", "1"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    head, *rows, last = done.stdout.splitlines()
    assert rows[0].startswith("ours ") and float(rows[0].split()[-1]) > 0
    assert ("× pandoc" in head and "wanted" in last) or "pandoc is not installed" in last
