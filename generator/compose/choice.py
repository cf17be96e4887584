"""What was chosen on the command line: only these activities or steps, or all but these."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 32
"""Letters of a file name for what was chosen: more are hard to read in a folder."""

PLAIN = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """Names of steps and of types of activity; empty means that nothing was chosen."""

    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.only or self.skip)

    @property
    def file_names(self) -> tuple[str, ...]:
        """What stands for it in the names of files: the same for the same choice, and another
        for each other one, so that its papers never take the place of the whole lesson's."""
        chosen = (("only", self.only), ("skip", self.skip))
        return tuple(f"{word}-{_short(names)}" for word, names in chosen if names)


def _short(names: Sequence[str]) -> str:
    """The names, where they are few and made of plain letters; else a digest of them."""
    each = sorted(set(names))
    joined = "-".join(each)
    if len(joined) <= LONGEST and all(PLAIN.fullmatch(name) for name in each):
        return joined
    return hashlib.sha256("\n".join(each).encode()).hexdigest()[:8]
