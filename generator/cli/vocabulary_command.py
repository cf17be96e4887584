"""`ardoise vocabulary`: the words of a lesson to a spreadsheet and back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons
from generator.errors import ArdoiseError
from generator.messages import message_language

EPILOG = """\b
Examples:
  ardoise vocabulary my-lesson --csv                writes my-lesson-vocabulary.csv
  ardoise vocabulary my-lesson --csv words.csv
  ardoise vocabulary my-lesson --import words.csv   puts its words into lesson.yaml
"""

SEPARATORS = {"fr": ";", "en": ","}
OWN_NAME = "="


@click.command("vocabulary", epilog=EPILOG)
@click.argument("lesson")
@click.option(
    "--csv",
    "out",
    is_flag=False,
    flag_value=OWN_NAME,
    metavar="[FILE]",
    help="Write the words to a spreadsheet (CSV), which must not be there yet.",
)
@click.option(
    "--import",
    "source",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read the words of a spreadsheet (CSV or TSV, as Excel and LibreOffice save them).",
)
def command(lesson: str, out: str | None, source: Path | None) -> None:
    """Move the words of LESSON to a spreadsheet, or from one into its lesson file.

    The first line of the spreadsheet names its columns: term, part_of_speech, definition,
    example, levels, translation en. An import changes the words that are there, adds those
    that are not, and leaves everything else in the lesson file as it was, comments too.
    An empty cell changes nothing, and no word is ever taken away.
    """
    if (out is None) == (source is None):
        raise click.UsageError("Say either --csv or --import FILE.")
    try:
        file = find_lessons([lesson])[0]
        if source is None:
            _write(file, None if out in (None, OWN_NAME) else Path(str(out)))
        else:
            _read(file, source)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)


def _write(lesson: Path, out: Path | None) -> None:
    from generator.edit.vocabulary import export_vocabulary
    from generator.output import write_new

    data, number = export_vocabulary(lesson, SEPARATORS[message_language()])
    folder = lesson if lesson.is_dir() else lesson.parent
    out = out or Path(f"{folder.resolve().name}-vocabulary.csv")
    write_new(out, data)
    report.line("vocabulary-written", file=report.shown(out), number=number)


def _read(lesson: Path, source: Path) -> None:
    from generator.edit.vocabulary import import_vocabulary

    imported = import_vocabulary(lesson, source)
    shown = report.shown(lesson)
    if not imported.changed and not imported.added:
        report.line("vocabulary-same", lesson=shown)
        return
    changed, added = len(imported.changed), len(imported.added)
    report.line("vocabulary-imported", lesson=shown, changed=changed, added=added)
