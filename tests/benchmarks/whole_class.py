"""How long `ardoise class` takes, and what memory, for 1, 10, 100 and 1000 pupils.

Each size is a process of its own. The last column is what each pupil more took since the
size before: where it stays the same, time grows with the pupils and not faster.

    python tests/benchmarks/whole_class.py [--jobs 2] [SIZE …]
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (1, 10, 100, 1000)
LEVELS = ("A2", "B1")
LESSON = Path(__file__).parents[2] / "lessons" / "ai-alliance"
_PAGE = re.compile(rb"/Type /Page\b")
_WORK = "from generator.cli.main import main; main()"


def class_list(pupils: int) -> str:
    """A list of invented pupils."""
    rows = [f"Élève{n};Prénom{n};{LEVELS[n % len(LEVELS)]}" for n in range(pupils)]
    return "\n".join(["nom;prénom;niveau", *rows]) + "\n"


def measured(pupils: int, jobs: int) -> tuple[float, float, float, int]:
    """Seconds; memory of the largest process (MB); size of the PDF (MB); its pages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "liste.csv").write_text(class_list(pupils), encoding="utf-8")
        command = [sys.executable, "-c", _WORK, "class", "liste.csv", str(LESSON)]
        start = time.perf_counter()
        environment = {"PYTHONPATH": str(LESSON.parents[1]), "ARDOISE_LANG": "en"}
        subprocess.run(
            [*command, "--jobs", str(jobs)],
            cwd=folder,
            env=environment,
            check=True,
            capture_output=True,
        )
        seconds = time.perf_counter() - start
        (pdf,) = folder.glob("output/*/*-classe-*.pdf")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        return seconds, memory, pdf.stat().st_size / 1e6, len(_PAGE.findall(pdf.read_bytes()))


def main() -> None:
    """Print a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    print("pupils  seconds  memory MB  PDF MB  pages  s per pupil more")
    before: tuple[int, float] | None = None
    for size in asked.sizes:
        seconds, memory, megabytes, pages = measured(size, asked.jobs)
        more = f"{(seconds - before[1]) / (size - before[0]):.3f}" if before else "–"
        print(f"{size:6}  {seconds:7.1f}  {memory:9.0f}  {megabytes:6.1f}  {pages:5}  {more:>16}")
        before = (size, seconds)


if __name__ == "__main__":
    main()
