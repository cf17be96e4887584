"""`ardoise check`: everything that would stop a build, without writing anything."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons, own_settings
from generator.cli.options import lesson_options
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
def command(lessons: tuple[str, ...], **wanted: Any) -> None:
    """Say everything that is wrong with a lesson, and where; write nothing."""
    from generator.build import check
    from generator.prepare import Order
    from generator.profiles.templates import Templates

    templates = Templates.around(Path())
    try:
        files = find_lessons(lessons)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    failed = False
    for file in files:
        try:
            notices = check(Order(lesson=file, settings=own_settings(), **wanted), templates)
        except ArdoiseError as error:
            failed = True
            report.problems(error.problems)
            report.line("check-failed", lesson=report.shown(file), count=len(error.problems))
            continue
        report.problems(notices)
        key = "check-warned" if notices else "check-passed"
        report.line(key, lesson=report.shown(file), count=len(notices))
    if failed:
        sys.exit(1)
