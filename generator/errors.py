"""What is wrong, where, and how to say it.

A `Problem` is data: a code, a place and parameters. Its words live in
`templates/messages/<language>.yaml`, so that it can be said in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Severity(StrEnum):
    """An error stops the build; a warning is said and the build goes on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """A point in a teacher's file: line and column count from 1; 0 means the whole file.

    `excerpt` is the line as it stands in the file, for the caret.
    """

    file: Path
    line: int = 0
    column: int = 0
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `path` names the field, as in `questions[1].answer`."""

    code: str
    place: Place | None = None
    path: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """Whether it stops the build."""
        return self.severity is Severity.ERROR


class ArdoiseError(Exception):
    """Everything that is wrong with what a teacher gave, all of it at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("; ".join(f"{p.code} {p.path}".strip() for p in self.problems))

    def __reduce__(self) -> tuple[type[ArdoiseError], tuple[tuple[Problem, ...]]]:
        """It comes whole out of another process."""
        return type(self), (self.problems,)


def fail(code: str, place: Place | None = None, path: str = "", **params: object) -> ArdoiseError:
    """An error with one problem, ready to raise."""
    return ArdoiseError([Problem(code, place, path, params)])


def cannot_write(where: Path, error: OSError) -> ArdoiseError:
    """An error that says which folder or file could not be written, and why."""
    return fail("cannot-write", folder=str(where), reason=error.strerror or str(error))
