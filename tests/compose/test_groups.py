"""A class is dealt out whole: nobody twice, nobody left."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.groups import groups, sides


@given(st.integers(0, 60))
def test_groups_hold_everyone(pupils):
    dealt = groups(pupils)
    assert sum(size * number for size, number in dealt.items()) == pupils
    if pupils >= 6:
        assert set(dealt) <= {3, 4, 5}


def test_groups_of_four_where_it_comes_out():
    assert groups(28) == {4: 7}
    assert groups(27) == {4: 6, 3: 1}
    assert groups(5) == {5: 1}


@given(st.integers(4, 60))
def test_both_sides_are_alike_and_everyone_has_a_part(pupils):
    parted = sides(pupils)
    total = parted.first + parted.second + parted.moderators + parted.observers
    assert total == pupils
    assert 0 <= parted.first - parted.second <= 1
    assert parted.moderators == (2 if pupils >= 8 else 1)
