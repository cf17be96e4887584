"""A teacher's file, read: its data, and where each part of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from generator.errors import Place

Key: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True)
class Source:
    """Maps, lists and texts of a YAML file, nothing guessed, with their places.

    `data` holds str for every scalar; a key without a value is left out. `places` has
    one entry a path into `data`, e.g. ("questions", 1, "answer"), pointing at the
    value; `keys` points at the key itself. The empty path is the whole file.
    """

    file: Path
    data: dict[str, Any]
    places: Mapping[Key, Place]
    keys: Mapping[Key, Place]

    def place(self, path: Key = (), *, key: bool = False) -> Place:
        """Where a path stands; the nearest parent's place when it is not in the file."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path) or Place(self.file)

    def under(self, name: str) -> Source:
        """The part of the file below a key, as if it were a file of its own."""

        def below(places: Mapping[Key, Place]) -> dict[Key, Place]:
            return {path[1:]: place for path, place in places.items() if path[:1] == (name,)}

        data = self.data.get(name)
        inner = data if isinstance(data, dict) else {}
        return Source(self.file, inner, below(self.places), below(self.keys))


def spell(path: Key) -> str:
    """A path as a teacher reads it: questions[1].answer."""
    out = ""
    for part in path:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if out else part
    return out
