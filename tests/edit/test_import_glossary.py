"""A spreadsheet's words in a lesson file: all else stays, to the byte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.edit.glossary_csv import Row, read_rows, write_csv
from generator.edit.import_glossary import import_glossary
from generator.errors import ArdoiseError
from generator.lesson.vocabulary import Entry
from generator.source.spreadsheet import lines_of

FILE = Path("lesson.yaml")

LESSON = """\
# The head of the file
title: Une leçon   # a comment behind a value
vocabulary:
  # the words of the first hour
  - term: un castor           # an animal
    definition: >-
      Un animal qui construit
      des barrages.
    translation: {en: beaver}
    # to be looked at again
  - {term: une digue, definition: "Un mur, dans l’eau.", levels: [A2]}   # short

  - term: nager
    example:

# ── the rest ──
questions: []
"""


def entries(text: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load(text)["vocabulary"])


def test_one_value_changes_and_nothing_else() -> None:
    made = import_glossary(LESSON, [Row("une digue", {"definition": "Un mur: haut."})], FILE)
    assert made.changed == ("une digue",)
    assert made.added == ()
    assert made.text == LESSON.replace('"Un mur, dans l’eau."', '"Un mur: haut."')


def test_a_long_text_is_replaced_with_its_line_breaks_kept() -> None:
    made = import_glossary(LESSON, [Row("un castor", {"definition": "Un rongeur."})], FILE)
    old = ">-\n      Un animal qui construit\n      des barrages."
    assert made.text == LESSON.replace(old, '"Un rongeur."')


def test_a_long_text_that_says_the_same_is_no_change() -> None:
    row = Row("un castor", {"definition": "Un animal qui construit des barrages."})
    made = import_glossary(LESSON, [row], FILE)
    assert (made.text, made.changed) == (LESSON, ())


def test_an_empty_value_is_filled() -> None:
    made = import_glossary(LESSON, [Row("nager", {"example": "Il nage."})], FILE)
    assert made.text == LESSON.replace("example:\n", 'example: "Il nage."\n')


def test_new_keys_and_words_come_at_their_end() -> None:
    rows = [
        Row("un castor", {"example": "Un castor nage."}, {"es": "castor"}),
        Row("une digue", {"example": "Elle tient."}),
        Row("le lac", {"definition": "De l’eau."}, {"en": "lake"}, ("A2", "B1")),
    ]
    made = import_glossary(LESSON, rows, FILE)
    assert made.added == ("le lac",)
    castor, digue, nager, lac = entries(made.text)
    assert castor["translation"] == {"en": "beaver", "es": "castor"}
    assert castor["example"] == "Un castor nage."
    assert digue["example"] == "Elle tient."
    assert nager == {"term": "nager", "example": None}
    assert lac == {
        "term": "le lac",
        "definition": "De l’eau.",
        "translation": {"en": "lake"},
        "levels": ["A2", "B1"],
    }
    # Every line that was there is there still, in its order.
    lines = iter(made.text.split("\n"))
    kept = [line for line in LESSON.split("\n") if "{term" not in line and "{en" not in line]
    assert len(kept) > 15
    assert all(line in lines for line in kept)


def test_a_lesson_without_words_gets_a_list() -> None:
    made = import_glossary("title: Rien\n", [Row("le lac", {"definition": "De l’eau."})], FILE)
    assert made.text.startswith("title: Rien\n\nvocabulary:\n  - term: le lac\n")
    assert entries(made.text) == [{"term": "le lac", "definition": "De l’eau."}]


def test_a_list_between_brackets_gets_its_word_inside() -> None:
    text = "title: x\nvocabulary: [{term: un lac}]   # one\nquestions: []\n"
    made = import_glossary(text, [Row("un pont", {"definition": "a, b"})], FILE)
    assert entries(made.text) == [{"term": "un lac"}, {"term": "un pont", "definition": "a, b"}]
    assert made.text.endswith("]   # one\nquestions: []\n")


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\ufeff"),
    min_size=1,
    max_size=12,
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
ROWS = st.lists(
    st.builds(
        Row,
        SENTENCES,
        st.dictionaries(st.sampled_from(["definition", "example"]), SENTENCES),
        st.dictionaries(st.sampled_from(["en", "es"]), SENTENCES),
        st.lists(st.sampled_from(["A2", "B1"]), unique=True).map(tuple),
    ),
    max_size=5,
    unique_by=lambda row: row.term.casefold(),
)


@given(ROWS)
def test_any_words_are_read_back_and_a_second_import_changes_nothing(rows: list[Row]) -> None:
    try:
        made = import_glossary(LESSON, rows, FILE)
    except ArdoiseError as error:  # two terms that only look different
        assert [p.code for p in error.problems] == ["csv-not-clean"]
        return
    again = import_glossary(made.text, rows, FILE)
    assert (again.text, again.changed, again.added) == (made.text, (), ())
    assert yaml.safe_load(made.text)["title"] == "Une leçon"
    assert "# to be looked at again" in made.text
    assert len(entries(made.text)) == 3 + len(made.added)


@given(ROWS)
def test_a_spreadsheet_is_read_back_as_it_was_written(rows: list[Row]) -> None:
    written = [
        Entry(
            term=row.term,
            definition=row.fields.get("definition"),
            example=row.fields.get("example"),
            translation=dict(row.translation),
            levels=list(row.levels) or None,
        )
        for row in rows
    ]
    for delimiter in ",;\t":
        text = write_csv(written, delimiter).decode("utf-8-sig")
        read = read_rows(lines_of(text, FILE))
        assert [row.term for row in read] == [" ".join(entry.term.split()) for entry in written]
        assert [dict(row.fields) for row in read] == [dict(row.fields) for row in rows]


def test_a_cell_is_never_a_formula() -> None:
    data = write_csv([Entry(term="=1+1", definition="@x")], ";").decode("utf-8-sig")
    assert "'=1+1;;'@x" in data
    assert read_rows(lines_of(data, FILE))[0] == Row("=1+1", {"definition": "@x"})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("definition;example\na;b\n", ["csv-no-term"]),
        ("term,color\na,b\n", ["csv-column"]),
        ("term\nun lac\nUn Lac\n", ["csv-twice"]),
        ("term\n" + "\n".join(map(str, range(3000))), ["csv-too-long"]),
        ("\n", ["file-empty"]),
    ],
)
def test_a_wrong_spreadsheet_says_what_is_wrong(text: str, codes: list[str]) -> None:
    with pytest.raises(ArdoiseError) as caught:
        read_rows(lines_of(text, FILE))
    assert [problem.code for problem in caught.value.problems] == codes


def test_columns_may_have_french_names() -> None:
    text = "Mot\tDéfinition\tTraduction (en)\tNiveaux\nun lac\tEau\tlake\ta2, b1\n"
    read = read_rows(lines_of(text, FILE))
    assert read == (Row("un lac", {"definition": "Eau"}, {"en": "lake"}, ("A2", "B1")),)
