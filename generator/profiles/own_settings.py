"""The teacher's `ardoise.yaml`: what holds for all lessons of the folder it lies in."""

from __future__ import annotations

from pydantic import Field

from generator.profiles.part import Part


class Pupils(Part):
    """The class: how many pupils in all, and at each level."""

    size: int | None = Field(default=None, ge=1, le=500)
    levels: dict[str, int] = Field(default_factory=dict)


class OwnSettings(Part):
    """What a lesson does not say itself."""

    class_: Pupils | None = Field(default=None, alias="class")
