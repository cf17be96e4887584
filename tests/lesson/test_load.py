import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import ArdoiseError
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Evidence
from generator.lesson.load import load_lesson
from generator.messages import show

SMALL = Path(__file__).parents[1] / "data" / "petite-lecon"
ODD = "Été 😀 <b>&amp;</b> & שלום مرحبا 漢字 \\ % {x} 5 < 6"


def test_the_small_lesson_is_right() -> None:
    lesson = load_lesson(SMALL)
    assert lesson == load_lesson(SMALL / "lesson.yaml") or lesson.id == "petite-lecon"
    assert lesson.warnings == ()
    assert (lesson.id, lesson.levels, lesson.register) == ("petite-lecon", ("A2", "B1"), "tu")
    assert (lesson.class_size, lesson.class_levels) == (24, {"A2": 10, "B1": 14})
    assert (lesson.plan.duration, lesson.plan.place) == (55, "séance 1 sur 3")
    assert lesson.credit.date == "2024-05"
    assert [file.name for file in lesson.files] == ["lesson.yaml", "article.a2.md", "article.b1.md"]


def test_a_lesson_at_a_level() -> None:
    lesson = load_lesson(SMALL)
    easy, hard = lesson.at("A2"), lesson.at("B1", register="vous")
    assert (easy.register, hard.register) == ("tu", "vous")
    assert len(easy.words) + 1 == len(hard.words) == 8
    assert all(word.in_text for word in hard.words)
    assert "prix" not in [q.id for q in easy.questions]
    assert hard.questions[-1].answer == "unknown" and hard.questions[-1].evidence is None
    first = easy.questions[0]
    assert first.evidence == Evidence("Les élèves de sixième cultivent des légumes", 0)
    assert (first.starter, first.lines, hard.questions[0].lines) == ("L’article parle de …", 1, 2)
    assert (hard.questions[0].starter, first.accept) == ("", ("D’un jardin dans un collège.",))
    assert {q.type for q in easy.questions} == {"open", "true_false", "choice"}
    assert [fact.key for fact in easy.facts] == ["who", "what", "when", "where"]
    assert easy.debate and easy.debate.motion == "Chaque école doit avoir un potager."
    assert easy.writing and easy.writing.words == 40
    assert easy.language_point and easy.language_point.items[0][1] == "arrosons"
    assert easy.objectives[0] == "Je peux comprendre un article court."


def test_a_level_that_it_does_not_have() -> None:
    with pytest.raises(ArdoiseError) as raised:
        load_lesson(SMALL).at("B2")
    assert raised.value.problems[0].code == "no-such-level"


def test_other_levels_than_those_of_the_framework(tmp_path: Path) -> None:
    write(tmp_path, LEAST.replace("article: a.md", "article: {Un: a.md, Deux: a.md}"), TEXT)
    assert load_lesson(tmp_path, ("Un", "Deux")).levels == ("Un", "Deux")
    with pytest.raises(ArdoiseError):
        load_lesson(tmp_path)


LEAST = """title: T
article: a.md
questions:
  - {id: a, ask: Qui, answer: Moi, evidence: un deux trois}
"""
TEXT = "# T\n\nun deux trois quatre"


def write(folder: Path, lesson: str, text: str) -> None:
    (folder / "lesson.yaml").write_text(lesson, encoding="utf-8")
    (folder / "a.md").write_text(text, encoding="utf-8")


def test_the_least_that_one_can_write(tmp_path: Path) -> None:
    write(tmp_path, LEAST, TEXT)
    lesson = load_lesson(tmp_path)
    assert (lesson.levels, lesson.language, lesson.register) == (("B1",), "fr", "vous")
    assert lesson.class_size is None and lesson.credit.title == "" and lesson.plan.goal is None
    assert lesson.at("B1").questions[0].evidence == Evidence("un deux trois", 1)


def test_any_words_come_through_unchanged(tmp_path: Path) -> None:
    quoted = "'" + ODD + "'"
    lesson = f"""
title: {quoted}
article: a.md
source: {{publisher: {quoted}, title: {quoted}, author: {quoted}, date: {quoted}, note: {quoted}}}
vocabulary:
  - {{term: {quoted}, definition: {quoted}, part_of_speech: {quoted}, forms: [{quoted}]}}
questions:
  - {{id: a, ask: {quoted}, answer: {quoted}, accept: [{quoted}], starter: {quoted},
     evidence: {quoted}}}
  - {{id: b, type: choice, ask: {quoted}, choices: [{quoted}, b, c], answer: {quoted},
     evidence: {quoted}}}
facts: {{who: {quoted}, why: {{answer: {quoted}}}}}
debate: {{motion: {quoted}, roles: [{{name: {quoted}, card: {quoted}}}], phrases: [{quoted}]}}
writing: {{task: {quoted}, criteria: [{quoted}]}}
language_point: {{title: {quoted}, rule: {quoted}, items: [{{ask: {quoted}, answer: {quoted}}}]}}
plan: {{goal: {quoted}, objectives: [{quoted}]}}
"""
    write(
        tmp_path, lesson, f"# {ODD}\n\n**{ODD}**\n\n## {ODD}\n\nAvant. {ODD} !\n".replace("**", "")
    )
    found = load_lesson(tmp_path).at("B1")
    assert (found.title, found.article.title, found.credit.author) == (ODD, ODD, ODD)
    # In an article a backslash before a star is the only escape, and there is none here.
    assert found.article.paragraphs[1].heading == ODD
    assert ODD in found.article.paragraphs[1].text
    first, second = found.questions
    assert {first.ask, first.answer, first.accept[0], first.starter, second.answer} == {ODD}
    assert first.evidence and first.evidence.quote == ODD
    assert {fact.answer for fact in found.facts} == {ODD}
    assert found.debate and found.debate.roles[0].card == ODD
    assert found.writing and found.writing.criteria == (ODD,)
    assert found.language_point and found.language_point.items == ((ODD, ODD),)
    assert found.objectives == (ODD,)


def outcome(folder: Path) -> Lesson | None:
    """A lesson, or problems that can be shown; anything else is a failure of ours."""
    try:
        return load_lesson(folder)
    except ArdoiseError as error:
        assert error.problems
        for problem in error.problems:
            for language in ("en", "fr"):
                assert show(problem, language)  # type: ignore[arg-type]
        return None


QUICK = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SIGNS = st.text(
    st.sampled_from(list("abé’ :#-?!&*[]{}|>'\"%@`\\\n\t,~.")) | st.characters(), max_size=60
)


@QUICK
@given(st.binary(max_size=200))
def test_any_bytes_are_a_lesson_or_problems(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "lesson.yaml").write_bytes(data)
    assert outcome(tmp_path) is None


@QUICK
@given(
    SIGNS, st.sampled_from(["title: ", "questions:\n  - ask: ", "article: ", "", "facts: {who: "])
)
def test_any_text_is_a_lesson_or_problems(tmp_path: Path, text: str, before: str) -> None:
    data = (before + text).encode("utf-8", "surrogatepass")
    (tmp_path / "lesson.yaml").write_bytes(data)
    outcome(tmp_path)


@QUICK
@given(SIGNS)
def test_any_article_is_a_lesson_or_problems(tmp_path: Path, text: str) -> None:
    for name in ("a.md", "a.txt"):
        write(tmp_path, LEAST.replace("a.md", name), TEXT)
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        outcome(tmp_path)


LINES = (SMALL / "lesson.yaml").read_text(encoding="utf-8").split("\n")


@settings(QUICK, max_examples=60)
@given(st.integers(0, len(LINES) - 1), SIGNS, st.sampled_from(["cut", "set", "add", "out"]))
def test_a_lesson_with_one_line_damaged(tmp_path: Path, at: int, text: str, how: str) -> None:
    line = LINES[at]
    key = line.split(":")[0]
    new = {
        "cut": [line[: len(line) // 2]],
        "set": [f"{key}: {text}"],
        "add": [line, text],
        "out": [],
    }[how]
    lines = [*LINES[:at], *new, *LINES[at + 1 :]]
    for name in ("article.a2.md", "article.b1.md"):
        shutil.copy(SMALL / name, tmp_path / name)
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    (tmp_path / "lesson.yaml").write_bytes(data)
    outcome(tmp_path)
