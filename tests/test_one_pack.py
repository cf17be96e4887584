"""Worksheet, key and plan are views of one pack: one code, one numbering, one count of items."""

import pytest
from support.finished_files import pdf_text
from support.packs import PACKS, PackCase, documents_of, prepared, printed
from support.word import all_of, part
from support.word import text as word_text

from generator.document.blocks import Activity, Block, Blocks, Items, Table
from generator.document.document import Document

# How many activities are corrected, where a recipe has few or none.
NUMBERED = {"debate": 2, "homework": 2, "vocabulary": 2}
CORRECTED = {"debate": 0, "homework": 1, "vocabulary": 2}
LEVELS = [(pack, level.lower()) for pack in PACKS for level in pack.levels]
# Tables with one answer a row; others (a glossary, cards) hold no items.
TYPES_WITH_ANSWERS = {"five_w", "true_false", "choice", "open", "matching", "gap_fill"}


def activities(document: Document) -> dict[str, Activity]:
    """The numbered activities of a sheet or a key."""
    found = [block for block in document.blocks if isinstance(block, Activity) and block.number]
    assert len({activity.number for activity in found}) == len(found)
    return {activity.number: activity for activity in found}


def sizes(blocks: Blocks) -> list[int]:
    """How many items or rows each list and each table has, in order."""
    return [len(b.items if isinstance(b, Items) else b.rows) for b in blocks if _is_counted(b)]


def _is_counted(block: Block) -> bool:
    return isinstance(block, Items | Table)


def graded_numbers(pack: PackCase, level: str) -> set[str]:
    """The steps whose answers a key gives."""
    composed = prepared(pack.order).pack.at(level.upper())
    return {
        step.number
        for step in composed.steps
        if any(task.type in TYPES_WITH_ANSWERS for task in step.tasks)
    }


@pytest.mark.parametrize(("pack", "level"), LEVELS, ids=str)
def test_a_key_has_the_code_of_its_sheet(pack: PackCase, level: str) -> None:
    documents = documents_of(pack)
    codes = {documents[f"{level}-{kind}"].code for kind in ("worksheet", "key")}
    assert len(codes) == 1
    code = codes.pop()
    assert len(code.split("·")) == 3
    for kind in ("worksheet", "key"):
        name = f"{level}-{kind}"
        assert code in pdf_text(printed(pack, "pdf")[name].data)
        header = part(printed(pack, "docx")[name].data, "header1")
        assert code in "".join(word_text(p) for p in all_of(header, "p"))
    assert code in pdf_text(printed(pack, "pdf")["plan"].data)


def test_every_sheet_has_a_code_of_its_own() -> None:
    codes = [documents_of(pack)[f"{level}-worksheet"].code for pack, level in LEVELS]
    assert len(codes) == len(set(codes)) == len(LEVELS)


@pytest.mark.parametrize(("pack", "level"), LEVELS, ids=str)
def test_a_key_has_the_numbers_and_the_items_of_its_sheet(pack: PackCase, level: str) -> None:
    documents = documents_of(pack)
    sheet, key = (activities(documents[f"{level}-{kind}"]) for kind in ("worksheet", "key"))
    graded = graded_numbers(pack, level)
    assert len(graded) >= CORRECTED.get(pack.recipe, 3)
    assert graded <= set(key) <= set(sheet)
    for number in graded:
        assert sheet[number].title == key[number].title
        assert sheet[number].points == key[number].points
        assert sizes(sheet[number].blocks) == sizes(key[number].blocks)
        assert sizes(sheet[number].blocks)


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_every_level_has_the_same_numbers_and_titles(pack: PackCase) -> None:
    documents = documents_of(pack)
    levels = [activities(documents[f"{level.lower()}-worksheet"]) for level in pack.levels]
    titles = [{n: a.title for n, a in level.items()} for level in levels]
    assert len(titles) > 1 and len(titles[0]) >= NUMBERED.get(pack.recipe, 4)
    every = {number: title for each in titles for number, title in each.items()}
    assert all(each.items() <= every.items() for each in titles)
    # A recipe may give a step to some levels only: the others keep their numbers.
    recipe = prepared(pack.order).pack.recipe
    for level, each in zip(pack.levels, titles, strict=True):
        left_out = [s for s in recipe.steps if s.parts and not s.parts_at(level)]
        assert len(every) - len(each) == len(left_out)
