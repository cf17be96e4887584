"""How far long work is, on one line of a terminal that goes when it is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from generator.messages import message_language, phrase

_EVERY = 0.2
_SURE = 3
"""From so many sheets on, what is left is more than a guess."""


def left_in_words(seconds: float) -> str:
    """How long it takes yet: in steps of five seconds, from a minute and a half on in minutes."""
    language = message_language()
    if seconds < 90:
        return phrase("left-seconds", language, number=max(5, 5 * round(seconds / 5)))
    return phrase("left-minutes", language, number=round(seconds / 60))


@contextmanager
def sheets_done(*, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """To be told (done, of how many); silent where nobody looks."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    begun: list[tuple[float, int]] = []
    shown = -_EVERY

    def tell(done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        begun[:] = begun or [(now, done)]
        if now - shown < _EVERY and done < total:
            return
        shown = now
        start, before = begun[0]
        said = phrase("sheets-done", message_language(), done=done, total=total)
        if done - before >= _SURE and done < total:
            each = (now - start) / (done - before)
            said += " – " + left_in_words(each * (total - done))
        click.echo(f"\r\033[K{said}", nl=False, err=True)

    try:
        yield tell
    finally:
        click.echo("\r\033[K", nl=False, err=True)
