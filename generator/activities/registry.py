"""Find activity types by name: each is a module of this folder with a constant `TYPE`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import Any

import generator.activities as folder
from generator.activities.base import AnyType, Settings
from generator.errors import fail
from generator.lesson.contents import Contents
from generator.source.shape import shape
from generator.source.source import Source


def activity_type(name: str) -> AnyType:
    """The type of that name; raises ArdoiseError naming those that there are."""
    module = f"{folder.__name__}.{name}"
    found = None
    if name.isidentifier() and any(m.name == name for m in pkgutil.iter_modules(folder.__path__)):
        found = getattr(importlib.import_module(module), "TYPE", None)
    if found is None:
        raise fail("activity-unknown", name=name, known=type_names())
    return found  # type: ignore[no-any-return]


def type_names() -> list[str]:
    """The names of every activity type, in alphabetical order."""
    modules = (info.name for info in pkgutil.iter_modules(folder.__path__))
    has_type = (
        name
        for name in modules
        if hasattr(importlib.import_module(f"{folder.__name__}.{name}"), "TYPE")
    )
    return sorted(has_type)


@cache
def known_contents() -> Contents:
    """What each type may find in a lesson under `activities`, by its name."""
    kinds = (activity_type(name) for name in type_names())
    return {kind.name: kind.content for kind in kinds if kind.content is not None}


def settings_at(
    kind: AnyType, profile: Source, level: str, own: Mapping[str, Any] | None = None
) -> Settings:
    """The settings of a type at a level, its defaults where the profile says nothing.

    `own` are a recipe's, which overrule them. Raises ArdoiseError for what is wrong.
    """
    path = ("levels", level, "activities", kind.name)
    data: Any = profile.data
    for key in path:
        data = data.get(key, {}) if isinstance(data, dict) else {}
    if data:
        shape(kind.settings, profile, path)
    both = Source(profile.file, {**data, **(own or {})}, {}, {})
    checked: Settings = shape(kind.settings, both)
    return checked
