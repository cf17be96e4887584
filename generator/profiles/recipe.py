"""A recipe: the steps of a lesson in order, and how their papers are laid out."""

from __future__ import annotations

from math import ceil
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from generator.profiles.part import Part

Phase = Literal["opening", "global", "detail", "language", "production", "closing"]
Form = Literal["alone", "pairs", "groups", "class"]


PlanPart = Literal[
    "goal",
    "success",
    "task",
    "prerequisites",
    "obstacles",
    "materials",
    "trace",
    "fast",
    "support",
    "newcomers",
    "evaluation",
    "homework",
    "extensions",
    "rights",
]


def _bare_type(value: Any) -> Any:
    """`- predict` is short for `- type: predict`."""
    return {"type": value} if isinstance(value, str) else value


class ActivityPart(Part):
    """One activity of a step: its type, at most how many items, and its points (halves).

    `settings` overrule those of the level, as for an exam without help; nothing is said
    where a lesson cannot feed an `optional` one, and nothing is built without a
    `required` one.
    """

    type: str
    settings: dict[str, Any] = Field(default_factory=dict)
    optional: bool = False
    required: bool = False
    items: int | None = Field(default=None, ge=1, le=40)
    points: float | None = Field(default=None, gt=0, multiple_of=0.5)


Parts = tuple[Annotated[ActivityPart, BeforeValidator(_bare_type)], ...]


def _default_parts(value: Any) -> Any:
    """A plain list serves every level that is not named."""
    return {"default": value} if isinstance(value, list) else value


PartsByLevel = Annotated[dict[str, Parts], BeforeValidator(_default_parts)]


class Step(Part):
    """A step of the lesson.

    `parts` make up its numbered activity, per level where they differ (`default` for
    the others); `materials` are what it uses without being tasks that are corrected:
    the article, a glossary. A step with no parts has no number.
    """

    id: str
    phase: Phase
    minutes: int = Field(ge=1, le=240)
    form: Form = "class"
    parts: PartsByLevel = Field(default_factory=dict)
    materials: Parts = ()

    def parts_at(self, level: str) -> Parts:
        """Its activities at a level."""
        return self.parts.get(level, self.parts.get("default", ()))


class Sheet(Part):
    """A sheet of paper: its pages, each a list of step ids and of materials by type."""

    pages: tuple[tuple[str, ...], ...]


class Recipe(Part):
    """A lesson's steps with their minutes, and the sheets that are handed out.

    `text` says which of the lesson's texts it is about; `script` gives a substitute
    teacher what to read aloud, the key enclosed; `plan` names the parts of the lesson's
    own plan that hold for it (None: all); `lessons` is how many of them it spreads over. A
    `partial` one holds only some of its steps,
    so what the labels say of the whole is not printed.
    """

    schema_version: int = Field(default=1, ge=1, le=1)
    name: str
    graded: bool = False
    text: Literal["lesson", "exam"] = "lesson"
    script: bool = False
    plan: tuple[PlanPart, ...] | None = None
    partial: bool = False
    spare_minutes: int = Field(default=0, ge=0)
    lessons: int = Field(default=1, ge=1, le=40)
    steps: tuple[Step, ...]
    sheets: tuple[Sheet, ...]

    def types_on(self, sheet: Sheet) -> tuple[str, ...]:
        """The activity types that stand on a sheet of paper, at any level, each once."""
        placed = {name for page in sheet.pages for name in page}
        names = [
            part.type
            for step in self.steps
            for part in (
                *(part for parts in step.parts.values() for part in parts if step.id in placed),
                *(material for material in step.materials if material.type in placed),
            )
        ]
        return tuple(dict.fromkeys(names))

    @property
    def minutes_a_lesson(self) -> int:
        """How long one of its lessons takes, where it spreads over several."""
        return ceil(self.minutes / self.lessons)

    @property
    def minutes(self) -> int:
        """How long the lesson takes, what is kept to spare included."""
        return sum(step.minutes for step in self.steps) + self.spare_minutes

    @model_validator(mode="after")
    def _sheets_hold_every_task(self) -> Recipe:
        numbered = [step.id for step in self.steps if step.parts]
        materials = [m.type for step in self.steps for m in step.materials]
        placed = [name for sheet in self.sheets for page in sheet.pages for name in page]
        for name in (*numbered, *materials):
            if placed.count(name) != 1:
                raise PydanticCustomError(
                    "recipe-placement",
                    "{name} stands {count} times on the sheets",
                    {"name": name, "count": placed.count(name)},
                )
        for name in placed:
            if name not in (*numbered, *materials):
                raise PydanticCustomError(
                    "recipe-unknown-place", "{name} is no step", {"name": name}
                )
        return self
