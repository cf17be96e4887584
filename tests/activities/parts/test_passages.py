"""What holds for every text with gaps: cloze, words of grammar, C-test, dictation."""

from dataclasses import replace

import pytest
from support.composing import LEVELS, composed, outcome, shipped_lesson
from support.passages import article_lesson, filled, gaps, whole_paragraphs

from generator.activities.base import Composed
from generator.activities.registry import activity_type
from generator.document.inlines import Blank, Pick

TYPES = ("cloze", "function_cloze", "c_test", "dictation")
CASES = [(name, level) for name in TYPES for level in LEVELS]


@pytest.mark.parametrize(("name", "level"), CASES)
@pytest.mark.parametrize("version", "AB")
def test_the_key_restores_the_text_letter_by_letter(name, level, version):
    lesson = shipped_lesson(level)
    restored = filled(composed(name, lesson, level, version=version))
    assert restored == whole_paragraphs(lesson)[: len(restored)]


@pytest.mark.parametrize(("name", "level"), CASES)
def test_no_name_number_or_capital_is_asked_for_or_offered(name, level):
    for seed in range(20):
        made = composed(name, shipped_lesson(level), level, seed=seed)
        asked = gaps(made)
        words = [w for gap in asked for w in _words(gap)]
        assert len(asked) == made.units >= 4
        assert all(word == word.lower() and not any(c.isdigit() for c in word) for word in words)
        assert not any(word.endswith("’") for word in words)


def _words(gap):
    return gap.options if isinstance(gap, Pick) else (gap.hint + (gap.answer or ""),)


@pytest.mark.parametrize(("name", "level"), CASES)
def test_another_version_has_as_many_gaps_in_other_places(name, level):
    for seed in range(10):
        made = [composed(name, shipped_lesson(level), level, seed=seed, version=v) for v in "ABC"]
        assert len({version.units for version in made}) == 1
        assert all(made[0].answers != other.answers for other in made[1:])


@pytest.mark.parametrize(("name", "level"), CASES)
def test_all_gaps_have_one_width_and_answers_are_in_order(name, level):
    made = composed(name, shipped_lesson(level), level)
    blanks = [gap for gap in gaps(made) if isinstance(gap, Blank)]
    assert len({blank.width for blank in blanks}) <= 1
    right = [g.options[g.correct] if isinstance(g, Pick) else g.hint + g.answer for g in gaps(made)]
    assert tuple(right) == made.answers


@pytest.mark.parametrize("name", TYPES)
def test_a_text_of_one_sentence_is_too_little(name):
    made = outcome(name, article_lesson("Le chat dort."), "B1")
    assert not isinstance(made, Composed) and made.code == "lacks-sentences"


@pytest.mark.parametrize("name", TYPES)
def test_the_lesson_may_say_which_paragraphs_are_printed(name):
    model = activity_type(name).content.model
    lesson = shipped_lesson("B2")
    content = model.model_validate({"paragraphs": ["3"]})
    made = composed(name, replace(lesson, contents={name: content}), "B2")
    assert filled(made) == [whole_paragraphs(lesson)[2]]
