"""One pack: the same numbers at every level, words shared out, points that come out."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from support.composing import SHIPPED, labels, profile, profile_source

from generator.activities.registry import activity_type, settings_at
from generator.compose.allot import allot, clashes
from generator.compose.composer import Composer
from generator.compose.joint_key import answers_table
from generator.compose.worksheet import worksheet
from generator.document.blocks import NewPage, Paragraph
from generator.document.dump import inlines
from generator.document.walk import blocks_of, own_inlines
from generator.errors import ArdoiseError
from generator.lesson.load import load_lesson
from generator.prepare import Order, prepare
from generator.profiles.recipe import Recipe
from generator.source.folders import lessons_root

LESSON = lessons_root() / "ai-alliance"
SMALL = Path(__file__).parents[1] / "data" / "petite-lecon"


def recipe(name: str) -> Recipe:
    return SHIPPED.load("recipes", name, Recipe)


@pytest.mark.parametrize("name", SHIPPED.names("recipes"))
def test_every_level_has_the_same_numbers_minutes_and_points(name):
    pack = prepare(Order(LESSON, recipe=name), SHIPPED).pack
    assert len(pack.levels) >= 2
    steps = [
        [(s.number, s.step.id, s.step.minutes, s.points) for s in p.steps] for p in pack.levels
    ]
    assert all(these == steps[0] for these in steps)
    numbers = [number for number, *_ in steps[0] if number]
    assert numbers == [str(n + 1) for n in range(len(numbers))]
    assert numbers


def test_paragraphs_correspond():
    lesson = load_lesson(LESSON)
    counts = {len(lesson.at(level).article.paragraphs) for level in lesson.levels}
    assert len(counts) == 1


@pytest.mark.parametrize("name", SHIPPED.names("recipes"))
def test_a_graded_recipe_is_worth_ten_or_twenty(name):
    if not recipe(name).graded:
        return
    pack = prepare(Order(LESSON, recipe=name), SHIPPED).pack
    assert {level.points for level in pack.levels} <= {10.0, 20.0}


def test_points_that_cannot_be_shared_are_said():
    steps = list(recipe("short").steps)
    part = steps[1].parts["default"][0].model_copy(update={"points": 4.5})
    steps[1] = steps[1].model_copy(update={"parts": {"default": (part,)}})
    wrong = recipe("short").model_copy(update={"steps": tuple(steps)})
    lesson = load_lesson(LESSON)
    composer = Composer(lesson, wrong, labels(), profile(), profile_source())
    with pytest.raises(ArdoiseError) as caught:
        composer.compose({"A2": lesson.at("A2")})
    assert {p.code for p in caught.value.problems} == {"points-indivisible"}


def wishes(*names):
    kinds = [activity_type(name) for name in names]
    return [(kind, settings_at(kind, profile_source(), "A2"), None) for kind in kinds]


def test_no_word_is_both_explained_and_asked_for():
    words = load_lesson(LESSON).at("A2").words
    shared = allot(wishes("glossary", "matching"), words)
    shown = {word.term for word in shared["glossary"]}
    asked = {word.term for word in shared["matching"]}
    assert len(shown) >= 6 and len(asked) >= 6
    assert not shown & asked


@pytest.mark.parametrize("number", range(0, 15))
def test_few_words_are_shared_so_that_a_task_can_still_be_done(number):
    words = load_lesson(LESSON).at("A2").words[:number]
    shared = allot(wishes("glossary", "matching"), words)
    together = [word.term for part in shared.values() for word in part]
    assert len(together) == len(set(together)) == len(words)


def test_types_that_give_each_other_away_may_not_lie_side_by_side():
    other = replace(activity_type("debate"), unseen=frozenset({"article"}))
    kinds = {"debate": other}
    problems = clashes(recipe("standard"), lambda name: kinds.get(name) or activity_type(name))
    assert [(p.code, p.params["one"], p.params["other"]) for p in problems] == [
        ("recipe-reveals", "article", "debate")
    ]
    assert not clashes(recipe("standard"), activity_type)


@pytest.mark.parametrize("puzzle", ["crossword", "missing_letters"])
@pytest.mark.parametrize("listing", ["word_search", "matching"])
def test_a_list_of_the_words_lies_beside_no_puzzle_that_asks_for_them(puzzle, listing):
    kinds = {"gap_fill": activity_type(puzzle), "choice": activity_type(listing)}
    problems = clashes(recipe("standard"), lambda name: kinds.get(name) or activity_type(name))
    assert (listing, puzzle) in {(p.params["one"], p.params["other"]) for p in problems}


def test_what_stands_on_another_sheet_gives_nothing_away():
    other = replace(activity_type("gap_fill"), unseen=frozenset({"article"}))
    kinds = {"gap_fill": other}
    assert not clashes(recipe("standard"), lambda name: kinds.get(name) or activity_type(name))
    assert clashes(recipe("short"), lambda name: kinds.get(name) or activity_type(name))


def test_a_type_that_prints_sentences_lies_beside_no_article():
    one = replace(activity_type("gap_fill"), text="part")
    kinds = {"gap_fill": one, "choice": replace(activity_type("choice"), text="part")}

    def kind(name):
        return kinds.get(name) or activity_type(name)

    assert clashes(recipe("short"), kind) and not clashes(recipe("standard"), kind)
    kinds["choice"] = replace(kinds["choice"], text="whole")
    assert len(clashes(recipe("standard"), kind)) == 2


def test_the_joint_key_has_the_answers_of_every_level():
    pack = prepare(Order(LESSON), SHIPPED).pack
    printed = " ".join(inlines(own_inlines(b)) for b in blocks_of((answers_table(pack),)))
    found = 0
    for level in pack.levels:
        for step in level.steps:
            for task in (*step.tasks, *step.materials):
                for answer in task.composed.answers:
                    assert answer in printed
                    found += 1
    assert found > 30


def test_a_missing_exam_is_said(tmp_path: Path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "t.md").write_text("# Un titre\n\nUn petit texte de rien du tout.\n")
    (tmp_path / "x" / "lesson.yaml").write_text(
        "title: Un titre\narticle: {A2: t.md}\nvocabulary: [{term: un texte}]\n"
    )
    with pytest.raises(ArdoiseError) as caught:
        prepare(Order(tmp_path / "x", recipe="exam"), SHIPPED)
    assert caught.value.problems[0].code == "lacks-exam"


def test_a_sheet_that_the_lesson_cannot_feed_is_not_printed():
    """Nothing but names at the head of an empty page helps nobody."""
    order = Order(SMALL, recipe="full")
    pack = prepare(order, SHIPPED).pack
    for level in pack.levels:
        blocks = worksheet(pack, level).blocks
        begins = [n for n, block in enumerate(blocks) if isinstance(block, NewPage)]
        assert begins and len(begins) < sum(len(sheet.pages) for sheet in pack.recipe.sheets) - 1
        for here, there in pairwise([*begins, len(blocks)]):
            held = [block for block in blocks[here + 1 : there] if not isinstance(block, Paragraph)]
            assert held, "a page of its own with nothing on it"
