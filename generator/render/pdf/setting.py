"""What setting a block needs: the theme, its fonts, and the way to set the blocks inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from generator.document.blocks import Blocks
from generator.profiles.theme import Theme
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.forms.field import Field, Kind
from generator.render.pdf.strips import Column, Flow
from generator.render.pdf.styles import MM, Rule
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.tagging import Tagging


@dataclass(frozen=True, slots=True)
class Setting:
    """A theme with its fonts. `flow` lowers the blocks that stand inside another.

    `tags` is where in the structure tree the blocks stand.
    `align` overrules the theme's, in the columns of a table that hold boxes to tick;
    `padding` (points) is the room above and below the text of the cell around, if any.
    A `fillable` paper has a field at each place for an answer; `task` is the number of the
    activity around and `about` the row and the column of the cell around, in words.
    """

    theme: Theme
    fonts: FontSet
    flow: Callable[[Blocks, Column, Setting], Flow]
    tags: Tagging
    align: Literal["center"] | None = None
    padding: float = 0.0
    fillable: bool = False
    task: str = ""
    about: str = ""

    def within(self, element: Element, level: int = 0) -> Setting:
        """The setting inside a structure element, and under a heading of this level."""
        return replace(self, tags=self.tags.within(element, level))

    def field(self, kind: Kind, inside: Element, size: float, about: str = "") -> Field | None:
        """A field that is read inside an element, in type of this size; none on a plain paper.

        It is about these words, or those of the cell around.
        """
        if not self.fillable:
            return None
        spoken = self.tags.spoken
        said = spoken.box if kind in ("tick", "circle") else spoken.blank
        task_said = f"{spoken.activity} {self.task}".strip() if self.task else ""
        return Field(
            kind,
            inside,
            size,
            self.task,
            task_said,
            said,
            about or self.about,
            self.tags.spoken_language,
        )

    @property
    def handwriting(self) -> float:
        """The least distance (points) of lines that a pupil writes on within a text."""
        return self.theme.handwriting * MM - 2 * self.padding

    @property
    def rule(self) -> Rule:
        """The thin line of tables and of lines to write on."""
        return Rule(self.theme.rule, self.theme.rule_colour)
