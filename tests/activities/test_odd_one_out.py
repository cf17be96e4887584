"""Odd one out: the words in a drawn order, the reason asked for later on."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.lessons import CONTENTS, contents, level_lesson
from support.own_content import said_of

from generator.activities.base import Lacking
from generator.document.blocks import Options
from generator.document.dump import dump, inlines
from generator.document.walk import blocks_of

ITEMS = CONTENTS["odd_one_out"]["items"]
words = st.text("abcdéœ ’", min_size=1, max_size=60).map(str.strip).filter(bool)


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    others = [
        {
            **item,
            "words": data.draw(st.permutations(item["words"])),
            "odd": data.draw(st.sampled_from(item["words"])),
            "why": data.draw(words),
        }
        for item in ITEMS
    ]
    other = level_lesson(contents=contents(odd_one_out={"items": others}))
    assert dump(sheet("odd_one_out", other, level)) == dump(
        sheet("odd_one_out", level_lesson(), level)
    )


def rows(made):
    return [block for block in blocks_of(made.blocks) if isinstance(block, Options)]


@pytest.mark.parametrize("level", LEVELS)
def test_one_word_of_four_is_odd_and_the_key_says_why(level):
    lesson = shipped_lesson(level)
    made = composed("odd_one_out", lesson, level)
    key = dump(as_document(made))
    given = lesson.contents["odd_one_out"].items.at(level)
    assert made.units == len(rows(made)) == len(given) == 4
    for options, four in zip(rows(made), given, strict=True):
        assert sorted(inlines(o.content) for o in options.options) == sorted(four.words)
        assert [inlines(o.content) for o in options.options if o.correct] == [four.odd]
        assert four.why in key
    assert made.answers == tuple(four.odd for four in given)


def test_what_three_share_is_printed_at_a2_alone_and_the_reason_is_asked_from_b2():
    sheets = {level: dump(sheet("odd_one_out", level_lesson(), level)) for level in LEVELS}
    assert ["des verbes" in sheets[level] for level in LEVELS] == [True, False, False, False]
    assert ["Pourquoi ?" in sheets[level] for level in LEVELS] == [False, False, True, True]


def test_what_three_share_is_printed_for_all_rows_or_for_none():
    items = [ITEMS[0], {k: v for k, v in ITEMS[1].items() if k != "common"}]
    lesson = level_lesson(contents=contents(odd_one_out={"items": items}))
    assert "des choses" not in dump(sheet("odd_one_out", lesson, "A2"))


def test_the_place_of_the_odd_one_changes():
    places = {
        [o.correct for o in options.options].index(True)
        for seed in range(30)
        for options in rows(composed("odd_one_out", shipped_lesson("B1"), "B1", seed=seed))
    }
    assert places == {0, 1, 2, 3}


def test_no_words_stand_in_their_place_in_the_other_version():
    one, other = (
        composed("odd_one_out", shipped_lesson("B1"), "B1", version=version) for version in "AB"
    )
    assert sorted(one.answers) == sorted(other.answers)
    assert all(a != b for a, b in zip(one.answers, other.answers, strict=True))
    by_words = {frozenset(map(inlines_of_option, r.options)): r.options for r in rows(other)}
    for row in rows(one):
        twin = by_words[frozenset(map(inlines_of_option, row.options))]
        assert all(a != b for a, b in zip(row.options, twin, strict=True))


def inlines_of_option(option):
    return inlines(option.content)


def test_without_content_it_is_left_out():
    made = outcome("odd_one_out", level_lesson(contents={}), "B1")
    assert isinstance(made, Lacking) and made.code == "lacks-content"


def test_five_hundred_draws():
    for seed in range(500):
        level = LEVELS[seed % 4]
        made = composed(
            "odd_one_out", shipped_lesson(level), level, seed=seed, version="ABC"[seed % 3]
        )
        assert all(sum(o.correct for o in row.options) == 1 for row in rows(made))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"odd": "mai"}, [("odd-not-a-word", "items[1].odd")]),
        ({"odd": " avril "}, []),
        ({"words": ["roue", "volet", "Roue", "avril"]}, [("item-twice", "items[1].words[3]")]),
        ({"words": ["roue", "volet", "avril"]}, [("too-short", "items[1].words")]),
    ],
)
def test_what_is_wrong_is_said(tmp_path, change, expected):
    assert said_of(tmp_path, "odd_one_out", {"items": [{**ITEMS[0], **change}]}) == expected
