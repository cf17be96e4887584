"""`ardoise new`: a lesson proposed from an article."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import report
from generator.cli.shorten import shorten
from generator.errors import ArdoiseError
from generator.messages import message_language, note_texts, phrase

LEVELS = "B1"
SHOWN = 8
LONGEST_SHOWN = 60

EPILOG = """\b
Examples:
  ardoise new article.html                    a page that you saved from your browser
  ardoise new article.docx --levels A2,B1
  pdftotext article.pdf - | ardoise new -     from standard input
"""


@click.command("new", epilog=EPILOG)
@click.argument("article", type=click.Path(path_type=Path), metavar="ARTICLE")
@click.option(
    "-l",
    "--levels",
    default=LEVELS,
    show_default=True,
    metavar="LEVELS",
    help="The levels of the lesson, with commas: A2,B1.",
)
@click.option(
    "--language",
    type=click.Choice(["fr", "en", "es", "de"]),
    help="The language of the text; left out, it is found.",
)
@click.option("--title", default="", help="The title of the lesson; left out, the article's.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("lessons"),
    show_default=True,
    help="The folder of your lessons.",
)
def command(article: Path, levels: str, language: str | None, title: str, output: Path) -> None:
    """Make a lesson from ARTICLE: a saved page (.html), .docx, .odt, .pdf, .md or .txt.

    The article is taken out of its menus and buttons, and words to learn, facts, statements
    and questions are proposed, each marked "# proposed": keep it, change it or delete it.
    Nothing leaves your computer. A lesson that is there already stays as it is.
    """
    from generator.new import new_lesson

    notes = note_texts(message_language())
    try:
        wanted = _levels(levels)
        made = new_lesson(article, output, notes, wanted, language or "", title)
    except ArdoiseError as error:
        report.problems(error.problems)
        sys.exit(1)
    draft = made.draft
    key = "new-language-found" if made.found_language else "new-language-given"
    report.line(key, name=_language(draft.language))
    number = len(draft.article.paragraphs)
    report.line("new-article", title=draft.article.title, number=number)
    if made.dropped:
        report.line("new-dropped", number=len(made.dropped))
        for piece in made.dropped[:SHOWN]:
            click.echo(f"  – {shorten(piece.text, LONGEST_SHOWN)}", err=True)
        if len(made.dropped) > SHOWN:
            report.line("new-dropped-more", number=len(made.dropped) - SHOWN)
    report.line(
        "new-proposed",
        words=len(draft.words),
        facts=len(draft.facts),
        questions=len(draft.stems) + len(draft.gaps),
        statements=len(draft.statements),
    )
    report.line("new-written", folder=report.shown(made.folder), name=made.folder.name)


def _levels(levels: str) -> list[str]:
    from generator.errors import fail
    from generator.lesson.load import KNOWN_LEVELS

    wanted = [level.strip().upper() for level in levels.split(",") if level.strip()]
    unknown = [level for level in wanted if level not in KNOWN_LEVELS]
    if unknown or not wanted:
        raise fail("new-levels", levels=levels, known=", ".join(KNOWN_LEVELS))
    return [level for level in KNOWN_LEVELS if level in wanted]


def _language(code: str) -> str:
    return phrase(f"language-{code}", message_language())
