"""What the checks of a lesson's meaning share: where things stand and what was noted."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.errors import Place, Problem, Severity
from generator.source.source import Key, Source, spell


@dataclass
class Report:
    """Gathers problems; the same one at several levels is said once, with its levels.

    Where one place has the same problem with several others, `about` tells them apart.
    `within` is the part of the file that `source` is, such as "exam"; "" for the whole.
    """

    source: Source
    within: str = ""
    _noted: dict[tuple[str, Key, str], tuple[Place, Severity, dict[str, object]]] = field(
        default_factory=dict
    )

    def error(self, code: str, path: Key, *, key: bool = False, **params: object) -> None:
        """Note an error at a path of the lesson file (or at its key)."""
        self._note(code, path, "", key, Severity.ERROR, params)

    def warning(
        self, code: str, path: Key, *, about: str = "", key: bool = False, **params: object
    ) -> None:
        """Note a warning at a path of the lesson file (or at its key)."""
        self._note(code, path, about, key, Severity.WARNING, params)

    def problems(self) -> list[Problem]:
        """Everything that was noted."""
        return [
            Problem(
                code, place, spell((self.within, *path) if self.within else path), params, severity
            )
            for (code, path, _), (place, severity, params) in self._noted.items()
        ]

    def _note(
        self,
        code: str,
        path: Key,
        about: str,
        key: bool,
        severity: Severity,
        params: dict[str, object],
    ) -> None:
        level = params.pop("level", None)
        _, _, noted = self._noted.setdefault(
            (code, path, about), (self.source.place(path, key=key), severity, params)
        )
        if level is not None:
            levels = noted.setdefault("levels", [])
            assert isinstance(levels, list)
            if level not in levels:
                levels.append(level)


def written_at(path: Key, source: Source, level: str) -> Key:
    """The path of a value that may be one a level: with the level, if it is so written."""
    return (*path, level) if (*path, level) in source.places else path
