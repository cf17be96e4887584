"""Words in order: the pieces give the sentence back, and say nothing of their order."""

import re
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.passages import article_lesson

from generator.activities.base import Composed
from generator.document.blocks import Items, WritingSpace
from generator.document.conceal import conceal
from generator.document.dump import dump
from generator.document.walk import blocks_of, inlines_of
from generator.lesson.sentences import sentences_of

TYPE = "order_words"
WORDS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta")


def tasks(made):
    """For each item: its pieces, how it begins, its answer."""
    items = next(block for block in blocks_of(made.blocks) if isinstance(block, Items))
    found = []
    for item in items.items:
        pieces, *given = [b for b in item.blocks if not isinstance(b, WritingSpace)]
        space = next(b for b in item.blocks if isinstance(b, WritingSpace))
        start = text(given).removesuffix(" …")
        found.append((text([pieces]).split(" / "), start, text(space.answer)))
    return found


def text(blocks):
    return "".join(inline.text for inline in inlines_of(tuple(blocks)))


def words(sentence):
    return sorted(re.findall(r"\S+", sentence.rstrip(".").lower()))


def neutral(order):
    """Sentences of a language of which nothing is known, one with its words in an order.

    Its last word never changes, for it has the full stop.
    """
    first = " ".join(WORDS[n] for n in order)
    rest = (
        "Lorem ipsum dolor sit amet ita. Lorem sed do quod nunc ibi. Lorem ut labore et magna quo."
    )
    known = "Quid est lorem, lorem?"
    return article_lesson(f"{known} Lorem {first}. {rest}", language="la")


@pytest.mark.parametrize("level", ("B2", "C1"))
@settings(max_examples=20, deadline=None)
@given(order=st.permutations(range(6)))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """The words of a sentence in any other order print the same pieces in the same order."""
    made = [composed(TYPE, neutral(o), level) for o in (range(6), order)]
    drawn = [{tuple(pieces) for pieces, _, _ in tasks(one)} for one in made]
    right = {
        tuple(answer.rstrip(".").lower().split()) for one in made for _, _, answer in tasks(one)
    }
    if drawn[0] & right or drawn[1] & right or drawn[0] != drawn[1]:
        # Only an order that is the right one is drawn again.
        plain = [{frozenset(pieces) for pieces, _, _ in tasks(one)} for one in made]
        assert plain[0] == plain[1]
        return
    first, other = (dump(conceal(as_document(one))) for one in made)
    assert first == other


def test_most_orders_print_the_very_same_sheet():
    sheets = {}
    for order in list(permutations(range(6)))[::12]:
        key = dump(sheet(TYPE, neutral(order), "B2"))
        sheets[key] = sheets.get(key, 0) + 1
    assert sum(sheets.values()) == 60 and max(sheets.values()) >= 58


@pytest.mark.parametrize("version", "AB")
@pytest.mark.parametrize("level", LEVELS)
def test_the_pieces_give_the_sentence_back(level, version):
    lesson = shipped_lesson(level)
    made = composed(TYPE, lesson, level, version=version)
    sentences = {sentence.text for sentence in sentences_of(lesson)}
    assert len(tasks(made)) == made.units >= 3
    for pieces, start, answer in tasks(made):
        assert answer in sentences
        assert words(f"{start} {' '.join(pieces)}") == words(answer)


@pytest.mark.parametrize("level", LEVELS)
def test_no_sheet_prints_a_sentence_in_its_order_and_none_tells_its_ends(level):
    """500 seeds a level, and no exception."""
    lesson = shipped_lesson(level)
    orders = set()
    for seed in range(500):
        made = composed(TYPE, lesson, level, seed=seed, version="AB"[seed % 2])
        for pieces, start, answer in tasks(made):
            assert " ".join([start, *pieces]).strip().lower() != answer.rstrip(".").lower()
            assert not any(piece.endswith(".") for piece in pieces)
            orders.add(tuple(pieces))
    assert len(orders) > 50


def test_groups_with_their_beginning_first_then_words():
    low, high = (composed(TYPE, shipped_lesson(level), level) for level in ("A2", "C1"))
    assert all(start for _, start, _ in tasks(low))
    assert all(any(" " in piece for piece in pieces) for pieces, _, _ in tasks(low))
    assert all(max(p.count(" ") for p in pieces) <= 4 for pieces, _, _ in tasks(high))
    assert len(tasks(high)[0][0]) > len(tasks(low)[0][0])


def test_a_subject_is_given_with_its_capital_and_a_pronoun_is_a_piece_without():
    article = (
        "Le chat de la ferme mange le pain dur. La ferme garde le vieux pain dur. "
        "Il garde le vieux pont de bois. Elle aime le vieux pont de bois rouge."
    )
    made = composed(TYPE, article_lesson(article), "B2")
    begun = {start: pieces for pieces, start, _ in tasks(made)}
    assert {"Le chat", "La ferme", ""} == set(begun)
    alone = [pieces for pieces, start, _ in tasks(made) if not start]
    assert all({"il", "elle"} & set(pieces) for pieces in alone) and len(alone) == 2


SPANISH = (
    "La asociación ha plantado mil árboles con la ayuda de la UE. "
    "Dos jóvenes han abierto una tienda de alquiler. La dueña ha comprado una casa de madera."
)
GERMAN = (
    "Die Besucher haben ein Gerät aus dem Keller. Die Schüler machen ein Praktikum in der "
    "Werkstatt. Die Helfer brauchen ein Teil aus der Fabrik."
)


@pytest.mark.parametrize(("language", "article"), [("es", SPANISH), ("de", GERMAN)])
def test_where_the_subject_may_follow_the_verb_it_is_given(language, article):
    made = composed(TYPE, article_lesson(article, language=language), "A2")
    assert [start.split()[0] for _, start, _ in tasks(made)] == [
        answer.split()[0] for _, _, answer in tasks(made)
    ]


def test_an_article_with_too_few_sentences_is_said():
    made = outcome(TYPE, article_lesson("Il pleut. Il neige. Il vente."), "B1")
    assert not isinstance(made, Composed) and made.code == "lacks-sentences"
