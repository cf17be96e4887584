"""The whole flow of `ardoise init`: a folder of a teacher's own, with a first lesson."""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from itertools import dropwhile
from pathlib import Path

from generator.errors import cannot_write
from generator.source.folders import lessons_root, templates_root

SETTINGS, SCHEMA, LESSONS = "ardoise.yaml", "lesson.schema.json", "lessons"
LESSON_FILE = "lesson.yaml"

FIRST = {
    "fr": ("silence-baleines", "ma-premiere-lecon"),
    "en": ("six-dots", "my-first-lesson"),
    "es": ("las-ciguenas", "mi-primera-leccion"),
    "de": ("pfandflaschen", "meine-erste-stunde"),
}
"""By the language that the class learns: the shipped lesson to begin with, and what it is
called in the teacher's folder."""

_VS_CODE = {
    "settings.json": {"yaml.schemas": {f"./{SCHEMA}": f"{LESSONS}/*/{LESSON_FILE}"}},
    "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
}


@dataclass(frozen=True)
class Begun:
    """What was put into a folder, and what was there already and is as it was."""

    folder: Path
    lesson: str
    made: tuple[str, ...]
    left: tuple[str, ...]


def init(folder: Path, notes: Mapping[str, str], language: str = "fr") -> Begun:
    """Put a first lesson, `ardoise.yaml` and settings for VS Code into a folder.

    `notes` are the comments in them, in the teacher's language; `language` is a key of FIRST.
    What is there already stays as it is. Raises ArdoiseError where the folder cannot be
    written to; then all is as it was.
    """
    shipped, name = FIRST[language]
    lesson = f"{LESSONS}/{name}"
    wholes = {
        SETTINGS: {"": notes["settings"].encode()},
        SCHEMA: {"": (templates_root() / "schema" / SCHEMA).read_bytes()},
        **{f".vscode/{file}": {"": _json(data)} for file, data in _VS_CODE.items()},
        lesson: _lesson(lessons_root() / shipped, notes["first-lesson"]),
    }
    left = tuple(whole for whole in wholes if os.path.lexists(folder / whole))
    wanted = {whole: files for whole, files in wholes.items() if whole not in left}
    try:
        _put(folder, wanted)
    except OSError as error:
        raise cannot_write(folder, error) from error
    return Begun(folder, name, tuple(wanted), left)


def _lesson(shipped: Path, head: str) -> dict[str, bytes]:
    """The files of a shipped lesson; its own head, which is for readers of ours, is another."""
    files = {file.name: file.read_bytes() for file in shipped.iterdir() if file.is_file()}
    lines = files[LESSON_FILE].decode("utf-8").splitlines(keepends=True)
    body = "".join(dropwhile(lambda line: line.startswith("#") or not line.strip(), lines))
    comment = "".join(f"# {line}\n" for line in head.splitlines())
    begin = f"# yaml-language-server: $schema=../../{SCHEMA}\n#\n{comment}\n"
    return {**files, LESSON_FILE: (begin + body).encode()}


def _json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _put(folder: Path, wholes: Mapping[str, Mapping[str, bytes]]) -> None:
    """All of them, or nothing: each is written beside its place and then moved there.

    A whole is a file (its only name is "") or a folder of files. Raises OSError.
    """
    with ExitStack() as undo:
        _make(folder, undo)
        stage = Path(tempfile.mkdtemp(prefix=".ardoise-", dir=folder))
        undo.callback(shutil.rmtree, stage, ignore_errors=True)
        for number, (whole, files) in enumerate(wholes.items()):
            for name, data in files.items():
                file = stage / str(number) / name if name else stage / str(number)
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(data)
            goal = folder / whole
            _make(goal.parent, undo)
            if os.path.lexists(goal):  # since a moment ago
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            (stage / str(number)).rename(goal)
            undo.callback(_take_away, goal)
        undo.pop_all()
    shutil.rmtree(stage, ignore_errors=True)


def _make(folder: Path, undo: ExitStack) -> None:
    """A folder with those above it, where they are not there yet."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
        undo.callback(_take_away, one, empty=True)


def _take_away(path: Path, *, empty: bool = False) -> None:
    """What we have put there; a folder that was made for it only where nothing else is in it."""
    with suppress(OSError):
        if empty:
            path.rmdir()
        elif path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
