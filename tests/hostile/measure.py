"""Each attack in a process of its own: what is said, seconds, and megabytes over an idle one.

python tests/hostile/measure.py [PART OF A NAME]
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT))

from support.attacks import ATTACKS, moulin  # noqa: E402

SECONDS, MEGABYTES = 2.0, 300
_LONGEST, _ADDRESSES = 30, 3_000_000_000
_RUN = (
    "import sys, json, time, resource\n"
    "from generator.cli.main import main\n"
    "began = time.perf_counter()\n"
    "try:\n    main()\n"
    "finally:\n"
    "    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000\n"
    "    sys.stderr.write('\\n#' + json.dumps([time.perf_counter() - began, used]))\n"
)


def run(command: tuple[str, ...]) -> tuple[int, str, float, float]:
    """Exit code, what was said, seconds without Python's start, most megabytes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ARDOISE_LANG": "en"}
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-c", _RUN, *command], env=environment, preexec_fn=limit,
            capture_output=True, timeout=_LONGEST, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return -9, "no end", time.perf_counter() - began, 0.0
    said, _, numbers = done.stderr.decode("utf-8", "replace").rpartition("\n#")
    seconds, used = json.loads(numbers) if numbers.startswith("[") else (_LONGEST, 0.0)
    return done.returncode, said.strip(), seconds, used


def main() -> int:
    """Print a line for each command of each attack; the number of those out of bounds."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    home = Path.cwd()
    bad = 0
    with tempfile.TemporaryDirectory() as top:
        os.chdir(top)
        moulin()
        idle = run(("check", "moulin"))[3]
        print(f"idle: {idle:.0f} MB")
        for number, (name, attack) in enumerate(ATTACKS.items()):
            if wanted not in name:
                continue
            folder = Path(top, str(number))
            folder.mkdir()
            os.chdir(folder)
            attack.make()
            for command in attack.commands:
                code, said, seconds, used = run(command)
                first = said.split("\n")[0][:150]
                wrong = code != 1 or attack.said not in said or "did not expect" in said
                wrong = wrong or seconds > SECONDS or used - idle > MEGABYTES
                wrong = wrong or Path("papers").exists() or "Traceback" in said
                bad += wrong
                mark = "BAD" if wrong else "ok "
                print(
                    f"{mark} {name} | {command[0]} | {code} | "
                    f"{seconds:.2f} s | {used - idle:+.0f} MB | {first}",
                    flush=True,
                )
            os.chdir(top)
            shutil.rmtree(folder, ignore_errors=True)
        os.chdir(home)
    return bad


if __name__ == "__main__":
    sys.exit(min(main(), 100))
