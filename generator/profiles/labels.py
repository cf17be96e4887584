"""Every fixed word that is printed, in one language.

Consignes are stored in both forms, never derived: a language without the difference
gives one text for both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from generator.errors import fail
from generator.profiles.part import Part

PARTIAL_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")

Register = Literal["vous", "tu"]


class Consigne(Part):
    """An instruction to pupils in the polite and in the familiar form."""

    vous: str
    tu: str


class Plural(Part):
    """A counted thing, `{n}` standing for the number."""

    one: str
    other: str


def _both_forms(value: Any) -> Any:
    return {"vous": value, "tu": value} if isinstance(value, str) else value


BothForms = Annotated[Consigne, BeforeValidator(_both_forms)]


class ActivityLabels(Part):
    """The words of one activity type.

    `pupil` and `teacher` say in the plan what each does; `instructions` are keyed by
    variant; `texts` are all else that the type prints.
    """

    title: str
    pupil: str = ""
    teacher: str = ""
    instructions: dict[str, BothForms] = Field(default_factory=dict)
    texts: dict[str, str] = Field(default_factory=dict)


class StepLabels(Part):
    """The words of a step of the recipe."""

    title: str
    pupil: str = ""
    teacher: str = ""
    support: str = ""


class RecipeLabels(Part):
    """What the papers of one recipe say otherwise.

    `worksheet` is the name of the pupils' paper and `note` a line at its head; the rest
    stands in the plan, in the place of the lesson's own.
    """

    worksheet: str = ""
    note: str = ""
    goal: str = ""
    success: tuple[str, ...] = ()
    task: str = ""
    prerequisites: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    support: str = ""
    evaluation: str = ""


class Labels(Part):
    """All the words; `files` are the parts of file names, so plain letters."""

    schema_version: int = Field(default=1, ge=1, le=1)
    language: str
    plural_rule: Literal["below_two", "exactly_one"]
    files: dict[str, Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]]
    documents: dict[str, str]
    words: dict[str, str]
    plurals: dict[str, Plural]
    forms: dict[str, str]
    phases: dict[str, str]
    steps: dict[str, StepLabels]
    activities: dict[str, ActivityLabels]
    recipes: dict[str, RecipeLabels] = Field(default_factory=dict)

    def word(self, key: str, **values: object) -> str:
        """A fixed word or phrase, with its `{values}` filled in.

        Raises ArdoiseError where the labels lack it.
        """
        return fill(self.words, key, self.language, values)

    def count(self, key: str, number: int | float) -> str:
        """A number with its noun: « 1 minute », « 2 minutes »."""
        return self.plural(key, number)

    def plural(self, key: str, number: int | float, **values: object) -> str:
        """The same, with other `{values}` filled in."""
        if key not in self.plurals:
            raise fail("label-missing", key=key, language=self.language)
        forms = self.plurals[key]
        single = abs(number) < 2 if self.plural_rule == "below_two" else number == 1
        text = forms.one if single else forms.other
        return filled(text, key, self.language, {"n": self.number(number), **values})

    def date(self, written: str) -> str:
        """A date as 2023-12-05 or a part of it, in words; any other text as it is."""
        found = PARTIAL_DATE.fullmatch(written.strip())
        names = [name.strip() for name in self.word("months").split(",")]
        if not found or int(found["month"] or 1) not in range(1, len(names) + 1):
            return written
        if not found["month"]:
            return found["year"]
        parts = {"month": names[int(found["month"]) - 1], "year": found["year"]}
        if not found["day"]:
            return self.word("date_month", **parts)
        return self.word("date_day", day=int(found["day"]), **parts)

    def number(self, number: int | float) -> str:
        """A number as the language writes it: 2,5 or 2.5."""
        return f"{number:g}".replace(".", self.words.get("decimal_sign", "."))


def fill(texts: Mapping[str, str], key: str, language: str, values: Mapping[str, object]) -> str:
    """One of the texts with its `{values}`; raises ArdoiseError where it is missing."""
    if key not in texts:
        raise fail("label-missing", key=key, language=language)
    return filled(texts[key], key, language, values)


def filled(text: str, key: str, language: str, values: Mapping[str, object]) -> str:
    """A label with its `{values}`; raises ArdoiseError for one that asks for others."""
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise fail("label-broken", key=key, language=language, text=text) from error
