"""Beginnings and ends: they give the article's sentences back, each end has one beginning."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, composed, outcome, sheet, shipped_lesson
from support.packs import FOLDERS, LANGUAGES
from support.passages import article_lesson

from generator.activities.base import Composed, Lacking
from generator.activities.registry import known_contents
from generator.activities.sentence_halves import SentenceHalvesContent
from generator.document.blocks import Table
from generator.document.dump import dump
from generator.document.inlines import Blank
from generator.document.walk import blocks_of, inlines_of
from generator.errors import ArdoiseError
from generator.language.halves import halves
from generator.lesson.load import load_lesson
from generator.lesson.sentences import sentences_of

TYPE = "sentence_halves"
BEGINNINGS = ("Le vieux moulin", "La roue neuve", "Une école du bourg", "Le maire du village")
ENDS = ("tourne depuis avril.", "grince un peu.", "peint les volets.", "paie le bois.")


def rows(made):
    table = next(block for block in blocks_of(made.blocks) if isinstance(block, Table))
    return [["".join(_words(cell.blocks)) for cell in row.cells] for row in table.rows]


def _words(blocks):
    return (i.answer or "" if isinstance(i, Blank) else i.text for i in inlines_of(blocks))


def pairs(made):
    """Each beginning with the end that its letter names."""
    ends = {letter: end for *_, letter, end in rows(made)}
    return [(b, ends[f"{letter})"]) for n, b, letter, *_ in rows(made) if n]


def own(order):
    """A lesson that cuts its sentences itself, beginning n with end `order[n]`."""
    matched = [(BEGINNINGS[n], ENDS[end]) for n, end in enumerate(order)]
    cuts = {"everywhere": [f"{b} | {e}" for b, e in matched]}
    content = SentenceHalvesContent.model_construct(cuts=_per_level(cuts["everywhere"]))
    lesson = article_lesson(" ".join(f"{b} {e}" for b, e in matched))
    return replace(lesson, contents={TYPE: content})


def _per_level(cuts):
    from generator.lesson.per_level import PerLevel

    return PerLevel(everywhere=cuts)


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=20, deadline=None)
@given(order=st.permutations(range(4)))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    first, other = sheet(TYPE, own(range(4)), level), sheet(TYPE, own(order), level)
    assert dump(first) == dump(other)


def test_the_key_follows_the_pairs():
    made = composed(TYPE, own((1, 0, 3, 2)), "B1")
    assert sorted(pairs(made)) == sorted(
        (BEGINNINGS[n], ENDS[end]) for n, end in enumerate((1, 0, 3, 2))
    )


@pytest.mark.parametrize("version", "AB")
@pytest.mark.parametrize("level", LEVELS)
def test_pairs_give_the_article_s_sentences_back(level, version):
    lesson = shipped_lesson(level)
    made = composed(TYPE, lesson, level, version=version)
    sentences = {sentence.text for sentence in sentences_of(lesson)}
    restored = [f"{beginning} {end}" for beginning, end in pairs(made)]
    assert len(restored) == len(set(restored)) == made.units >= 3
    assert sentences.issuperset(restored)


def test_few_pairs_first_then_more_then_ends_to_spare():
    sizes = {lv: composed(TYPE, shipped_lesson(lv), lv).units for lv in LEVELS}
    assert sizes["A2"] < sizes["B1"] < sizes["B2"] <= sizes["C1"]
    advanced = composed(TYPE, shipped_lesson("C1"), "C1")
    assert len(rows(advanced)) == advanced.units + 1


def test_version_b_takes_other_sentences_where_there_are_some():
    made = [composed(TYPE, shipped_lesson("A2"), "A2", version=version) for version in "AB"]
    first, other = (set(pairs(one)) for one in made)
    assert first != other and len(first) == len(other)


@pytest.mark.parametrize("level", LEVELS)
def test_no_two_ends_are_of_one_kind_but_those_that_meaning_places(level):
    """500 seeds a level, and no exception."""
    lesson = shipped_lesson(level)
    kind = {
        (cut.beginning, cut.end): (cut.kind, cut.word)
        for sentence in sentences_of(lesson)
        for cut in halves(sentence.text, "fr")
    }
    seen = set()
    for seed in range(500):
        made = composed(TYPE, lesson, level, seed=seed, version="AB"[seed % 2])
        kinds = [kind[pair] for pair in pairs(made)]
        strict = [name for name, _ in kinds if name != "loose"]
        assert len(strict) == len(set(strict))
        assert len(kinds) == len({word if name == "loose" else name for name, word in kinds})
        seen.add(frozenset(pairs(made)))
    assert len(seen) > 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", ("A2", "C1"))
def test_every_language_has_pairs_of_its_own(language, level):
    lesson = load_lesson(FOLDERS[f"lesson-{language}"], LEVELS, known_contents).at(level)
    for seed in range(20):
        made = composed(TYPE, lesson, level, seed=seed)
        text = {sentence.text for sentence in sentences_of(lesson)}
        assert text.issuperset(f"{beginning} {end}" for beginning, end in pairs(made))


def test_what_the_lesson_cuts_comes_first_and_only_what_the_sheet_may_print():
    made = composed(TYPE, own(range(4)), "A2")
    assert {beginning for beginning, _ in pairs(made)} == set(BEGINNINGS)
    lesson = own(range(4))
    elsewhere = article_lesson("Rien de tout cela. Pas un mot. Ni un autre.")
    bare = replace(elsewhere, contents=lesson.contents)
    assert isinstance(outcome(TYPE, bare, "A2"), Lacking)


def test_an_article_with_too_few_sentences_is_said():
    made = outcome(TYPE, article_lesson("Il pleut. Il neige. Il vente."), "B1")
    assert not isinstance(made, Composed) and made.code == "lacks-sentences"


@pytest.mark.parametrize(
    ("cut", "code"),
    [
        ("Ana lives in Lima.", "cut-once"),
        ("Ana | lives | in Lima.", "cut-once"),
        ("Ana lives | in Rome.", "cut-not-in-article"),
    ],
)
def test_a_wrong_cut_has_its_place(tmp_path, cut, code):
    from support.small_lesson import ARTICLE, LESSON

    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    more = f'activities:\n  {TYPE}: {{cuts: ["{cut}"]}}\n'
    (tmp_path / "lesson.yaml").write_text(LESSON + more, encoding="utf-8")
    with pytest.raises(ArdoiseError) as caught:
        load_lesson(tmp_path, contents=known_contents)
    assert [p.code for p in caught.value.problems] == [code]
