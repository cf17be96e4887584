"""The cloze: chosen words, a bank that holds them, and a sheet that says nothing of them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, sheet, shipped_lesson
from support.passages import article_lesson, filled, gaps

from generator.activities.parts.bank import BETWEEN
from generator.activities.parts.passage_content import GapsContent
from generator.document.blocks import Box
from generator.document.dump import dump
from generator.document.inlines import Blank, Text
from generator.document.walk import blocks_of, inlines_of
from generator.language.words import is_function_word
from generator.lesson.level_lesson import Word

# Eight places for words that any of eight nouns may fill, each behind a word of its own.
FRAME = (
    "Dans la rue, une {} attend toujours. Elle porte la {} très lourde sur le dos. Puis cette {}"
    " arrive et lui parle bas.",
    "Le soir, chaque {} rentre enfin chez elle. Sur la table, sa {} reste seule. Alors notre {}"
    " tombe. Nous voyons ma {} passer. Nous suivons ta {} encore.",
)
NOUNS = ("marchande", "corbeille", "voisine", "fillette", "chandelle", "poupée", "souris", "barque")


@pytest.mark.parametrize("level", ("A2", "B1", "C1"))  # B2 gives first letters on purpose
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    """Words that change places in the text leave bank, gaps and their order as they were."""

    def made(words):
        text = "\n".join(FRAME).format(*words).split("\n")
        terms = tuple(Word(f"une {noun}", in_text=True) for noun in NOUNS)
        return article_lesson(*text, words=terms)

    asked = [word for word in composed("cloze", made(NOUNS), level).answers if word in NOUNS]
    assert len(asked) >= 3
    places = dict(zip(asked, data.draw(st.permutations(asked)), strict=True))
    other = made([places.get(noun, noun) for noun in NOUNS])
    assert dump(sheet("cloze", made(NOUNS), level)) == dump(sheet("cloze", other, level))


@pytest.mark.parametrize("level", ("A2", "B1"))
def test_the_bank_holds_every_answer_and_the_decoys_once(level):
    for seed in range(30):
        made = composed("cloze", shipped_lesson(level), level, seed=seed)
        (box,) = [block for block in blocks_of(made.blocks) if isinstance(block, Box)]
        words = "".join(i.text for i in inlines_of(box.blocks) if isinstance(i, Text))
        bank = words.split(BETWEEN)
        assert len(bank) == len(set(bank)) and set(made.answers) <= set(bank)
        assert len(bank) == made.units + {"A2": 0, "B1": 2}[level]


def test_decoys_are_words_of_the_lesson_that_the_passage_has_not():
    lesson = shipped_lesson("B1")
    made = composed("cloze", lesson, "B1")
    text = dump(as_document(made))
    bank = set(text.split("box: ")[1].split("\n")[0].split(BETWEEN)) - set(made.answers)
    assert bank and all(word in lesson.article.text for word in bank)
    passage = text.split("items none")[1]
    assert not any(word in passage for word in bank)


@pytest.mark.parametrize("level", LEVELS)
def test_no_two_gaps_ask_for_forms_of_one_word(level):
    for seed in range(30):
        answers = composed("cloze", shipped_lesson(level), level, seed=seed).answers
        stems = [answer[: max(len(answer) - 2, 4)] for answer in answers]
        assert len(set(answers)) == len(answers)
        assert not any(
            one != other and other.startswith(one[:-1]) and len(one) > 4
            for one in stems
            for other in stems
            if one is not other and one[:4] == other[:4] and abs(len(one) - len(other)) < 2
        )


def test_an_elided_word_stays_on_the_page_behind_the_number():
    text = (
        "Le vent souffle depuis deux jours. On ferme l’entrée du port, on cherche l’échelle et"
        " l’on attend. Les marins rangent l’amarre, puis ils boivent le café sans un mot.",
    )
    content = GapsContent.model_validate({"gaps": ["entrée", "échelle", "amarre", "café"]})
    lesson = article_lesson(*text, contents={"cloze": content})
    page = dump(sheet("cloze", lesson, "C1"))
    assert "~(1)⍽~l’____32 du port" in page and "~(3)⍽~l’____32," in page
    assert composed("cloze", lesson, "C1").answers == ("entrée", "échelle", "amarre", "café")


def test_a_first_letter_is_given_where_the_level_says_so():
    for gap in gaps(composed("cloze", shipped_lesson("B2"), "B2")):
        assert len(gap.hint) == 1 and gap.answer
    for level in ("A2", "B1", "C1"):
        assert not any(gap.hint for gap in gaps(composed("cloze", shipped_lesson(level), level)))


def test_what_else_is_right_stands_in_the_key_alone():
    lesson = shipped_lesson("C1")
    answer = composed("cloze", replace(lesson, contents={}), "C1").answers[0]
    content = GapsContent.model_validate({"accept": {answer: ["xylophone"]}})
    other = replace(lesson, contents={"cloze": content})
    assert "(1) xylophone" in dump(as_document(composed("cloze", other, "C1")))
    assert "xylophone" not in dump(sheet("cloze", other, "C1"))


def test_with_a_first_letter_only_what_begins_with_it_is_accepted_and_with_a_bank_nothing():
    for level, shown in (("B2", True), ("B1", False)):
        lesson = shipped_lesson(level)
        answer = composed("cloze", replace(lesson, contents={}), level).answers[0]
        also = [f"{answer[0]}ylophone", "wapiti"]
        content = GapsContent.model_validate({"accept": {answer: also}})
        page = dump(
            as_document(composed("cloze", replace(lesson, contents={"cloze": content}), level))
        )
        assert (also[0] in page) is shown and "wapiti" not in page


@pytest.mark.parametrize("level", LEVELS)
def test_no_member_of_a_list_is_asked_for(level):
    """« la sécurité, la confiance, la diversité »: whoever fills these gaps can only guess."""
    members = {"sécurité", "confiance", "diversité", "rigueur", "compétitivité", "sérieux"}
    for seed in range(30):
        for version in "AB":
            made = composed("cloze", shipped_lesson(level), level, seed=seed, version=version)
            text = "".join(filled(made))
            assert "la sécurité, la confiance" in text or level == "B2"
            assert not members & set(made.answers)


@pytest.mark.parametrize("level", ("A2", "B1"))
def test_no_two_gaps_of_a_bank_stand_behind_the_same_little_word(level):
    for seed in range(30):
        for version in "AB":
            made = composed("cloze", shipped_lesson(level), level, seed=seed, version=version)
            before = [w for w in _words_before_gaps(made) if is_function_word(w, "fr")]
            assert before and len(before) == len(set(before))


def _words_before_gaps(made):
    """The last word printed before each gap of the passage, its number left out."""
    runs = [i for i in inlines_of(made.blocks) if isinstance(i, Text | Blank)]
    runs = [i for i in runs if isinstance(i, Blank) or i.role != "muted"]
    pairs = [(one.text, two) for one, two in pairwise(runs) if isinstance(one, Text)]
    return [text.split()[-1] for text, gap in pairs if isinstance(gap, Blank) and text.split()]


@pytest.mark.parametrize("joint", (" et des ", ", des ", " et aussi des "))
def test_no_two_gaps_are_joined_by_and(joint):
    pairs = [("outils", "machines"), ("pommes", "carottes"), ("lampes", "chaises")]
    text = "Voici la ferme. " + " ".join(
        f"On {verb} vite des {one}{joint}{other}, sans bruit."
        for verb, (one, other) in zip(("range", "mange", "répare"), pairs, strict=True)
    )
    seen = set()
    for seed in range(60):
        for version in "AB":
            made = composed("cloze", article_lesson(text), "C1", seed=seed, version=version)
            seen |= set(made.answers)
            assert not any(set(pair) <= set(made.answers) for pair in pairs)
    assert len(seen & {word for pair in pairs for word in pair}) >= 3


def test_the_first_sentence_stays_whole():
    for level in LEVELS:
        for seed in range(20):
            made = composed("cloze", shipped_lesson(level), level, seed=seed)
            assert "annoncé" not in made.answers and "conjointement" not in made.answers


def test_no_decoy_looks_like_an_answer():
    """« les membres décideurs » would be as good as « les membres fondateurs »."""
    lesson = shipped_lesson("B1")
    checked = 0
    for seed in range(60):
        made = composed("cloze", lesson, "B1", seed=seed)
        bank = dump(as_document(made)).split("box: ")[1].split("\n")[0].split(BETWEEN)
        decoys = set(bank) - set(made.answers)
        checked += len(decoys)
        assert not {word[-3:] for word in decoys} & {word[-3:] for word in made.answers}
    assert checked
