"""Chance repeats, covers every order, and one activity's draw is none of another's business.

Versions are drawn against each other: nothing stands where it stands in an earlier one.
"""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.activities.draw import Draw

VERSIONS = "ABCD"
sizes = st.integers(min_value=0, max_value=30)
seeds = st.integers()


def draw(seed=1, activity="matching", version="A"):
    return Draw(seed, "lesson", "A2", version, activity)


def orders(size, seed, method="shuffled"):
    return [getattr(draw(seed, version=v), method)(range(size), "x") for v in VERSIONS]


@given(st.lists(st.integers()), seeds, st.sampled_from(VERSIONS))
def test_a_draw_keeps_every_value_and_repeats(values, seed, version):
    drawn = draw(seed, version=version).shuffled(values, "x")
    assert Counter(drawn) == Counter(values)
    assert drawn == draw(seed, version=version).shuffled(values, "x")


def test_a_draw_is_the_same_on_every_machine():
    assert draw().shuffled("abcdefgh", "words") == tuple("debhcafg")
    assert draw(version="B").shuffled("abcdefgh", "words") == tuple("cahdefgb")
    assert draw(version="B").varied("abcdefgh", "words") == tuple("efdabghc")
    assert draw().chosen("abcdefgh", 3, "words") == tuple("bde")
    assert draw(version="B").chosen("abcdefgh", 3, "words") == tuple("ach")


def test_purposes_and_activities_have_streams_of_their_own():
    drawn = {
        draw().shuffled(range(20), "words"),
        draw().shuffled(range(20), "definitions"),
        draw(activity="choice").shuffled(range(20), "words"),
        draw(seed=2).shuffled(range(20), "words"),
    }
    assert len(drawn) == 4


@pytest.mark.parametrize("version", "AB")
def test_every_order_is_about_as_likely(version):
    drawn = (draw(seed, version=version).shuffled("abc", "x") for seed in range(6000))
    counted = Counter(drawn)
    assert len(counted) == 6
    assert all(850 < count < 1150 for count in counted.values())


@pytest.mark.parametrize("method", ["shuffled", "varied"])
@given(size=st.integers(min_value=4, max_value=30), seed=seeds)
def test_no_value_stands_at_one_place_in_two_versions(method, size, seed):
    for one, other in combinations(orders(size, seed, method), 2):
        assert all(a != b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("method", ["shuffled", "varied"])
@given(size=st.integers(min_value=2, max_value=3), seed=seeds)
def test_with_few_values_no_version_agrees_with_the_first(method, size, seed):
    first, *others = orders(size, seed, method)
    for other in others:
        assert all(a != b for a, b in zip(first, other, strict=True))
    # As many versions as there are values differ from each other everywhere.
    for one, other in combinations((first, *others)[:size], 2):
        assert all(a != b for a, b in zip(one, other, strict=True))


@given(size=st.integers(min_value=0, max_value=1), seed=seeds)
def test_one_value_stays(size, seed):
    assert set(orders(size, seed)) == {tuple(range(size))}


@given(size=sizes, seed=seeds)
def test_what_follows_the_lesson_follows_it_in_the_first_version(size, seed):
    assert orders(size, seed, "varied")[0] == tuple(range(size))


def test_a_later_version_is_more_than_the_first_one_turned():
    """Neighbours would soon see that « mine is yours plus one »."""
    turned = 0
    for seed in range(200):
        first, second, *_ = orders(8, seed)
        gaps = {(second.index(value) - first.index(value)) % 8 for value in first}
        turned += len(gaps) == 1
    assert turned < 5


@given(size=sizes, count=st.integers(min_value=-1, max_value=32), seed=seeds)
def test_a_choice_is_of_that_many_in_the_order_given(size, count, seed):
    for version in VERSIONS:
        taken = draw(seed, version=version).chosen(range(size), count, "x")
        assert len(taken) == max(min(size, count), 0)
        assert list(taken) == sorted(set(taken))


@given(size=sizes, count=st.integers(min_value=0, max_value=12), seed=seeds)
def test_a_later_version_prefers_what_no_earlier_one_took(size, count, seed):
    before: set[int] = set()
    for version in VERSIONS:
        taken = draw(seed, version=version).chosen(range(size), count, "x")
        fresh = set(range(size)) - before
        assert len(fresh & set(taken)) == min(len(fresh), len(taken))
        before |= set(taken)


@given(size=sizes, count=st.integers(min_value=0, max_value=12), seed=seeds)
def test_the_preferred_begin_with_the_chosen_and_are_all_there(size, count, seed):
    for version in VERSIONS:
        of_version = draw(seed, version=version)
        preferred = of_version.preferred(range(size), count, "x")
        assert sorted(preferred) == list(range(size))
        assert tuple(sorted(preferred[:count])) == of_version.chosen(range(size), count, "x")


def test_what_is_chosen_depends_on_the_seed():
    assert len({draw(seed).chosen(range(20), 5, "x") for seed in range(50)}) > 40
