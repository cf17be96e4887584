"""The debate."""

from __future__ import annotations

from pydantic import Field

from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel


class RoleCard(Part):
    """Who speaks, and what they want."""

    name: Text = Field(description="The role: une enseignante.")
    card: PerLevel[Text] = Field(description="What is written on the card of this role.")


class Arguments(Part):
    """Facts that each side may use."""

    for_: PerLevel[list[Text]] | None = Field(
        None, alias="for", description="Facts that speak for the motion."
    )
    against: PerLevel[list[Text]] | None = Field(
        None, description="Facts that speak against the motion."
    )


class GivenDebate(Part):
    """A motion that can be argued, and what helps to speak about it."""

    opening: PerLevel[Text] | None = Field(None, description="The wide question to begin with.")
    motion: PerLevel[Text] = Field(description="A statement that one can defend or attack.")
    roles: list[RoleCard] = Field(default_factory=list, description="Cards to play a role.")
    arguments: Arguments | None = Field(None, description="Facts for and against.")
    phrases: PerLevel[list[Text]] | None = Field(
        None, description="Beginnings of sentences: Je suis d’accord parce que …"
    )
