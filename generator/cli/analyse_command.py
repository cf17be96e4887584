"""`ardoise analyse`: a text in numbers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli import report
from generator.cli.find_lessons import find_lessons
from generator.errors import ArdoiseError

if TYPE_CHECKING:
    from generator.analyse.analysis import Analysis

EPILOG = """\b
Examples:
  ardoise analyse article.html        a text that you found
  ardoise analyse ai-alliance         a lesson, its levels side by side
  ardoise analyse ai-alliance --json  for scripts
"""


@click.command("analyse", epilog=EPILOG)
@click.argument("source", metavar="ARTICLE|LESSON")
@click.option("--language", type=click.Choice(["fr", "en", "es", "de"]), help="Of an article.")
@click.option("--json", "as_json", is_flag=True, help="Everything, for scripts.")
def command(source: str, language: str | None, as_json: bool) -> None:
    """Count the words and sentences of a text, and say what makes it long to read.

    Its rare and less common words are shown where they stand, by lists of ours. A
    readability formula is named with its result: it measures length, knows no pupil, and
    is no CEFR level. Of a lesson all levels are shown side by side, with the names and
    numbers that one level's text lacks against the others.
    """
    try:
        found = _analyses(source, language or "")
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    if as_json:
        report.as_json([asdict(one) for one in found])
        return
    from generator.cli.show_analysis import show_analysis

    show_analysis(found)


def _analyses(source: str, language: str) -> Sequence[Analysis]:
    from generator.analyse.analysis import analyse_article, analyse_lesson

    path = Path(source)
    if path.is_file() and path.suffix.lower() not in (".yaml", ".yml"):
        from generator.errors import Place, fail
        from generator.reading.read_file import read_any

        read = read_any(path, language)
        if not read.language:
            raise fail("new-language", Place(path))
        return [analyse_article(read.article, read.language)]
    from generator.activities.registry import known_contents
    from generator.lesson.load import KNOWN_LEVELS, load_lesson

    file = find_lessons([source])[0]
    return analyse_lesson(load_lesson(file, KNOWN_LEVELS, known_contents))
