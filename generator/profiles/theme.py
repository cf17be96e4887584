"""A theme: fonts, sizes, colours, spacing and page, for PDF and Word alike.

Sizes of type are points, lengths on the page millimetres, colours `#RRGGBB`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.profiles.adaptation import Adaptation
from generator.profiles.part import Part

NARROW, WIDE = 0.1, 0.3
"""A column of less than the one share of its table is narrow, of more than the other wide."""
MOST_GIVEN = 0.5
"""How much of their width the wide columns give to the narrow ones at most."""

Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]


class Page(Part):
    """The sheet of paper and its margins (mm)."""

    size: Literal["A4", "Letter"] = "A4"
    top: float = Field(default=15, ge=5, le=60)
    bottom: float = Field(default=15, ge=5, le=60)
    left: float = Field(default=18, ge=5, le=60)
    right: float = Field(default=18, ge=5, le=60)


class Font(Part):
    """A family: its TrueType files in `templates/fonts/`, its name in Word, a stand-in there.

    `space` is the width of its no-break space, as a part of the size of type.
    """

    family: str
    regular: str
    bold: str
    italic: str = ""
    bold_italic: str = ""
    word: str
    word_alternative: str = ""
    space: float = Field(default=0.25, gt=0, le=1)

    @property
    def files(self) -> tuple[str, ...]:
        """The files of the faces that it has."""
        faces = (self.regular, self.bold, self.italic, self.bold_italic)
        return tuple(file for file in faces if file)


class Fonts(Part):
    """The family of the text, and the one that has the signs which it lacks."""

    text: Font
    symbols: Font


class ParagraphStyle(Part):
    """How paragraphs of one role look. Size in points, `leading` a multiple of it, lengths mm."""

    size: float = Field(gt=4, le=72)
    leading: float = Field(default=1.3, ge=1, le=4)
    bold: bool = False
    italic: bool = False
    colour: Colour = "#000000"
    before: float = Field(default=0, ge=0, le=60)
    after: float = Field(default=0, ge=0, le=60)
    indent: float = Field(default=0, ge=0, le=60)
    align: Literal["left", "center", "right"] = "left"
    keep_with_next: bool = False


class CharacterStyle(Part):
    """How a run of words of one role differs from its paragraph."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: Colour | None = None


class Frame(Part):
    """A frame around a box: its rule (points), its colour and the room inside (mm)."""

    rule: float = Field(default=0.75, ge=0, le=6)
    colour: Colour = "#000000"
    padding: float = Field(default=2.5, ge=0, le=20)
    dashed: bool = False


class Enlarged(Part):
    """How much bigger all type is than its styles say.

    `by` times, but never smaller than `least` (points), with lines at least `leading`
    times the size apart and `spacing` times the room around paragraphs. Squares of a
    grid and the signs in them grow with `squares` alone. The narrow columns of a table
    are `columns` times as wide, so that a word stands in them whole.
    """

    by: float = Field(default=1, ge=0.5, le=4)
    least: float = Field(default=0, ge=0, le=36)
    leading: float = Field(default=1, ge=1, le=4)
    spacing: float = Field(default=1, ge=0, le=4)
    squares: float = Field(default=1, ge=0.5, le=4)
    columns: float = Field(default=1, ge=1, le=3)

    def paragraph(self, role: str, style: ParagraphStyle) -> ParagraphStyle:
        """The style of a role in this size."""
        if role.startswith("grid-"):
            return style.model_copy(update={"size": style.size * self.squares})
        size = max(round(style.size * self.by, 1), self.least)
        room = {"before": style.before * self.spacing, "after": style.after * self.spacing}
        leading = max(style.leading, self.leading)
        return style.model_copy(update={"size": size, "leading": leading, **room})

    def shares(self, widths: Sequence[float]) -> tuple[float, ...]:
        """The shares of a table's columns, the narrow ones wider at the cost of the others."""
        total = sum(widths)
        growth = [(self.columns - 1) * _narrowness(width / total) for width in widths]
        wide = sum(width for width, more in zip(widths, growth, strict=True) if not more)
        wanted = sum(width * more for width, more in zip(widths, growth, strict=True))
        if not wide or not wanted:
            return tuple(widths)
        given = min(wanted, MOST_GIVEN * wide)
        return tuple(
            width * (1 + more * given / wanted) if more else width * (1 - given / wide)
            for width, more in zip(widths, growth, strict=True)
        )


def _narrowness(share: float) -> float:
    """1 for a column that holds a number or a box, 0 for one that holds sentences."""
    return max(0.0, min(1.0, (WIDE - share) / (WIDE - NARROW)))


class Theme(Part):
    """Everything about the look. A role without a style of its own is set as `body`.

    `writing_line` is the distance of ruled lines, `handwriting` that of printed lines
    with blanks in them (in a table the height of such a row), `fill_row` the least
    height of a cell to write in: all in mm. `cards` is how many cards stand side by
    side at most, `teachers` the theme of key and plan where that is another. `logo` is how
    high a school's is at most.
    """

    schema_version: int = Field(default=1, ge=1, le=1)
    name: str
    page: Page = Page()
    fonts: Fonts
    paragraphs: dict[str, ParagraphStyle]
    characters: dict[str, CharacterStyle]
    frames: dict[str, Frame]
    enlarged: Enlarged = Enlarged()
    tasks: Adaptation = Adaptation()
    teachers: str = ""
    cards: int = Field(default=4, ge=1, le=4)
    writing_line: float = Field(default=8.5, ge=8, le=30)
    handwriting: float = Field(default=8, ge=7, le=30)
    fill_row: float = Field(default=9, ge=8, le=60)
    rule_colour: Colour = "#7A7A7A"
    rule: float = Field(default=0.5, ge=0.1, le=6)
    list_indent: float = Field(default=7, ge=2, le=30)
    margin_number: float = Field(default=7, ge=3, le=30)
    cell_padding: float = Field(default=1.4, ge=0, le=3)
    logo: float = Field(default=8, ge=4, le=12)

    @model_validator(mode="after")
    def _body_is_there(self) -> Theme:
        if "body" not in self.paragraphs:
            raise ValueError("a theme needs a paragraph style named body")
        return self

    def __hash__(self) -> int:
        """Equal themes have equal names: what is made from a theme can be kept for the next."""
        return hash(self.name)

    def paragraph(self, role: str) -> ParagraphStyle:
        """The style of a role, or that of `body`, in the theme's size."""
        return self.enlarged.paragraph(role, self.paragraphs.get(role, self.paragraphs["body"]))

    def character(self, role: str) -> CharacterStyle:
        """The style of a run's role, or none."""
        return self.characters.get(role, CharacterStyle())

    def frame(self, role: str) -> Frame:
        """The frame of a box's role, or a plain one."""
        return self.frames.get(role, Frame())
