"""A silence passes over exactly the finding that it names, with a reason."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.linting import CHOICE, OPEN, STATEMENT, lesson_of

from generator.errors import ArdoiseError, Place, Problem, Severity
from generator.lesson.checks.findings import FINDINGS, IN_THE_LESSON, ON_THE_PAPERS
from generator.lesson.checks.silences import Heard, hear, named_path
from generator.lesson.lesson import Lesson
from generator.lesson.lint import lint
from generator.lesson.silence import Silence

LONG = {**CHOICE, "choices": ["La mairie du village et ses habitants", "L’école", "Le roi"]}
LONG["answer"] = LONG["choices"][0]
COPIED = {**STATEMENT, "ask": "La mairie a payé le bois."}
QUESTIONS = [OPEN, LONG, {**LONG, "id": "encore", "ask": "Qui a payé ?"}, COPIED]
FOUND = {
    ("choice-length", "questions.payeur.choices"),
    ("choice-length", "questions.encore.choices"),
    ("statement-in-article", "questions.neuf.ask"),
}


def lesson(folder: Path, *silences: tuple[str, str], **keys: Any) -> Lesson:
    """The lesson with findings, and silences given as (finding, where)."""
    given = [
        {"finding": finding, "reason": "C’est voulu.", **({"where": where} if where else {})}
        for finding, where in silences
    ]
    return lesson_of(folder, **{"questions": QUESTIONS, "silence": given, **keys})


def names(of: Lesson, problems: tuple[Problem, ...]) -> set[tuple[str, str]]:
    return {(p.code, named_path(p.path, of.written)) for p in problems}


def heard(of: Lesson) -> Heard:
    return hear(of, lint(of))


def test_without_a_silence_all_is_said(tmp_path: Path) -> None:
    made = lesson(tmp_path)
    assert names(made, heard(made).said) == FOUND
    assert heard(made).silenced == heard(made).idle == ()


@pytest.mark.parametrize("one", sorted(FOUND))
def test_one_silence_passes_over_exactly_one_finding(one: tuple[str, str], tmp_path: Path) -> None:
    made = lesson(tmp_path, one)
    now = heard(made)
    assert names(made, now.said) == FOUND - {one}
    assert [(p.code, reason) for p, reason in now.silenced] == [(one[0], "C’est voulu.")]
    assert now.idle == ()


@pytest.mark.parametrize(
    ("where", "left"),
    [
        ("", {"statement-in-article"}),
        ("questions", {"statement-in-article"}),
        ("questions.payeur", {"choice-length", "statement-in-article"}),
        ("questions[2]", {"choice-length", "statement-in-article"}),
        ("questions[2].choices", {"choice-length", "statement-in-article"}),
    ],
)
def test_where_it_is_silent(where: str, left: set[str], tmp_path: Path) -> None:
    made = lesson(tmp_path, ("choice-length", where))
    assert {problem.code for problem in heard(made).said} == left
    assert heard(made).idle == ()


@pytest.mark.parametrize("where", ["questions.paye", "questions.payeur.ask", "questions[20]", "x"])
def test_a_silence_that_silences_nothing_is_said(where: str, tmp_path: Path) -> None:
    made = lesson(tmp_path, ("choice-length", where))
    now = heard(made)
    assert names(made, now.said) == FOUND
    (problem,) = now.idle
    assert (problem.code, problem.path) == ("silence-idle", "silence[1]")
    assert problem.place and problem.place.line > 1 and not problem.is_error


def test_the_place_that_was_probably_meant(tmp_path: Path) -> None:
    made = lesson(tmp_path, ("choice-length", "questions.payeurs"))
    assert heard(made).idle[0].params["suggestion"] == "questions.payeur"


def test_silences_of_the_papers_are_never_called_idle(tmp_path: Path) -> None:
    made = lesson(tmp_path, *((name, "") for name in sorted(FINDINGS)))
    assert {p.params["finding"] for p in heard(made).idle} == IN_THE_LESSON - {c for c, _ in FOUND}
    assert ON_THE_PAPERS and heard(made).said == ()


def test_words_and_the_exam_have_names_too(tmp_path: Path) -> None:
    words = [
        {"term": "une roue", "definition": "Un cercle."},
        {"term": "un moulin", "definition": "Un cercle."},
    ]
    exam = {"title": "Examen", "article": "article.md", "questions": [LONG]}
    made = lesson(
        tmp_path,
        ("definition-twice", "vocabulary.un moulin"),
        ("choice-length", "exam.questions.payeur"),
        questions=[OPEN],
        vocabulary=words,
        exam=exam,
    )
    assert len(lint(made)) == 2
    assert heard(made).said == heard(made).idle == ()


def test_what_a_build_says_can_be_silenced_as_well(tmp_path: Path) -> None:
    silences = (("evidence-short", "facts.who"), ("term-not-in-text", "vocabulary.une fusée"))
    keys = {
        "facts": {"who": {"answer": "La maire.", "evidence": "La mairie"}},
        "vocabulary": [{"term": "une fusée"}],
    }
    made = lesson(tmp_path, *silences, **keys)
    assert len(made.warnings) == 2
    assert hear(made, made.warnings).said == ()


def test_an_error_is_never_silenced(tmp_path: Path) -> None:
    made = lesson(tmp_path, ("choice-length", ""))
    wrong = Problem("choice-length", Place(tmp_path / "lesson.yaml"))
    assert hear(made, [wrong]).said == (wrong,)


def test_beside_an_error_only_what_is_not_silenced_is_said(tmp_path: Path) -> None:
    keys: dict[str, Any] = {
        "vocabulary": [{"term": "une fusée"}, {"term": "une comète"}],
        "questions": [{**OPEN, "evidence": "Il neige beaucoup ici"}],
    }
    with pytest.raises(ArdoiseError) as raised:
        lesson(tmp_path, ("term-not-in-text", "vocabulary.une comète"), **keys)
    codes = [problem.code for problem in raised.value.problems]
    assert sorted(codes) == ["evidence-nowhere", "term-not-in-text"]


@pytest.mark.parametrize(
    ("silence", "code", "suggestion"),
    [
        ({"finding": "choice-lenght", "reason": "x"}, "finding-unknown", "choice-length"),
        ({"finding": "id-twice", "reason": "x"}, "finding-unknown", None),
        ({"finding": "choice-length"}, "missing", None),
        ({"finding": "choice-length", "reason": " "}, "empty-text", None),
        ({"finding": "choice-length", "reason": "x", "were": "y"}, "unknown-key", "where"),
    ],
)
def test_a_silence_that_is_not_well_written(
    silence: dict[str, str], code: str, suggestion: str | None, tmp_path: Path
) -> None:
    with pytest.raises(ArdoiseError) as raised:
        lesson(tmp_path, silence=[silence])
    (problem,) = raised.value.problems
    assert problem.code == code and problem.path.startswith("silence[1]")
    if suggestion is not None:
        assert problem.params["suggestion"] == suggestion


PATHS = st.sampled_from(["questions[1].ask", "questions[2].choices", "questions", "plan", ""])
CODES = st.sampled_from(sorted(FINDINGS))
PROBLEMS = st.lists(
    st.builds(
        Problem,
        code=CODES,
        path=PATHS,
        severity=st.sampled_from([Severity.WARNING, Severity.ERROR]),
    )
)


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    return lesson(tmp_path_factory.mktemp("silences"))


@given(found=PROBLEMS, code=CODES, where=PATHS)
def test_any_silence_takes_exactly_what_it_names(
    quiet: Lesson, found: list[Problem], code: str, where: str
) -> None:
    silence = Silence(finding=code, where=where or None, reason="x")
    written = quiet.written.model_copy(update={"silence": [silence]})
    now = hear(replace(quiet, written=written), found)
    taken = [problem for problem, _ in now.silenced]
    assert sorted([*now.said, *taken], key=repr) == sorted(found, key=repr)
    named = [p for p in found if p.code == code and not p.is_error and p.path.startswith(where)]
    assert taken == named
    assert bool(now.idle) == (not named and code in IN_THE_LESSON)
