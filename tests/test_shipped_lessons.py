"""Every lesson that we ship is one to copy: nothing to remark, whatever a teacher makes of it."""

from __future__ import annotations

import pytest
from support.packs import SHIPPED

from generator.build import check
from generator.prepare import Order
from generator.source.folders import lessons_root

LESSONS = sorted(folder.parent for folder in lessons_root().glob("*/lesson.yaml"))
RECIPES = [name for name in SHIPPED.names("recipes") if name != "full"]
MEANT = {"levels-drift"}
"""The level profile itself asks for fewer words of A2 in a crossword."""


def test_there_are_lessons_in_several_languages() -> None:
    assert len(LESSONS) >= 3 and len(RECIPES) >= 7


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("folder", LESSONS, ids=lambda folder: folder.name)
def test_a_lesson_of_ours_feeds_every_recipe_without_a_remark(folder, recipe) -> None:
    said = check(Order(folder, recipe=recipe), SHIPPED).notices
    assert [problem for problem in said if problem.code not in MEANT] == []
