"""What a lesson changes in the steps of its recipe: `steps:` of the lesson file.

Names of steps and of activities are texts here: what there is to name, recipes and
activity types know. They are checked where recipe and lesson meet
(`generator/compose/choice_names.py`).
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from generator.lesson.part import Part, Text

WorkForm = Literal["alone", "pairs", "groups", "class"]
Minutes = Annotated[int, Field(ge=1, le=240)]
Count = Annotated[int, Field(ge=1, le=40)]
Points = Annotated[float, Field(gt=0, multiple_of=0.5)]


class StepChange(Part):
    """What is set anew: minutes and form of a step, the rest of a type of activity."""

    minutes: Minutes | None = Field(None, description="Of a step: how many minutes it takes.")
    form: WorkForm | None = Field(
        None, description="Of a step: how pupils work: alone, pairs, groups or class."
    )
    items: Count | None = Field(None, description="Of an activity: at most how many items.")
    points: Points | None = Field(
        None, description="Of an activity: its points, in halves, where the recipe has points."
    )
    settings: dict[str, Any] = Field(
        default_factory=dict,
        description="Of an activity: its own settings, as templates/levels/cefr.yaml names them.",
    )


class AddedActivity(Part):
    """A step of one activity; what is not said comes from `templates/activities.yaml`."""

    type: Text = Field(
        description="The type of activity; one that the recipe has already stays where it is."
    )
    after: Text | None = Field(
        None, description="The step or the activity that it follows; left out: by its phase."
    )
    minutes: Minutes | None = Field(
        None, description="How many minutes it takes; left out: what is usual for its type."
    )
    form: WorkForm | None = Field(
        None, description="How pupils work: alone, pairs, groups or class; left out: as usual."
    )
    sheet: Annotated[int, Field(ge=1, le=20)] | None = Field(
        None,
        description="The sheet of paper it is printed on: 1, 2 …; one more than there are is new.",
    )
    items: Count | None = Field(None, description="At most how many items.")
    points: Points | None = Field(
        None, description="Its points, in halves, where the recipe has points."
    )
    settings: dict[str, Any] = Field(
        default_factory=dict,
        description="Its own settings, as templates/levels/cefr.yaml names them.",
    )


class Steps(Part):
    """First what is skipped, then what is added, then what is set."""

    recipes: list[Text] | None = Field(
        None,
        min_length=1,
        description="The recipes that this changes; left out: all but those of an exam.",
    )
    skip: list[Text] = Field(
        default_factory=list,
        description="Steps, or types of activity wherever they stand: [debate, gap_fill].",
    )
    add: list[AddedActivity] = Field(
        default_factory=list, description="Activities, each in a step of its own."
    )
    set_: dict[Text, StepChange] = Field(
        default_factory=dict,
        alias="set",
        description="By the name of a step or of an activity: {reading: {minutes: 12}}.",
    )
