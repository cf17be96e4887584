"""A pupil of a class list, as the list says it and as it is decided."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import Place


@dataclass(frozen=True, slots=True)
class Pupil:
    """One row: `last` holds the whole name where the list has one column for it.

    `first` is None then. `level`, `theme` and `version` (a letter) are "" where the list
    does not say; `row` is the row of the spreadsheet.
    """

    last: str
    first: str | None
    level: str = ""
    theme: str = ""
    version: str = ""
    row: int = 0
    place: Place | None = None

    @property
    def name(self) -> str:
        """Both names, for the teacher."""
        return " ".join(name for name in (self.last, self.first) if name)
