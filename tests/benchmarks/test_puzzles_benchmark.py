"""The benchmark of puzzles runs and prints its table; how fast is never asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("puzzles.py")


def test_the_benchmark_prints_its_table() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--runs", "1"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    _, yardstick, *puzzles = done.stdout.splitlines()
    assert float(yardstick.split()[-3]) == 1.0, "the draw is the measure"
    placed = {line[:22].strip(): float(line.split()[-1]) for line in puzzles}
    assert placed["crossword, 8 words"] >= 7
    assert placed["crossword, 20 words"] >= 15
    assert placed["word search, 10 words"] == 10
