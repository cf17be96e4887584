"""Titles of paragraphs: to match, with some to spare, then to write."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson
from support.passages import article_lesson
from support.small_lesson import ARTICLE, LESSON

from generator.activities.base import Composed
from generator.activities.parts.titles import ParagraphTitles
from generator.activities.registry import known_contents
from generator.document.dump import dump
from generator.errors import ArdoiseError
from generator.lesson.load import load_lesson
from generator.lesson.per_level import PerLevel

TYPE = "paragraph_titles"
TITLES = ("Un pont", "Un moulin", "Une roue", "Du bois")
TEXTS = ("Il est vieux.", "Il tourne.", "Elle grince.", "Il sèche.")


def lesson(titles, spare=("Une école", "Un maire")):
    content = ParagraphTitles.model_construct(
        titles=PerLevel(everywhere=list(titles)), spare=PerLevel(everywhere=list(spare))
    )
    return replace(article_lesson(*TEXTS), contents={TYPE: content})


@pytest.mark.parametrize("level", ("A2", "B1", "B2"))
@settings(max_examples=24, deadline=None)
@given(order=st.permutations(TITLES))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    assert dump(sheet(TYPE, lesson(order), level)) == dump(sheet(TYPE, lesson(TITLES), level))


@given(st.lists(st.text("abcdé ’", min_size=1, max_size=80), min_size=4, max_size=4))
@settings(max_examples=20, deadline=None)
def test_a_model_title_changes_nothing_on_the_sheet(titles):
    assert dump(sheet(TYPE, lesson(titles), "C1")) == dump(sheet(TYPE, lesson(TITLES), "C1"))


@pytest.mark.parametrize("level", ("A2", "B1", "B2"))
def test_the_letters_name_the_titles_in_the_order_of_the_paragraphs(level):
    """500 seeds a level, and no exception."""
    for seed in range(500):
        made = composed(TYPE, lesson(TITLES), level, seed=seed, version="AB"[seed % 2])
        printed = dump(sheet(TYPE, lesson(TITLES), level)) if seed == 0 else ""
        assert len(set(made.answers)) == made.units == 4
        assert made.heads == ("§ 1", "§ 2", "§ 3", "§ 4") and "{" not in printed


def test_none_to_spare_then_one_then_two_then_titles_to_write():
    spares = [dump(sheet(TYPE, lesson(TITLES), level)).count("body: Un") for level in LEVELS]
    assert spares == [3, 4, 5, 0]
    made = composed(TYPE, lesson(TITLES), "C1")
    assert made.answers == TITLES and "lines 1" in dump(sheet(TYPE, lesson(TITLES), "C1"))


@pytest.mark.parametrize("level", LEVELS)
def test_our_lesson_has_a_title_for_every_paragraph(level):
    made = composed(TYPE, shipped_lesson(level), level)
    assert made.units == len(shipped_lesson(level).article.paragraphs) == 4


def test_without_titles_it_is_said():
    made = outcome(TYPE, article_lesson(*TEXTS), "A2")
    assert not isinstance(made, Composed) and made.code == "lacks-content"


def paragraphs():
    return len([block for block in ARTICLE.split("\n\n") if not block.startswith(("#", "**"))])


@pytest.mark.parametrize(
    ("titles", "spare", "code"),
    [
        (paragraphs() + 1, "[]", "titles-count"),
        (paragraphs(), "[Titre 1]", "title-twice"),
        (paragraphs(), "[Autre, autre]", "title-twice"),
    ],
)
def test_wrong_titles_have_their_place(tmp_path, titles, spare, code):
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    written = ", ".join(f"Titre {n}" for n in range(1, titles + 1))
    more = f"activities:\n  {TYPE}: {{titles: [{written}], spare: {spare}}}\n"
    (tmp_path / "lesson.yaml").write_text(LESSON + more, encoding="utf-8")
    with pytest.raises(ArdoiseError) as caught:
        load_lesson(tmp_path, contents=known_contents)
    assert [p.code for p in caught.value.problems] == [code]
