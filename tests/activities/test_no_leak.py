"""The law: which answer is right, and the words of a model answer, leave the sheet as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, sheet, theme
from support.lessons import level_lesson

from generator.activities.registry import type_names
from generator.document.conceal import conceal
from generator.document.dump import dump
from generator.lesson.level_lesson import LevelLesson
from generator.source.folders import templates_root

LESSON = level_lesson()
ANSWERED = (
    "five_w",
    "true_false",
    "choice",
    "open",
    "matching",
    "gap_fill",
    "language_point",
    "bonus",
    "debate",
)
words = st.text("abcdéœ ’", min_size=1, max_size=60).map(str.strip).filter(bool)


def other_answers(name: str, data: st.DataObject, level: str) -> LevelLesson:
    """The same lesson with other right answers, where a type has any."""
    match name:
        case "true_false":
            verdicts = ["true", "false", *(["unknown"] if level != "A2" else [])]
            keep = LESSON.questions if level != "A2" else [
                q for q in LESSON.questions if q.answer != "unknown"
            ]  # fmt: skip
            return replace(LESSON, questions=tuple(
                replace(q, answer=data.draw(st.sampled_from(verdicts)))
                if q.type == "true_false" else q for q in keep
            ))  # fmt: skip
        case "choice":
            return replace(LESSON, questions=tuple(
                replace(q, answer=data.draw(st.sampled_from(q.choices)))
                if q.type == "choice" else q for q in LESSON.questions
            ))  # fmt: skip
        case "open":
            return replace(LESSON, questions=tuple(
                replace(q, answer=data.draw(words), accept=(data.draw(words),), evidence=None)
                if q.type == "open" else q for q in LESSON.questions
            ))  # fmt: skip
        case "bonus":
            return replace(LESSON, questions=tuple(
                replace(q, answer=data.draw(words), accept=(data.draw(words),))
                if q.bonus else q for q in LESSON.questions
            ))  # fmt: skip
        case "language_point":
            point = LESSON.language_point
            assert point is not None
            items = tuple((ask, data.draw(words)) for ask, _ in point.items)
            return replace(LESSON, language_point=replace(point, items=items))
        case "five_w":
            return replace(LESSON, facts=tuple(
                f if f.key in ("who", "what") else replace(f, answer=data.draw(words))
                for f in LESSON.facts
            ))  # fmt: skip
        case "matching":
            drawn = data.draw(st.permutations([w.definition for w in LESSON.words[:6]]))
            drawn += [word.definition for word in LESSON.words[6:]]
            pairs = zip(LESSON.words, drawn, strict=True)
            return replace(LESSON, words=tuple(replace(w, definition=d) for w, d in pairs))
        case "debate":
            against = (data.draw(words), data.draw(words))
            debate = LESSON.debate
            assert debate is not None
            shown = level == "A2"
            return LESSON if shown else replace(
                LESSON, debate=replace(debate, arguments_against=against)
            )  # fmt: skip
    return LESSON


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", [n for n in ANSWERED if n != "gap_fill"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_sheet_says_nothing_of_the_answers(name, level, data):
    lesson = LESSON
    if name == "true_false" and level == "A2":
        lesson = replace(
            LESSON, questions=tuple(q for q in LESSON.questions if q.answer != "unknown")
        )
    assert dump(sheet(name, other_answers(name, data, level), level)) == dump(
        sheet(name, lesson, level)
    )


@pytest.mark.parametrize("name", [n for n in ANSWERED if n not in ("gap_fill", "debate")])
@settings(max_examples=4, deadline=None)
@given(data=st.data())
def test_the_bytes_say_nothing_of_the_answers(name, data):
    from generator.render.docx.writer import write_docx
    from generator.render.pdf.writer import write_pdf

    template = templates_root() / "word" / "ardoise.docx"
    fonts = templates_root() / "fonts"
    papers = [sheet(name, lesson, "B1") for lesson in (LESSON, other_answers(name, data, "B1"))]
    pdfs = [write_pdf(paper, theme(), fonts).data for paper in papers]
    docs = [write_docx(paper, theme(), template, fonts=fonts) for paper in papers]
    assert pdfs[0] == pdfs[1]
    assert docs[0] == docs[1]
    filled = [write_docx(paper, theme(), template, fonts=fonts, fillable=True) for paper in papers]
    assert filled[0] == filled[1] != docs[0]


@pytest.mark.parametrize("level", ("A2", "B1", "C1"))  # B2 gives the first letter on purpose
@settings(max_examples=25, deadline=None)
@given(order=st.permutations(range(6)))
def test_a_gap_sheet_depends_on_its_sentences_and_words_not_on_which_goes_where(level, order):
    """Two words that change places in their sentences leave bank, gaps and order as they were."""
    sentences = [("Voici ", "."), ("J’aime ", " ici."), ("Il y a ", " là."), ("Prends ", " !"),
                 ("Donne ", " vite."), ("Regarde ", " bien.")]  # fmt: skip
    terms = ("moulin", "roue", "volet", "mairie", "village", "farine")

    def lesson(arranged: list[str]) -> LevelLesson:
        made = [
            replace(LESSON.words[0], term=term, example=f"{before}{term}{after}")
            for term, (before, after) in zip(arranged, sentences, strict=True)
        ]
        return replace(LESSON, words=tuple(made))

    first = sheet("gap_fill", lesson(list(terms)), level)
    other = sheet("gap_fill", lesson([terms[i] for i in order]), level)
    assert dump(first) == dump(other)


@pytest.mark.parametrize("name", ANSWERED)
@pytest.mark.parametrize("level", LEVELS)
def test_the_key_has_what_the_sheet_lacks(name, level):
    made = composed(name, LESSON, level)
    key = dump(as_document(made))
    hidden = dump(conceal(as_document(made)))
    assert any(sign in key for sign in ("{", "[x]", "private"))
    assert not any(sign in hidden for sign in ("{", "[x]", "[-]", "private"))


def test_every_type_is_looked_at():
    unanswered = {
        "article",
        "glossary",
        "predict",
        "writing",
        "self_assessment",
        "preparation",
        "observation",
        "draft",
        "discussion",
        "survey",
    }
    own = {
        name
        for name in type_names()
        if (file := Path(__file__).with_name(f"test_{name}.py")).exists()
        and "def test_the_sheet_says_nothing_of_the_answers" in file.read_text(encoding="utf-8")
    }
    assert set(type_names()) == {*ANSWERED, *unanswered, *own}
