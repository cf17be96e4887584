"""Find and read a template: a path, the teacher's own `templates/`, or the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.errors import fail
from generator.source.folders import templates_root
from generator.source.shape import shape
from generator.source.source import Source
from generator.source.yaml_reader import read_yaml

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Templates:
    """Where templates are looked for, the first that has one wins."""

    folders: tuple[Path, ...]

    @classmethod
    def around(cls, folder: Path) -> Templates:
        """The teacher's templates beside their lessons, then the shipped ones."""
        return cls((folder / "templates", templates_root()))

    def names(self, kind: str) -> list[str]:
        """What there is of a kind (`recipes`, `themes` …), in alphabetical order."""
        found = (file.stem for folder in self.folders for file in (folder / kind).glob("*.yaml"))
        return sorted(set(found))

    def find(self, kind: str, name: str) -> Path:
        """The file of a template; raises ArdoiseError naming those that there are."""
        if name.endswith((".yaml", ".yml")):
            return Path(name)
        for folder in self.folders:
            file = folder / kind / f"{name}.yaml"
            if file.is_file():
                return file
        raise fail("template-unknown", kind=kind, name=name, known=", ".join(self.names(kind)))

    def read(self, kind: str, name: str) -> Source:
        """A template's data, what it `extends` filled in below it."""
        return self._read(kind, self.find(kind, name), ())

    def load(self, kind: str, name: str, model: type[M]) -> M:
        """A template, checked. Raises ArdoiseError with every problem of it."""
        return shape(model, self.read(kind, name))

    def _read(self, kind: str, file: Path, seen: tuple[Path, ...]) -> Source:
        source = read_yaml(file)
        parent = source.data.get("extends")
        keys = {path: place for path, place in source.keys.items() if path[:1] != ("extends",)}
        if parent is None:
            return replace(source, keys=keys)
        below = self._parent(kind, str(parent), (*seen, file.resolve()), source)
        data = merge(below.data, {k: v for k, v in source.data.items() if k != "extends"})
        return Source(
            source.file,
            data,
            {**below.places, **source.places},
            {**below.keys, **keys},
        )

    def _parent(self, kind: str, name: str, seen: tuple[Path, ...], child: Source) -> Source:
        """What a template extends: never itself, so `standard` may extend the shipped one."""
        for folder in self.folders:
            file = folder / kind / f"{name}.yaml"
            if file.is_file() and file.resolve() not in seen:
                return self._read(kind, file, seen)
        place = child.place(("extends",))
        known = ", ".join(self.names(kind))
        raise fail("template-unknown", place, "extends", kind=kind, name=name, known=known)


def merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Maps are merged key by key; anything else above takes the place of what is below."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        both = isinstance(old, Mapping) and isinstance(value, Mapping)
        merged[key] = merge(old, value) if both else value  # type: ignore[arg-type]
    return merged
