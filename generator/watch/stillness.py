"""When files have changed and are still again: what a teacher calls a save."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, int, int]
"""When a file was changed (nanoseconds), how many bytes it has, and its number on the disk."""

Seen: TypeAlias = Mapping[Path, Stamp]

SECONDS = 0.5
"""From one look to the next."""
STILL = 1
"""Looks at which nothing moves before a change is taken for a save."""
PATIENCE = 4
"""The same where a file is gone or empty: some editors delete it and then write it anew."""


def until_saved(
    before: Seen, look: Callable[[], Seen], wait: Callable[[], None], *, moved: bool = False
) -> Seen:
    """Wait until the files are others than `before` and still; what they are then.

    `wait` waits SECONDS. A file that is back as it was has not changed, unless it is known
    that the files have `moved` since.
    """
    last, still = before, 0
    while True:
        wait()
        now = look()
        still = still + 1 if now == last else 0
        last = now
        needed = PATIENCE if _lost(before, now) else STILL
        if (moved or now != before) and still >= needed:
            return now


def _lost(before: Seen, now: Seen) -> bool:
    """Whether a file that had something in it is gone, or has nothing in it."""
    return any(size and not now.get(file, (0, 0, 0))[1] for file, (_, size, _) in before.items())
