"""Copies of a lesson that a test may change, as a teacher would: its folder and its file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from support.packs import FOLDERS

Data = dict[str, Any]


def copy_lesson(name: str, parent: Path, change: Callable[[Data], None] | None = None) -> Path:
    """The folder of a copy under `parent`, with the same name (draws depend on it)."""
    folder = parent / name
    shutil.copytree(FOLDERS[name], folder)
    if change is not None:
        file = folder / "lesson.yaml"
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        change(data)
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        file.write_text(text, encoding="utf-8")
    return folder


def write_lesson(folder: Path, text: str, **articles: str) -> Path:
    """A lesson of one's own; `articles` are its files by name, without « .md »."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lesson.yaml").write_text(text, encoding="utf-8")
    for name, article in articles.items():
        (folder / f"{name}.md").write_text(article, encoding="utf-8")
    return folder
