"""What pupils write, and the point of grammar that they need for it."""

from __future__ import annotations

from pydantic import Field

from generator.lesson.part import Part, Text


class WritingTask(Part):
    """A text to write."""

    task: Text = Field(description="What to write, for whom.")
    words: int | None = Field(None, ge=1, le=2000, description="How many words.")
    criteria: list[Text] = Field(default_factory=list, description="What you will look at.")


class GrammarItem(Part):
    """One item of practice with its answer."""

    ask: Text = Field(description="The sentence to complete or to change.")
    answer: Text = Field(description="The right answer, for the key.")


class GrammarPoint(Part):
    """A point of grammar that the text shows."""

    title: Text = Field(description="Its name: le passé composé.")
    rule: Text = Field(description="The rule, in words that the pupils know.")
    items: list[GrammarItem] = Field(default_factory=list, description="Items to practise it.")
