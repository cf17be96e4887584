"""The C-test by its published rule, and what it spares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.composing import composed, sheet, shipped_lesson
from support.passages import article_lesson, gaps

from generator.activities.c_test import kept_letters
from generator.document.dump import dump


@given(st.integers(2, 30))
def test_half_of_the_letters_go_and_the_larger_half_of_an_odd_number(letters):
    kept = kept_letters(letters)
    assert 1 <= kept < letters and letters - kept - kept in (0, 1)


@given(st.integers(2, 30))
def test_at_a_lower_level_the_larger_half_stays(letters):
    kept = kept_letters(letters, larger=True)
    assert 1 <= kept < letters
    assert kept - (letters - kept) in (0, 1) or letters == 2


def test_every_second_word_that_counts_from_the_second_sentence_on():
    text = (
        "La première phrase reste entière. Le 3 mai, hier, l’équipe de Paris compte donc huit"
        " joueurs blessés ; est-ce grave ? Peut-être que les autres joueront mieux, a-t-il dit hier"
        " soir aux journalistes venus de Lyon en train."
    )
    made = composed("c_test", article_lesson(text), "B2")
    assert made.answers == (
        "équipe", "compte", "joueurs", "grave", "les", "joueront", "dit", "soir", "journalistes",
        "de", "train",
    )  # fmt: skip


def test_the_sheet_says_nothing_of_the_answers():
    """Words that begin alike and end otherwise are one sheet."""

    def made(words):
        text = (
            "On commence ici sans rien ôter. Voici donc {} puis {} ensuite {} enfin {} alors {}"
            " et {}."
        )
        return article_lesson(text.format(*words))

    one = made(("maison", "peinture", "chemise", "danse", "bateau", "lettre"))
    other = made(("maigre", "peinards", "chemins", "dance", "batave", "lettré"))
    pages = [dump(sheet("c_test", lesson, "B2")) for lesson in (one, other)]
    assert "mai____" in pages[0] and pages[0] == pages[1]
    assert composed("c_test", one, "B2").answers != composed("c_test", other, "B2").answers


@pytest.mark.parametrize("level", ("A2", "B1", "B2", "C1"))
def test_the_first_sentence_stays_whole(level):
    made = composed("c_test", shipped_lesson(level), level)
    first = shipped_lesson(level).article.paragraphs[0].text.split(". ")[0].split(" : ")[0][:60]
    assert first in dump(sheet("c_test", shipped_lesson(level), level)).replace("⍽", " ")
    assert all(gap.hint and gap.answer for gap in gaps(made))


def test_the_article_of_a_name_and_the_unit_of_a_number_stay_whole():
    text = (
        "Rien ne presse. Ils visitent la NASA puis la gare, marchent 12 km en mai vers la mer, et"
        " restent 3 ans chez un cousin de Lyon qui vend la lessive et le savon."
    )
    for version in "AB":
        made = composed("c_test", article_lesson(text), "B2", version=version)
        assert not {"km", "mai", "ans"} & set(made.answers)
        assert "la NASA" in dump(sheet("c_test", article_lesson(text), "B2"))


def test_words_whose_half_is_that_of_another_that_fits_stay_whole():
    """« th__ idea » is the, this or that; « e_ valle » is « el » or « ese »."""
    texts = {
        "en": "Nobody knew. He had the idea of this old man in that house by the sea and sold it.",
        "es": "Nadie lo vio. Pasa por el valle y mira ese campo cerca del mar desde el tren viejo.",
    }
    for language, text in texts.items():
        for level in ("A2", "C1"):
            made = composed("c_test", article_lesson(text * 2, language=language), level)
            assert made.units >= 6
            assert not {"the", "this", "that", "el", "ese"} & set(made.answers)
