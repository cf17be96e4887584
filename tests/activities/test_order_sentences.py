"""Sentences in order: they come back in the article's order, and every one is tied."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson
from support.passages import article_lesson

from generator.activities.base import Composed
from generator.activities.order_sentences import OrderSentencesContent
from generator.document.blocks import Table
from generator.document.dump import dump
from generator.document.inlines import Blank
from generator.document.walk import blocks_of, inlines_of
from generator.language.links import Tie, opens_with_tie, tie
from generator.lesson.per_level import PerLevel
from generator.lesson.sentences import sentences_of

TYPE = "order_sentences"
TEXTS = ("Un moulin tourne.", "D’abord, il grince.", "Puis il chante.", "Enfin, il dort.", "Fin.")


def own(order):
    texts = [TEXTS[0], *(TEXTS[n] for n in order)]
    content = OrderSentencesContent.model_construct(sentences=PerLevel(everywhere=texts))
    return replace(article_lesson("Rien."), contents={TYPE: content})


def ordered(made):
    """The sentences as the key's numbers put them."""
    table = next(block for block in blocks_of(made.blocks) if isinstance(block, Table))
    placed = {}
    for row in table.rows:
        _, place, text = ("".join(_words(cell.blocks)) for cell in row.cells)
        placed[int(place)] = text
    return [placed[n] for n in sorted(placed)]


def _words(blocks):
    return (i.answer or "" if isinstance(i, Blank) else i.text for i in inlines_of(blocks))


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=24, deadline=None)
@given(order=st.permutations((1, 2, 3, 4)))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """Sentences in another order print the same sheet, but where it was drawn as they stand."""
    made = [composed(TYPE, own(o), level) for o in ((1, 2, 3, 4), order)]
    assert [ordered(one)[1:] for one in made] == [
        [TEXTS[n] for n in o] for o in ((1, 2, 3, 4), order)
    ]
    papers = [dump(sheet(TYPE, own(o), level)) for o in ((1, 2, 3, 4), order, (4, 3, 2, 1))]
    lines = [sorted(paper.splitlines()) for paper in papers]
    assert lines[0] == lines[1] == lines[2]


def test_nearly_every_order_prints_the_very_same_sheet():
    from itertools import permutations

    sheets = [dump(sheet(TYPE, own(order), "A2")) for order in permutations((1, 2, 3, 4))]
    most = max(sheets.count(one) for one in set(sheets))
    assert len(sheets) == 24 and most >= 22  # those that A or B would print as they are


@pytest.mark.parametrize("level", ("B1", "B2", "C1"))
def test_they_come_back_as_the_article_has_them(level):
    """500 seeds a level, no exception, and never in their order."""
    lesson = shipped_lesson(level)
    article = [sentence.text for sentence in sentences_of(lesson)]
    for seed in range(500):
        made = composed(TYPE, lesson, level, seed=seed, version="AB"[seed % 2])
        back = ordered(made)
        start = article.index(back[0])
        assert back == article[start : start + len(back)] and len(back) >= 3
        assert list(made.answers) != sorted(made.answers)


@pytest.mark.parametrize("level", ("B1", "B2", "C1"))
def test_every_sentence_but_the_first_says_what_it_goes_on_from(level):
    made = composed(TYPE, shipped_lesson(level), level)
    first, *others = ordered(made)
    assert not opens_with_tie(first, "fr")
    assert all(tie(text, "fr") is not Tie.NONE for text in others)


def test_at_a2_the_first_is_given_and_a_text_of_the_lesson_s_own_is_asked():
    made = composed(TYPE, shipped_lesson("A2"), "A2")
    assert made.units == len(made.answers) == len(ordered(made)) - 1 == 4
    assert "1" not in made.answers and made.heads == tuple("bcde")


def test_sentences_that_nothing_ties_are_not_asked():
    loose = "Le pont est vieux. Le moulin est neuf. La roue est rouge. Le bois est sec."
    made = outcome(TYPE, article_lesson(loose), "B1")
    assert not isinstance(made, Composed) and made.code == "lacks-linked-sentences"
    tied = "Le pont est vieux. Pourtant, il tient. Cette force étonne. Ensuite, il a servi."
    assert isinstance(outcome(TYPE, article_lesson(tied), "B1"), Composed)
