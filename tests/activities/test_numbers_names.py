"""Numbers and names: matched, then said in one's own words; found where nothing is written."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.four_languages import CASES, labels_of, small_lesson_in
from support.lessons import CONTENTS, contents, level_lesson
from support.own_content import said_of

from generator.activities.base import Composed, Lacking
from generator.activities.numbers_names import IS
from generator.document.dump import dump
from generator.lesson.level_lesson import Article, Paragraph, Span

ITEMS = CONTENTS["numbers_names"]["items"]
words = st.text("abcdéœ ’", min_size=1, max_size=60).map(str.strip).filter(bool)


def heads(made):
    return [answer.split(IS)[0] for answer in made.answers]


def lesson_with(items):
    return level_lesson(contents=contents(numbers_names={"items": items}))


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    if level in ("A2", "B1"):
        drawn = data.draw(st.permutations([item["means"] for item in ITEMS[:5]]))
        drawn += [item["means"] for item in ITEMS[5:]]
    else:
        drawn = [data.draw(words) for _ in ITEMS]
    others = [{**item, "means": means} for item, means in zip(ITEMS, drawn, strict=True)]
    lesson = lesson_with(ITEMS)
    assert dump(sheet("numbers_names", lesson_with(others), level)) == dump(
        sheet("numbers_names", lesson, level)
    )


@pytest.mark.parametrize("level", ("A2", "B1"))
def test_the_letters_name_the_right_explanations(level):
    made = composed("numbers_names", shipped_lesson(level), level)
    lines = [line.strip() for line in dump(as_document(made)).splitlines() if "body: " in line]
    cells = [line.removeprefix("body: ") for line in lines]
    letter = {text: cells[at - 1].rstrip(")") for at, text in enumerate(cells)}
    given = {
        item.find: item.means
        for item in shipped_lesson(level).contents["numbers_names"].items.at(level)
    }
    asked = [cell.strip("_") for cell in cells if cell.strip("_") in given]
    assert len(asked) == made.units == 5
    assert tuple(letter[given[find]] for find in asked) == made.answers


def test_spare_explanations_are_printed_and_belong_to_nothing():
    made = composed("numbers_names", shipped_lesson("B1"), "B1")
    printed = dump(as_document(made))
    assert "une entreprise qui a une approche plus fermée" in printed and "Google" not in printed
    assert "en trop" in printed


@pytest.mark.parametrize(("language", "level"), CASES)
def test_without_content_they_are_found_in_four_languages(language, level):
    made = outcome(
        "numbers_names", small_lesson_in(language, level), level, language=labels_of(language)
    )
    assert isinstance(made, Composed) and 3 <= made.units <= 5
    key = dump(as_document(made))
    text = small_lesson_in(language, level).article.text
    assert all(find in text for find in heads(made))
    assert key.count("evidence: ") >= made.units
    paragraphs = ["§" in line for line in dump(sheet("numbers_names", small_lesson_in(
        language, level), level)).splitlines() if "cell-small" in line]  # fmt: skip
    assert len(paragraphs) == (made.units if level == "A2" else 0)


def test_what_stands_in_many_sentences_is_not_asked():
    article = Article("Titre", (Paragraph(1, (Span(
        "On aime Anna. On voit Anna. On suit Anna. Avec Bob et Cléo, ils ont 7 ans ou 8 ans."
    ),)),))  # fmt: skip
    made = composed("numbers_names", level_lesson(article=article, contents={}), "A2")
    assert set(heads(made)) == {"Bob", "Cléo", "7 ans", "8 ans"}


def test_what_stands_in_one_sentence_comes_first():
    def made(text):
        article = Article("Titre", (Paragraph(1, (Span(text),)),))
        return composed("numbers_names", level_lesson(article=article, contents={}), "C1")

    text = "On voit Anna et Bob. On suit Anna. Ici, Cléo a 7 ans, puis 8 ans."
    assert set(heads(made(text))) == {"Anna", "Bob", "Cléo", "7 ans", "8 ans"}
    assert "Anna" not in heads(made(text + " Ils ont 9 ans."))


def test_the_key_quotes_the_evidence_that_the_lesson_gives():
    items = [{**ITEMS[0], "evidence": "une école a peint les volets"}, *ITEMS[1:]]
    key = dump(as_document(composed("numbers_names", lesson_with(items), "B2")))
    assert "« une école a peint les volets » (§ 3)" in key


def test_versions_are_other_orders_of_the_same_items():
    lesson = shipped_lesson("B2")
    one, other = (
        composed("numbers_names", lesson, "B2", version=version) for version in ("A", "B")
    )
    assert sorted(one.answers) == sorted(other.answers)
    assert all(a != b for a, b in zip(one.answers, other.answers, strict=True))


def test_five_hundred_draws():
    for seed in range(500):
        level = LEVELS[seed % 4]
        language, small = CASES[seed % len(CASES)]
        lesson = replace(shipped_lesson(level), contents={}) if seed % 8 < 4 else (
            shipped_lesson(level)
        )  # fmt: skip
        for made in (
            outcome("numbers_names", lesson, level, seed=seed, version="ABC"[seed % 3]),
            outcome("numbers_names", small_lesson_in(language, small), small, seed=seed),
        ):
            assert isinstance(made, Lacking) or made.units == len(made.answers) >= 3


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([{"find": "avril", "means": "un mois"}], []),
        ([{"find": "deux hivers", "means": "la durée"}, {"find": "avril", "means": "la durée"}],
         [("item-twice", "items[2].means")]),
        ([{"find": "avril", "means": "un mois"}, {"find": "Avril", "means": "le mois"}],
         [("item-twice", "items[2].find")]),
        ([{"find": "1900", "means": "une année"}], [("evidence-nowhere", "items[1].find")]),
        ([{"find": "avril", "means": "un mois", "evidence": "en avril, il pleut"}],
         [("evidence-nowhere", "items[1].evidence")]),
        ([{"find": "avril", "means": "un mois", "evidence": "depuis le mois d’avril"}], []),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(tmp_path, items, expected):
    assert said_of(tmp_path, "numbers_names", {"items": items}) == expected
