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


# Their gender, or "" for what is no noun; no entry names a part of speech.
GERMAN = {"Lampe": "die", "Tasse": "die", "Uhr": "die", "Tisch": "der", "kaputt": ""}
SAME_IN_GENDER = {"Lampe": "die", "Tasse": "die", "Uhr": "die", "neu": "", "kaputt": ""}
MIXED = {"Lampe": "die", "Tisch": "der", "kaputt": "", "Buch": "das"}


def german(terms):
    words = tuple(
        Word(f"{article} {term}".strip(), example=f"Sie sagt {term}, und er sagt es auch.")
        for term, article in terms.items()
    )
    return level_lesson(words=words, language="de")


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
    asked = [
        pick
        for seed in range(40)
        for pick in picks(composed("circle_word", shipped_lesson(level), level, seed=seed))
    ]
    for size in {len(pick.options) for pick in asked}:
        places = Counter(pick.correct for pick in asked if len(pick.options) == size)
        assert all(places[at] > 0.5 * places.total() / size for at in range(size))


@pytest.mark.parametrize("level", LEVELS)
def test_the_word_that_is_right_gives_the_example_back(level):
    made = composed("circle_word", shipped_lesson(level), level)
    text = "".join(
        i.options[i.correct] if isinstance(i, Pick) else getattr(i, "text", "")
        for i in inlines_of(made.blocks)
    )
    examples = [w.example for w in shipped_lesson(level).words if w.example in text]
    assert len(examples) == made.units >= 5


@pytest.mark.parametrize("level", LEVELS)
def test_no_word_is_told_by_its_form_alone(level):
    """« une ouvert / alliance » asks nothing: all words of a sentence are of one kind."""
    found = examples_of(shipped_lesson(level).words, "fr")
    kinds = {example.as_placed: example.word.part_of_speech for example in found}
    asked = picks(composed("circle_word", shipped_lesson(level), level))
    assert len(asked) >= 5
    assert all(len({kinds[option] for option in pick.options}) == 1 for pick in asked)


def test_there_are_more_words_to_choose_from_with_the_level():
    most = [
        max(len(p.options) for p in picks(composed("circle_word", shipped_lesson(lv), lv)))
        for lv in LEVELS
    ]
    assert most == [2, 3, 3, 4]


@pytest.mark.parametrize(("terms", "asked"), ((GERMAN, 3), (SAME_IN_GENDER, 5)))
def test_neither_capital_nor_gender_tells_the_noun(terms, asked):
    """Beside « Ein … » stands no small word, nor beside « die … » a noun of another gender."""
    made = composed("circle_word", german(terms), "C1", language="en")
    for pick in picks(made):
        assert len({option[0].isupper() for option in pick.options}) == 1
        assert len({terms[option] for option in pick.options}) == 1
    assert made.units == asked


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


def test_words_of_which_no_two_are_alike_are_said():
    made = outcome("circle_word", german(MIXED), "A2", language="en")
    assert isinstance(made, Lacking) and made.code == "lacks-alike"


def test_too_few_examples_are_said():
    words = tuple(replace(w, example="") for w in shipped_lesson("A2").words)
    made = outcome("circle_word", replace(shipped_lesson("A2"), words=words), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-examples"


@needs_lexicon
def test_a_noun_is_offered_in_no_number_that_the_lesson_does_not_have(lexicon):
    """« priorités » is in the article, « confiances » nowhere, and nobody says it."""
    terms = {"une ressource", "une priorité", "la confiance", "la rigueur"}
    words = tuple(word for word in shipped_lesson("B1").words if word.term in terms)
    made = composed("circle_word", replace(shipped_lesson("B1"), words=words), "B1")
    offered = {option for pick in picks(made) for option in pick.options}
    assert "priorités" in offered
    assert not offered & {"confiances", "rigueurs"} and made.units == 4


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
