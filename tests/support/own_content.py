"""A small lesson that writes something for one activity type, and what is said of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from support.composing import LEVELS
from support.small_lesson import ARTICLE, LESSON

from generator.activities.registry import known_contents
from generator.errors import ArdoiseError
from generator.lesson.load import load_lesson


def said_of(folder: Path, name: str, part: dict[str, Any]) -> list[tuple[str, str]]:
    """The code and the path, from the type's part on, of each problem with its content."""
    more = yaml.safe_dump({"activities": {name: part}}, allow_unicode=True, sort_keys=False)
    (folder / "article.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "lesson.yaml").write_text(LESSON + more, encoding="utf-8")
    try:
        problems = load_lesson(folder, LEVELS, known_contents).warnings
    except ArdoiseError as error:
        problems = tuple(error.problems)
    for problem in problems:
        assert problem.place is not None and problem.place.line > LESSON.count("\n")
    start = f"activities.{name}."
    return [(p.code, (p.path or "").removeprefix(start)) for p in problems]
