"""The lesson file as a teacher writes it: which keys there are and what they hold."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.lesson.debate import GivenDebate
from generator.lesson.facts import Facts
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel
from generator.lesson.plan import ClassSize, Plan
from generator.lesson.production import GrammarPoint, WritingTask
from generator.lesson.questions import AnyQuestion
from generator.lesson.silence import Silence
from generator.lesson.steps import Steps
from generator.lesson.vocabulary import Entry

SCHEMA_VERSION = 1
MOST_WORDS = MOST_QUESTIONS = 300
"""Of a text; the longest lesson of ours has 52 and 46, and no class sees 300."""


class Origin(Part):
    """Where the article comes from; printed on every sheet."""

    publisher: Text | None = Field(None, description="The newspaper or the site.")
    title: Text | None = Field(None, description="The title of the original article.")
    author: Text | None = Field(None, description="Who wrote it.")
    date: Text | None = Field(None, description="When; a part of a date is enough: 2023-12.")
    url: Text | None = Field(None, description="Where it can be read.")
    note: Text | None = Field(None, description="What else to say: texte adapté.")


class Exam(Part):
    """A second text, not studied in class, with questions of its own."""

    title: Text = Field(description="The title of the exam.")
    article: PerLevel[Text] = Field(
        description="The file of the text, beside this one; one for all levels or one a level."
    )
    source: Origin | None = Field(None, description="Where that text comes from.")
    vocabulary: list[Entry] = Field(
        default_factory=list, max_length=MOST_WORDS, description="Words of that text."
    )
    questions: list[AnyQuestion] = Field(
        min_length=1, max_length=MOST_QUESTIONS, description="The questions about that text."
    )
    facts: Facts | None = Field(None, description="The grid of facts of that text.")


class LessonFile(Part):
    """A lesson: a title, an article, and some words or questions; the rest is optional."""

    schema_version: Annotated[int, Field(ge=1, le=SCHEMA_VERSION)] = Field(
        SCHEMA_VERSION, description="The version of this format: 1."
    )
    title: Text = Field(description="The title of the lesson.")
    language: Literal["fr", "en", "es", "de"] = Field(
        "fr", description="The language that the class learns: fr, en, es or de."
    )
    register_: Literal["vous", "tu"] = Field(
        "vous", alias="register", description="How the sheets speak to the pupils: vous or tu."
    )
    levels: list[Text] | None = Field(
        None,
        min_length=1,
        description="The levels of the lesson, the easiest first; left out: those of the article.",
    )
    article: PerLevel[Text] = Field(
        description="The file of the text, beside this one; one for all levels or one a level."
    )
    source: Origin | None = Field(None, description="Where the article comes from.")
    vocabulary: list[Entry] = Field(
        default_factory=list, max_length=MOST_WORDS, description="The words to learn."
    )
    questions: list[AnyQuestion] = Field(
        default_factory=list,
        max_length=MOST_QUESTIONS,
        description="The questions about the article.",
    )
    facts: Facts | None = Field(None, description="The grid of facts: who, what, when …")
    language_point: PerLevel[GrammarPoint] | None = Field(
        None, description="A point of grammar of the text, its rule and items, for each level."
    )
    debate: GivenDebate | None = Field(None, description="The debate.")
    writing: PerLevel[WritingTask] | None = Field(
        None, description="The text to write; one for all levels or one a level."
    )
    exam: Exam | None = Field(
        None, description="A second text, not studied in class, for the recipe exam."
    )
    activities: dict[Text, Any] = Field(
        default_factory=dict,
        description="What single activity types need: titles of paragraphs, odd ones out …",
    )
    plan: Plan | None = Field(None, description="What the teacher's lesson plan says.")
    class_: ClassSize | None = Field(
        None, alias="class", description="How many pupils there are: {size: 28}."
    )
    steps: Steps | None = Field(
        None, description="What to change in the recipe's steps: skip, add or set them."
    )

    silence: list[Silence] = Field(
        default_factory=list,
        description="Findings of ardoise check that you have looked at and found good.",
    )

    def of_exam(self) -> LessonFile | None:
        """The file as if the exam's text were its article; None without an exam."""
        if self.exam is None:
            return None
        own = {name: getattr(self.exam, name) for name in type(self.exam).model_fields}
        others = dict.fromkeys(("language_point", "debate", "writing", "exam"))
        return self.model_copy(update={**others, "activities": {}, **own})

    @model_validator(mode="after")
    def _has_something_to_do(self) -> Self:
        if not self.vocabulary and not self.questions:
            raise PydanticCustomError("nothing-to-do", "")
        return self
