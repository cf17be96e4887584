"""The files that a lesson's papers are made from, and how they stand on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import ArdoiseError
from generator.profiles.own_settings import read_settings
from generator.watch.stillness import Seen, Stamp

MOST_FILES = 2000
DEEPEST = 4
"""Folders below the lesson's; a lesson that lies in a full folder is watched all the same."""

_YAML = (".yaml", ".yml")
_SUFFIXES = (*_YAML, ".md", ".txt", ".png", ".jpg", ".jpeg", ".ttf")
"""What a lesson and templates are made of: papers that are written beside them are none of it."""
_NOT_OURS = (".", "~$", "#")
"""How the names of files begin that editors and Word keep for themselves."""


@dataclass
class Inputs:
    """What to look at: the lesson's folder, the teacher's templates, `ardoise.yaml`, and files
    named on the command line or in `ardoise.yaml`, wherever they lie.

    `lesson` is a lesson file or the folder of one; any of the files may not be there yet.
    """

    lesson: Path
    templates: Path
    settings: Path
    named: Sequence[Path] = ()
    _kept: tuple[Stamp | None, tuple[Path, ...]] = field(default=(None, ()), init=False)

    def look(self) -> Seen:
        """Every file that is there, with its stamp."""
        folder = self.lesson.parent if self.lesson.name.endswith(_YAML) else self.lesson
        files = [self.lesson, self.settings, *self.named, *self._from_settings()]
        files += [*_below(folder), *_below(self.templates)]
        stamps = ((file, _stamp(file)) for file in dict.fromkeys(files))
        return {file: stamp for file, stamp in stamps if stamp is not None}

    def _from_settings(self) -> tuple[Path, ...]:
        """The files that `ardoise.yaml` names; while it is wrong, those that it named last."""
        stamp, files = self._kept
        if (now := _stamp(self.settings)) != stamp:
            with suppress(ArdoiseError):  # the build says what is wrong
                files = _named(self.settings) if now else ()
            self._kept = (now, files)
        return files


def templates_named(*names: str | None) -> tuple[Path, ...]:
    """Those of some recipes, themes and labels that are files of the teacher's own."""
    return tuple(Path(name) for name in names if name and name.endswith(_YAML))


def _named(settings: Path) -> tuple[Path, ...]:
    own, _ = read_settings(settings)
    logo = (settings.parent / own.logo,) if own.logo else ()
    word = (own.word_template,) if own.word_template else ()
    return (*logo, *word, *templates_named(own.recipe, own.theme, own.labels))


def _below(folder: Path) -> Iterator[Path]:
    """The files of a folder that a lesson may be made from, the nearest first."""
    found = 0
    for place, folders, files in os.walk(folder):
        here = Path(place)
        deep = len(here.relative_to(folder).parts)
        folders[:] = [n for n in folders if deep < DEEPEST and not n.startswith(_NOT_OURS)]
        for name in files:
            if name.lower().endswith(_SUFFIXES) and not name.startswith(_NOT_OURS):
                yield here / name
                found += 1
                if found == MOST_FILES:
                    return


def _stamp(file: Path) -> Stamp | None:
    try:
        status = file.stat()
    except (OSError, ValueError):  # gone, or no name of a file at all
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)
