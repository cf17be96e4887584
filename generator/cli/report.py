"""What the terminal shows: problems with their places, a table of the files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.errors import Problem
from generator.lesson.checks.findings import FINDINGS
from generator.messages import message_language, phrase, say, show

if TYPE_CHECKING:
    from generator.build import Built

LACKING = "lacks-"


def problems(found: Iterable[Problem]) -> None:
    """Every problem on standard error, errors in red, warnings in yellow.

    What the lesson cannot feed comes last, in one list with what each activity lacks. Of
    the same warning many times over, the line of the file and the advice stand once.
    """
    language = message_language()
    every = list(found)
    last = ""
    left_out = [p for p in every if p.code.startswith(LACKING) and not p.is_error]
    for problem in every:
        if problem in left_out:
            continue
        first, *rest = show(problem, language).split("\n")
        colour = "red" if problem.is_error else "yellow"
        word = phrase("error" if problem.is_error else "warning", language)
        is_known = problem.code == last and not problem.is_error
        _say(word, colour, first + _name(problem), [] if is_known else rest)
        last = problem.code
    if left_out:
        click.secho(phrase("left-out", language), fg="yellow", bold=True, err=True)
    for problem in left_out:
        click.echo(f"  {say(problem, language)}", err=True)


def silenced(found: Iterable[tuple[Problem, str]]) -> None:
    """Findings that the lesson silences, each with its reason, on standard error."""
    language = message_language()
    for problem, reason in found:
        first = show(problem, language).split("\n")[0]
        why = "    " + phrase("silenced-because", language, reason=reason)
        _say(phrase("silenced", language), "blue", first + _name(problem), [why])


def _name(problem: Problem) -> str:
    """The name by which a finding is silenced, after what it says; nothing for others."""
    return f" [{problem.code}]" if problem.code in FINDINGS and not problem.is_error else ""


def _say(word: str, colour: str, first: str, rest: Iterable[str]) -> None:
    click.echo(click.style(word, fg=colour, bold=True) + " " + first, err=True)
    for line in rest:
        click.echo(line, err=True)


def placed(built: Built) -> None:
    """What of an earlier build was left alone or taken away, on standard error."""
    put = built.placed
    if put.edited:
        line("kept-edited", files=", ".join(put.edited), folder=shown(put.folder))
    if put.removed:
        line("removed-stale", files=", ".join(put.removed), lesson=built.lesson)


def lexicons() -> None:
    """A word where a lexicon is installed and could not be used; the papers are whole."""
    from generator.language.lexicon.trouble import unusable

    for language in unusable():
        line("lexicon-no-cache", which=language)


def line(key: str, **params: object) -> None:
    """One sentence of ours on standard error, in the reader's language."""
    click.echo(phrase(key, message_language(), **params), err=True)


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Rows in columns as wide as they need; `right` are the columns set to the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = (
            cell.rjust(width) if i in right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        click.echo("  ".join(cells).rstrip())


def as_json(data: object) -> None:
    """Data for scripts, on standard output."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def shown(path: Path) -> str:
    """A path as short as it can be from where the teacher stands."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
