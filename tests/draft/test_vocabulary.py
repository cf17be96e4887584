"""The proposed words against lists made by hand, and against the simplest rule."""

from __future__ import annotations

import sys
from statistics import mean

import pytest
from support.packs import ROOT

sys.path.insert(0, str(ROOT / "tests" / "references"))
from measure import Score, scores, second_scores


@pytest.fixture(scope="module")
def every() -> list[Score]:
    return list(scores())


def test_ours_are_better_than_the_rarest_words(every: list[Score]) -> None:
    assert len(every) == 6
    assert mean(one.precision for one in every) > 1.2 * mean(one.simplest[0] for one in every)
    assert mean(one.recall for one in every) > 1.2 * mean(one.simplest[1] for one in every)


def test_in_no_text_nearly_all_of_them_are_wrong(every: list[Score]) -> None:
    assert min(one.right for one in every) >= 4


def test_as_many_are_proposed_as_a_lesson_has_use_for(every: list[Score]) -> None:
    assert all(12 <= one.proposed <= 18 for one in every)


def test_they_are_so_for_a_second_chooser() -> None:
    second = list(second_scores())
    assert len(second) == 6
    assert mean(o.recall for o in second) > 1.3 * mean(o.simplest[1] for o in second)
