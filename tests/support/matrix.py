"""The first lesson in every theme and under every recipe, printed as PDF one pack at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from subprocess import run

import pypdfium2
from support import poppler
from support.expected_text import expected_text
from support.packs import FOLDERS, RECIPES, SHEETS, SHIPPED, UNCORRECTED, PackCase
from support.pdf_tags import tree_text
from support.printed_words import SLACK, header_rows, said_once, split_words

from generator.document.document import Document
from generator.papers import documents
from generator.prepare import Order, Prepared, prepare
from generator.profiles.theme import Theme
from generator.render.pdf.furniture import Sheet
from generator.render.pdf.writer import write_pdf

LESSON = "ai-alliance"
LEVELS = PackCase(LESSON).levels


@dataclass(frozen=True)
class Printed:
    """A paper of the matrix: as composed, as written, and the theme that laid it out."""

    name: str
    document: Document
    data: bytes
    theme: Theme


@dataclass(frozen=True)
class Cell:
    """One pack of the matrix, or a part of it: some levels of a recipe in a theme."""

    theme: str
    recipe: str
    levels: tuple[str, ...] = LEVELS

    def __str__(self) -> str:
        part = "-".join(self.levels) if self.levels != LEVELS else ""
        return "-".join(filter(None, (self.theme, self.recipe, part.lower())))

    @property
    def names(self) -> list[str]:
        """Its papers: « a2-worksheet », « a2-key », …; « key » and « plan » of the class."""
        joint = len(self.levels) > 1 and self.recipe not in UNCORRECTED
        names = [f"{level.lower()}-{kind}" for level in self.levels for kind in SHEETS]
        return [*names, *(["key"] if joint else []), "plan"]

    def papers(self) -> list[Printed]:
        """Its papers, composed and printed; nothing is kept, for all of them are many."""
        order = Order(
            FOLDERS[LESSON],
            levels=self.levels,
            formats=("pdf",),
            recipe=self.recipe,
            theme=self.theme,
        )
        made = prepare(order, SHIPPED)
        return [
            _printed(made, level, page) for level, page in documents(made.pack, order.documents)
        ]


def _printed(made: Prepared, level: str, document: Document) -> Printed:
    name = "-".join(filter(None, (level.lower(), document.kind)))
    theme = made.theme_of(document)
    return Printed(name, document, write_pdf(document, theme, made.fonts).data, theme)


def cells() -> list[Cell]:
    """The whole matrix, one pack a cell."""
    return [Cell(theme, recipe) for theme in SHIPPED.names("themes") for recipe in RECIPES]


def sampled() -> list[Cell]:
    """The pairs of theme and recipe that no other test prints, each with one level in turn."""
    pairs = [
        (place, cell)
        for place, cell in enumerate(cells())
        if cell.theme != "standard" and cell.recipe not in ("standard", "full")
    ]
    turns = len(LEVELS)
    # Each theme begins a level further on, for its recipes are twice as many as the levels.
    return [
        Cell(cell.theme, cell.recipe, (LEVELS[(place + place // len(RECIPES)) % turns],))
        for place, cell in pairs
    ]


def text_faults(paper: Printed) -> list[str]:
    """Where the structure tree, pdfium or poppler do not give a paper's text in order.

    The tree is read letter by letter, narrow no-break spaces among them; the two readers of
    pages by their words, which must be whole.
    """
    found = []
    blocks = paper.document.blocks
    tree = tree_text(paper.data)
    expected = " ".join(expected_text(blocks, in_tree=True))
    if _spaced(tree) != _spaced(expected):
        found.append(f"the tree: {_first_difference(_spaced(tree), _spaced(expected))}")
    words = split_words(" ".join(expected_text(blocks, gap=" ")))
    for reader, read in READERS.items():
        got = said_once(read(paper), header_rows(paper.document))
        if got != words:
            found.append(f"{reader}: {_first_difference(got, words)}")
    return found


def _spaced(text: str) -> str:
    """Single spaces; narrow no-break ones stay as they are."""
    return re.sub("[ \u00a0\t\n]+", " ", text).strip()


def _first_difference(got: Sequence[str], expected: Sequence[str]) -> str:
    both = enumerate(zip(got, expected, strict=False))
    at = next((n for n, (one, other) in both if one != other), min(len(got), len(expected)))
    return f"{got[at : at + 12]!r} for {expected[at : at + 12]!r}"


def _column(paper: Printed) -> tuple[float, float, float, float]:
    """What lies between head and foot of its pages: left, foot, right, top; in points."""
    sheet = Sheet.of(paper.theme.page)
    return 0, sheet.bottom - SLACK, sheet.size[0], sheet.top + SLACK


def _by_pdfium(paper: Printed) -> list[tuple[str, ...]]:
    file = pypdfium2.PdfDocument(paper.data)
    try:
        texts = [page.get_textpage().get_text_bounded(*_column(paper)) for page in file]
    finally:
        file.close()
    return [tuple(split_words(text)) for text in texts]


def _by_poppler(paper: Printed) -> list[tuple[str, ...]]:
    """In the order in which they are drawn."""
    left, foot, right, top = _column(paper)
    height = Sheet.of(paper.theme.page).size[1]
    box = {"-x": left, "-y": height - top, "-W": right - left, "-H": top - foot}
    options = [part for option, length in box.items() for part in (option, f"{length:.0f}")]
    command = ["pdftotext", "-raw", "-r", "72", *options, "-", "-"]
    done = run(command, input=paper.data, capture_output=True, check=True)
    *pages, rest = done.stdout.decode().split("\f")
    assert pages and not rest
    return [tuple(split_words(text)) for text in pages]


READERS = {"pdfium": _by_pdfium, **({"poppler": _by_poppler} if poppler.WANTED else {})}
