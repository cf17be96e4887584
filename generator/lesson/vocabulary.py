"""The words that the class learns."""

from __future__ import annotations

from pydantic import Field

from generator.lesson.part import Part, Text


class Entry(Part):
    """A word with what helps to understand it."""

    term: Text = Field(
        description="The word with its article, as a dictionary has it: le code source."
    )
    part_of_speech: Text | None = Field(
        None, description="What kind of word it is: nom masculin, verbe, adjectif."
    )
    definition: Text | None = Field(
        None, description="What it means here, in words that the pupils know."
    )
    example: Text | None = Field(
        None,
        description="A sentence of your own with the word in it; not a sentence of the article.",
    )
    translation: dict[Text, Text] = Field(
        default_factory=dict, description="The word in other languages: {en: source code}."
    )
    forms: list[Text] = Field(
        default_factory=list,
        description="Forms of the word in the article or the example that are not found without.",
    )
    levels: list[Text] | None = Field(
        None, min_length=1, description="The levels that learn this word; left out: every level."
    )
