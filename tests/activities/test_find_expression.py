"""Find the expression that means …: the lesson's own, or the vocabulary's definitions."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.four_languages import CASES, labels_of, small_lesson_in
from support.lessons import CONTENTS, contents, level_lesson
from support.own_content import said_of

from generator.activities.base import Lacking
from generator.document.dump import dump
from generator.language.terms import find_term
from generator.lesson.evidence import find_evidence
from generator.lesson.level_lesson import Article, Paragraph, Span

ITEMS = CONTENTS["find_expression"]["items"]
# Expressions of the small article: of the same length, in the same paragraph.
ALIKE = [["de nouveau", "du village", "vieux moulin"], ["réparé", "roue"],
         ["deux hivers", "la roue", "pendant deux"], ["payé", "école", "volets"]]  # fmt: skip
ANY = ["du village", "la roue", "payé le bois", "volets", "Des bénévoles", "avril", "deux"]


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    choices = [ANY] * len(ITEMS) if level == "C1" else ALIKE
    others = [
        {**item, "words": data.draw(st.sampled_from(words)), "accept": ["autre chose"]}
        for item, words in zip(ITEMS, choices, strict=True)
    ]
    other = level_lesson(contents=contents(find_expression={"items": others}))
    assert dump(sheet("find_expression", other, level)) == dump(
        sheet("find_expression", level_lesson(), level)
    )


@pytest.mark.parametrize("level", LEVELS)
def test_the_answers_stand_in_the_article_once_and_in_the_paragraph_that_is_given(level):
    lesson = shipped_lesson(level)
    made = composed("find_expression", lesson, level)
    printed = dump(sheet("find_expression", lesson, level))
    given = {i.words: i for i in lesson.contents["find_expression"].items.at(level)}
    assert made.units == 5
    for answer in made.answers:
        words, place = answer.rstrip(")").split(" (")
        (found,) = find_evidence(given[words].words, lesson.article)
        assert place == f"§ {found.paragraph}"
        assert given[words].means in printed and words not in printed


def test_what_helps_at_each_level():
    heads = {
        level: dump(sheet("find_expression", shipped_lesson(level), level)) for level in LEVELS
    }
    assert "Mots" in heads["A2"] and "Mots" not in heads["B1"]
    assert "§ 1–2" in heads["B2"] and "§ 3–4" in heads["B2"]
    assert "§" not in heads["C1"]


@pytest.mark.parametrize(("language", "level"), CASES)
def test_without_content_it_asks_for_words_of_the_vocabulary(language, level):
    lesson = replace(small_lesson_in(language, level), contents={})
    made = composed("find_expression", lesson, level, language=labels_of(language))
    assert 3 <= made.units <= 5
    defined = {word.definition: word for word in lesson.words}
    printed = dump(as_document(made))
    for answer in made.answers:
        quote = answer.rsplit(" (", 1)[0]
        word = next(w for w in defined.values() if w.definition in printed and find_term(
            w.term, quote, language, w.forms))  # fmt: skip
        assert quote in lesson.article.text
        if word.term != quote:
            assert word.term in printed


def test_other_forms_of_the_word_are_accepted_with_their_place():
    text = ("Les moulins tournent.", "Un moulin tourne.", "Des roues, une roue, la roue.")
    article = Article("Titre", tuple(Paragraph(n, (Span(t),)) for n, t in enumerate(text, 1)))
    lesson = level_lesson(contents={}, article=article)
    words = tuple(w for w in lesson.words if w.term in ("un moulin", "une roue", "tourner"))
    made = composed("find_expression", replace(lesson, words=words), "C1")
    assert made.answers == ("moulin (§ 2)", "roue (§ 3)", "tournent (§ 1)")
    key = dump(as_document(made))
    assert "un moulin / moulins (§ 1)" in key and "une roue / roues (§ 3)" in key
    assert "tourner / tourne (§ 2)" in key


def test_a_few_words_are_too_few():
    lesson = level_lesson(contents={})
    made = outcome("find_expression", replace(lesson, words=lesson.words[:2]), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-words"


def test_versions_are_other_orders():
    made = [
        composed("find_expression", shipped_lesson("C1"), "C1", version=v).answers for v in "AB"
    ]
    assert sorted(made[0]) == sorted(made[1])
    assert all(a != b for a, b in zip(*made, strict=True))


def test_five_hundred_draws():
    for seed in range(500):
        language, level = CASES[seed % len(CASES)]
        for lesson in (small_lesson_in(language, level), shipped_lesson(level)):
            made = composed("find_expression", lesson, level, seed=seed, version="ABC"[seed % 3])
            assert made.units == len(set(made.answers)) >= 3


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([{"means": "encore", "words": "de nouveau"}], []),
        ([{"means": "encore", "words": "à nouveau"}], [("evidence-nowhere", "items[1].words")]),
        ([{"means": "article", "words": "du"}], []),
        ([{"means": "une machine", "words": "le"}], [("evidence-several", "items[1].words")]),
        ([{"means": "a", "words": "la roue"}, {"means": "b", "words": "La roue"}],
         [("item-twice", "items[2].words")]),
        ([{"means": "a", "words": "la roue"}, {"means": "A", "words": "avril"}],
         [("item-twice", "items[2].means")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(tmp_path, items, expected):
    assert said_of(tmp_path, "find_expression", {"items": items}) == expected
