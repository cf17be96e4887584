"""`ardoise class`: everybody's sheet, from a class list."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons
from generator.cli.options import MOST_VERSIONS, level_option, pack_options
from generator.cli.own_options import with_own
from generator.cli.progress import sheets_done
from generator.errors import ArdoiseError
from generator.messages import message_language, phrase

EPILOG = """\b
Examples:
  ardoise class 3b.csv ai-alliance            a PDF to print, keys, who has which
  ardoise class 3b.csv ai-alliance -l B1      B1 for those for whom the list says no level
  ardoise class 3b.csv ai-alliance --single   a file for each pupil too
"""

SEPARATORS = {"fr": ";", "en": ","}
STOPPED = 130
"""What a command stopped with Ctrl-C ends with: 128 and the number of the signal."""


@click.command("class", epilog=EPILOG)
@click.argument("pupils", metavar="CLASS.csv", type=click.Path(path_type=Path))
@click.argument("lesson")
@level_option("The level, as A2, of pupils for whom the list says none.")
@pack_options
@click.option(
    "--versions",
    type=click.IntRange(1, MOST_VERSIONS),
    default=2,
    show_default=True,
    help="How many versions there are, for neighbours to have different ones.",
)
@click.option("--single", is_flag=True, help="A file for each pupil too.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    help="How many processes work at a time.  [default: one for each processor]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("output"),
    show_default=True,
    help="The folder to write to; each class gets a folder in it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print a list of the files for scripts.")
def command(pupils: Path, lesson: str, as_json: bool, **wanted: Any) -> None:
    """Make a sheet for each pupil of a class, with their name on it.

    CLASS.csv is a list of the pupils, as a spreadsheet saves it: name, first name, level,
    theme, version. LESSON is a lesson as for `build`. Neighbours in the list get different
    versions. Out come one PDF to print (each pupil begins on a new sheet of paper), the
    keys, and a table of who has which.
    """
    if len(wanted["levels"]) > 1:
        raise click.UsageError("Give one level with -l; the list says those of the pupils.")
    try:
        from generator.prepare import Order
        from generator.profiles.templates import Templates
        from generator.whole_class import ClassOrder, build_class

        options = with_own(wanted)
        own = {name: options.pop(name) for name in ("versions", "single", "jobs")}
        own["jobs"] = own["jobs"] or 0
        order = Order(find_lessons([lesson])[0], **options)
        asked = ClassOrder(pupils, order, delimiter=SEPARATORS[message_language()], **own)
        with sheets_done(quiet=as_json) as progress:
            built = build_class(asked, Templates.around(Path()), progress=progress)
    except ArdoiseError as error:
        report.problems(error.problems)
        report.line("nothing-written", lesson=report.shown(pupils))
        sys.exit(1)
    except KeyboardInterrupt:
        report.line("class-stopped")
        sys.exit(STOPPED)
    report.problems(built.notices)
    if built.placed.edited:
        names = ", ".join(built.placed.edited)
        report.line("kept-edited", files=names, folder=report.shown(built.placed.folder))
    if as_json:
        report.as_json(_manifest(built))
    else:
        _table(built)


def _table(built: Any) -> None:
    head = [phrase(f"table-{name}", message_language()) for name in ("file", "pages")]
    rows = [head]
    for paper in built.papers:
        path = report.shown(built.placed.folder / paper.name)
        if paper.document != "worksheet":
            rows.append([path, str(paper.pages or "–")])
    report.table(rows, right=(1,))
    singles = sum(paper.document == "worksheet" for paper in built.papers)
    if singles:
        report.line("class-singles", number=singles, folder=report.shown(built.placed.folder))


def _manifest(built: Any) -> dict[str, Any]:
    return {
        "lesson": built.lesson,
        "pupils": built.pupils,
        "folder": str(built.placed.folder),
        "files": [
            {
                "file": str(built.placed.folder / paper.name),
                "document": paper.document,
                "pages": paper.pages or None,
            }
            for paper in built.papers
        ],
        "warnings": [
            {"code": p.code, "path": p.path, **{k: str(v) for k, v in p.params.items()}}
            for p in built.notices
        ],
    }
