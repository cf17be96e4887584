"""Finished pieces of long work, kept in a folder until all are there."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.errors import cannot_write, fail

_SUFFIX = ".part"


@dataclass(frozen=True)
class Kept:
    """A folder of pieces, each under the key of what it was made from.

    Its own hash stands in its name: a piece that was damaged since is as good as none.
    """

    folder: Path

    def has(self, key: str) -> bool:
        """Whether a piece is there and whole."""
        return self._whole(key) is not None

    def read(self, key: str) -> bytes:
        """A piece. Raises ArdoiseError where somebody took it away meanwhile."""
        data = self._whole(key)
        if data is None:
            raise fail("piece-gone", folder=str(self.folder))
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep a piece: whole, or not at all. Raises ArdoiseError where it cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            number, name = tempfile.mkstemp(dir=self.folder)
            try:
                with os.fdopen(number, "wb") as opened:
                    opened.write(data)
                file = self.folder / f"{key}-{_hash(data)}{_SUFFIX}"
                Path(name).replace(file)
                self._files[key] = file
            except BaseException:  # a stop by Ctrl-C too
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise cannot_write(self.folder, error) from error

    def remove(self) -> None:
        """Take the folder away: all is done."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @cached_property
    def _files(self) -> dict[str, Path]:
        """The pieces by their keys, read from the folder once."""
        files = sorted(self.folder.glob(f"*-*{_SUFFIX}"))
        return {file.stem.rpartition("-")[0]: file for file in files}

    def _whole(self, key: str) -> bytes | None:
        file = self._files.get(key)
        try:
            data = file.read_bytes() if file else None
        except OSError:
            return None
        whole = file and data is not None and _hash(data) == file.stem.rpartition("-")[2]
        return data if whole else None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]
