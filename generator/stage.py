"""Several files put in the place of others: all or none, even if the process is killed.

They are first written whole to a folder beside them, then its `ready` says so, then each is
moved over the old one at once. A process that dies before `ready` has changed nothing; one
that dies after it leaves papers that are each whole, old or new, and the next build moves
the rest (`finish`) before it looks at anything.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

PREFIX = ".ardoise-"
_READY, _LOCK = "ready", "lock"


def swap(folder: Path, files: Mapping[str, bytes], stale: Sequence[str]) -> None:
    """Write `files` to a folder and take `stale` away. Raises OSError; then all is as it was."""
    folder.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
    try:
        # Held as long as this process lives: another build must not clean up beneath us.
        with _held(stage / _LOCK):
            _write(stage, folder, files, stale)
            _move(stage, folder, files, stale)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def finish(folder: Path) -> None:
    """End what a killed process began in a folder, or clear it away. Raises OSError.

    Where a file was changed by hand since, nothing is moved over it.
    """
    for stage in sorted(folder.glob(f"{PREFIX}*")):
        if not stage.is_dir() or stage.is_symlink():
            continue
        try:
            with _held(stage / _LOCK):
                _go_on(stage, folder)
        except BlockingIOError:
            continue  # another build is at work here
        shutil.rmtree(stage, ignore_errors=True)


def _write(stage: Path, folder: Path, files: Mapping[str, bytes], stale: Sequence[str]) -> None:
    (stage / "new").mkdir()
    (stage / "old").mkdir()
    for name, data in files.items():
        (stage / "new" / name).write_bytes(data)
    for name in (*stale, *files):
        if (folder / name).exists():
            _keep(folder / name, stage / "old" / name)
    plan = {
        "new": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
        "old": {file.name: _hash(file) for file in (stage / "old").iterdir()},
        "stale": list(stale),
    }
    (stage / "plan").write_text(json.dumps(plan), encoding="utf-8")
    (stage / "plan").replace(stage / _READY)


def _keep(file: Path, copy: Path) -> None:
    """A second name for a file, or a copy where the disk knows no second names."""
    try:
        os.link(file, copy)
    except OSError:
        shutil.copy2(file, copy)


def _move(stage: Path, folder: Path, files: Mapping[str, bytes], stale: Sequence[str]) -> None:
    done: list[str] = []
    try:
        for name in stale:
            done.append(name)
            (folder / name).unlink()
        for name in files:
            done.append(name)
            (stage / "new" / name).replace(folder / name)
    except BaseException:  # Ctrl-C, too
        (stage / _READY).unlink(missing_ok=True)  # killed now, it is not to go on
        for name in reversed(done):
            _put_back(stage / "old" / name, folder / name, is_moved=not _is_new(stage, name))
        raise


def _is_new(stage: Path, name: str) -> bool:
    return (stage / "new" / name).exists()


def _put_back(old: Path, file: Path, *, is_moved: bool) -> None:
    if not is_moved:
        return
    if old.exists():
        old.replace(file)
    else:
        file.unlink(missing_ok=True)


def _go_on(stage: Path, folder: Path) -> None:
    """Move what is left, if the stage is whole and nobody has changed a file since."""
    plan = _plan(stage)
    if plan is None:
        return
    new, old, stale = plan["new"], plan["old"], plan["stale"]
    left = [name for name in new if (stage / "new" / name).is_file()]
    whole = all(_hash(stage / "new" / name) == new[name] for name in left)
    kept = all(
        _hash(folder / name) in (new.get(name), old.get(name))
        for name in (*new, *stale)
        if (folder / name).exists()
    )
    if not (whole and kept):
        return
    for name in stale:
        (folder / name).unlink(missing_ok=True)
    for name in left:
        (stage / "new" / name).replace(folder / name)


def _plan(stage: Path) -> dict[str, Any] | None:
    """What was to be done; None where it was not ready, or is no plan of ours."""
    try:
        plan = json.loads((stage / _READY).read_text(encoding="utf-8"))
        names = [*plan["new"], *plan["old"], *plan["stale"]]
        return plan if all(Path(name).name == name for name in names) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@contextmanager
def _held(file: Path) -> Iterator[None]:
    """A lock that ends with its process, however that ends. Raises BlockingIOError."""
    with file.open("a+b") as opened:
        _lock(opened)
        yield


def _lock(opened: IO[bytes]) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: a folder in use cannot be taken away there
        return
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:
        return  # a disk of the network that knows no locks
