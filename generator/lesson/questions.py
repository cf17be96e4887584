"""Questions about the article: open, true or false, choice."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.lesson.level_lesson import Skill
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel

_ID = "^[a-z0-9-]+$"
_TRUTHS = {"true": "true", "false": "false", "unknown": "unknown"}
_MEANT = {
    **dict.fromkeys(("yes", "oui", "vrai", "vraie", "verdadero", "richtig", "v", "t"), "true"),
    **dict.fromkeys(("no", "non", "faux", "fausse", "falso", "falsch", "f"), "false"),
    **dict.fromkeys(("?", "on ne sait pas", "nsp", "not given", "maybe"), "unknown"),
}


def _truth(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    given = value.strip().casefold()
    if given not in _TRUTHS:
        raise PydanticCustomError(
            "not-one-of",
            "",
            {"given": value, "expected": list(_TRUTHS), "suggestion": _MEANT.get(given, "")},
        )
    return given


def _id(value: str) -> str:
    if not re.fullmatch(_ID, value.strip()):
        raise PydanticCustomError("wrong-id", "", {"given": value})
    return value.strip()


Truth = Annotated[
    str,
    BeforeValidator(_truth),
    WithJsonSchema({"enum": [True, False, "true", "false", "unknown"]}),
]
Lines = Annotated[int, Field(ge=1, le=12)]
Choices = Annotated[list[Text], Field(min_length=3, max_length=4)]
Id = Annotated[
    str, AfterValidator(_id), WithJsonSchema({"type": ["string", "number"], "pattern": _ID})
]


class _Question(Part):
    id: Id = Field(
        description="A short name of its own, of small letters, figures and hyphens: fondateurs."
    )
    skill: Skill = Field(
        "detail", description="What it trains: global, detail or inference understanding."
    )
    ask: PerLevel[Text] = Field(
        description="The question, or the statement to judge; one for all levels or one a level."
    )
    levels: list[Text] | None = Field(
        None, min_length=1, description="The levels that get it; left out: every level."
    )
    bonus: bool = Field(
        False, description="true for an item for fast pupils, printed apart from the others."
    )
    starter: PerLevel[Text] | None = Field(
        None, description="How the answer begins, printed to help the pupil."
    )
    lines: PerLevel[Lines] | None = Field(
        None, description="How many ruled lines to write on, 1 to 12; left out: by the level."
    )


class OpenQuestion(_Question):
    """A question that pupils answer in their own words."""

    type: Literal["open"] = Field("open", description="open, true_false or choice.")
    answer: PerLevel[Text] = Field(description="A model answer, for the key.")
    accept: PerLevel[list[Text]] | None = Field(
        None, description="Other answers that you accept, for the key."
    )
    evidence: PerLevel[Text] = Field(
        description="The words of the article that prove the answer; […] may leave words out."
    )


class TrueFalseQuestion(_Question):
    """A statement to judge."""

    type: Literal["true_false"] = Field(description="open, true_false or choice.")
    answer: PerLevel[Truth] = Field(
        description="true, false, or unknown where the article does not say (from B1 up)."
    )
    evidence: PerLevel[Text] | None = Field(
        None, description="The words of the article that prove it; not needed for unknown."
    )


class ChoiceQuestion(_Question):
    """A question with three or four answers to choose from."""

    type: Literal["choice"] = Field(description="open, true_false or choice.")
    choices: PerLevel[Choices] = Field(description="Three or four answers, one of them right.")
    answer: PerLevel[Text] = Field(description="The right one, in the same words.")
    evidence: PerLevel[Text] = Field(
        description="The words of the article that prove the answer; […] may leave words out."
    )


def _open_unless_said(value: Any) -> Any:
    return {"type": "open", **value} if isinstance(value, dict) else value


Question: TypeAlias = OpenQuestion | TrueFalseQuestion | ChoiceQuestion
AnyQuestion = Annotated[Question, Discriminator("type"), BeforeValidator(_open_unless_said)]
"""The type is said, never guessed: one slip is one problem."""
