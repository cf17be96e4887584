"""Right answers that repeat on the paper: what is a pattern, and what is chance."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from support.packs import FOLDERS, RECIPES, SHIPPED

from generator.activities.base import Composed
from generator.compose.pack import Pack, Task
from generator.compose.repeats import repeats
from generator.document.blocks import Cell, Item, Items, Option, Options, Paragraph, Row, Table
from generator.document.inlines import Mark, plain
from generator.prepare import Order, prepare

PACK = prepare(Order(FOLDERS["petite-lecon"], levels=("B1",)), SHIPPED).pack


def with_task(type: str, *blocks: Items | Table) -> Pack:
    """The pack with one task alone."""
    (level,) = PACK.levels
    step = replace(level.steps[0], tasks=(Task(type, Composed("Une tâche", blocks)),))
    return replace(PACK, levels=(replace(level, steps=(step,)),))


def choices(positions: Sequence[int], of: int = 3) -> Pack:
    items = (
        Item((Options(tuple(Option(plain(str(n)), n == right) for n in range(1, of + 1))),))
        for right in positions
    )
    return with_task("choice", Items(tuple(items)))


def statements(verdicts: str) -> Pack:
    """Rows with three boxes, ticked by V, F or ?; "-" has none."""
    rows = tuple(
        Row(tuple(Cell((Paragraph((Mark(verdict == box),)),)) for box in "VF?"))
        for verdict in verdicts
    )
    return with_task("true_false", Table((0.3, 0.3, 0.4), rows))


@pytest.mark.parametrize(
    ("positions", "told"),
    [
        ([1, 1, 1], 1),
        ([2, 3, 3, 3, 1], 3),
        ([1, 1, 2, 1], 0),
        ([1, 1], 0),
        ([3, 2, 1, 3, 2, 1], 0),
        ([], 0),
    ],
)
def test_options_in_one_position(positions: list[int], told: int) -> None:
    found = list(repeats(choices(positions)))
    assert [(p.code, p.params["position"]) for p in found] == [("answer-position", told)] * bool(
        told
    )


@pytest.mark.parametrize(
    ("verdicts", "is_told"),
    [
        ("VVV", True),
        ("FFF", True),
        ("VFFFF", True),
        ("VFVF", True),
        ("FVFVF", True),
        ("V", False),
        ("VV", False),
        ("VFV", False),
        ("VVVF", False),
        ("FFFVVV", True),
        ("FFFVVVF", False),
        ("FFVVV", False),
        ("VFV?F", False),
        ("VF?VF?", False),
        ("----", False),
        ("", False),
    ],
)
def test_verdicts_that_follow_a_pattern(verdicts: str, is_told: bool) -> None:
    assert [p.code for p in repeats(statements(verdicts))] == ["verdict-order"] * is_told


@pytest.mark.parametrize(
    ("pack", "path", "line"),
    [(choices([1] * 3), "questions[5]", 84), (statements("VVV"), "questions[3]", 70)],
)
def test_the_place_is_the_first_question_of_the_type(pack: Pack, path: str, line: int) -> None:
    (problem,) = repeats(pack)
    assert problem.place is not None
    written = (FOLDERS["petite-lecon"] / "lesson.yaml").read_text(encoding="utf-8").splitlines()
    kind = "choice" if "5" in path else "true_false"
    first = next(n for n, text in enumerate(written, 1) if f"type: {kind}" in text)
    assert (problem.path, problem.place.line) == (path, first - 1)
    assert problem.params["level"] == "B1"


@pytest.mark.parametrize("recipe", RECIPES)
def test_our_lesson_is_without_a_pattern(recipe: str) -> None:
    pack = prepare(Order(FOLDERS["ai-alliance"], recipe=recipe), SHIPPED).pack
    assert list(repeats(pack)) == []


def test_what_is_printed_is_looked_at_and_not_what_is_written() -> None:
    """Some seeds put three right options in one position, others do not."""
    told = []
    for seed in range(1, 13):
        pack = prepare(Order(FOLDERS["ai-alliance"], recipe="exam", seed=seed), SHIPPED).pack
        told.append({p.params["level"] for p in repeats(pack) if p.code == "answer-position"})
        assert all(p.path.startswith("exam.questions[") for p in repeats(pack))
    assert set() in told and any(told)
