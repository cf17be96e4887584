"""Paragraphs in order: with an outline at first, never where no order is surer than another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson
from support.passages import article_lesson
from test_order_sentences import ordered

from generator.activities.base import Composed
from generator.document.dump import dump

TYPE = "order_paragraphs"
PARAGRAPHS = (
    "Mais un pont est vieux.",
    "Cependant, un moulin tourne.",
    "Ensuite, une roue grince.",
    "Enfin, le bois sèche.",
)


@pytest.mark.parametrize("level", ("B1", "B2", "C1"))
@settings(max_examples=24, deadline=None)
@given(order=st.permutations(range(4)))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """Paragraphs in another order print the same rows; see the next test for their order."""
    lessons = [article_lesson(*(PARAGRAPHS[n] for n in o)) for o in (range(4), order)]
    papers = [sorted(dump(sheet(TYPE, lesson, level)).splitlines()) for lesson in lessons]
    assert papers[0] == papers[1]
    assert ordered(composed(TYPE, lessons[1], level)) == [PARAGRAPHS[n] for n in order]


def test_nearly_every_order_prints_the_very_same_sheet():
    from itertools import permutations

    sheets = [dump(sheet(TYPE, article_lesson(*order), "B1")) for order in permutations(PARAGRAPHS)]
    most = max(sheets.count(one) for one in set(sheets))
    assert len(sheets) == 24 and most >= 22  # those that A or B would print as they are


@pytest.mark.parametrize("level", LEVELS)
def test_the_paragraphs_come_back(level):
    """500 seeds a level, no exception, and never in their order."""
    lesson = shipped_lesson(level)
    texts = [paragraph.text for paragraph in lesson.article.paragraphs]
    for seed in range(500):
        made = composed(TYPE, lesson, level, seed=seed, version="AB"[seed % 2])
        back = ordered(made)
        for text, shown in zip(texts, back, strict=True):
            first, _, last = shown.partition(" […] ")
            assert text.startswith(first) and text.endswith(last or first)
        assert list(made.answers) != sorted(made.answers)
    assert made.units == len(texts) - (level == "A2")


def test_whole_and_with_an_outline_first_then_beginnings_and_ends():
    low, high = (dump(sheet(TYPE, shipped_lesson(level), level)) for level in ("A2", "C1"))
    assert "Plan de l’article" in low and "Cinq priorités" in low and "[…]" not in low
    assert "Plan de l’article" not in high and high.count("[…]") == 4


def test_paragraphs_that_nothing_ties_are_not_asked_without_an_outline():
    loose = article_lesson("Un pont.", "Un moulin.", "Une roue.", "Du bois.")
    for level in LEVELS:
        made = outcome(TYPE, loose, level)
        assert not isinstance(made, Composed) and made.code == "lacks-linked-paragraphs"
    few = outcome(TYPE, article_lesson("Un pont.", "Mais un moulin."), "B1")
    assert not isinstance(few, Composed) and few.code == "lacks-paragraphs"
