"""A whole folder put in place at once, in which nothing of a teacher's is lost."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import cannot_write
from generator.output import RECORD, Placed

_OLD, _NEW = "old", "new"


@dataclass(frozen=True, slots=True)
class Workshop:
    """A hidden folder beside the one to be: what is half done stays there.

    It goes when the folder is in its place; after a stop it is what the next run goes on
    from.
    """

    folder: Path

    @property
    def room(self) -> Path:
        """The hidden folder itself."""
        return self.folder.with_name(f".ardoise-{self.folder.name}")

    def open(self) -> Path:
        """An empty folder for the files; what a killed run moved away is put back first.

        Raises ArdoiseError where nothing can be written.
        """
        try:
            for old in sorted((self.room / _OLD).glob("*")):
                if not self.folder.with_name(old.name).exists():
                    old.rename(self.folder.with_name(old.name))
            for name in (_OLD, _NEW):
                shutil.rmtree(self.room / name, ignore_errors=True)
                (self.room / name).mkdir(parents=True)
        except OSError as error:
            raise cannot_write(self.folder, error) from error
        return self.room / _NEW

    def close(self) -> Placed:
        """Put the files in place of those of an earlier run, and take the workshop away.

        Where one of those is no longer as we wrote it, or is none of ours, all go to a new
        folder beside it. Raises ArdoiseError where that cannot be; all is then as it was.
        """
        files = {file.name: _hash(file) for file in _files(self.room / _NEW)}
        # By their hashes alone: this file says nobody's name.
        text = json.dumps({"written": sorted(files.values())}, indent=1)
        target, number, edited = self.folder, 1, _edited(self.folder)
        while _edited(target):
            number += 1
            target = self.folder.with_name(f"{self.folder.name}-{number}")
        aside = self.room / _OLD / target.name
        try:
            (self.room / _NEW / RECORD).write_text(text, encoding="utf-8")
            there = target.exists()
            if there:
                target.rename(aside)
            try:
                (self.room / _NEW).rename(target)
            except OSError:
                if there:
                    aside.rename(target)
                raise
        except OSError as error:
            raise cannot_write(target, error) from error
        shutil.rmtree(self.room, ignore_errors=True)
        return Placed(target, edited)


def _edited(folder: Path) -> tuple[str, ...]:
    """The files in a folder that are not, or no longer, as we wrote them."""
    if folder.exists() and not folder.is_dir():
        return (folder.name,)
    try:
        data = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        written = {str(entry) for entry in data["written"]}
    except (OSError, ValueError, KeyError, TypeError):
        written = set()
    entries = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(
        entry.name
        for entry in entries
        if entry.name != RECORD and not (entry.is_file() and _hash(entry) in written)
    )


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.iterdir()) if file.is_file())


def _hash(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
