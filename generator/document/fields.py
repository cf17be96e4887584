"""What the fields of a paper that is filled in on a screen are called."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class FieldNames:
    """A task's number and a count in it: « 3-2 »; a name tells nothing of an answer.

    No name comes twice, for two tasks of one number are counted as one.
    """

    activity: str = "0"
    _counts: Counter[str] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """How many fields the task has so far."""
        return self._counts[self.activity]

    def begin(self, activity: str) -> None:
        """Go on to another task; one without a number goes on counting."""
        self.activity = activity or self.activity

    def next(self) -> str:
        """The name of the next field."""
        self._counts[self.activity] += 1
        return f"{self.activity}-{self.count}"
