"""`ardoise`: the command and its subcommands, each loaded only when it is called."""

from __future__ import annotations

import importlib
import os
import sys

import click

from generator import __version__
from generator.cli.console import speak_plainly

COMMANDS = {
    "init": "Begin a folder of your own, with a first lesson.",
    "new": "Make a lesson from an article: words, facts and questions proposed.",
    "build": "Make worksheets, keys and the lesson plan.",
    "watch": "Make a lesson's papers anew at each save.",
    "class": "Make a sheet for each pupil of a class list.",
    "check": "Say what is wrong with a lesson, without writing anything.",
    "analyse": "Count a text's words and sentences, and say what makes it long to read.",
    "vocabulary": "Move a lesson's words to a spreadsheet and back.",
    "template": "Write a Word template to put your letterhead and your styles into.",
    "list": "Show lessons, activity types, recipes, themes and label languages.",
    "schema": "Print the JSON Schema of the lesson file.",
}


class LazyGroup(click.Group):
    """A group that imports `generator.cli.<name>_command` when <name> is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, most used first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command's module and take its `command`."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"generator.cli.{cmd_name}_command")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from their one-line help, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ardoise")
def cli() -> None:
    """Turn a lesson file and an article into the papers of a class.

    \b
    ardoise build ai-alliance        worksheets, keys and plan, PDF and Word
    ardoise check lessons/my-lesson  what is wrong with a lesson
    ardoise list                     what there is to choose from
    """


def main() -> None:
    """Run the command. Whatever goes wrong, a teacher reads a sentence and no traceback."""
    speak_plainly()
    try:
        cli(prog_name="ardoise")
    except Exception as error:
        if os.environ.get("ARDOISE_DEBUG"):
            raise
        click.echo(
            f"Ardoise met something it did not expect ({type(error).__name__}: {error}).\n"
            "Your files are as they were. This is a fault of Ardoise: please report it, "
            "with what ARDOISE_DEBUG=1 shows.",
            err=True,
        )
        sys.exit(1)
