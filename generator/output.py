"""Put finished papers in place: all of them or none, and never over a teacher's own changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import Place, cannot_write, fail
from generator.stage import finish, swap

RECORD = ".ardoise.json"


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished file: its name, its bytes; `titles` are those on each of its pages, none
    where the format has no pages.

    `version` is its letter, "" where a pack has only one.
    """

    name: str
    data: bytes
    document: str
    level: str
    format: str
    titles: tuple[tuple[str, ...], ...] = ()
    version: str = ""

    @property
    def pages(self) -> int:
        """How many pages it has; 0 where the format does not say."""
        return len(self.titles)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a pack went: `edited` names the handouts that were left alone because of it,
    `written` the papers that were not there already, byte for byte."""

    folder: Path
    edited: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


def place(papers: Sequence[Paper], folder: Path, pack: str, group: str) -> Placed:
    """Write a pack's papers to a folder.

    `pack` says what they were made from, `group` which papers belong together (one
    recipe, theme and label language). Where a paper of the group was changed
    by hand since it was written, all go to a new folder beside it (`folder-2` …).
    A paper that is there already just so is not touched: it keeps its date, and may be open.
    Papers of the group and of the same levels (or of the class) from another pack that
    this build did not make again are removed: a sheet must never lie beside the key of
    another.

    Raises ArdoiseError when the folder cannot be written to; what was there is then
    as it was.
    """
    try:
        return _place(papers, folder, pack, group)
    except OSError as error:
        raise cannot_write(folder, error) from error


def _place(papers: Sequence[Paper], folder: Path, pack: str, group: str) -> Placed:
    names = [paper.name for paper in papers]
    finish(folder)
    edited = _edited(folder, _record(folder), names, group)
    target, number = folder, 1
    while _edited(target, _record(target), names, group):
        number += 1
        target = folder.with_name(f"{folder.name}-{number}")
        finish(target)
    record = _record(target)
    # A sheet and its key are of one level; what is for the whole class is of all levels.
    levels = {"", *(paper.level for paper in papers)}
    stale = [
        name
        for name, entry in record.items()
        if entry["group"] == group
        and entry["pack"] != pack
        and name not in names
        and entry.get("level", "") in levels
    ]
    stale = [name for name in stale if (target / name).exists()]
    for name in (*names, *stale):
        record.pop(name, None)
    for paper in papers:
        record[paper.name] = {
            "sha256": _hash(paper.data),
            "pack": pack,
            "group": group,
            "level": paper.level,
        }
    text = json.dumps({"files": record}, ensure_ascii=False, indent=1, sort_keys=True)
    every = {paper.name: paper.data for paper in papers} | {RECORD: text.encode()}
    files = {name: data for name, data in every.items() if not _is(target / name, data)}
    try:
        if files or stale:
            swap(target, files, stale)
    except OSError as error:
        raise cannot_write(target, error) from error
    written = tuple(name for name in names if name in files)
    return Placed(target, tuple(edited), tuple(stale), written)


def write_new(file: Path, data: bytes) -> None:
    """Write a file that is not there yet. Raises ArdoiseError where one is, or none can be."""
    try:
        with file.open("xb") as opened:
            opened.write(data)
    except FileExistsError as error:
        raise fail("file-there-already", Place(file)) from error
    except OSError as error:
        raise cannot_write(file, error) from error


def _record(folder: Path) -> dict[str, dict[str, Any]]:
    """What we wrote to the folder; empty where there is no record that can be read."""
    try:
        files = json.loads((folder / RECORD).read_text(encoding="utf-8"))["files"]
        return {str(name): dict(entry) for name, entry in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _edited(
    folder: Path, record: dict[str, dict[str, Any]], names: Iterable[str], group: str
) -> list[str]:
    """The papers of the group that are no longer, or never were, as we wrote them."""
    ours = {name for name, entry in record.items() if entry.get("group") == group}
    there = sorted(name for name in {*names, *ours} if (folder / name).exists())
    return [name for name in there if not _as_written(folder / name, record.get(name))]


def _as_written(file: Path, entry: dict[str, Any] | None) -> bool:
    data = file.read_bytes()
    if entry is not None and entry.get("sha256") == _hash(data):
        return True
    if file.suffix == ".docx":
        # Moved from another folder, or the record was lost: the file itself knows.
        from generator.render.docx.fingerprint import is_untouched

        return is_untouched(data)
    return False


def _is(file: Path, data: bytes) -> bool:
    """Whether a file is there and holds just this."""
    return file.is_file() and file.stat().st_size == len(data) and file.read_bytes() == data


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
