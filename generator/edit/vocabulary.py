"""The vocabulary of a lesson file to a spreadsheet, and a spreadsheet into a lesson file."""

from __future__ import annotations

from pathlib import Path

from generator.edit.glossary_csv import read_csv, write_csv
from generator.edit.import_glossary import Imported, import_glossary
from generator.edit.safe_write import rewrite
from generator.errors import Place, fail
from generator.lesson.lesson_file import LessonFile
from generator.lesson.load import FILE_NAME
from generator.reading.decode import decode
from generator.source.file_bytes import file_bytes
from generator.source.shape import shape
from generator.source.text_file import read_text
from generator.source.yaml_reader import read_yaml

LARGEST = 4_000_000


def export_vocabulary(lesson: Path, delimiter: str) -> tuple[bytes, int]:
    """The words of a lesson as CSV, and how many there are. Raises ArdoiseError."""
    entries = shape(LessonFile, read_yaml(_file(lesson))).vocabulary
    return write_csv(entries, delimiter), len(entries)


def import_vocabulary(lesson: Path, spreadsheet: Path) -> Imported:
    """Put the words of a spreadsheet into a lesson file.

    Raises ArdoiseError where either cannot be read; the lesson file is then as it was.
    """
    file = _file(lesson)
    shape(LessonFile, read_yaml(file))
    too_large = fail("csv-too-large", Place(spreadsheet), limit=LARGEST // 1_000_000)
    text, _ = decode(file_bytes(spreadsheet, LARGEST, too_large))
    rows = read_csv(text, spreadsheet)
    imported = import_glossary(read_text(file), rows, file)
    if imported.changed or imported.added:
        rewrite(file, imported.text)
    return imported


def _file(lesson: Path) -> Path:
    return lesson / FILE_NAME if lesson.is_dir() else lesson
