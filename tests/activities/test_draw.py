"""Chance repeats, covers every order, and one activity's draw is none of another's business."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from generator.activities.draw import Draw


def draw(seed=1, activity="matching"):
    return Draw(seed, "lesson", "A2", "A", activity)


@given(st.lists(st.integers()), st.integers())
def test_a_draw_keeps_every_value_and_repeats(values, seed):
    drawn = draw(seed).shuffled(values, "x")
    assert Counter(drawn) == Counter(values)
    assert drawn == draw(seed).shuffled(values, "x")


def test_a_draw_is_the_same_on_every_machine():
    assert draw().shuffled("abcdefgh", "words") == tuple("debhcafg")


def test_purposes_and_activities_have_streams_of_their_own():
    drawn = {
        draw().shuffled(range(20), "words"),
        draw().shuffled(range(20), "definitions"),
        draw(activity="choice").shuffled(range(20), "words"),
        draw(seed=2).shuffled(range(20), "words"),
    }
    assert len(drawn) == 4


def test_every_order_is_about_as_likely():
    orders = Counter(draw(seed).shuffled("abc", "x") for seed in range(6000))
    assert len(orders) == 6
    assert all(850 < count < 1150 for count in orders.values())
