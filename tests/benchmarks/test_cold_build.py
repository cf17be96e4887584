"""The benchmark runs and prints its tables; how fast is never asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("cold_build.py")


def test_the_benchmark_prints_its_tables() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--runs", "1"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    timing, imports = done.stdout.strip().split("\n\n")
    assert "× bare" in timing and "one worksheet, PDF" in timing and "page to sheets" in timing
    ratio = float(timing.splitlines()[1].split()[-3])
    assert ratio == 1.0, "bare Python is the measure"
    assert "generator" in imports and "reportlab" in imports
