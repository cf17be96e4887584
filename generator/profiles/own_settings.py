"""The teacher's `ardoise.yaml`: what holds for all lessons of the folder it lies in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from generator.profiles.labels import Register
from generator.profiles.part import Part
from generator.source.shape import shape
from generator.source.source import Source
from generator.source.yaml_reader import read_yaml


def read_settings(file: Path) -> tuple[OwnSettings, Source]:
    """The teacher's file, checked, with its places; nothing is set where all is a comment.

    Raises ArdoiseError with every problem of it.
    """
    source = read_yaml(file, may_be_bare=True)
    return shape(OwnSettings, source), source


def _on_one_line(text: str) -> str:
    return re.sub(r"\s*[\t\n]\s*", " ", text).strip()


class Pupils(Part):
    """The class: its name, how many pupils in all, and at each level."""

    name: Annotated[str, Field(max_length=30), AfterValidator(_on_one_line)] = ""
    size: int | None = Field(default=None, ge=1, le=500)
    levels: dict[str, int] = Field(default_factory=dict)


class OwnSettings(Part):
    """Who the papers are from, what a lesson does not say itself, and the usual options.

    `logo` is a picture, from the folder of this file. An option means what it means on the
    command line, which overrules it.
    """

    school: Annotated[str, Field(max_length=120), AfterValidator(_on_one_line)] = ""
    teacher: Annotated[str, Field(max_length=60), AfterValidator(_on_one_line)] = ""
    logo: Path | None = None
    class_: Pupils | None = Field(default=None, alias="class")
    levels: tuple[Annotated[str, AfterValidator(str.upper)], ...] = ()
    recipe: str = ""
    theme: str = ""
    labels: str = ""
    register_: Register | None = Field(default=None, alias="register")
    translation: str = ""
    word_template: Path | None = None
    embed_fonts: bool = False
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
            "embed_fonts": self.embed_fonts,
            "fillable": self.fillable,
        }
        return {name: value for name, value in options.items() if value}
