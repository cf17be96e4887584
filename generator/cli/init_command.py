"""`ardoise init`: a folder of the teacher's own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import report
from generator.errors import ArdoiseError
from generator.messages import message_language, note_texts

EPILOG = """\b
Examples:
  ardoise init                       in the folder where you are
  ardoise init ma-classe
  ardoise init Spanisch --language es
"""


@click.command("init", epilog=EPILOG)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option(
    "--language",
    type=click.Choice(["fr", "en", "es", "de"]),
    default="fr",
    show_default=True,
    help="The language that your class learns: that of the first lesson.",
)
def command(folder: Path, language: str) -> None:
    """Begin a folder of your own: a first lesson to change, ardoise.yaml, and help in VS Code.

    FOLDER is made if it is not there; left out, it is the one where you are. What is there
    already stays as it is.
    """
    from generator.init import LESSONS, init

    try:
        begun = init(folder, note_texts(message_language()), language)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    if begun.left:
        report.line("init-left", files=", ".join(begun.left))
    if not begun.made:
        report.line("init-nothing")
        return
    report.line("init-made", folder=folder.resolve(), files=", ".join(begun.made))
    report.line("init-next")
    go = [] if folder.resolve() == Path.cwd() else [f"cd {_typed(folder)}"]
    if f"{LESSONS}/{begun.lesson}" in begun.made:
        go += [f"ardoise build {begun.lesson}", f"ardoise watch {begun.lesson}"]
    for typed in (*go, "ardoise new article.html"):
        click.echo(f"  {typed}", err=True)


def _typed(folder: Path) -> str:
    """A folder as a shell takes it."""
    name = report.shown(folder)
    return f'"{name}"' if " " in name else name
