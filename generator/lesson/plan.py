"""What the teacher's lesson plan says, and the class."""

from __future__ import annotations

from pydantic import Field

from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel


class Plan(Part):
    """The lesson in the teacher's words; every part is printed when it is there."""

    duration: int | None = Field(
        None, ge=5, le=600, description="How many minutes there are; a longer recipe is warned of."
    )
    place: Text | None = Field(None, description="Where it stands: séance 2 sur 5.")
    audience: Text | None = Field(None, description="For whom: 4e, groupe FLE.")
    theme: Text | None = Field(None, description="The theme of the unit.")
    skills: list[Text] = Field(
        default_factory=list, description="What is trained: compréhension écrite."
    )
    goal: Text | None = Field(None, description="One aim that you can observe.")
    success: PerLevel[list[Text]] | None = Field(
        None, description="How one sees that the aim is reached; for all levels or one a level."
    )
    task: Text | None = Field(None, description="The final task.")
    objectives: PerLevel[list[Text]] | None = Field(
        None, description="Statements « Je peux … », printed for the pupils to assess themselves."
    )
    prerequisites: list[Text] = Field(default_factory=list, description="What pupils know before.")
    obstacles: list[Text] = Field(default_factory=list, description="What may be hard.")
    materials: list[Text] = Field(default_factory=list, description="What to bring.")
    homework: Text | None = Field(None, description="What to do at home.")
    extensions: list[Text] = Field(default_factory=list, description="What may come after.")
    trace: list[Text] = Field(
        default_factory=list, description="What pupils copy and keep (trace écrite)."
    )
    fast: Text | None = Field(None, description="What fast pupils do.")
    support: Text | None = Field(
        None, description="What helps pupils with special needs (PAP, PPS, dys)."
    )
    newcomers: Text | None = Field(
        None, description="What helps pupils who are new to the language (allophones)."
    )
    evaluation: Text | None = Field(None, description="What is assessed, and how.")
    rights: Text | None = Field(None, description="What allows you to copy the article.")


class ClassSize(Part):
    """How many pupils there are, so that enough sheets are counted."""

    size: int | None = Field(None, ge=1, le=500, description="All pupils of the class.")
    levels: dict[Text, int] = Field(
        default_factory=dict, description="Pupils at each level: {A2: 9, B1: 12}."
    )
