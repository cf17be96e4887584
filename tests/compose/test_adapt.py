"""A recipe under a theme: without what is unfair, with fewer items, on fewer sheets."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.composing import SHIPPED
from support.packs import FOLDERS, prepared

from generator.activities.registry import activity_type
from generator.compose.adapt import adapt
from generator.compose.allot import clashes
from generator.compose.keep import types_of
from generator.errors import ArdoiseError
from generator.prepare import Order, prepare
from generator.profiles.adaptation import Adaptation
from generator.profiles.recipe import Recipe
from generator.profiles.templates import Templates

RECIPES = SHIPPED.names("recipes")
LESSON = FOLDERS["ai-alliance"]


def recipe(name: str) -> Recipe:
    return SHIPPED.load("recipes", name, Recipe)


def types_in(of: Recipe) -> set[str]:
    return {name for step in of.steps for name in types_of(step)}


def test_without_an_adaptation_a_recipe_is_as_it_was() -> None:
    assert adapt(recipe("full"), Adaptation(), (), activity_type) == (recipe("full"), ())


def test_what_is_unfair_is_left_out_and_said() -> None:
    unfair = Adaptation(leave_out=("word_search", "c_test"))
    adapted, (said,) = adapt(recipe("full"), unfair, (), activity_type)
    assert {"word_search", "c_test"} <= types_in(recipe("full"))
    assert types_in(recipe("full")) - types_in(adapted) == {"word_search", "c_test"}
    assert said.code == "theme-leaves-out" and not said.is_error
    assert said.params["types"] == "word_search, c_test"


def test_what_is_named_is_wanted_all_the_same() -> None:
    unfair = Adaptation(leave_out=("word_search",))
    adapted, said = adapt(recipe("full"), unfair, ("word_search",), activity_type)
    assert adapted == recipe("full") and not said


def test_nothing_left_is_an_error() -> None:
    only = recipe("standard")
    everything = Adaptation(leave_out=tuple(types_in(only)))
    with pytest.raises(ArdoiseError) as caught:
        adapt(only, everything, (), activity_type)
    assert caught.value.problems[0].code == "choice-empty"


@pytest.mark.parametrize("name", RECIPES)
def test_sheets_run_on_where_they_may_lie_together(name: str) -> None:
    whole = recipe(name)
    joined, _ = adapt(whole, Adaptation(sheets=1), (), activity_type)
    assert types_in(joined) == types_in(whole)
    assert not clashes(joined, activity_type)
    assert len(joined.sheets) <= len(whole.sheets)
    with_text = [
        sheet
        for sheet in joined.sheets
        if any(activity_type(each).text for each in joined.types_on(sheet))
    ]
    apart = [
        sheet
        for sheet in whole.sheets
        if any(activity_type(each).text for each in whole.types_on(sheet))
    ]
    assert len(with_text) == len(apart)


def test_the_standard_recipe_becomes_one_sheet() -> None:
    joined, _ = adapt(recipe("standard"), Adaptation(sheets=1), (), activity_type)
    assert len(recipe("standard").sheets) == 2 and len(joined.sheets) == 1


def units(theme: str, of: str) -> dict[str, int]:
    pack = prepared(Order(LESSON, recipe=of, theme=theme)).pack
    (level,) = (each for each in pack.levels if each.level == "B1")
    return {task.type: task.composed.units for step in level.steps for task in step.tasks}


def test_a_share_of_the_items_is_kept() -> None:
    whole, fewer = units("standard", "standard"), units("dys", "standard")
    assert set(whole) == set(fewer)
    assert all(0 < fewer[name] <= whole[name] for name in whole if whole[name])
    assert fewer["true_false"] == 4 and whole["true_false"] == 5
    assert sum(fewer.values()) < sum(whole.values())


def test_a_graded_paper_keeps_all_its_items() -> None:
    assert units("dys", "exam") == units("standard", "exam")


def test_papers_of_a_theme_with_other_tasks_are_made_from_something_else(tmp_path: Path) -> None:
    """Else a sheet of the old theme would be left beside a key of the new one."""
    mine = tmp_path / "themes" / "mine.yaml"
    mine.parent.mkdir()
    templates = Templates((tmp_path, *SHIPPED.folders))

    def inputs(share: float) -> str:
        mine.write_text(f"extends: standard\nname: mine\ntasks: {{share: {share}}}\n")
        return prepare(Order(LESSON, theme="mine"), templates).inputs

    half = inputs(0.5)
    assert inputs(0.5) == half != inputs(0.75)
