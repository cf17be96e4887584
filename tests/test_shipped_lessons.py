"""The lessons that teachers copy: nothing to remark in any recipe, and what is shown is whole."""

from __future__ import annotations

from functools import cache

import pytest
import yaml
from support.packs import RECIPES, ROOT, SHIPPED

from generator.build import check
from generator.prepare import Order

LESSONS = {file.parent.name: file.parent for file in (ROOT / "lessons").glob("*/lesson.yaml")}
GROWING = ("full", "vocabulary")
"""Recipes whose games have more items at higher levels by the shipped profile."""
MOST_LEFT_OUT = 8
"""Of some 30 types at each level."""
COMPLETE = ("vocabulary", "questions", "facts", "language_point", "debate", "writing", "plan")


@cache
def _written(name: str) -> dict[str, object]:
    """A lesson file as it is, read without any of our code."""
    return dict(yaml.safe_load((LESSONS[name] / "lesson.yaml").read_text(encoding="utf-8")))


CASES = [(name, recipe) for name in sorted(LESSONS) for recipe in RECIPES]


def test_there_are_lessons_to_look_at() -> None:
    assert {"ai-alliance", "beavers", "six-dots"} <= set(LESSONS)
    assert any("exam" in _written(name) for name in LESSONS)


@pytest.mark.parametrize("name", sorted(LESSONS))
def test_a_lesson_to_copy_has_every_part_and_two_levels(name: str) -> None:
    written = _written(name)
    assert set(COMPLETE) <= set(written)
    assert len(written["levels"]) >= 2  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "recipe"), CASES)
def test_no_recipe_finds_anything(name: str, recipe: str) -> None:
    if recipe == "exam" and "exam" not in _written(name):
        pytest.skip("it has no exam")
    found = check(Order(LESSONS[name], recipe=recipe), SHIPPED).notices
    drifting = "levels-drift" if recipe in GROWING else ""
    # `full` has every type; what an article does not suit is left out of it, and said.
    left = [p for p in found if not (recipe == "full" and p.code.startswith("lacks-"))]
    assert [problem for problem in left if problem.code != drifting] == []
    if recipe == "full":
        assert len(found) - len(left) <= MOST_LEFT_OUT
