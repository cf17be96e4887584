"""The TrueType files of a theme: the teacher's own beside their lessons, then the shipped ones.

A file of the teacher's goes by its whole path from here on, so that whoever joins it to the
folder of the shipped fonts gets it all the same.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Literal

from generator.errors import ArdoiseError, Problem
from generator.profiles.templates import Templates
from generator.profiles.theme import Font, Fonts, Theme
from generator.source.shape import shape
from generator.source.source import Source

FOLDER, SUFFIX = "fonts", ".ttf"
_Face = Literal["regular", "bold", "italic", "bold_italic"]
_FACES: tuple[_Face, ...] = ("regular", "bold", "italic", "bold_italic")
_TRUE_TYPE = (b"\x00\x01\x00\x00", b"true")
# What a font must have to be set and written by us (OpenType 1.9, « required tables »).
_TABLES = frozenset((b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name"))


def load_theme(name: str, templates: Templates) -> Theme:
    """A theme all of whose font files are there.

    Raises ArdoiseError with every problem of it; a font file that is nowhere, or that is no
    TrueType font, with the place where the theme names it.
    """
    source = templates.read("themes", name)
    theme = shape(Theme, source)
    problems: list[Problem] = []
    fonts = Fonts(
        text=_found("text", theme.fonts.text, source, templates, problems),
        symbols=_found("symbols", theme.fonts.symbols, source, templates, problems),
    )
    if problems:
        raise ArdoiseError(problems)
    return theme.model_copy(update={"fonts": fonts})


def tables(data: bytes) -> dict[bytes, bytes]:
    """The tables of a font by their tags; raises ValueError for what is no whole TrueType font."""
    try:
        if data[:4] not in _TRUE_TYPE:
            raise ValueError("not TrueType")
        (count,) = struct.unpack_from(">H", data, 4)
        entries = [struct.unpack_from(">4sLLL", data, 12 + 16 * i) for i in range(count)]
    except struct.error as error:
        raise ValueError("cut short") from error
    found = {tag: data[start : start + length] for tag, _, start, length in entries}
    whole = all(len(found[tag]) == length for tag, _, _, length in entries)
    if not whole or not found.keys() >= _TABLES:
        raise ValueError("not whole")
    return found


def _found(
    kind: str, font: Font, source: Source, templates: Templates, problems: list[Problem]
) -> Font:
    """The font with each of the teacher's own files named by its path."""
    *own, shipped = (folder / FOLDER for folder in templates.folders)
    paths: dict[str, str] = {}
    for face in _FACES:
        file = getattr(font, face)
        if not file:
            continue
        place = source.place((FOLDER, kind, face))
        path = next((folder / file for folder in own if (folder / file).is_file()), None)
        if path is None:
            if not (shipped / file).is_file():
                known = ", ".join(dict.fromkeys(_names(*own, shipped)))
                params = {"file": file, "known": known}
                problems.append(Problem("font-unknown", place, f"fonts.{kind}.{face}", params))
            continue
        paths[face] = str(path.resolve())
        try:
            tables(path.read_bytes())
        except (OSError, ValueError):
            params = {"file": file}
            problems.append(Problem("font-unusable", place, f"fonts.{kind}.{face}", params))
    return font.model_copy(update=paths)


def _names(*folders: Path) -> list[str]:
    return [file.name for folder in folders for file in sorted(folder.glob(f"*{SUFFIX}"))]
