"""Nobody has the version of who sits beside."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.roster.neighbours import alike, assign
from generator.roster.pupil import Pupil

PUPILS = st.lists(
    st.builds(
        Pupil,
        st.just("X"),
        st.none(),
        st.sampled_from(["A2", "B1"]),
        st.just("standard"),
        st.sampled_from(["", "", "", "A", "B", "C", "D"]),
    ),
    min_size=1,
    max_size=40,
)


def letters(*given_versions: str, level: str = "A2") -> str:
    pupils = [Pupil("X", None, level, version=version) for version in given_versions]
    return "".join(pupil.version for pupil in assign(pupils, 2))


def test_a_and_b_by_turns() -> None:
    assert letters("", "", "", "", "") == "ABABA"
    assert letters("B", "", "") == "BAB"
    assert letters("", "", "A") == "ABA"
    assert letters("", "A", "", "") == "BABA"


def test_between_a_given_a_and_a_given_b_there_is_a_third() -> None:
    assert letters("A", "", "B") == "ACB"
    assert letters("A", "", "", "A") in ("ABCA", "ACBA")


def test_of_another_level_the_neighbour_may_have_the_same() -> None:
    between = [Pupil("X", None, "A2", version="A"), Pupil("X", None, "B1")]
    found = assign([*between, Pupil("X", None, "A2", version="B")], 2)
    assert {pupil.version for pupil in found} == {"A", "B"}


def test_with_one_version_there_is_nothing_to_choose() -> None:
    pupils = [Pupil("X", None, "A2") for _ in range(3)]
    assert {pupil.version for pupil in assign(pupils, 1)} == {"A"}


@given(PUPILS, st.integers(2, 4))
def test_in_any_list_neighbours_of_a_level_differ_unless_the_list_says_so(
    pupils: list[Pupil], versions: int
) -> None:
    found = assign(pupils, versions)
    assert len(found) == len(pupils)
    for before, after in zip(pupils, found, strict=True):
        assert before.version in ("", after.version)
        assert after.version in "ABCD"
    for (one, other), (first, second) in zip(pairwise(found), pairwise(pupils), strict=True):
        same = one.level == other.level and one.version == other.version
        assert not same or (first.version and first.version == second.version)


@given(PUPILS, st.integers(2, 4))
def test_a_list_that_says_no_version_needs_no_third(pupils: list[Pupil], versions: int) -> None:
    free = [Pupil("X", None, pupil.level) for pupil in pupils]
    found = assign(free, versions)
    assert [pupil.version for pupil in found] == ["AB"[n % 2] for n in range(len(free))]


@given(PUPILS)
def test_neighbours_whom_the_list_itself_makes_alike_are_said(pupils: list[Pupil]) -> None:
    expected = sum(
        bool(a.version) and (a.version, a.level) == (b.version, b.level)
        for a, b in pairwise(pupils)
    )
    found = alike(pupils)
    assert len(found) == expected
    assert not [problem for problem in found if problem.is_error]


def test_a_thousand_pupils_are_no_matter() -> None:
    pupils = [Pupil("X", None, "A2", version="A" if n % 3 == 0 else "") for n in range(1000)]
    found = assign(pupils, 2)
    assert not [1 for a, b in pairwise(found) if a.version == b.version]
