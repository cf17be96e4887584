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
    """Show lessons, activity types, recipes, themes, label languages and lexicons."""
    from generator.activities.registry import type_names
    from generator.language.lexicon.cache import installed_version
    from generator.language.lexicon.lexicon import sources
    from generator.profiles.templates import Templates

    templates = Templates.around(Path())
    found = {
        "lessons": {file.parent.name: _summary(file) for file in all_lessons()},
        "activities": type_names(),
        "recipes": templates.names("recipes"),
        "themes": templates.names("themes"),
        "labels": templates.names("labels"),
    }
    lexicons = {code: (one, installed_version(one)) for code, one in sources().items()}
    if as_json:
        versions = {code: version for code, (_, version) in lexicons.items()}
        report.as_json({**found, "lexicons": versions})
        return
    language = message_language()
    for kind, names in found.items():
        click.secho(phrase(f"list-{kind}", language), bold=True)
        if isinstance(names, dict):
            rows = [[f"  {name}", *summary] for name, summary in names.items()]
            report.table(rows or [["  –"]])
        else:
            click.echo("  " + ", ".join(names))
    click.secho(phrase("list-lexicons", language), bold=True)
    for code, (source, version) in lexicons.items():
        said = "lexicon-there" if version else "lexicon-missing"
        name, licence = source.distribution, source.licence
        words = phrase(said, language, package=name, version=version, licence=licence)
        click.echo(f"  {code}  {words}")


def _summary(file: Path) -> list[str]:
    """A lesson's levels and title, or a word that it has problems."""
    from generator.activities.registry import known_contents
    from generator.lesson.load import load_lesson

    try:
        lesson = load_lesson(file, contents=known_contents)
    except ArdoiseError as error:
        return ["", phrase("list-broken", message_language(), count=len(error.problems))]
    return [" ".join(lesson.levels), lesson.title]
