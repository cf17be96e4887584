"""Circle the word: others of the lesson in the same form, and nothing that tells which is right."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson
from support.lessons import level_lesson
from support.lexicon import lexicon, needs_lexicon

from generator.activities.base import Lacking
from generator.activities.parts.examples import examples_of
from generator.document.dump import dump
from generator.document.inlines import Pick
from generator.document.walk import inlines_of
from generator.language.terms import bare_term
from generator.lesson.level_lesson import Word

__all__ = ["lexicon"]

SENTENCES = (("Voici la ", "."), ("Prends la ", " ici."), ("Donne la ", " !"), ("Vois la ", " là."))
TERMS = ("roue", "porte", "table", "lampe")


def picks(made):
    return [inline for inline in inlines_of(made.blocks) if isinstance(inline, Pick)]


def lesson(terms):
    words = tuple(
        Word(f"une {term}", part_of_speech="n. f.", example=f"{before}{term}{after}")
        for term, (before, after) in zip(terms, SENTENCES, strict=True)
    )
    return level_lesson(words=words)


@pytest.mark.parametrize("level", ("B1", "B2", "C1"))
@settings(max_examples=20, deadline=None)
@given(order=st.permutations(TERMS))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    """Each sentence offers words of the lesson in a drawn order: which is right is not in it."""
    page = dump(sheet("circle_word", lesson(order), level))
    made = composed("circle_word", lesson(order), level)
    assert "{" not in page and made.units == 4
    for pick in picks(made):
        assert set(pick.options) <= set(TERMS) and len(set(pick.options)) == len(pick.options)


@pytest.mark.parametrize("level", LEVELS)
def test_the_right_word_stands_in_every_place(level):
    places = Counter(
        pick.correct
        for seed in range(40)
        for pick in picks(composed("circle_word", shipped_lesson(level), level, seed=seed))
    )
    assert min(places[0], places[1]) > 0.25 * sum(places.values())


@pytest.mark.parametrize("level", LEVELS)
def test_the_word_that_is_right_gives_the_example_back(level):
    made = composed("circle_word", shipped_lesson(level), level)
    text = "".join(
        i.options[i.correct] if isinstance(i, Pick) else getattr(i, "text", "")
        for i in inlines_of(made.blocks)
    )
    examples = [w.example for w in shipped_lesson(level).words if w.example in text]
    assert len(examples) == made.units >= 5


def test_words_become_more_alike_with_the_level():
    for level, same in (("A2", False), ("B1", True)):
        found = examples_of(shipped_lesson(level).words, "fr")
        kinds = {example.as_placed: example.word.part_of_speech for example in found}
        asked = picks(composed("circle_word", shipped_lesson(level), level))
        alike = [len({kinds[option] for option in pick.options}) == 1 for pick in asked]
        assert len(alike) >= 5 and (all(alike) if same else not any(alike[:2]))


def test_after_an_apostrophe_every_word_elides():
    made = composed("circle_word", shipped_lesson("C1"), "C1")
    texts = list(inlines_of(made.blocks))
    for before, pick in pairwise(texts):
        if isinstance(pick, Pick) and before.text.endswith("’"):
            assert all(option[0] in "aeiouéèêh" for option in pick.options)


def test_after_an_adjective_words_that_elide_stand_beside_words_that_do_not():
    made = [composed("circle_word", shipped_lesson("B2"), "B2", seed=seed) for seed in range(20)]
    options = {
        option
        for one in made
        for pick in picks(one)
        if "encadrement" in pick.options
        for option in pick.options
        if pick.options[pick.correct] == "encadrement"
    }
    assert {option for option in options if option[0] not in "aeiouéèêh"}


def test_too_few_examples_are_said():
    words = tuple(replace(w, example="") for w in shipped_lesson("A2").words)
    made = outcome("circle_word", replace(shipped_lesson("A2"), words=words), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-examples"


@needs_lexicon
def test_the_lexicon_puts_other_words_into_the_form_of_the_right_one(lexicon):
    """« érigée » beside « assortie », not beside a word that its ending gives away."""
    found = examples_of(shipped_lesson("C1").words, "fr")
    own = {example.as_placed for example in found}
    lemmas = {bare_term(example.word.term, "fr") for example in found}
    inflected = 0
    for pick in picks(composed("circle_word", shipped_lesson("C1"), "C1")):
        right = lexicon.analyses(pick.options[pick.correct])
        for option in set(pick.options) - own:
            readings = [r for r in lexicon.analyses(option) if r.lemma in lemmas]
            same = {(r.part, r.tense, r.gender, r.number) for r in readings}
            assert same & {(r.part, r.tense, r.gender, r.number) for r in right}
            inflected += 1
    assert inflected >= 2
