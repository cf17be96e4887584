"""A recipe with some of its steps, with others, or set otherwise: still a recipe in order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import SHIPPED

from generator.activities.registry import type_names
from generator.compose.choice import LONGEST, Choice
from generator.compose.choose import choose
from generator.compose.keep import OF_THE_FINAL_TASK, types_of
from generator.errors import ArdoiseError
from generator.lesson.steps import Steps, WorkForm
from generator.profiles.activity_defaults import ActivityDefaults
from generator.profiles.recipe import Form, PlanPart, Recipe, Step

RECIPES = SHIPPED.names("recipes")
TYPES = type_names()


@cache
def recipe(name: str = "standard") -> Recipe:
    return SHIPPED.load("recipes", name, Recipe)


@cache
def usual() -> ActivityDefaults:
    return SHIPPED.load("", "activities", ActivityDefaults)


def chosen(
    name: str = "standard",
    only: tuple[str, ...] = (),
    skip: tuple[str, ...] = (),
    lesson: Mapping[str, object] | None = None,
) -> Recipe:
    of_lesson = Steps.model_validate(lesson) if lesson is not None else None
    return choose(recipe(name), of_lesson, Choice(only, skip), usual, TYPES)


def step(of: Recipe, name: str) -> Step:
    return next(step for step in of.steps if step.id == name)


def types(of: Recipe) -> set[str]:
    return {name for step in of.steps for name in types_of(step)}


def ids(of: Recipe) -> list[str]:
    return [step.id for step in of.steps]


def pages(of: Recipe) -> list[list[str]]:
    return [list(page) for sheet in of.sheets for page in sheet.pages]


# Left out


def test_a_skipped_activity_goes_with_its_step_its_minutes_and_its_place() -> None:
    left = chosen(skip=("debate",))
    assert left.minutes == recipe().minutes - step(recipe(), "debate").minutes == 45
    assert "debate" not in (*types(left), *ids(left))
    assert pages(left)[0] == ["article", "glossary", "self_assessment", "writing"]


def test_a_step_keeps_what_is_not_skipped() -> None:
    left = chosen(skip=("gap_fill", "five_w", "self_assessment"))
    assert {part.type for part in step(left, "vocabulary").parts_at("A2")} == {"matching"}
    assert {part.type for part in step(left, "vocabulary").parts_at("C1")} == {"language_point"}
    reading = step(left, "reading")
    assert not reading.parts and [m.type for m in reading.materials] == ["article", "glossary"]
    assert "reading" not in pages(left)[1]
    assert [m.type for m in step(left, "closing").materials] == ["writing"]


def test_a_step_that_never_had_a_task_stays_until_it_is_named() -> None:
    assert "correction" in ids(chosen(skip=("true_false", "debate")))
    assert "correction" not in ids(chosen(skip=("correction",)))


def test_the_plan_says_nothing_of_a_final_task_that_is_gone() -> None:
    gone = chosen(skip=("debate",))
    assert gone.plan is not None and gone.partial
    assert set(gone.plan) == set(get_args(PlanPart)) - set(OF_THE_FINAL_TASK)
    assert chosen(skip=("bonus",)).plan is None and not chosen(skip=("bonus",)).partial
    # Who wrote the lesson's steps wrote its plan too.
    own = chosen(lesson={"skip": ["debate"]})
    assert own.plan is None and not own.partial


# Only some


def test_one_activity_alone_is_one_step_on_one_page() -> None:
    alone = chosen(only=("true_false",))
    assert ids(alone) == ["true_false"] and pages(alone) == [["true_false"]]
    assert alone.minutes == step(recipe(), "true_false").minutes
    assert alone.plan == ("rights",) and alone.partial


def test_the_article_is_there_when_it_is_named() -> None:
    assert pages(chosen(only=("article", "gap_fill"))) == [["article"], ["vocabulary"]]
    assert "article" not in types(chosen(only=("five_w",)))


def test_what_some_levels_have_all_get() -> None:
    alone = step(chosen(only=("matching",)), "vocabulary")
    for level in ("A2", "B1", "B2", "C1"):
        assert [part.type for part in alone.parts_at(level)] == ["matching"]
    both = step(chosen(only=("language_point", "matching")), "vocabulary")
    for level in ("A2", "C1"):
        assert [part.type for part in both.parts_at(level)] == ["matching", "language_point"]
    own = step(chosen(only=("open",)), "questions")
    assert [own.parts_at(level)[0].items for level in ("A2", "B1", "C1")] == [1, 2, 3]


def test_a_step_that_is_named_stays_whole() -> None:
    alone = chosen(only=("vocabulary",))
    assert alone.steps == (step(recipe(), "vocabulary"),)
    assert pages(alone) == [["vocabulary", "bonus"]]


def test_an_activity_that_the_recipe_lacks_is_added_with_what_is_usual() -> None:
    alone = chosen("short", only=("matching",))
    assert pages(alone) == [["matching"]]
    assert (alone.minutes, step(alone, "matching").form) == (6, "pairs")
    both = chosen("debate", only=("gap_fill", "predict", "article"))
    assert [s.phase for s in both.steps] == ["opening", "global", "language"]
    assert pages(both) == [["article"], ["predict", "gap_fill"]]


def test_an_optional_activity_is_missed_when_it_was_named() -> None:
    assert step(recipe(), "vocabulary").materials[0].optional
    assert not step(chosen(only=("bonus",)), "vocabulary").materials[0].optional


def test_what_is_left_out_of_what_is_kept() -> None:
    assert types(chosen(only=("vocabulary",), skip=("gap_fill", "bonus"))) == {
        "matching",
        "language_point",
    }


@pytest.mark.parametrize(
    "choice",
    [
        {"only": ("correction",)},
        {"only": ("debate",), "skip": ("debate",)},
        {"skip": tuple(TYPES)},
    ],
)
def test_nothing_left_is_said(choice: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(ArdoiseError) as caught:
        chosen(**choice)
    assert [problem.code for problem in caught.value.problems] == ["choice-empty"]


# The lesson's own steps


def test_what_is_added_comes_after_the_tasks_of_its_phase() -> None:
    more = chosen("short", lesson={"add": [{"type": "language_point"}]})
    assert ids(more)[3:5] == ["gaps", "language_point"]
    assert pages(more) == [
        ["article", "reading", "true_false", "questions", "gaps", more.steps[4].id]
    ]
    glossary = chosen("short", lesson={"add": [{"type": "glossary"}]})
    assert ids(glossary)[0] == "glossary" and pages(glossary)[0] == ["glossary"]


def test_what_is_added_goes_where_it_is_said() -> None:
    added = {"type": "preparation", "after": "hypotheses", "minutes": 9, "form": "pairs"}
    more = chosen(lesson={"add": [{**added, "sheet": 1}]})
    assert ids(more)[2] == "preparation"
    assert (step(more, "preparation").minutes, step(more, "preparation").form) == (9, "pairs")
    assert "preparation" in pages(more)[0] and len(more.sheets) == 2
    third = chosen(lesson={"add": [{**added, "sheet": 3}]})
    assert pages(third)[2] == ["preparation"]
    assert chosen(lesson={"add": [{**added, "sheet": 9}]}).sheets == third.sheets


def test_after_an_activity_is_after_the_last_step_that_has_it() -> None:
    assert (
        ids(chosen(lesson={"add": [{"type": "preparation", "after": "open"}]}))[5] == "preparation"
    )
    elsewhere = chosen("short", lesson={"add": [{"type": "preparation", "after": "vocabulary"}]})
    assert ids(elsewhere)[-1] == "preparation"


def test_a_type_that_is_there_is_not_added_again() -> None:
    assert chosen(lesson={"add": [{"type": "gap_fill", "minutes": 20}]}) == recipe()


def test_a_type_may_be_moved() -> None:
    moved = chosen(
        lesson={"skip": ["true_false"], "add": [{"type": "true_false", "after": "vocabulary"}]}
    )
    assert ids(moved).index("true_false") == ids(moved).index("vocabulary") + 1


def test_a_step_never_takes_the_name_of_another_thing() -> None:
    changed = recipe().model_copy(
        update={
            "steps": tuple(
                s.model_copy(update={"id": "draft"}) if s.id == "opening" else s
                for s in recipe().steps
            )
        }
    )
    steps = Steps.model_validate({"add": [{"type": "draft"}, {"type": "preparation"}]})
    more = choose(changed, steps, Choice(), usual, TYPES)
    assert {"draft", "draft-2", "preparation"} <= set(ids(more))


def test_what_is_set() -> None:
    set_ = {
        "reading": {"minutes": 12, "form": "pairs"},
        "true_false": {"items": 4, "points": 2, "settings": {"justify": "none"}, "minutes": 5},
        "gap_fill": {"settings": {"help": "none"}},
        "glossary": {"items": 3},
    }
    other = chosen(lesson={"set": set_})
    assert (step(other, "reading").minutes, step(other, "reading").form) == (12, "pairs")
    (part,) = step(other, "true_false").parts_at("A2")
    assert (part.items, part.points, part.settings) == (4, 2, {"justify": "none"})
    assert step(other, "true_false").minutes == 5
    for level in ("A2", "C1"):
        gaps = [p for p in step(other, "vocabulary").parts_at(level) if p.type == "gap_fill"]
        assert [p.settings for p in gaps] == [{"help": "none"}]
    assert [m.items for m in step(other, "reading").materials] == [None, 3]
    assert other.minutes == recipe().minutes + 3 - 1


def test_the_settings_of_a_recipe_stay_where_none_is_set() -> None:
    other = chosen("short", lesson={"set": {"true_false": {"settings": {"unknown": "false"}}}})
    (part,) = step(other, "true_false").parts_at("A2")
    assert part.settings == {"justify": "paragraph", "unknown": "false"}


def test_what_is_added_may_be_set() -> None:
    more = chosen(lesson={"add": [{"type": "preparation"}], "set": {"preparation": {"minutes": 4}}})
    assert step(more, "preparation").minutes == 4


def test_the_command_comes_after_the_lesson() -> None:
    steps = {"skip": ["debate"], "set": {"true_false": {"items": 3}}}
    wanted = chosen(only=("debate", "true_false"), lesson=steps)
    assert types(wanted) == {"debate", "true_false"}
    assert step(wanted, "debate") == step(recipe(), "debate")
    assert step(wanted, "true_false").parts_at("A2")[0].items == 3
    gone = chosen(skip=("preparation",), lesson={"add": [{"type": "preparation"}]})
    assert "preparation" not in types(gone)


def test_an_exam_is_changed_only_where_it_is_named() -> None:
    steps = {"skip": ["true_false"]}
    assert chosen("exam", lesson=steps) == recipe("exam")
    assert "true_false" not in types(chosen("exam", lesson={**steps, "recipes": ["exam"]}))
    assert chosen("short", lesson={**steps, "recipes": ["standard"]}) == recipe("short")


# Whatever is wanted

names = st.sampled_from(sorted({*TYPES, *(s.id for name in RECIPES for s in recipe(name).steps)}))
added = st.builds(
    lambda **given: {key: value for key, value in given.items() if value is not None},
    type=st.sampled_from(TYPES),
    after=st.none() | names,
    sheet=st.none() | st.integers(1, 4),
    minutes=st.none() | st.integers(1, 30),
)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(RECIPES),
    st.sets(names, max_size=4),
    st.sets(names, max_size=6),
    st.sets(names, max_size=5),
    st.lists(added, max_size=4, unique_by=lambda each: each["type"]),
    st.dictionaries(names, st.fixed_dictionaries({"minutes": st.integers(1, 99)}), max_size=3),
)
def test_whatever_is_wanted_the_recipe_is_in_order(name, only, skip, left, more, set_) -> None:
    try:
        lesson = {"skip": sorted(left), "add": more, "set": set_}
        made = chosen(name, tuple(only), tuple(skip), lesson)
    except ArdoiseError as error:
        assert [problem.code for problem in error.problems] == ["choice-empty"]
        return
    # The validator of recipes holds that each task stands on one sheet, once.
    assert made == Recipe.model_validate(made.model_dump())
    assert len(set(ids(made))) == len(ids(made))
    assert all(page for sheet in made.sheets for page in sheet.pages) and made.sheets
    assert not (types(made) | set(ids(made))) & skip
    for each in made.steps:
        assert not only or each.id in only or set(types_of(each)) <= only
    if not skip:
        assert {n for n in only if n in TYPES} <= types(made) | set(ids(made))


# The data


def test_every_type_has_its_usual_step() -> None:
    assert len(TYPES) >= 15
    assert set(usual().activities) == set(TYPES)
    assert usual().of("no_such_type").minutes > 0


def test_what_recipes_use_as_material_is_one() -> None:
    materials = {m.type for name in RECIPES for s in recipe(name).steps for m in s.materials}
    tasks = {
        part.type
        for name in RECIPES
        for s in recipe(name).steps
        for parts in s.parts.values()
        for part in parts
    }
    assert len(materials) > 5 and not materials & tasks
    assert materials == {name for name in TYPES if usual().of(name).material}


def test_a_lesson_knows_the_same_work_forms_as_a_recipe() -> None:
    assert get_args(WorkForm) == get_args(Form)


# The names of files


def test_a_choice_in_the_names_of_files() -> None:
    assert Choice().file_names == ()
    assert Choice(("gap_fill",)).file_names == ("only-gap_fill",)
    both = Choice(("open", "choice"), ("debate",))
    assert both.file_names == ("only-choice-open", "skip-debate")
    assert Choice(("choice", "open"), ("debate", "debate")).file_names == both.file_names


@settings(max_examples=300, deadline=None)
@given(st.lists(st.frozensets(st.text("ab_-/é", min_size=1, max_size=20)), min_size=2, max_size=2))
def test_another_choice_has_other_names_that_a_folder_takes(two: list[frozenset[str]]) -> None:
    one, other = (Choice(only=tuple(each)).file_names for each in two)
    assert (one == other) == (two[0] == two[1])
    for name in (*one, *other):
        assert len(name) <= LONGEST + len("only-")
        assert set(name.removeprefix("only-")) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-")


def test_what_would_give_answers_away_gets_a_sheet_of_its_own():
    """A text with gaps, and the paragraphs of that text, cannot lie on one sheet of paper."""
    both = chosen(only=("cloze", "order_paragraphs"))
    sheets = [both.types_on(sheet) for sheet in both.sheets]
    assert sorted(sheets) == [("cloze",), ("order_paragraphs",)]
    alone = chosen("short", only=("article", "cloze"))
    assert ("cloze",) in [alone.types_on(sheet) for sheet in alone.sheets]
