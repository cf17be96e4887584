"""`ardoise list`: what there is to choose from."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli import report
from generator.cli.find_lessons import all_lessons
from generator.errors import ArdoiseError
from generator.messages import message_language, phrase


@click.command("list", epilog="\b\nExample:\n  ardoise list --json")
@click.option("--json", "as_json", is_flag=True, help="Print the same for scripts.")
def command(as_json: bool) -> None:
    """Show lessons with their levels, activity types, recipes, themes and label languages."""
    from generator.activities.registry import type_names
    from generator.profiles.templates import Templates

    templates = Templates.around(Path())
    found = {
        "lessons": {file.parent.name: _summary(file) for file in all_lessons()},
        "activities": type_names(),
        "recipes": templates.names("recipes"),
        "themes": templates.names("themes"),
        "labels": templates.names("labels"),
    }
    if as_json:
        report.as_json(found)
        return
    language = message_language()
    for kind, names in found.items():
        click.secho(phrase(f"list-{kind}", language), bold=True)
        if isinstance(names, dict):
            rows = [[f"  {name}", *summary] for name, summary in names.items()]
            report.table(rows or [["  –"]])
        else:
            click.echo("  " + ", ".join(names))


def _summary(file: Path) -> list[str]:
    """A lesson's levels and title, or a word that it has problems."""
    from generator.activities.registry import known_contents
    from generator.lesson.load import load_lesson

    try:
        lesson = load_lesson(file, contents=known_contents)
    except ArdoiseError as error:
        return ["", phrase("list-broken", message_language(), count=len(error.problems))]
    return [" ".join(lesson.levels), lesson.title]
