"""Points are shared in halves or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.points import each


@given(st.integers(1, 40), st.integers(1, 20))
def test_shares_are_halves_and_add_up(halves, answers):
    share = each(halves / 2, answers)
    if share is None:
        assert halves % answers
    else:
        assert share * answers == halves / 2
        assert (share * 2) == int(share * 2)


def test_nothing_to_share():
    assert each(3, 0) is None
