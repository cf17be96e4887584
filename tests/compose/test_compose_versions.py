"""What is said of versions: where one is an earlier one again, or asks for more than the first."""

from dataclasses import replace

from support.composing import SHIPPED
from support.packs import FOLDERS

from generator.compose.pack import Pack
from generator.compose.versions import alike, unequal
from generator.document.dump import dump
from generator.papers import documents
from generator.prepare import Order, prepare

LESSON = FOLDERS["ai-alliance"]


def packs(recipe: str = "short", versions: int = 2) -> tuple[Pack, ...]:
    return prepare(Order(LESSON, recipe=recipe, versions=versions), SHIPPED).pack.all_versions


def test_a_recipe_in_which_nothing_is_drawn_has_no_second_version() -> None:
    found = prepare(Order(LESSON, recipe="debate", versions=2), SHIPPED).notices
    assert [problem.code for problem in found] == ["versions-alike"]
    assert found[0].params["version"] == "B" and not found[0].is_error
    assert found[0].params["level"] == "A2, B1, B2, C1"


def test_one_version_is_like_no_other() -> None:
    assert not prepare(Order(LESSON, recipe="debate"), SHIPPED).notices


def test_versions_that_differ_are_not_spoken_of() -> None:
    assert not list(alike(packs())) and not list(unequal(packs()))


def test_a_version_that_asks_for_more_is_said_with_its_task() -> None:
    first, other = packs()
    level = other.levels[1]
    number = next(n for n, s in enumerate(level.steps) if s.tasks and s.tasks[0].composed.units)
    step = level.steps[number]
    longer = replace(step.tasks[0].composed, units=step.tasks[0].composed.units + 1)
    tasks = (replace(step.tasks[0], composed=longer), *step.tasks[1:])
    steps = (*level.steps[:number], replace(step, tasks=tasks), *level.steps[number + 1 :])
    levels = (other.levels[0], replace(level, steps=steps), *other.levels[2:])
    (problem,) = unequal((first, replace(other, levels=levels)))
    assert (problem.code, problem.is_error) == ("versions-unequal", False)
    assert problem.params["title"] == longer.title
    assert problem.params["level"] == level.level
    assert problem.params["other"] == longer.units == int(str(problem.params["count"])) + 1


def plan(pack: Pack) -> str:
    (made,) = (document for _, document in documents(pack, ("plan",)))
    return dump(made).replace("⍽", " ")


def test_the_plan_is_one_and_shares_the_copies_out() -> None:
    first, *others = packs(versions=3)
    assert [list(documents(other, ("plan",))) for other in others] == [[], []]
    said = plan(first)
    counts = dict(first.pupils.levels)
    assert any(number % 3 for number in counts.values())
    for level in first.levels:
        shares = []
        for version in "ABC":
            rest = said.split(f"{level.symbol}·{version} ")[1]
            shares.append(int(rest.split(" ")[0]))
        assert sum(shares) == counts[level.level]
        assert shares == sorted(shares, reverse=True) and shares[0] - shares[-1] <= 1


def test_a_substitute_is_given_the_answers_of_every_version() -> None:
    first, other = packs("substitute")
    said = plan(first)
    for version in (first, other):
        assert f"Corrigé commun – Sujet {version.version}" in said
    assert "Sujet" not in plan(packs("substitute", 1)[0])
