"""A and B of the shipped lesson: as hard, in other orders, and never to be confused."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from support.finished_files import pdf_text
from support.packs import TWO_VERSIONS, PackCase, documents_of, papers_of, prepared, printed
from support.sample import SPOKEN
from support.word import all_of, part
from support.word import text as word_text

from generator.compose.pack import LevelPack, Task
from generator.document.blocks import Blocks, Box, Item, Items, Options, Table
from generator.document.conceal import conceal
from generator.document.document import Document
from generator.document.dump import inlines
from generator.document.inlines import Blank
from generator.document.walk import blocks_of, inlines_of, own_inlines

RECIPES = [PackCase("ai-alliance", recipe, versions=2) for recipe in ("standard", "short")]
MORE = PackCase("ai-alliance", "standard", versions=4)
# What each recipe has whose order carries no meaning, and what keeps its order.
SHUFFLED = {
    "standard": {"true_false", "choice", "matching", "gap_fill", "language_point"},
    "short": {"true_false", "choice", "gap_fill"},
}
KEPT = {"standard": {"article", "glossary", "five_w", "open"}, "short": {"article", "five_w"}}


def of_level(pack: PackCase) -> list[tuple[LevelPack, ...]]:
    """Each level in all its versions."""
    versions = prepared(pack.order).pack.all_versions
    assert [version.version for version in versions] == list("ABCD"[: pack.versions])
    return [tuple(v.at(level.level) for v in versions) for level in versions[0].levels]


def tasks(level: LevelPack) -> dict[str, Task]:
    found = {
        f"{step.step.id}.{task.type}": task
        for step in level.steps
        for task in (*step.tasks, *step.materials)
    }
    assert len(found) == sum(len(s.tasks) + len(s.materials) for s in level.steps)
    return found


def printed_of(task: Task) -> Blocks:
    """The task as pupils see it."""
    composed = task.composed
    running = documents_of(TWO_VERSIONS)["plan"].running
    return conceal(
        Document("key", composed.title, "fr", running, composed.blocks, spoken=SPOKEN)
    ).blocks


@pytest.mark.parametrize("pack", [*RECIPES, MORE], ids=str)
def test_all_versions_have_the_same_steps_points_and_numbers_of_answers(pack: PackCase) -> None:
    answers = 0
    for first, *others in of_level(pack):
        for other in others:
            for a, b in zip(first.steps, other.steps, strict=True):
                assert (a.step, a.number, a.points) == (b.step, b.number, b.points)
            assert first.points == other.points
            pairs = tasks(first), tasks(other)
            assert pairs[0].keys() == pairs[1].keys()
            for name, task in pairs[0].items():
                there = pairs[1][name]
                assert task.points == there.points
                assert task.composed.units == there.composed.units
                assert task.composed.scaffold == there.composed.scaffold
                gaps = [
                    sum(isinstance(i, Blank) for i in inlines_of(t.composed.blocks))
                    for t in (task, there)
                ]
                assert gaps[0] == gaps[1]
                answers += task.composed.units
    assert answers >= 50
    assert not prepared(pack.order).notices


def lists_in(blocks: Blocks) -> dict[str, list[str]]:
    """What stands one below or beside the other, by a name that all versions share."""
    lists: dict[str, list[str]] = {}
    for block in blocks_of(blocks):
        match block:
            case Items():
                lists["items"] = [_asked(item) for item in block.items]
                for item in block.items:
                    for options in (b for b in item.blocks if isinstance(b, Options)):
                        lists[_asked(item)] = [inlines(o.content) for o in options.options]
            case Table():
                for column in range(len(block.widths)):
                    cells = [_text(row.cells[column].blocks) for row in block.rows]
                    texts = [text for text in cells if any(map(str.isalpha, text))]
                    # Numbers and letters of rows stay; so do empty boxes.
                    if texts and max(map(len, texts)) > 2:
                        lists[f"column {column}"] = texts
            case Box(role="bank"):
                lists["bank"] = _text(block.blocks).split(" – ")
            case _:
                pass
    return lists


def _asked(item: Item) -> str:
    return inlines(own_inlines(item.blocks[0]))


def _text(blocks: Blocks) -> str:
    return " ".join(inlines(own_inlines(block)) for block in blocks_of(blocks))


@pytest.mark.parametrize("pack", [*RECIPES, MORE], ids=str)
def test_nothing_that_is_shuffled_stands_in_its_place_in_two_versions(pack: PackCase) -> None:
    compared: dict[str, set[str]] = {}
    for versions in of_level(pack):
        for name in tasks(versions[0]):
            found = [lists_in(printed_of(tasks(level)[name])) for level in versions]
            if (kind := name.split(".")[-1]) in SHUFFLED[pack.recipe]:
                for key in found[0]:
                    deranged([lists[key] for lists in found])
                    compared.setdefault(kind, set()).add(key)
                assert all(lists.keys() == found[0].keys() for lists in found)
    assert compared.keys() == SHUFFLED[pack.recipe]
    assert compared["gap_fill"] == {"items", "bank"}
    assert compared["true_false"] == {"column 1"}
    assert {"items"} < compared["choice"]
    if pack.recipe == "standard":
        assert compared["matching"] == {"column 1", "column 4"}


def deranged(orders: Sequence[list[str]]) -> None:
    """The same things, none of several at one place twice where there are enough of them."""
    assert all(sorted(order) == sorted(orders[0]) for order in orders)
    size = len(orders[0])
    for (one, first), (_, other) in combinations(enumerate(orders), 2):
        if size > 1 and (one == 0 or size >= len(orders)):
            assert all(a != b for a, b in zip(first, other, strict=True)), (first, other)


@pytest.mark.parametrize("pack", RECIPES, ids=str)
def test_what_follows_the_text_is_the_same_in_all(pack: PackCase) -> None:
    for first, other in of_level(pack):
        same = [n for n, t in tasks(first).items() if t.composed == tasks(other)[n].composed]
        types = {name.split(".")[-1] for name in same}
        assert KEPT[pack.recipe] <= types
        assert not types & SHUFFLED[pack.recipe]


@pytest.mark.parametrize("pack", RECIPES, ids=str)
def test_a_code_stands_on_its_own_sheet_and_key_alone(pack: PackCase) -> None:
    documents = documents_of(pack)
    sheets = {n: d.code for n, d in documents.items() if n.endswith("worksheet")}
    assert len(set(sheets.values())) == len(sheets) == 2 * len(pack.levels)
    for format, text in (("pdf", pdf_text), ("docx", in_word)):
        texts = {name: text(paper.data) for name, paper in printed(pack, format).items()}
        for sheet, code in sheets.items():
            level, version, _ = sheet.split("-")
            assert code.split("·")[1] == version.upper()
            bearing = {name for name, said in texts.items() if code in said}
            assert bearing == {sheet, f"{level}-{version}-key", f"{version}-key", "plan"}, format


def in_word(data: bytes) -> str:
    stories = [part(data, name) for name in ("document", "header1")]
    return "\n".join(word_text(p) for story in stories for p in all_of(story, "p"))


@pytest.mark.parametrize("pack", RECIPES, ids=str)
def test_the_version_is_printed_at_the_head_of_sheets_and_keys(pack: PackCase) -> None:
    for name, paper in printed(pack, "pdf").items():
        letters = {letter for letter in "AB" if f"Sujet {letter}" in pdf_text(paper.data)}
        assert letters == ({paper.version} if name != "plan" else set()), name
        assert pdf_text(paper.data).count("Sujet ") == (paper.pages if letters else 0), name
    for name, paper in printed(pack, "docx").items():
        head = "".join(word_text(p) for p in all_of(part(paper.data, "header1"), "p"))
        assert (f"· Sujet {paper.version}" in head) == (name != "plan"), name


def test_the_head_of_a_key_has_room_for_it_in_english_too() -> None:
    pack = PackCase("ai-alliance", "short", labels="en", versions=2)
    for name, paper in printed(pack, "pdf").items():
        if name != "plan":
            assert f"Version {paper.version}" in pdf_text(paper.data), name


def test_a_build_of_one_version_says_nothing_of_it() -> None:
    pack = PackCase("ai-alliance", "short")
    names = [paper.name for paper in papers_of(pack.order)]
    assert names and not any("-a-" in name or "-b-" in name for name in names)
    assert not any("Sujet A" in pdf_text(p.data) for p in printed(pack, "pdf").values())


def test_version_a_has_the_tasks_of_the_only_version() -> None:
    alone = prepared(PackCase("ai-alliance", "short").order).pack
    for first, _ in of_level(TWO_VERSIONS):
        assert alone.at(first.level).steps == first.steps
