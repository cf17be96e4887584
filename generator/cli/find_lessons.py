"""From what a teacher types to lesson files: a folder, a file, or the name of a lesson."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.errors import ArdoiseError, Problem
from generator.source.folders import lessons_root

LESSON_FILE = "lesson.yaml"
SETTINGS = Path("ardoise.yaml")
"""The teacher's own, in the folder that they work in."""


def find_lessons(names: Sequence[str]) -> list[Path]:
    """The lesson files meant; without a name, every lesson of the current `lessons/`.

    Raises ArdoiseError with every name that means nothing.
    """
    if not names:
        own = lessons_in(Path("lessons")) or misnamed_in(Path("lessons"))
        if not own:
            raise ArdoiseError([Problem("no-lessons-here", params={"known": _known()})])
        return own
    found, problems = [], []
    for name in names:
        file = _find(name)
        if file is None:
            params = {"name": name, "known": _known()}
            problems.append(Problem("lesson-unknown", params=params))
        else:
            found.append(file)
    if problems:
        raise ArdoiseError(problems)
    return found


def _find(name: str) -> Path | None:
    path = Path(name)
    if (path / LESSON_FILE).is_file():
        return path / LESSON_FILE
    if path.is_file() or path.is_dir():
        return path
    for folder in (Path("lessons"), lessons_root()):
        if (folder / name / LESSON_FILE).is_file():
            return folder / name / LESSON_FILE
        if (folder / name).is_dir():
            return folder / name
    return None


def lessons_in(folder: Path) -> list[Path]:
    """The lesson files in a folder of lessons, in alphabetical order."""
    return sorted(folder.glob(f"*/{LESSON_FILE}"))


def misnamed_in(folder: Path) -> list[Path]:
    """Folders whose lesson file has another name: reading them says so."""
    return sorted({file.parent for file in folder.glob("*/*.y*ml")})


def all_lessons() -> list[Path]:
    """The teacher's own lessons and the shipped ones; a teacher's own hides its namesake."""
    by_name = {f.parent.name: f for f in lessons_in(lessons_root())}
    by_name |= {f.parent.name: f for f in lessons_in(Path("lessons"))}
    return [by_name[name] for name in sorted(by_name)]


def own_settings() -> Path | None:
    """The teacher's `ardoise.yaml` in the current folder, if there is one."""
    return SETTINGS if SETTINGS.exists() else None


def _known() -> str:
    return ", ".join(file.parent.name for file in all_lessons())
