"""Every theme × recipe × level × document as a tagged PDF: PDF/UA-1, its text whole and in order.

`test_tagged_pdf.py` has the whole packs of all recipes in the standard theme, and of
`standard` and `full` in the others. Here are the other pairs of theme and recipe: each with
one level, the level going round from pair to pair, so that every theme meets every level
and every recipe at least two of them. All 474 papers, in three minutes of one processor:

    pytest tests/test_matrix.py --matrix
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.matrix import READERS, Cell, cells, sampled, text_faults
from support.packs import RECIPES, SHIPPED, UNCORRECTED
from support.tag_checks import not_conformant, tag_faults


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "cell" in metafunc.fixturenames:
        whole = metafunc.config.getoption("--matrix")
        metafunc.parametrize("cell", cells() if whole else sampled(), ids=str)


def test_every_paper_is_conformant_and_says_its_text(cell: Cell) -> None:
    papers = cell.papers()
    assert [paper.name for paper in papers] == cell.names
    for paper in papers:
        assert not_conformant(paper.data) == [], paper.name
        assert tag_faults(paper.data) == [], paper.name
        assert text_faults(paper) == [], paper.name


def test_the_matrix_is_whole_and_the_sample_is_fair() -> None:
    whole, some = cells(), sampled()
    assert len(whole) == len(set(whole)) == len(SHIPPED.names("themes")) * len(RECIPES)
    assert sum(len(cell.names) for cell in whole) == 474
    pairs = {(cell.theme, cell.recipe) for cell in some}
    others = {(c.theme, c.recipe) for c in whole if c.theme != "standard"}
    assert pairs == {pair for pair in others if pair[1] not in ("standard", "full")}
    for theme in {theme for theme, _ in pairs}:
        assert {cell.levels[0] for cell in some if cell.theme == theme} == set(whole[0].levels)
    for recipe in {recipe for _, recipe in pairs}:
        assert len({cell.levels[0] for cell in some if cell.recipe == recipe}) > 1
    assert any(cell.recipe in UNCORRECTED for cell in some)


def test_text_that_is_not_the_papers_is_found() -> None:
    worksheet, key, *_ = sampled()[0].papers()
    assert len(text_faults(replace(worksheet, data=key.data))) == 1 + len(READERS)
