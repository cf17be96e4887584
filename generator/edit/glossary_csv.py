"""A lesson's vocabulary as a spreadsheet: CSV or TSV, as Excel and LibreOffice save them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import ArdoiseError, Place, Problem, fail
from generator.language.normalise import fold
from generator.lesson.vocabulary import Entry
from generator.source.text_file import control_characters

MOST_ROWS = 2000
"""Lines; a lesson takes 300 words."""
MOST_COLUMNS = 50
"""Far more than there are fields and languages."""
LONGEST_CELL = 10_000
"""Characters: what a text of a lesson may have."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"
TRANSLATION = "translation"
COLUMNS = ("term", "part_of_speech", "definition", "example", "levels")
_NAMES = {
    "mot": "term",
    "terme": "term",
    "word": "term",
    "palabra": "term",
    "wort": "term",
    "nature": "part_of_speech",
    "part of speech": "part_of_speech",
    "définition": "definition",
    "exemple": "example",
    "niveaux": "levels",
    "niveau": "levels",
    "level": "levels",
    "traduction": TRANSLATION,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the spreadsheet: its fields by their name in a lesson, empty ones left out."""

    term: str
    fields: Mapping[str, str] = field(default_factory=dict)
    translation: Mapping[str, str] = field(default_factory=dict)
    levels: tuple[str, ...] = ()


def write_csv(entries: Sequence[Entry], delimiter: str) -> bytes:
    """The vocabulary in UTF-8 with a byte order mark, which Excel needs to see accents.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    languages = sorted({code for entry in entries for code in entry.translation})
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *(f"{TRANSLATION} {code}" for code in languages)])
    for entry in entries:
        cells = [
            entry.term,
            entry.part_of_speech or "",
            entry.definition or "",
            entry.example or "",
            " ".join(entry.levels or ()),
            *(entry.translation.get(code, "") for code in languages),
        ]
        writer.writerow([_guarded(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def read_csv(text: str, file: Path) -> tuple[Row, ...]:
    """The rows of a spreadsheet; commas, semicolons or tabs between the cells.

    Raises ArdoiseError with every problem: no column of terms, a column that is not known,
    a term twice, a quote left open, too many rows or columns, too long a cell.
    """
    rows = _rows(text, file)
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise fail("file-empty", Place(file))
    names = [_name(cell) for cell in rows[0]]
    problems = [
        Problem("csv-column", Place(file, 1), params={"name": cell.strip()})
        for cell, name in zip(rows[0], names, strict=True)
        if cell.strip() and not name
    ]
    if "term" not in names:
        problems.append(Problem("csv-no-term", Place(file, 1)))
    if problems:
        raise ArdoiseError(problems)
    found: dict[str, Row] = {}
    for line, cells in enumerate(rows[1:], 2):
        row = _row(names, cells)
        if row is None:
            continue
        if fold(row.term) in found:
            problems.append(Problem("csv-twice", Place(file, line), params={"term": row.term}))
        if any(control_characters(cell) for cell in cells):
            problems.append(Problem("csv-control", Place(file, line)))
        found[fold(row.term)] = row
    if problems:
        raise ArdoiseError(problems)
    return tuple(found.values())


def _rows(text: str, file: Path) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    rows: list[list[str]] = []
    try:
        for cells in reader:
            line = reader.line_num
            if len(rows) > MOST_ROWS:
                raise fail("csv-too-long", Place(file), limit=MOST_ROWS)
            if len(cells) > MOST_COLUMNS:
                raise fail("csv-too-wide", Place(file, line), limit=MOST_COLUMNS)
            if any(len(cell) > LONGEST_CELL for cell in cells):
                raise fail("text-too-long", Place(file, line), limit=LONGEST_CELL)
            rows.append(cells)
    except csv.Error as error:  # a cell of 128 KB, which a quote left open makes; odd breaks
        raise fail("csv-damaged", Place(file, max(1, reader.line_num))) from error
    return rows


def _delimiter(text: str) -> str:
    """What stands most often in the first line."""
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _name(cell: str) -> str:
    """The key of a lesson that a column is for; « translation en » keeps its language."""
    said = " ".join(fold(cell).replace("(", " ").replace(")", " ").split())
    first, _, rest = said.partition(" ")
    if _NAMES.get(first, first) == TRANSLATION and len(rest) in (2, 3):
        return f"{TRANSLATION} {rest}"
    name = _NAMES.get(said, said.replace(" ", "_"))
    return name if name in COLUMNS else ""


def _row(names: Sequence[str], cells: Sequence[str]) -> Row | None:
    """A line as a row; None for one without a term."""
    values = {
        name: _bare(cell) for name, cell in zip(names, cells, strict=False) if name and _bare(cell)
    }
    term = values.pop("term", "")
    if not term:
        return None
    levels = values.pop("levels", "").replace(",", " ").replace(";", " ").upper().split()
    translation = {
        name.split()[1]: values.pop(name) for name in list(values) if name.startswith(TRANSLATION)
    }
    return Row(term, values, translation, tuple(levels))


def _guarded(cell: str) -> str:
    return _GUARD + cell if cell.startswith(_FORMULA) else cell


def _bare(cell: str) -> str:
    """The text of a cell on one line, without our guard."""
    text = " ".join(cell.split())
    return text[1:] if text.startswith(_GUARD) and text[1:].startswith(_FORMULA) else text
