"""The grid of facts: who, what, when, where, why …"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from generator.lesson.part import TEXT_SCHEMA, Part, Text
from generator.lesson.per_level import PerLevel


class GivenFact(Part):
    """What the article answers to one of the big questions."""

    answer: PerLevel[Text] = Field(description="What the article says, in few words.")
    accept: PerLevel[list[Text]] | None = Field(
        None, description="Other answers that you accept, for the key."
    )
    ask: PerLevel[Text] | None = Field(
        None, description="A question of your own in the place of « Combien ? » and the like."
    )
    evidence: PerLevel[Text] | None = Field(
        None, description="The words of the article that say it."
    )
    levels: list[Text] | None = Field(
        None, min_length=1, description="The levels whose text says it; left out: every level."
    )


class _OrText:
    """A text alone is the answer."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [TEXT_SCHEMA, handler(schema)]}


def _answer(value: Any) -> Any:
    return {"answer": value} if isinstance(value, str) else value


AnyFact = Annotated[GivenFact, BeforeValidator(_answer), _OrText]


class Facts(Part):
    """Only those that the article answers."""

    who: AnyFact | None = Field(None, description="Who did it?")
    what: AnyFact | None = Field(None, description="What happened?")
    when: AnyFact | None = Field(None, description="When?")
    where: AnyFact | None = Field(None, description="Where?")
    why: AnyFact | None = Field(None, description="Why?")
    how_many: AnyFact | None = Field(None, description="How many, how much?")
    with_whom: AnyFact | None = Field(None, description="With whom?")
    against_whom: AnyFact | None = Field(None, description="Against whom?")

    def given(self) -> Iterator[tuple[str, GivenFact]]:
        """Those that are there, in the order of the grid."""
        for key in type(self).model_fields:
            if (fact := getattr(self, key)) is not None:
                yield key, fact
