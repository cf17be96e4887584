"""Words with letters left out: one blank a letter, and one word alone that fills them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.games import LANGUAGES, game_lesson, written
from support.lessons import WORDS, level_lesson

from generator.activities.base import Composed, Lacking
from generator.document.blocks import Table
from generator.document.conceal import conceal
from generator.document.dump import dump
from generator.document.inlines import Blank, Text
from generator.document.walk import blocks_of, inlines_of
from generator.language.letters import is_vowel
from generator.language.terms import named_alone
from generator.lesson.level_lesson import Word

LESSON = level_lesson()


def rows(made: Composed) -> list[tuple[str, str, str]]:
    """Each row: what a pupil sees of the word (`?` a blank), the word filled in, its meaning."""
    (table,) = (b for b in blocks_of(made.blocks) if isinstance(b, Table))
    found = []
    for row in table.rows:
        inlines = list(inlines_of(row.cells[1].blocks))
        shown = "".join("?" if isinstance(i, Blank) else i.text for i in inlines)
        full = "".join(i.answer if isinstance(i, Blank) else i.text for i in inlines)
        texts = [i for i in inlines_of(row.cells[2].blocks) if isinstance(i, Text)]
        found.append((_closed(shown), _closed(full), texts[0].text))
    return found


def _closed(text: str) -> str:
    """Without the room between letters; between words one space."""
    return re.sub("\u00a0", "", re.sub("\u00a0\u00a0 \u00a0", " ", text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", LEVELS)
def test_the_answers_give_the_words_of_the_lesson_back(level, language):
    lesson = game_lesson(language)
    made = composed("missing_letters", lesson, level, language="fr" if language == "fr" else "en")
    meaning = {word.definition: word.term for word in lesson.words}
    assert made.units >= 7
    for shown, full, definition in rows(made):
        assert full == meaning[definition] and "?" in shown
        assert len(shown) == len(full)
        assert all(a in ("?", b) for a, b in zip(shown, full, strict=True))
    assert list(made.answers) == [named_alone(meaning[d], language) for *_, d in rows(made)]


@pytest.mark.parametrize("level", LEVELS)
def test_what_stays_is_what_the_level_says(level):
    for shown, full, _ in rows(composed("missing_letters", LESSON, level)):
        bare = named_alone(full, "fr")
        pattern = shown[len(full) - len(bare) :]
        expected = {
            "A2": "".join("?" if is_vowel(letter, "fr") else letter for letter in bare),
            "B1": "".join(letter if i % 2 == 0 else "?" for i, letter in enumerate(bare)),
            "B2": bare[0] + "?" * (len(bare) - 2) + bare[-1],
            "C1": bare[0] + "?" * (len(bare) - 1),
        }[level]
        assert pattern == expected
        assert shown[: len(full) - len(bare)] == full[: len(full) - len(bare)], "its article stays"


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    """Other letters in the place of those that are missing leave the sheet as it was."""
    letters = "aeiouéè" if level == "A2" else "bcdfaeiou"
    shown = {definition: (pattern, full) for pattern, full, definition in rows(
        composed("missing_letters", LESSON, level))}  # fmt: skip
    words = []
    for word in LESSON.words:
        if word.definition in shown:
            pattern, full = shown[word.definition]
            other = "".join(
                data.draw(st.sampled_from(letters)) if sign == "?" else letter
                for sign, letter in zip(pattern, full, strict=True)
            )
            words.append(replace(word, term=other))
    kept = replace(LESSON, words=tuple(w for w in LESSON.words if w.definition in shown))
    changed = replace(LESSON, words=tuple(words))
    assert len(words) == 8
    one, other_ = (sheet("missing_letters", lesson, level) for lesson in (kept, changed))
    assert dump(one) == dump(other_)


@pytest.mark.parametrize("level", ["A2", "C1"])
def test_the_bytes_say_nothing_of_the_answers(level):
    turned = str.maketrans("aeiou", "eioua")
    words = tuple(
        replace(word, term=word.term[:-1] + word.term[-1:].translate(turned))
        for word in LESSON.words
    )
    made = composed("missing_letters", LESSON, level)
    other = composed("missing_letters", replace(LESSON, words=words), level)
    assert made.answers != other.answers
    assert written(conceal(as_document(made))) == written(conceal(as_document(other)))


def test_no_other_word_of_the_lesson_fits_the_gaps():
    """« carte » and « corte » look alike without their vowels: neither is asked at A2."""
    alike = (Word("une carte", "Un plan."), Word("une corte", "Autre chose."))
    lesson = replace(LESSON, words=(*alike, *LESSON.words[:8]))
    made = composed("missing_letters", lesson, "A2")
    assert not {"carte", "corte"} & set(made.answers) and made.units == 8
    one = composed("missing_letters", replace(LESSON, words=lesson.words[1:]), "A2")
    assert "corte" in one.answers


def test_names_and_acronyms_are_spared():
    entries = ("Paris", "un modèle d’IA", "la NASA", "la 5G", "une tour", "le mont Blanc")
    words = (*(Word(t, f"Sens {n}.") for n, t in enumerate(entries)), *LESSON.words[:6])
    made = composed("missing_letters", replace(LESSON, words=words), "C1")
    assert set(made.answers) & {"Paris", "modèle d’IA", "NASA", "mont Blanc"} == set()
    assert "tour" in made.answers


def test_german_nouns_are_no_names():
    made = composed("missing_letters", game_lesson("de"), "B1", language="en")
    assert {"Garten", "Ernte"} & set(made.answers)


def test_only_the_first_of_two_forms_is_asked_and_the_other_is_not_printed():
    words = (Word("un acteur, une actrice", "Qui joue."), *LESSON.words[:5])
    made = composed("missing_letters", replace(LESSON, words=words), "C1")
    assert "acteur" in made.answers and "actrice" not in dump(as_document(made))


def test_words_of_a_term_stand_apart_and_each_begins_anew():
    words = (Word("le code source", "Des lignes."), *LESSON.words[:5])
    made = composed("missing_letters", replace(LESSON, words=words), "B2")
    shown = {definition: pattern for pattern, _, definition in rows(made)}
    assert shown["Des lignes."] == "le c??e s????e"


def test_every_blank_is_a_letter_wide():
    for level in LEVELS:
        blanks = [i for i in inlines_of(composed("missing_letters", LESSON, level).blocks)
                  if isinstance(i, Blank)]  # fmt: skip
        assert {(blank.width, len(blank.answer or "")) for blank in blanks} == {(4.5, 1)}


def test_only_a2_counts_the_letters():
    counted = {
        level: "lettres)" in dump(sheet("missing_letters", LESSON, level)) for level in LEVELS
    }
    assert counted == {"A2": True, "B1": False, "B2": False, "C1": False}


@pytest.mark.parametrize("level", LEVELS)
def test_the_shipped_lesson_has_enough(level):
    assert composed("missing_letters", shipped_lesson(level), level).units == 8


def test_too_few_words_are_said():
    bare = replace(LESSON, words=LESSON.words[:3])
    assert outcome("missing_letters", bare, "A2") == Lacking("lacks-words", {"least": 4})
    undefined = replace(LESSON, words=tuple(Word(term) for term, *_ in WORDS))
    assert isinstance(outcome("missing_letters", undefined, "A2"), Lacking)
