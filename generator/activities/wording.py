"""The words of one activity, in the right form, marked with their language."""

from __future__ import annotations

from dataclasses import dataclass

from generator.document.blocks import Paragraph
from generator.document.inlines import Inlines, Text, TextRole
from generator.errors import fail
from generator.profiles.labels import ActivityLabels, Labels, Register, fill, filled


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels as an activity type needs them.

    `foreign` is the labels' language where it is not the lesson's, else None: what is
    printed from labels is marked with it.
    """

    labels: Labels
    activity: str
    register: Register
    foreign: str | None = None

    @property
    def own(self) -> ActivityLabels:
        """The labels of this type; raises ArdoiseError where they are missing."""
        if self.activity not in self.labels.activities:
            key = f"activities.{self.activity}"
            raise fail("label-missing", key=key, language=self.labels.language)
        return self.labels.activities[self.activity]

    @property
    def title(self) -> str:
        """The type's title."""
        return self.own.title

    def instruction(self, variant: str = "default", **values: object) -> Paragraph:
        """The consigne of a variant, in the lesson's register."""
        consignes = self.own.instructions
        if variant not in consignes:
            key = f"activities.{self.activity}.instructions.{variant}"
            raise fail("label-missing", key=key, language=self.labels.language)
        form: str = getattr(consignes[variant], self.register)
        key = f"activities.{self.activity}.instructions.{variant}"
        text = filled(form, key, self.labels.language, values)
        return Paragraph(self.inlines(text), role="instruction")

    def text(self, key: str, **values: object) -> str:
        """A text of this type."""
        return fill(self.own.texts, key, self.labels.language, values)

    def scaffold(self, *parts: str | tuple[str, int]) -> str:
        """What helps, in a few words: texts of the type, and counted things but not zeros."""
        said = (
            self.text(part) if isinstance(part, str) else self.labels.count(*part)
            for part in parts
            if isinstance(part, str) or part[1]
        )
        return ", ".join(said)

    def gap_sign(self, number: int) -> str:
        """The number of a gap, printed before it."""
        return self.labels.word("gap_number", n=number)

    def inlines(self, text: str, role: TextRole = "plain") -> Inlines:
        """A label as a run that knows its language."""
        return (Text(text, role, self.foreign),) if text else ()

    def words(self, key: str, role: TextRole = "plain", **values: object) -> Inlines:
        """A fixed word of the labels, as a run."""
        return self.inlines(self.labels.word(key, **values), role)

    def own_words(self, key: str, role: TextRole = "plain", **values: object) -> Inlines:
        """A text of this type, as a run."""
        return self.inlines(self.text(key, **values), role)
