"""`ardoise check`: everything that would stop a build, without writing anything."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons
from generator.cli.options import lesson_options
from generator.cli.own_options import with_own
from generator.errors import ArdoiseError

EPILOG = """\b
Examples:
  ardoise check ai-alliance
  ardoise check lessons/my-lesson --recipe short
  ardoise check                               every lesson of lessons/
"""


@click.command("check", epilog=EPILOG)
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
@lesson_options
@click.option(
    "--silenced",
    "shows_silenced",
    is_flag=True,
    help="Show also the findings that the lesson silences, each with its reason.",
)
def command(lessons: tuple[str, ...], shows_silenced: bool, **wanted: Any) -> None:
    """Say everything that is wrong with a lesson or weak in it, and where; write nothing.

    A finding has its name at the end of the line, as [choice-length]. If it is good as
    it is, silence it in the lesson, with a reason:

    \b
      silence:
        - finding: choice-length
          where: questions.fondateurs
          reason: the longest is a quotation
    """
    from generator.build import check
    from generator.prepare import Order
    from generator.profiles.templates import Templates

    templates = Templates.around(Path())
    try:
        files = find_lessons(lessons)
        options = with_own(wanted)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    failed = False
    for file in files:
        try:
            checked = check(Order(lesson=file, **options), templates)
        except ArdoiseError as error:
            failed = True
            report.problems(error.problems)
            report.line("check-failed", lesson=report.shown(file), count=len(error.problems))
            continue
        report.problems(checked.notices)
        if shows_silenced:
            report.silenced(checked.silenced)
        key = "check-warned" if checked.notices else "check-passed"
        report.line(key, lesson=report.shown(file), count=len(checked.notices))
        if checked.silenced and not shows_silenced:
            report.line("check-silenced", count=len(checked.silenced))
    if failed:
        sys.exit(1)
