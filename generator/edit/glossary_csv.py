"""A lesson's vocabulary as a spreadsheet: CSV or TSV, as Excel and LibreOffice save them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.errors import ArdoiseError, Problem
from generator.language.normalise import fold
from generator.lesson.vocabulary import Entry
from generator.source.spreadsheet import Line, bare, write_lines
from generator.source.text_file import control_characters

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
    """The vocabulary as `write_lines` writes a table: for Excel, and without a formula."""
    languages = sorted({code for entry in entries for code in entry.translation})
    head = [*COLUMNS, *(f"{TRANSLATION} {code}" for code in languages)]
    rows = [
        [
            entry.term,
            entry.part_of_speech or "",
            entry.definition or "",
            entry.example or "",
            " ".join(entry.levels or ()),
            *(entry.translation.get(code, "") for code in languages),
        ]
        for entry in entries
    ]
    return write_lines([head, *rows], delimiter)


def read_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """The words in the lines of a spreadsheet, the first of which names the columns.

    Raises ArdoiseError with every problem: no column of terms, a column that is not known,
    a term twice.
    """
    head, *rest = lines
    names = [_name(cell) for cell in head.cells]
    problems = [
        Problem("csv-column", head.place, params={"name": cell.strip()})
        for cell, name in zip(head.cells, names, strict=True)
        if cell.strip() and not name
    ]
    if "term" not in names:
        problems.append(Problem("csv-no-term", head.place))
    if problems:
        raise ArdoiseError(problems)
    found: dict[str, Row] = {}
    for line in rest:
        row = _row(names, line.cells)
        if row is None:
            continue
        if fold(row.term) in found:
            problems.append(Problem("csv-twice", line.place, params={"term": row.term}))
        if any(control_characters(cell) for cell in line.cells):
            problems.append(Problem("csv-control", line.place))
        found[fold(row.term)] = row
    if problems:
        raise ArdoiseError(problems)
    return tuple(found.values())


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
        name: bare(cell) for name, cell in zip(names, cells, strict=False) if name and bare(cell)
    }
    term = values.pop("term", "")
    if not term:
        return None
    levels = values.pop("levels", "").replace(",", " ").replace(";", " ").upper().split()
    translation = {
        name.split()[1]: values.pop(name) for name in list(values) if name.startswith(TRANSLATION)
    }
    return Row(term, values, translation, tuple(levels))
