"""Error hunt: the sheet shows the wrong words alone, and at C1 not even how many there are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.lessons import contents, level_lesson
from support.own_content import said_of
from support.sample import SPOKEN

from generator.activities.base import Lacking
from generator.activities.parts.marked_errors import Error, read_errors
from generator.document.blocks import Table
from generator.document.dump import dump
from generator.document.walk import blocks_of

SENTENCES = ("Le moulin tourne depuis mai", "Des amis ont réparé le toit", "Ils vont dix fois",
             "La mairie a tout payé")  # fmt: skip
words = st.text("abcdéœ ’", min_size=1, max_size=40).map(str.strip).filter(bool)
EVIDENCE = ["depuis avril", "ont réparé la roue", "pendant deux hivers"]


def lesson_with(text, evidence=None):
    part = {"text": text} if evidence is None else {"text": text, "evidence": evidence}
    return level_lesson(contents=contents(error_hunt=part))


def marked(sentences, places, rights):
    """The sentences with the word at a place of each marked as wrong; None marks none."""
    made = []
    for sentence, place, right in zip(sentences, places, rights, strict=True):
        cut = sentence.split()
        if place is not None:
            cut[place] = f"[{cut[place]} → {right}]"
        made.append(" ".join(cut) + ".")
    return " ".join(made)


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(level, data):
    """Which word of a sentence is wrong, and what is right; at C1 how many are wrong as well."""
    wrong = [0, 1, 2]
    if level == "C1":
        wrong = data.draw(st.lists(st.integers(0, 3), min_size=1, unique=True))

    def drawn(sentences_in_error):
        places = [
            data.draw(st.integers(0, len(s.split()) - 1)) if n in sentences_in_error else None
            for n, s in enumerate(SENTENCES)
        ]
        rights = [data.draw(words) for _ in SENTENCES]
        evidence = EVIDENCE if len(sentences_in_error) == 3 else None
        return lesson_with(marked(SENTENCES, places, rights), evidence)

    one, other = drawn([0, 1, 2]), drawn(wrong)
    assert dump(sheet("error_hunt", one, level)) == dump(sheet("error_hunt", other, level))


@pytest.mark.parametrize("level", LEVELS)
def test_sheet_and_key_of_the_first_lesson(level):
    lesson = shipped_lesson(level)
    made = composed("error_hunt", lesson, level)
    text, errors = read_errors(lesson.contents["error_hunt"].text.at(level))
    pupil, key = dump(sheet("error_hunt", lesson, level)), dump(as_document(made))
    assert made.units == len(errors) == 5
    assert made.answers == tuple(f"{e.wrong} → {e.right}" for e in errors)
    printed = [line.split("item: ")[1] for line in pupil.splitlines() if "item: " in line]
    assert " ".join(printed) == text
    assert key.count("evidence: ") == 5 and "→" not in pupil
    for error in errors:
        assert error.wrong in text and f"answer: {error.right}" in key


def cells(made):
    (table,) = (block for block in blocks_of(made.blocks) if isinstance(block, Table))
    return [
        [dump(as_document_of(cell.blocks)).splitlines()[2:] for cell in row.cells]
        for row in table.rows
    ]


def as_document_of(blocks):
    from generator.document.document import Document, Running

    return Document("key", "", "fr", Running("", ""), blocks, spoken=SPOKEN)


def test_what_is_given_at_each_level():
    made = {level: composed("error_hunt", shipped_lesson(level), level) for level in LEVELS}
    firsts = {level: [row[0] for row in cells(made[level])] for level in LEVELS}
    assert firsts["A2"] == [[f"body: {n}"] for n in (1, 2, 3, 4, 6)]
    assert firsts["B1"] == [[f"body: § {n}"] for n in (1, 1, 2, 3, 4)]
    assert [len(firsts[level]) for level in LEVELS] == [5, 5, 5, 8]
    consignes = {level: dump(sheet("error_hunt", shipped_lesson(level), level)) for level in LEVELS}
    assert ["5 erreurs" in consignes[level] for level in LEVELS] == [True, True, True, False]


def test_without_content_it_is_left_out():
    made = outcome("error_hunt", level_lesson(contents={}), "B1")
    assert isinstance(made, Lacking) and made.code == "lacks-content"


def test_five_hundred_draws():
    for seed in range(500):
        level = LEVELS[seed % 4]
        made = composed(
            "error_hunt", shipped_lesson(level), level, seed=seed, version="ABC"[seed % 3]
        )
        assert made.units == 5


def test_how_errors_are_read():
    assert read_errors("En [2020→2023], [a -> b].") == (
        "En 2020, a.",
        (Error("2020", "2023", 3), Error("a", "b", 9)),
    )
    assert read_errors("Rien [ici].") == ("Rien [ici].", ())


@given(st.lists(st.tuples(words, words, words), max_size=6), words)
def test_the_shown_text_is_the_marked_one_with_the_wrong_words(parts, end):
    marked_text = "".join(f"{before}[{wrong} → {right}]" for before, wrong, right in parts) + end
    text, errors = read_errors(marked_text)
    assert text == "".join(before + wrong for before, wrong, _ in parts) + end
    assert [(e.wrong, e.right) for e in errors] == [(wrong, right) for _, wrong, right in parts]
    assert all(text[e.start :].startswith(e.wrong) for e in errors)


GOOD = ("Le moulin tourne depuis le mois [de mai → d’avril]. Des [voisins → bénévoles] ont réparé "
        "[le toit → la roue].")  # fmt: skip


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"text": GOOD}, []),
        ({"text": GOOD.replace("d’avril", "de juin")}, [("evidence-nowhere", "text")]),
        ({"text": GOOD.replace("d’avril", "de juin"), "evidence": [
            "depuis le mois d’avril", "Des bénévoles ont réparé", "réparé la roue"]}, []),
        ({"text": GOOD, "evidence": ["depuis le mois d’avril"]},
         [("errors-evidence", "evidence")]),
        ({"text": GOOD, "evidence": ["depuis le mois d’avril", "Des voisins ont", "la roue"]},
         [("evidence-nowhere", "evidence[2]")]),
        ({"text": "Le [toit → moulin] tourne."}, [("errors-count", "text")]),
        ({"text": GOOD + " [Puis la pluie."}, [("errors-broken", "text")]),
        ({"text": GOOD + " Et [avril → Avril]."}, [("error-is-none", "text")]),
        ({"text": GOOD + " Des bénévoles ont réparé la [roue → moulin] pendant deux hivers."},
         [("error-is-none", "text")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(tmp_path, part, expected):
    assert said_of(tmp_path, "error_hunt", part) == expected
