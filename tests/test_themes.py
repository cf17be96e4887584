"""The pages of every theme, recipe and level, read from the layout before it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest
from support.packs import PACKS, RECIPES, SHIPPED, PackCase, documents_of, prepared

from generator.document.document import Document
from generator.profiles.theme import Theme
from generator.render.pdf import lines
from generator.render.pdf.blocks import set_blocks
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.furniture import Sheet
from generator.render.pdf.lines import Piece, Run
from generator.render.pdf.pages import LEAST_USED, paginate
from generator.render.pdf.setting import Setting
from generator.render.pdf.stacks import Stack
from generator.render.pdf.strips import Break, Flow, Keep, Strip
from generator.render.pdf.tags.tagging import Tagging

THEMES = SHIPPED.names("themes")
CASES = [PackCase("ai-alliance", recipe, theme=theme) for theme in THEMES for recipe in RECIPES] + [
    PackCase(case.lesson, case.recipe, case.labels, theme=theme)
    for theme in THEMES
    for case in PACKS
    if case.lesson != "ai-alliance"
]


def worksheets(case: PackCase) -> dict[str, Document]:
    found = documents_of(case)
    return {name: page for name, page in found.items() if page.kind == "worksheet"}


def laid_out(document: Document, case: PackCase) -> tuple[Flow, list[Stack], Sheet]:
    theme: Theme = prepared(case.order).theme
    fonts = FontSet.load(theme.fonts, prepared(case.order).fonts)
    setting = Setting(theme, fonts, set_blocks, Tagging.of(document))
    sheet = Sheet.of(theme.page)
    flow = set_blocks(document.blocks, sheet.column, setting)
    return flow, paginate(flow, sheet.column.room), sheet


def cut_words(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that a line cannot hold, as they are met from now on."""
    met: list[str] = []
    cut = lines._cut

    def noted(pieces: Iterable[Piece], width: float) -> list[tuple[Piece, ...]]:
        whole = tuple(pieces)
        parts = cut(whole, width)
        if len(parts) > 1:
            met.append("".join(piece.text for piece in whole if isinstance(piece, Run)))
        return parts

    monkeypatch.setattr(lines, "_cut", noted)
    return met


def held(flow: Flow) -> Iterator[list[Strip]]:
    """The runs of strips that should not be parted."""
    run: list[Strip] = []
    for part in flow:
        if isinstance(part, Break):
            run = []
            continue
        run.append(part)
        if part.keep == Keep.FREE:
            yield run
            run = []


def height(run: list[Strip]) -> float:
    return Stack().height_with(run)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_pages_of_a_theme(case: PackCase, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = cut_words(monkeypatch)
    sheets = worksheets(case)
    assert len(sheets) == len(case.levels)
    for name, document in sheets.items():
        flow, pages, sheet = laid_out(document, case)
        where = f"{case} {name}"
        filled = [page for page in pages if page.placed]
        assert filled and not cut, (where, cut)
        # Nothing stands over the edge, and no page but the last is nearly empty.
        assert all(page.height <= sheet.column.room + 0.01 for page in filled), where
        used = [page.height / sheet.column.room for page in filled]
        assert min(used[:-1], default=1) >= LEAST_USED, (where, used)
        # A blank page is the back of a sheet of paper.
        blank = [number for number, page in enumerate(pages, 1) if not page.placed]
        assert not [number for number in blank if number % 2], where
        # Titles, items with their lines and options, rows: what holds together is on one page.
        page_of = {id(p.strip): n for n, page in enumerate(pages) for p in page.placed}
        runs = [run for run in held(flow) if len(run) > 1]
        assert len(runs) > 2, where
        for run in runs:
            if height(run) <= sheet.column.room:
                assert len({page_of[id(strip)] for strip in run}) == 1, where
            for strip, after in pairwise(run):
                if strip.bookmark:
                    assert page_of[id(strip)] == page_of[id(after)], (where, strip.bookmark)


def test_a_word_that_is_cut_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The guard above finds something where there is something to find."""
    cut = cut_words(monkeypatch)
    case = PackCase("ai-alliance", "standard", theme="large-print")
    theme = prepared(case.order).theme
    narrow = theme.model_copy(
        update={"page": theme.page.model_copy(update={"left": 60.0, "right": 60.0})}
    )
    fonts = FontSet.load(theme.fonts, prepared(case.order).fonts)
    (document, *_) = worksheets(case).values()
    setting = Setting(narrow, fonts, set_blocks, Tagging.of(document))
    set_blocks(document.blocks, Sheet.of(narrow.page).column, setting)
    assert cut
