"""Where the shipped `templates/` and `lessons/` are."""

from __future__ import annotations

from pathlib import Path

import generator


def templates_root() -> Path:
    """The shipped levels, labels, recipes, themes, fonts, messages and schema."""
    return _shipped("templates")


def lessons_root() -> Path:
    """The shipped example lessons."""
    return _shipped("lessons")


def _shipped(name: str) -> Path:
    # A wheel carries them inside the package, a checkout beside it. Both are found
    # from the module that is running, so that an editable install never reads a copy
    # which an earlier build left elsewhere.
    package = Path(generator.__file__).resolve().parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
