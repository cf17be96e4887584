"""The page in memory: a closed set of blocks that every activity is lowered to.

A block names its `role`; what a role looks like is the theme's business. Writers
are a `match` over `Block`, so adding a kind here makes mypy name every writer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.document.inlines import Inlines

WorkForm = Literal["", "alone", "pairs", "groups", "class"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title, 2 a part or an activity, 3 below it."""

    level: int
    content: Inlines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in a role of the theme: body, instruction, source, note, …"""

    content: Inlines
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered question; its blocks stay together on a page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list of items, counted from `start`; a bullet list counts nothing."""

    items: tuple[Item, ...]
    numbering: Literal["decimal", "letter", "bullet", "none"] = "decimal"
    start: int = 1


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose; `correct` is None once concealed."""

    content: Inlines
    correct: bool | None


@dataclass(frozen=True, slots=True)
class Options:
    """Answers to choose from, each with a box: stacked, or in one row when all are short."""

    options: tuple[Option, ...]
    layout: Literal["stacked", "row"] = "stacked"


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """`lines` ruled lines to write on; the key prints `answer` in their place.

    Once concealed `answer` is empty. The lines never depend on the answer.
    """

    lines: int
    answer: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    blocks: tuple[Block, ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row; it is never split over two pages."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `widths` are shares of the line that add up to 1.

    The `header` is repeated on each page. `caption` describes the table for those
    who cannot see it and is not printed. `role` "grid" has all its rules, "plain"
    has none, "fill" has cells tall enough to write in. A `whole` one stands on one page
    if it fits there.
    """

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    header: Row | None = None
    caption: str = ""
    role: Literal["grid", "plain", "fill"] = "grid"
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Square:
    """One square of a grid of letters.

    `given` is printed for everybody; `answer` is what belongs there instead, None once
    concealed. `number` is where a clue begins. `marked` is a square of what was to be
    found, False once concealed.
    """

    given: str = ""
    answer: str | None = None
    number: str = ""
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Letters in squares, `side` millimetres wide: a crossword, a word search.

    Rows are equally long; None is a place without a square, left white. `caption`
    describes the grid for those who cannot see it and is not printed. A grid is never
    cut; where it would be wider than the line its squares are made smaller.
    """

    rows: tuple[tuple[Square | None, ...], ...]
    caption: str
    side: float = 9

    @property
    def has_marks(self) -> bool:
        """Whether squares are marked in it: then the others stand back."""
        return any(square is not None and square.marked for row in self.rows for square in row)


@dataclass(frozen=True, slots=True)
class ArticleParagraph:
    """A paragraph of the article with its number in the margin and its own heading."""

    number: int
    content: Inlines
    heading: Inlines = ()


@dataclass(frozen=True, slots=True)
class Article:
    """The text that the class reads, framed, its paragraphs numbered in the margin."""

    title: Inlines
    paragraphs: tuple[ArticleParagraph, ...]
    lead: Inlines = ()
    source: Inlines = ()


@dataclass(frozen=True, slots=True)
class Activity:
    """One numbered task of the sheet, `number` "" for a part that is not counted.

    `points` is ready to print (« … / 4 ») and empty where nothing is graded; `form`
    says who works together and `form_label` says it in words. The heading is never
    left alone at the foot of a page.
    """

    number: str
    title: Inlines
    blocks: tuple[Block, ...]
    points: str = ""
    form: WorkForm = ""
    form_label: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A framed aside: role "bank" (words to place), "card" (a role to play), "note", "warning"."""

    blocks: tuple[Block, ...]
    title: Inlines = ()
    role: Literal["bank", "card", "note", "warning"] = "note"


@dataclass(frozen=True, slots=True)
class Cards:
    """Boxes side by side, `columns` in a row; no card is split."""

    cards: tuple[Box, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page, or on a new sheet of paper (an odd page)."""

    kind: Literal["page", "sheet"] = "page"


@dataclass(frozen=True, slots=True)
class Private:
    """For the teacher alone: evidence, accepted variants, advice. `conceal` drops it."""

    blocks: tuple[Block, ...]


Block: TypeAlias = (
    Heading
    | Paragraph
    | Items
    | Options
    | WritingSpace
    | Table
    | Grid
    | Article
    | Activity
    | Box
    | Cards
    | NewPage
    | Private
)
Blocks: TypeAlias = tuple[Block, ...]
