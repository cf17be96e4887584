"""Build at each save: what was made or is wrong, told once each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.build import Built
from generator.errors import ArdoiseError, Problem
from generator.watch.stillness import Seen, until_saved


@dataclass(frozen=True)
class Turn:
    """What came of a save: `built`, or the `problems` that keep the old papers in place.

    `mended` is whether the save before was wrong; `notices` are those of the build that the
    one before did not have.
    """

    built: Built | None = None
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    mended: bool = False


def watch(
    make: Callable[[], Built],
    look: Callable[[], Seen],
    wait: Callable[[], None],
    tell: Callable[[Turn], None],
) -> None:
    """Build now and at each save, and tell each; ends by what `wait` or `make` raises.

    `make` builds (its ArdoiseError is told), `look` sees the files, `wait` lets a moment pass.
    What is wrong only because a file was read while it was being saved is not told.
    """
    said: tuple[Problem, ...] = ()
    wrong = False
    seen = look()
    while True:
        moved = False
        try:
            built = make()
        except ArdoiseError as error:
            moved = look() != seen
            if not moved:
                wrong = True
                tell(Turn(problems=error.problems))
        else:
            notices = tuple(n for n in built.notices if not any(_same(n, old) for old in said))
            tell(Turn(built, notices=notices, mended=wrong))
            said, wrong = built.notices, False
        seen = until_saved(seen, look, wait, moved=moved)


def _same(one: Problem, other: Problem) -> bool:
    """Whether two notices say the same, wherever their lines have moved to."""
    return (one.code, one.path, one.params) == (other.code, other.path, other.params)
