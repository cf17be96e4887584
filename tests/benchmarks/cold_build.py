"""How long a cold build takes, as a whole process: `python tests/benchmarks/cold_build.py`.

Times are ratios to bare Python and to a minimal click program, all measured in turn in
one run, so that they can be compared between machines; milliseconds are this machine's.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
ARDOISE = "from generator.cli.main import main; main()"
CLICK = """
import click
@click.command()
@click.option("--name", default="class")
def hello(name):
    click.echo(name)
hello()
"""
ONE_SHEET = ("build", "ai-alliance", "-l", "A2", "-d", "worksheet")
PAGE = str(ROOT / "tests" / "reading" / "files" / "fr-news.html")
PAGE_TO_SHEETS = f"""
import subprocess, sys
from pathlib import Path
for command in (lambda: ["new", {PAGE!r}], lambda: ["build", *map(str, Path("lessons").iterdir())]):
    subprocess.run([sys.executable, "-c", {ARDOISE!r}, *command()], check=True)
"""
PROGRAMS: Mapping[str, Sequence[str]] = {
    "bare Python": ("-c", "pass"),
    "minimal click": ("-c", CLICK),
    "ardoise --help": ("-c", ARDOISE, "--help"),
    "check the lesson": ("-c", ARDOISE, "check", "ai-alliance"),
    "one worksheet, PDF": ("-c", ARDOISE, *ONE_SHEET, "-f", "pdf"),
    "one worksheet, Word": ("-c", ARDOISE, *ONE_SHEET, "-f", "docx"),
    "one worksheet, both": ("-c", ARDOISE, *ONE_SHEET),
    "the whole pack": ("-c", ARDOISE, "build", "ai-alliance"),
    "new, a saved page": ("-c", ARDOISE, "new", PAGE),
    "page to sheets": ("-c", PAGE_TO_SHEETS),
    "full, one level": ("-c", ARDOISE, "build", "ai-alliance", "-l", "B1", "--recipe", "full"),
}


def run(arguments: Sequence[str], folder: Path, *flags: str) -> tuple[float, str]:
    """One process in an empty folder: its seconds, and what it said on standard error."""
    empty = Path(tempfile.mkdtemp(dir=folder))
    # Compiled modules are kept, as an installed tool has them, but not in the checkout.
    ours = {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment = {**os.environ, **ours, "LC_ALL": "C.UTF-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *flags, *arguments],
        cwd=empty,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return time.perf_counter() - start, done.stderr


def measure(runs: int) -> dict[str, float]:
    """The median seconds of each program; a first round, not counted, compiles and warms up."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as folder:
        for count in range(runs + 1):
            for name, arguments in PROGRAMS.items():
                seconds, _ = run(arguments, Path(folder))
                if count:
                    times[name].append(seconds)
    return {name: statistics.median(values) for name, values in times.items()}


def timing_table(medians: Mapping[str, float]) -> str:
    """Each program with its ratios."""
    bare, click = medians["bare Python"], medians["minimal click"]
    rows = [f"{'whole process, cold':22}{'× bare':>9}{'× click':>9}{'ms':>9}"]
    rows += [
        f"{name:22}{seconds / bare:9.1f}{seconds / click:9.1f}{seconds * 1000:9.0f}"
        for name, seconds in medians.items()
    ]
    return "\n".join(rows)


def imports(arguments: Sequence[str]) -> Counter[str]:
    """The microseconds that each module takes to import, without those that it imports."""
    with tempfile.TemporaryDirectory() as folder:
        run(arguments, Path(folder))
        _, said = run(arguments, Path(folder), "-X", "importtime")
    own: Counter[str] = Counter()
    for line in said.splitlines():
        if line.startswith("import time:") and "self [us]" not in line:
            micros, _, module = line.removeprefix("import time:").split("|")
            own[module.strip()] += int(micros)
    return own


def import_table(own: Counter[str], most: int) -> str:
    """The heaviest packages, each with its heaviest module."""
    packages: Counter[str] = Counter()
    for module, micros in own.items():
        packages[module.partition(".")[0]] += micros
    total = packages.total()
    rows = [f"{'imports for one PDF':22}{'share':>9}{'ms':>9}  heaviest module"]
    for package, micros in packages.most_common(most):
        inside = {m: t for m, t in own.items() if m.partition(".")[0] == package}
        module = max(inside, key=inside.__getitem__)
        heaviest = f"{module} ({inside[module] / 1000:.0f})"
        rows.append(f"{package:22}{micros / total:9.0%}{micros / 1000:9.0f}  {heaviest}")
    rows.append(f"{'all':22}{1:9.0%}{total / 1000:9.0f}")
    return "\n".join(rows)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="rounds to take the median of")
    parser.add_argument("--modules", type=int, default=12, help="packages to show")
    wanted = parser.parse_args()
    print(timing_table(measure(wanted.runs)), end="\n\n")
    print(import_table(imports(PROGRAMS["one worksheet, PDF"]), wanted.modules))


if __name__ == "__main__":
    main()
