"""What the terminal shows: problems with their places, a table of the files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from generator.errors import Problem
from generator.messages import message_language, phrase, say, show

LACKING = "lacks-"


def problems(found: Iterable[Problem]) -> None:
    """Every problem on standard error, errors in red, warnings in yellow.

    What the lesson cannot feed comes last, in one list with what each activity lacks.
    """
    language = message_language()
    every = list(found)
    left_out = [p for p in every if p.code.startswith(LACKING) and not p.is_error]
    for problem in every:
        if problem in left_out:
            continue
        first, *rest = show(problem, language).split("\n")
        colour = "red" if problem.is_error else "yellow"
        word = phrase("error" if problem.is_error else "warning", language)
        click.echo(click.style(word, fg=colour, bold=True) + " " + first, err=True)
        for line in rest:
            click.echo(line, err=True)
    if left_out:
        click.secho(phrase("left-out", language), fg="yellow", bold=True, err=True)
    for problem in left_out:
        click.echo(f"  {say(problem, language)}", err=True)


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
