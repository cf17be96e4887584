"""Tables as spreadsheets save them (CSV, TSV), read with their places and written harmlessly."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Place, fail
from generator.source.decode import decode
from generator.source.file_bytes import file_bytes

LARGEST = 4_000_000
"""Bytes; a list of words or of pupils is a few thousand."""
MOST_ROWS = 2000
"""Lines; a lesson takes 300 words, a school year has not as many pupils."""
MOST_COLUMNS = 50
"""Far more than there are fields and languages."""
LONGEST_CELL = 10_000
"""Characters: what a text of a lesson may have."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"
_DELIMITERS = ",;\t"
_SAID = "sep="


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: `number` is what a spreadsheet counts, `place` where it is in the file."""

    number: int
    place: Place
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(bare(cell) for cell in self.cells)


def read_lines(file: Path) -> tuple[Line, ...]:
    """The rows of a CSV or TSV file that are not blank, whatever it was saved with.

    UTF-8, UTF-16 or Windows-1252; commas, semicolons or tabs. Raises ArdoiseError for a
    file that cannot be read, is too large, is empty or is no table.
    """
    too_large = fail("csv-too-large", Place(file), limit=LARGEST // 1_000_000)
    return lines_of(_text(file_bytes(file, LARGEST, too_large)), file)


def lines_of(text: str, file: Path) -> tuple[Line, ...]:
    """The same from the text of a file."""
    text = text.removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    delimiter = ""
    if first.strip().casefold().startswith(_SAID):
        delimiter, text = first.strip()[len(_SAID) :][:1], rest
    shift = 1 if delimiter else 0
    lines = io.StringIO(text, newline="")
    rows = csv.reader(lines, delimiter=delimiter or _delimiter(text), strict=True)
    found: list[Line] = []
    begins = shift + 1
    try:
        for number, cells in enumerate(rows, 1):
            line = Line(number, Place(file, begins), tuple(cells))
            _bound(line)
            begins = rows.line_num + shift + 1
            if not line.is_blank:
                found.append(line)
            if len(found) > MOST_ROWS + 1:
                raise fail("csv-too-long", Place(file), limit=MOST_ROWS)
    except csv.Error as error:
        raise fail("csv-broken", Place(file, begins)) from error
    if not found:
        raise fail("file-empty", Place(file))
    return tuple(found)


def write_lines(rows: Iterable[Sequence[str]], delimiter: str) -> bytes:
    """Rows as CSV in UTF-8 with a byte order mark, which Excel needs to see accents.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_GUARD + cell if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def bare(cell: str) -> str:
    """The text of a cell on one line, without our guard."""
    text = " ".join(cell.split())
    return text[1:] if text.startswith(_GUARD) and text[1:].startswith(_FORMULA) else text


def letters(column: int) -> str:
    """What a spreadsheet calls a column, counted from 0: A … Z, AA …"""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _bound(line: Line) -> None:
    if len(line.cells) > MOST_COLUMNS:
        raise fail("csv-too-wide", line.place, limit=MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in line.cells):
        raise fail("text-too-long", line.place, limit=LONGEST_CELL)


def _text(data: bytes) -> str:
    """The text; UTF-16 without its mark is known by its many zeros."""
    head = data[:200]
    if head.count(0) * 3 > len(head) and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16-be" if head[0] == 0 else "utf-16-le", "replace")
    return decode(data)[0]


def _delimiter(text: str) -> str:
    """What stands most often, outside of quotation marks, in the first line with anything in it."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)
