"""What a theme changes in the tasks themselves, for the pupils whom it is made for."""

from __future__ import annotations

from pydantic import Field

from generator.profiles.part import Part


class Adaptation(Part):
    """The tasks of a recipe as the readers of a theme need them.

    `leave_out` names types of activity that are unfair to them, `share` is how much of
    its items an activity keeps (never of a paper that is graded), `sheets` on how many
    sheets of paper, of two pages each, a worksheet should stand; None: on those of the recipe.
    """

    leave_out: tuple[str, ...] = ()
    share: float = Field(default=1, gt=0, le=1)
    sheets: int | None = Field(default=None, ge=1, le=20)
