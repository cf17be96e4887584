"""Discussion in pairs and class survey: what the lesson writes, with less help at each level."""

from dataclasses import replace

import pytest
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson

from generator.activities.base import Lacking
from generator.document.blocks import Cards, Table
from generator.document.dump import dump
from generator.document.walk import blocks_of


@pytest.mark.parametrize("level", LEVELS)
def test_both_cards_have_as_many_questions_and_no_question_is_asked_twice(level):
    made = composed("discussion", shipped_lesson(level), level)
    (cards,) = [block for block in blocks_of(made.blocks) if isinstance(block, Cards)]
    a, b = (dump_of(card) for card in cards.cards)
    assert len(a) == len(b) >= 3 and not set(a) & set(b)


def dump_of(card):
    return ["".join(i.text for i in item.blocks[0].content) for item in card.blocks[0].items]


def test_sentences_are_started_for_the_lower_levels_alone():
    printed = {level: dump(sheet("discussion", shipped_lesson(level), level)) for level in LEVELS}
    assert "Je pense que" in printed["A2"] and "À mon avis" in printed["B1"]
    assert "Pour répondre" not in printed["B2"] + printed["C1"]


def test_boxes_to_tick_first_then_room_for_words():
    printed = {level: dump(sheet("survey", shipped_lesson(level), level)) for level in LEVELS}
    assert "[ ]⍽oui" in printed["A2"]
    assert not any("[ ]" in printed[level] for level in ("B1", "B2", "C1"))
    widths = {
        level: len(next(b.widths for b in blocks_of(made.blocks) if isinstance(b, Table)))
        for level in LEVELS
        for made in [composed("survey", shipped_lesson(level), level)]
    }
    assert widths == {"A2": 4, "B1": 4, "B2": 4, "C1": 5}


@pytest.mark.parametrize("name", ("discussion", "survey"))
def test_without_questions_it_is_left_out(name):
    made = outcome(name, replace(shipped_lesson("A2"), contents={}), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-content"
