"""What the fields of a paper that is filled in on a screen are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class FieldNames:
    """A task's number and a count in it: « 3-2 »; a name tells nothing of an answer."""

    activity: str = "0"
    count: int = 0

    def begin(self, activity: str) -> None:
        """Go on to another task; one without a number goes on counting."""
        if activity:
            self.activity, self.count = activity, 0

    def next(self) -> str:
        """The name of the next field."""
        self.count += 1
        return f"{self.activity}-{self.count}"
