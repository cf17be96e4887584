"""`ardoise watch`: the papers of a lesson made anew at each save."""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.find_lessons import SETTINGS, find_lessons
from generator.cli.options import paper_options
from generator.cli.own_options import with_own
from generator.errors import ArdoiseError, fail

if TYPE_CHECKING:
    from generator.build import Built
    from generator.watch.session import Turn

NAMED = 8
"""Papers that are named one by one; of more, how many there are is said."""

EPILOG = """\b
Examples:
  ardoise watch my-lesson
  ardoise watch my-lesson -l A2 -d worksheet -f pdf    quickest: one sheet
"""


@click.command("watch", epilog=EPILOG)
@click.argument("lesson")
@paper_options
def command(lesson: str, **wanted: Any) -> None:
    """Make the papers of LESSON, and again each time that you save one of its files.

    Lesson file, article, ardoise.yaml and your templates are looked at. Only papers that
    change are written; one that you have changed in Word is left alone, as by build. What
    is wrong is said, with its place, and the papers stay as they were until it is mended.
    Ctrl-C ends it.
    """
    try:
        file = find_lessons([lesson])[0]
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    try:
        _watch(file, wanted)
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            click.echo(err=True)  # the terminal has shown ^C
        report.line("watch-end", lesson=report.shown(file))


def _watch(file: Path, wanted: dict[str, Any]) -> None:
    from generator.build import build
    from generator.papers import Memory
    from generator.prepare import Order
    from generator.profiles.templates import Templates
    from generator.watch.inputs import Inputs, templates_named
    from generator.watch.session import watch
    from generator.watch.stillness import SECONDS

    templates, memory = Templates.around(Path()), Memory()
    own = [wanted[name] for name in ("article", "word_template") if wanted[name] is not None]
    named = templates_named(wanted["recipe"], wanted["theme"], wanted["labels"])
    inputs = Inputs(file, templates.folders[0], SETTINGS, (*own, *named))

    def make() -> Built:
        try:
            return build(Order(lesson=file, **with_own(wanted)), templates, memory=memory)
        except ArdoiseError:
            raise
        except Exception as error:
            if os.environ.get("ARDOISE_DEBUG"):
                raise
            kind, reason = type(error).__name__, str(error)
            raise fail("unexpected", kind=kind, reason=reason) from error

    report.line("watch-begin", lesson=report.shown(file))
    watch(make, inputs.look, lambda: time.sleep(SECONDS), Teller().tell)


class Teller:
    """What a teacher reads of each save."""

    def __init__(self) -> None:
        self._left_alone: object = None

    def tell(self, turn: Turn) -> None:
        """The time, and what was written or is wrong, on standard error."""
        now = datetime.now().strftime("%H:%M:%S")
        report.problems(turn.problems or turn.notices)
        if turn.built is None:
            report.line("watch-wrong", time=now, count=len(turn.problems))
            return
        put = turn.built.placed
        if put.removed or (put.edited, put.folder) != self._left_alone:
            report.placed(turn.built)
        if self._left_alone is None:
            report.lexicons()
        self._left_alone = (put.edited, put.folder)
        if turn.mended:
            report.line("watch-mended", time=now)
        folder, number = report.shown(put.folder), len(put.written)
        if 0 < number <= NAMED:
            files = ", ".join(put.written)
            report.line("watch-files", time=now, folder=folder, number=number, files=files)
        else:
            report.line(
                "watch-count" if number else "watch-same", time=now, folder=folder, number=number
            )
