"""Compose every activity type under many seeds: python tests/seeds.py --seeds 10000

Each seed composes each type at one level, in version A or B, by turns. Says what does not
hold, with the seed to see it with, and ends with 1 if there is anything.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from support.seed_checks import Run, run  # noqa: E402

from generator.activities.registry import type_names  # noqa: E402

MOST_SHOWN = 5
"""Faults of a type that are printed; the others are counted."""


def timed(name: str, first: int, count: int, lesson: str) -> tuple[Run, float]:
    """A type under all the seeds, and how many seconds that took."""
    start = time.perf_counter()
    done = run(name, range(first, first + count), lesson)
    return done, time.perf_counter() - start


def main() -> int:
    """Every type, on two processors."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seeds", type=int, default=1000, help="how many")
    options.add_argument("--first", type=int, default=0, help="the first of them")
    options.add_argument("--lesson", default="ai-alliance", help="a folder of lessons/")
    options.add_argument("--types", default="", help="some types, with commas; else all")
    options.add_argument("--jobs", type=int, default=2, help="how many processors")
    given = options.parse_args()
    names = given.types.split(",") if given.types else type_names()
    work = partial(timed, first=given.first, count=given.seeds, lesson=given.lesson)
    faults = 0
    with ProcessPoolExecutor(given.jobs) as pool:
        for done, seconds in pool.map(work, names):
            print(_said(done, seconds), flush=True)
            faults += len(done.faults)
    print(f"{len(names)} types, {given.seeds} seeds: {faults} faults")
    return 1 if faults else 0


def _said(done: Run, seconds: float) -> str:
    counts = " ".join(f"{level} {count}" for level, count in sorted(done.composed.items()))
    lacking = " ".join(f"{level} {code}" for level, code in sorted(done.lacking.items()))
    sheets = f"{len(done.sheets)} sheets"
    lines = [f"{done.type}: {counts or '-'} {lacking} ({sheets}, {seconds:.1f} s)"]
    lines += [f"  {fault}" for fault in done.faults[:MOST_SHOWN]]
    if rest := len(done.faults) - MOST_SHOWN:
        lines += [f"  and {rest} more"] * (rest > 0)
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
