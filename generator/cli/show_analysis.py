"""What `ardoise analyse` prints: a table of numbers, then lists that a teacher can act upon."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import click

from generator.analyse.analysis import Analysis
from generator.analyse.words_in_context import BANDS
from generator.cli import report
from generator.cli.shorten import around, shorten
from generator.messages import message_language, phrase

WIDTH = 80
"""Columns of a terminal as it opens."""
SHOWN, SHOWN_EACH = 8, 4
"""Entries of a list: of a text alone, and of each of several levels."""


def show_analysis(found: Sequence[Analysis]) -> None:
    """Print one text, or the levels of a lesson side by side."""
    click.secho(found[0].title, bold=True)
    click.echo()
    _numbers(found)
    click.echo()
    formula = found[0].measures.formula.partition(" (")[0]
    ease = [_say("ease", formula=formula)] if formula else []
    _note(" ".join([_say("lix"), *ease, _say("no-level")]))
    if found[0].different_words:
        _note(_say("lists"))
    most = SHOWN if len(found) == 1 else SHOWN_EACH
    cut = [_lists(one, most) for one in found]
    if any(cut):
        click.echo()
        _note(_say("all"))


def _say(key: str, **params: object) -> str:
    return phrase(f"analyse-{key}", message_language(), **params)


def _note(text: str) -> None:
    click.echo(textwrap.fill(text, WIDTH))


def _numbers(found: Sequence[Analysis]) -> None:
    rows = [["", *(one.level for one in found)]] if found[0].level else []
    rows += [
        [_say("words"), *(str(one.measures.words) for one in found)],
        [_say("sentences"), *(str(one.measures.sentences) for one in found)],
        [_say("paragraphs"), *(str(one.paragraphs) for one in found)],
        [_say("minutes"), *(_number(one.minutes) for one in found)],
        [_say("long-sentences"), *(str(len(one.long_sentences)) for one in found)],
    ]
    rows += [
        [_say(band), *(str(one.different_words.get(band, 0)) for one in found)]
        for band in BANDS
        if found[0].different_words
    ]
    rows.append(["LIX", *(_number(one.measures.lix) for one in found)])
    if found[0].measures.formula:
        rows.append([found[0].measures.formula, *(_number(one.measures.ease) for one in found)])
    report.table(rows, right=range(1, len(found) + 1))


def _number(value: float | None) -> str:
    text = "–" if value is None else f"{value:.1f}"
    return text.replace(".", ",") if message_language() == "fr" else text


def _lists(one: Analysis, most: int) -> bool:
    """The lists of a text; whether any was cut."""
    cut = False
    for band in ("rare", "less-common"):
        words = [word for word in one.words if word.band == band]
        # What the text repeats is worth more of a class's time; then as the text has them.
        often = sorted(words, key=lambda word: -word.count)[:most]
        shown = [word for word in words if word in often]
        cut |= _head(f"list-{band}", one.level, len(shown), len(words))
        side = max((len(word.word) for word in shown), default=0) + 2
        for word in shown:
            end = word.start + len(word.word)
            said = around(word.sentence, word.start, end, WIDTH - 2 - side)
            click.echo(
                f"  {click.style(word.word, bold=True)}{' ' * (side - len(word.word))}{said}"
            )
    long = one.long_sentences[:most]
    cut |= _head("list-long", one.level, len(long), len(one.long_sentences))
    for each in long:
        place = f"  § {each.paragraph}, {_say('long-words', words=each.words)}  "
        click.echo(place + shorten(each.text, WIDTH - len(place)))
    if one.lacks:
        _head("list-lacks", one.level, len(one.lacks), len(one.lacks))
        lines = textwrap.wrap(", ".join(one.lacks), WIDTH - 2)
        click.echo(textwrap.indent("\n".join(lines), "  "))
    return cut


def _head(key: str, level: str, shown: int, number: int) -> bool:
    """The heading of a list that has anything; whether it does not show all of it."""
    if not number:
        return False
    count = str(number) if shown == number else _say("some", shown=shown, number=number)
    where = f"{level} – " if level else ""
    click.echo()
    click.secho(f"{where}{_say(key)} ({count})", bold=True)
    return shown < number
