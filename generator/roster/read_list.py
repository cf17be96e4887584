"""A class list → its pupils, with everything that is wrong in it at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import ArdoiseError, Problem, Severity, fail
from generator.language.normalise import fold
from generator.roster.columns import (
    FIRST,
    LAST,
    LEVEL,
    THEME,
    VERSION,
    WITHOUT_HEAD,
    columns,
    meant,
)
from generator.roster.pupil import Pupil
from generator.source.nearest import nearest
from generator.source.spreadsheet import Line, bare, letters, read_lines
from generator.source.text_file import control_characters, name_of

LETTERS = "ABCD"
LONGEST = 60
"""Letters of one name; the line of the sheet holds some forty."""
_VERSION = re.compile(r"(?:version|versión|sujet|fassung|paper)?\s*([a-d])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """What a list may ask for: the lesson's levels with their signs, and the themes.

    `level` is that of pupils for whom the list names none, "" where there is none such.
    """

    levels: Mapping[str, str]
    themes: Sequence[str]
    level: str = ""
    theme: str = "standard"


@dataclass(slots=True)
class _Reading:
    known: Known
    names: tuple[str, ...]
    head: Line | None
    problems: list[Problem] = field(default_factory=list)

    def cell(self, line: Line, name: str) -> str:
        """What stands in a row under a column; "" where there is no such column."""
        at = self._at(name)
        text = line.cells[at] if 0 <= at < len(line.cells) else ""
        return unicodedata.normalize("NFC", bare(text))

    def note(self, code: str, line: Line, column: str, **params: object) -> None:
        """Something is wrong in a cell."""
        path = self.path(line.number, column)
        self.problems.append(Problem(code, line.place, path, params))

    def path(self, row: int, name: str) -> str:
        """What a spreadsheet calls a cell, and its heading: « C4 (niveau) »."""
        at = self._at(name)
        if at < 0:
            return ""
        heading = bare(self.head.cells[at]) if self.head else ""
        return f"{letters(at)}{row}" + (f" ({heading})" if heading else "")

    def has(self, code: str) -> bool:
        """Whether this was found already."""
        return any(problem.code == code for problem in self.problems)

    def _at(self, name: str) -> int:
        return self.names.index(name) if name in self.names else -1


def read_list(file: Path, known: Known) -> tuple[tuple[Pupil, ...], tuple[Problem, ...]]:
    """The pupils in the order of the list, and what is to be said of it all the same.

    Raises ArdoiseError with every problem: no column of names, a name that is missing or
    stands twice, a level, theme or version that is none.
    """
    return pupils_of(read_lines(file), known)


def pupils_of(lines: Sequence[Line], known: Known) -> tuple[tuple[Pupil, ...], tuple[Problem, ...]]:
    """The same from the rows of a spreadsheet."""
    first = lines[0]
    names = columns(first.cells)
    reading = _Reading(known, names or WITHOUT_HEAD, first if names else None)
    unread = list(_head(first, names)) if names else []
    reading.problems += [problem for problem in unread if problem.is_error]
    rows = lines[1:] if names else lines
    if not names:
        wide = next((line for line in rows if any(map(bare, line.cells[2:]))), None)
        if wide:
            raise fail("class-no-head", wide.place)
    elif LAST not in names:
        raise fail("class-no-names", first.place)
    single = FIRST not in reading.names or not (
        names or any(reading.cell(line, FIRST) for line in rows)
    )
    pupils = [_pupil(line, reading, single=single) for line in rows]
    _check_twice(pupils, reading)
    if not pupils:
        raise fail("class-empty", first.place)
    if reading.problems:
        raise ArdoiseError(sorted(reading.problems, key=lambda p: p.place.line if p.place else 0))
    return tuple(pupils), tuple(problem for problem in unread if not problem.is_error)


def _head(line: Line, names: Sequence[str]) -> Iterator[Problem]:
    """Headings that are near to one of ours, which are slips; the others are only not read."""
    unread = []
    for at, (cell, name) in enumerate(zip(line.cells, names, strict=True)):
        said = bare(cell)
        if name and names.index(name) != at:
            yield Problem("class-column-twice", line.place, f"{letters(at)}{line.number}")
        elif said and not name and (near := meant(said)):
            params = {"name": said, "suggestion": near}
            yield Problem("class-column", line.place, f"{letters(at)}{line.number}", params)
        elif said and not name:
            unread.append(said)
    if unread:
        params = {"names": ", ".join(unread)}
        yield Problem("class-unread", line.place, params=params, severity=Severity.WARNING)


def _pupil(line: Line, reading: _Reading, *, single: bool) -> Pupil:
    last, first = reading.cell(line, LAST), reading.cell(line, FIRST)
    if not (last or first):
        reading.note("class-no-name", line, LAST)
    for name, column in ((last, LAST), (first, FIRST)):
        if len(name) > LONGEST:
            reading.note("class-name-long", line, column, limit=LONGEST)
        for at in control_characters(name)[:1]:
            reading.note("control-character", line, column, name=name_of(name[at]))
    return Pupil(
        last,
        None if single else first,
        _level(line, reading),
        _theme(line, reading),
        _version(line, reading),
        line.number,
        line.place,
    )


def _level(line: Line, reading: _Reading) -> str:
    said, known = reading.cell(line, LEVEL), reading.known
    if not said:
        said_before = LEVEL not in reading.names and reading.has("class-no-level")
        if not known.level and not said_before:
            reading.note("class-no-level", line, LEVEL, known=", ".join(known.levels))
        return known.level
    for level, symbol in known.levels.items():
        if fold(said) == fold(level) or said.split()[-1] == symbol:
            return level
    params = {"level": said, "known": ", ".join(known.levels)}
    reading.note("class-level", line, LEVEL, suggestion=nearest(said, known.levels), **params)
    return ""


def _theme(line: Line, reading: _Reading) -> str:
    said, known = reading.cell(line, THEME), reading.known
    if not said:
        return known.theme
    if theme := next((theme for theme in known.themes if fold(theme) == fold(said)), ""):
        return theme
    params = {"theme": said, "known": ", ".join(known.themes)}
    reading.note("class-theme", line, THEME, suggestion=nearest(said, known.themes), **params)
    return ""


def _version(line: Line, reading: _Reading) -> str:
    said = reading.cell(line, VERSION)
    found = _VERSION.fullmatch(said)
    if said and not found:
        reading.note("class-version", line, VERSION, version=said)
    return found[1].upper() if found else ""


def _check_twice(pupils: Sequence[Pupil], reading: _Reading) -> None:
    seen: dict[tuple[str, str], Pupil] = {}
    for pupil in pupils:
        key = (fold(pupil.last), fold(pupil.first or ""))
        if pupil.name and key in seen:
            params = {"name": pupil.name, "row": seen[key].row}
            path = reading.path(pupil.row, LAST)
            reading.problems.append(Problem("class-twice", pupil.place, path, params))
        seen.setdefault(key, pupil)
