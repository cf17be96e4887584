"""What is usual for each type of activity where no recipe says it: `templates/activities.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.profiles.part import Part
from generator.profiles.recipe import Form, Phase


class ActivityDefault(Part):
    """The step that a type makes when it is added: its minutes (the same at every level, for
    the class corrects together), its phase, how pupils work.

    `material` says that it is used and not corrected, so that it has no number. A type
    that the file does not name yet has what stands here.
    """

    minutes: int = Field(default=8, ge=1, le=240)
    phase: Phase = "language"
    form: Form = "alone"
    material: bool = False


class ActivityDefaults(Part):
    """Every type of activity by its name."""

    schema_version: int = Field(default=1, ge=1, le=1)
    activities: dict[str, ActivityDefault]

    def of(self, name: str) -> ActivityDefault:
        """What is usual for a type."""
        return self.activities.get(name, ActivityDefault())
