"""The teacher's `ardoise.yaml`: what holds for all lessons of the folder it lies in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from generator.profiles.labels import Register
from generator.profiles.part import Part


class Pupils(Part):
    """The class: how many pupils in all, and at each level."""

    size: int | None = Field(default=None, ge=1, le=500)
    levels: dict[str, int] = Field(default_factory=dict)


class OwnSettings(Part):
    """What a lesson does not say itself, and the options that a teacher always wants.

    An option means what it means on the command line, which overrules it.
    """

    class_: Pupils | None = Field(default=None, alias="class")
    levels: tuple[Annotated[str, AfterValidator(str.upper)], ...] = ()
    recipe: str = ""
    theme: str = ""
    labels: str = ""
    register_: Register | None = Field(default=None, alias="register")
    translation: str = ""
    word_template: Path | None = None
    fillable: bool = False

    def options(self) -> dict[str, Any]:
        """The options that are set, by their names on the command line."""
        options = {
            "levels": self.levels,
            "recipe": self.recipe,
            "theme": self.theme,
            "labels": self.labels,
            "register": self.register_,
            "translation": self.translation,
            "word_template": self.word_template,
            "fillable": self.fillable,
        }
        return {name: value for name, value in options.items() if value}
