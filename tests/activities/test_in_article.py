"""In the article or not: ideas and decoys in an order that says nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.lessons import CONTENTS, contents, level_lesson
from support.own_content import said_of

from generator.activities.base import Lacking
from generator.document.dump import dump
from generator.document.inlines import Mark
from generator.document.walk import inlines_of

GIVEN = CONTENTS["in_article"]
SAID = [*(idea["say"] for idea in GIVEN["ideas"]), *GIVEN["decoys"]]
EVIDENCE = ["moulin du village tourne", "pendant deux hivers", "une école a peint les volets"]


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=25, deadline=None)
@given(order=st.permutations(SAID))
def test_the_sheet_says_nothing_of_the_answers(level, order):
    ideas = [{"say": s, "evidence": e} for s, e in zip(order[:3], EVIDENCE, strict=True)]
    part = {"ideas": ideas, "decoys": order[3:]}
    other = level_lesson(contents=contents(in_article=part))
    assert dump(sheet("in_article", other, level)) == dump(
        sheet("in_article", level_lesson(), level)
    )


def verdicts(made):
    marks = [i.correct for i in inlines_of(made.blocks) if isinstance(i, Mark)]
    assert all(yes is not no for yes, no in zip(marks[::2], marks[1::2], strict=True))
    return marks[::2]


@pytest.mark.parametrize("level", LEVELS)
def test_each_verdict_is_that_of_the_lesson(level):
    lesson = shipped_lesson(level)
    made = composed("in_article", lesson, level)
    given = lesson.contents["in_article"]
    ideas = {idea.say for idea in given.ideas.at(level)}
    lines = [
        line.split(": ", 1)[1] for line in dump(as_document(made)).splitlines() if ": " in line
    ]
    said = [line for line in lines if line in ideas or line in given.decoys.at(level)]
    assert [text in ideas for text in said] == verdicts(made)
    assert len(said) == made.units == 6 and sum(verdicts(made)) == 3
    for text, answer in zip(said, made.answers, strict=True):
        assert answer.startswith("Oui §" if text in ideas else "Non")


def test_the_order_of_the_verdicts_changes_with_the_draw():
    orders = {
        tuple(verdicts(composed("in_article", shipped_lesson("A2"), "A2", seed=seed)))
        for seed in range(60)
    }
    assert len(orders) > 10


def test_both_kinds_are_there_whatever_the_lesson_has_most_of():
    ideas = [{"say": f"Idée {n}", "evidence": "pendant deux hivers"} for n in range(9)]
    for part, yes in (
        ({"ideas": ideas, "decoys": GIVEN["decoys"][:2]}, 4),
        ({"ideas": ideas[:2], "decoys": [f"Rien {n}" for n in range(9)]}, 2),
        ({"ideas": ideas, "decoys": [f"Rien {n}" for n in range(9)]}, 3),
    ):
        made = composed("in_article", level_lesson(contents=contents(in_article=part)), "A2")
        assert made.units == 6 and sum(verdicts(made)) == yes


def test_the_proof_grows_with_the_level():
    sheets = {level: dump(sheet("in_article", level_lesson(), level)) for level in LEVELS}
    assert "§" not in sheets["A2"] and "paragraphe" in sheets["B1"]
    assert "lines 1" in sheets["C1"] and "lines" not in sheets["B2"]


@pytest.mark.parametrize(
    "part",
    [
        None,
        {"ideas": [], "decoys": GIVEN["decoys"]},
        {"ideas": GIVEN["ideas"], "decoys": {"B1": ["Rien."]}},
    ],
)
def test_without_both_kinds_there_is_no_such_task(part):
    own = contents() if part is None else contents(in_article=part)
    if part is None:
        del own["in_article"]
    made = outcome("in_article", level_lesson(contents=own), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-content"


def test_five_hundred_draws():
    for seed in range(500):
        level = LEVELS[seed % 4]
        made = composed(
            "in_article", shipped_lesson(level), level, seed=seed, version="ABC"[seed % 3]
        )
        assert sum(verdicts(made)) == 3


IDEAS = [
    {"say": "Il marche.", "evidence": "du village tourne de nouveau"},
    {"say": "On a travaillé.", "evidence": "ont réparé la roue"},
]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"ideas": IDEAS, "decoys": ["La farine est bio.", "un boulanger"]}, []),
        ({"ideas": IDEAS, "decoys": ["pendant deux hivers", "Le prix"]},
         [("decoy-in-article", "decoys[1]")]),
        ({"ideas": IDEAS, "decoys": ["un bénévole", "Le prix"]},
         [("decoy-in-article", "decoys[1]")]),
        ({"ideas": IDEAS, "decoys": ["un bénévole riche", "Le prix"]}, []),
        ({"ideas": IDEAS, "decoys": ["Il marche.", "Le prix"]},
         [("decoy-in-article", "decoys[1]")]),
        ({"ideas": IDEAS, "decoys": ["Le prix"]}, [("too-few-of-kind", "decoys")]),
        ({"ideas": IDEAS, "decoys": ["Le prix", "le prix"]}, [("item-twice", "decoys[2]")]),
        ({"ideas": [IDEAS[0], {**IDEAS[1], "evidence": "ont vendu la roue"}],
          "decoys": ["Le prix", "La pluie"]}, [("evidence-nowhere", "ideas[2].evidence")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(tmp_path, part, expected):
    assert said_of(tmp_path, "in_article", part) == expected
