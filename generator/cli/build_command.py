"""`ardoise build`: from lessons to files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons
from generator.cli.options import paper_options
from generator.cli.own_options import with_own
from generator.errors import ArdoiseError
from generator.messages import message_language, phrase

EPILOG = """\b
Examples:
  ardoise build ai-alliance                   everything, in PDF and Word
  ardoise build ai-alliance -l A2 -f pdf      one level, to print
  ardoise build ai-alliance -d worksheet      the pupils' sheets alone
  ardoise build ai-alliance --recipe short    half an hour on one sheet
  ardoise build ai-alliance --versions 2      A and B, for neighbours in a test
  ardoise build ai-alliance --only gap_fill   one activity, on a sheet of its own
  ardoise build ai-alliance --skip debate     all but the debate
  ardoise build ai-alliance --article my-article.txt
  ardoise build ai-alliance --word-template school.docx
  ardoise build ai-alliance --fillable        worksheets to fill in on a screen
  ardoise build                               every lesson of lessons/
"""


@click.command("build", epilog=EPILOG)
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
@paper_options
@click.option("--json", "as_json", is_flag=True, help="Print a list of the files for scripts.")
def command(lessons: tuple[str, ...], as_json: bool, **wanted: Any) -> None:
    """Make the papers of a class: worksheets, keys and the lesson plan.

    LESSON is a folder, a lesson.yaml, or the name of a lesson in lessons/ or of one
    that comes with Ardoise. Without any, every lesson of lessons/ is built.
    """
    from generator.build import Built, build
    from generator.prepare import Order
    from generator.profiles.templates import Templates

    templates = Templates.around(Path())
    built: list[Built] = []
    failed = False
    try:
        files = find_lessons(lessons)
        options = with_own(wanted)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    for file in files:
        try:
            with _progress(file, quiet=as_json) as progress:
                built.append(build(Order(lesson=file, **options), templates, progress))
        except ArdoiseError as error:
            failed = True
            report.problems(error.problems)
            report.line("nothing-written", lesson=report.shown(file))
        else:
            report.problems(built[-1].notices)
            report.placed(built[-1])
    report.lexicons()
    if as_json:
        report.as_json([_manifest(result) for result in built])
    elif built:
        _table(built)
    if failed:
        sys.exit(1)


@contextmanager
def _progress(file: Path, *, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, from the first finished paper on; silence everywhere else."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    name = file.parent.name if file.suffix else file.name
    with ExitStack() as stack:
        bars: list[Any] = []

        def tell(done: int, total: int) -> None:
            if not bars:
                bar = click.progressbar(length=total, label=name, file=sys.stderr)
                bars.append(stack.enter_context(bar))
            bars[0].update(done - bars[0].pos)

        yield tell


def _table(built: list[Any]) -> None:
    language = message_language()
    head = [phrase(f"table-{name}", language) for name in ("file", "pages")]
    rows = [head]
    for result in built:
        for paper in result.papers:
            path = report.shown(result.placed.folder / paper.name)
            rows.append([path, str(paper.pages) if paper.pages else "–"])
    report.table(rows, right=(1,))


def _manifest(built: Any) -> dict[str, Any]:
    return {
        "lesson": built.lesson,
        "folder": str(built.placed.folder),
        "files": [
            {
                "file": str(built.placed.folder / paper.name),
                "document": paper.document,
                "level": paper.level or None,
                "version": paper.version or None,
                "format": paper.format,
                "pages": paper.pages or None,
            }
            for paper in built.papers
        ],
        "warnings": [
            {"code": p.code, "path": p.path, **{k: str(v) for k, v in p.params.items()}}
            for p in built.notices
        ],
    }
