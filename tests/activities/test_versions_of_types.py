"""Every type in several versions: as hard as in the first, and drawn against it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome
from support.lessons import level_lesson

from generator.activities.base import Composed
from generator.activities.registry import type_names
from generator.document.blocks import Items, Options, Paragraph, Table
from generator.document.dump import inlines
from generator.document.walk import blocks_of
from generator.lesson.level_lesson import LanguagePoint

LESSON = level_lesson()
OTHERS = ("B", "C", "D")
POINT = LanguagePoint("Le passé", "", tuple((f"Phrase {n}.", "x") for n in range(3)))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", type_names())
def test_every_version_is_as_long_and_helps_as_much(name, level):
    first = outcome(name, LESSON, level)
    for version in OTHERS:
        made = outcome(name, LESSON, level, version=version)
        assert type(made) is type(first)
        if isinstance(made, Composed) and isinstance(first, Composed):
            for part in ("title", "units", "scaffold"):
                assert getattr(made, part) == getattr(first, part), part
            # Those of a crossword say where in its grid a word stands.
            assert len(made.heads) == len(first.heads)
            assert made.heads == first.heads or name == "crossword"
            assert len(made.answers) == len(first.answers)
            assert consignes(made) == consignes(first)


def consignes(made):
    return [b for b in made.blocks if isinstance(b, Paragraph) and b.role == "instruction"]


def asked_in(name, made):
    """What each numbered item of a task asks, in the order of the page."""
    blocks = list(blocks_of(made.blocks))
    if name == "true_false":
        table = next(b for b in blocks if isinstance(b, Table))
        return [inlines(row.cells[1].blocks[0].content) for row in table.rows]
    items = next(b for b in blocks if isinstance(b, Items))
    return [inlines(item.blocks[0].content) for item in items.items]


@pytest.mark.parametrize("name", ["true_false", "choice", "language_point"])
@settings(max_examples=20, deadline=None)
@given(seed=st.integers(min_value=1))
def test_items_in_the_order_of_the_lesson_keep_it_in_the_first_version_alone(name, seed):
    lesson = replace(LESSON, language_point=POINT)
    orders = [
        asked_in(name, composed(name, lesson, "B1", seed=seed, version=version))
        for version in ("A", *OTHERS)
    ]
    first = orders[0]
    as_written = [q.ask for q in lesson.asked(name)] or [text for text, _ in POINT.items]
    assert first == as_written[: len(first)] and len(first) > 1
    for other in orders[1:]:
        assert sorted(other) == sorted(first)
        assert all(a != b for a, b in zip(first, other, strict=True))


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(min_value=1))
def test_the_options_of_one_question_stand_elsewhere(seed):
    def options(version):
        made = composed("choice", LESSON, "B1", seed=seed, version=version)
        items = next(b for b in blocks_of(made.blocks) if isinstance(b, Items))
        return {
            repr(item.blocks[0]): [
                option.content
                for block in item.blocks
                if isinstance(block, Options)
                for option in block.options
            ]
            for item in items.items
        }

    first, other = options("A"), options("B")
    assert first.keys() == other.keys() and first
    for question, contents in first.items():
        assert len(contents) > 1
        assert all(a != b for a, b in zip(contents, other[question], strict=True))
