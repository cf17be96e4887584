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
from generator.messages import message_language, phrase

if TYPE_CHECKING:
    from generator.analyse.analysis import Analysis

SHOWN = 5
LONGEST_SHOWN = 90

EPILOG = """\b
Examples:
  ardoise analyse article.html        a text that you found
  ardoise analyse ai-alliance         a lesson, its levels side by side
  ardoise analyse ai-alliance --json  for scripts
"""


@click.command("analyse", epilog=EPILOG)
@click.argument("source", metavar="ARTICLE|LESSON")
@click.option("--language", type=click.Choice(["fr", "en", "es", "de"]), help="Of an article.")
@click.option("--json", "as_json", is_flag=True, help="The numbers for scripts.")
def command(source: str, language: str | None, as_json: bool) -> None:
    """Count the words and sentences of a text, and say what makes it long to read.

    A readability formula is named with its result: it measures length, knows no pupil, and
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
    _show(found)


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


def _show(found: Sequence[Analysis]) -> None:
    language = message_language()

    def say(key: str) -> str:
        return phrase(f"analyse-{key}", language)

    def number(value: float | None) -> str:
        text = "–" if value is None else f"{value:.1f}"
        return text.replace(".", ",") if language == "fr" else text

    click.secho(found[0].title, bold=True)
    rows = [["", *(one.level for one in found)]] if found[0].level else []
    rows += [
        [say("words"), *(str(one.measures.words) for one in found)],
        [say("sentences"), *(str(one.measures.sentences) for one in found)],
        [say("paragraphs"), *(str(one.paragraphs) for one in found)],
        [say("minutes"), *(number(one.minutes) for one in found)],
        [say("long-sentences"), *(str(len(one.long_sentences)) for one in found)],
        ["LIX", *(number(one.measures.lix) for one in found)],
        [found[0].measures.formula, *(number(one.measures.ease) for one in found)],
    ]
    report.table(rows, right=range(1, len(found) + 1))
    click.echo(say("formulas"))
    for one in found:
        if one.lacks:
            shown = ", ".join(one.lacks)
            click.echo(phrase("analyse-lacks", language, level=one.level, names=shown))
    for one in found:
        for long in one.long_sentences[:SHOWN]:
            text = long.text if len(long.text) <= LONGEST_SHOWN else long.text[:88] + " …"
            where = f"{one.level} § {long.paragraph}".strip()
            click.echo(phrase("analyse-long", language, where=where, words=long.words, text=text))
