"""`ardoise template`: our Word template, for a teacher to change."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import report
from generator.errors import ArdoiseError
from generator.messages import message_language, phrase

SUFFIX = ".docx"
SENTENCES = ("styles", "running", "text")

EPILOG = """\b
Examples:
  ardoise template                    writes school.docx
  ardoise template letterhead.docx
  ardoise build ai-alliance --word-template school.docx
"""


@click.command("template", epilog=EPILOG)
@click.argument("file", type=click.Path(path_type=Path), default=Path("school.docx"))
@click.option(
    "--theme",
    default="standard",
    show_default=True,
    help="The look to begin with: a name, or a file of your own.",
)
def command(file: Path, theme: str) -> None:
    """Write a Word template with all our styles to FILE (or school.docx).

    Open it in Word or LibreOffice, change the styles, put your school's letterhead into
    the header, and build with --word-template. A file that is there already stays as it is.
    """
    from generator.output import write_new
    from generator.papers import word_template
    from generator.profiles.templates import Templates

    language = message_language()
    named = file if file.suffix.lower() == SUFFIX else file.with_name(file.name + SUFFIX)
    sentences = [phrase(f"template-{name}", language) for name in SENTENCES]
    title = phrase("template-title", language)
    try:
        data = word_template(theme, Templates.around(Path()), language, title, sentences)
        write_new(named, data)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    report.line("template-written", file=report.shown(named))
