"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

DOCUMENTS = ("worksheet", "key", "plan")
FORMATS = ("pdf", "docx")
MOST_VERSIONS = 4


def _all_of(known: tuple[str, ...]) -> Callable[..., tuple[str, ...]]:
    """What was named, once each and in the usual order; all where nothing was named."""

    def choose(
        ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
    ) -> tuple[str, ...]:
        return tuple(name for name in known if name in value) or known

    return choose


def document_option(command: F) -> F:
    """-d/--document, repeatable."""
    return click.option(
        "-d",
        "--document",
        "documents",
        multiple=True,
        type=click.Choice(DOCUMENTS),
        callback=_all_of(DOCUMENTS),
        help="Only this document; may be given again.  [default: all]",
    )(command)


def format_option(command: F) -> F:
    """-f/--format, repeatable."""
    return click.option(
        "-f",
        "--format",
        "formats",
        multiple=True,
        type=click.Choice(FORMATS),
        callback=_all_of(FORMATS),
        help="Only this format; may be given again.  [default: both]",
    )(command)


def versions_option(command: F) -> F:
    """--versions, from 1 to a version for each corner of a block of tables."""
    return click.option(
        "--versions",
        type=click.IntRange(1, MOST_VERSIONS),
        default=1,
        show_default=True,
        help="How many versions of each worksheet and key: A, B, … have the same tasks in"
        " other orders.",
    )(command)


def word_template_option(command: F) -> F:
    """--word-template, a school's own Word file."""
    return click.option(
        "--word-template",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Your school's Word file (.docx): its letterhead, its paper and its styles are used"
        " for the Word papers; `ardoise template` writes one to begin with.",
    )(command)


def embed_fonts_option(command: F) -> F:
    """--embed-fonts, for computers that lack the fonts of the theme."""
    return click.option(
        "--embed-fonts/--no-embed-fonts",
        default=False,
        help="Put the fonts of the theme into the Word papers, for computers that lack them;"
        " the files are far bigger.",
    )(command)


def fillable_option(command: F) -> F:
    """--fillable, worksheets to fill in on a screen."""
    return click.option(
        "--fillable/--no-fillable",
        default=False,
        help="Worksheets that pupils fill in on a screen, with a field for each answer; the keys"
        " are the same as without.",
    )(command)


def paper_options(command: F) -> F:
    """What papers are made and where they go, for `build` and `watch` alike."""
    command = click.option(
        "-o",
        "--output",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("output"),
        show_default=True,
        help="The folder to write to; each lesson gets a folder in it.",
    )(command)
    options = (
        lesson_options,
        document_option,
        format_option,
        versions_option,
        word_template_option,
        embed_fonts_option,
        fillable_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


def _upper(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(level.upper() for level in value))


def _names(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Names with commas between them or given one by one, once each."""
    names = (name.strip() for each in value for name in each.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def level_option(said: str) -> Callable[[F], F]:
    """-l/--level, with what it means to the command."""
    return click.option(
        "-l",
        "--level",
        "levels",
        multiple=True,
        callback=_upper,
        metavar="LEVEL",
        help=said,
    )


def lesson_options(command: F) -> F:
    """What shapes the papers of a lesson, for `build` and `check` alike."""
    said = "Only this level, as A2; may be given again.  [default: all of the lesson]"
    return level_option(said)(pack_options(command))


def pack_options(command: F) -> F:
    """The same but for the levels."""
    options = (
        click.option(
            "--recipe",
            default="standard",
            show_default=True,
            help="The steps of the lesson: a name, or a file of your own.",
        ),
        click.option(
            "--only",
            multiple=True,
            callback=_names,
            metavar="NAMES",
            help="Only these activities or steps, as gap_fill,debate; an activity that the recipe"
            " does not have is added.",
        ),
        click.option(
            "--skip",
            multiple=True,
            callback=_names,
            metavar="NAMES",
            help="All but these activities or steps, as debate; may be given again.",
        ),
        click.option(
            "--theme",
            default="standard",
            show_default=True,
            help="The look of the papers: a name, or a file of your own.",
        ),
        click.option(
            "--labels",
            help="The language of the printed words: fr, en, es, de, or a file of your own."
            "  [default: the lesson's language]",
        ),
        click.option(
            "--register",
            type=click.Choice(("vous", "tu")),
            help="How the sheets speak to the pupils.  [default: the lesson's]",
        ),
        click.option(
            "--translation",
            default="",
            metavar="LANGUAGE",
            help="Print the glossary's words in this language too, as en or es.",
        ),
        click.option(
            "--seed",
            type=int,
            default=1,
            show_default=True,
            help="Another number draws another order of words and options.",
        ),
        click.option(
            "--article",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Your own article (.txt or .md) in the place of the lesson's; questions that"
            " it does not answer are left out.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command
