"""The vocabulary of a lesson file to a spreadsheet, and a spreadsheet into a lesson file."""

from __future__ import annotations

from pathlib import Path

from generator.edit.glossary_csv import read_rows, write_csv
from generator.edit.import_glossary import Imported, import_glossary
from generator.edit.safe_write import rewrite
from generator.lesson.lesson_file import LessonFile
from generator.lesson.load import FILE_NAME
from generator.source.shape import shape
from generator.source.spreadsheet import read_lines
from generator.source.text_file import read_text
from generator.source.yaml_reader import read_yaml


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
    rows = read_rows(read_lines(spreadsheet))
    imported = import_glossary(read_text(file), rows, file)
    if imported.changed or imported.added:
        rewrite(file, imported.text)
    return imported


def _file(lesson: Path) -> Path:
    return lesson / FILE_NAME if lesson.is_dir() else lesson
