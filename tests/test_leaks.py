"""Words that stand in answers alone: nowhere in a worksheet's file, all of them in its key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.copies import Data, copy_lesson
from support.finished_files import everything_in
from support.packs import SHIPPED, PackCase

from generator.output import Paper
from generator.papers import render
from generator.prepare import Order, prepare

LESSON = "ai-alliance"
VERSIONS = 2
LEVELS = PackCase(LESSON).levels
# As many as the standard recipe takes, and a bonus.
# Of the facts that a level asks, those that are not `who` and `what`.
FACTS = {"A2": 4, "B1": 3, "B2": 2, "C1": 2}
OPEN_QUESTIONS = {"A2": 2, "B1": 3, "B2": 4, "C1": 4}


class Nonsense:
    """Words that no language has, each once, remembered with where it stands."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}

    def word(self, place: str) -> str:
        word = f"zorglub{len(self.places) + 17}x"
        self.places[word] = place
        return word


def with_nonsense(data: Data, nonsense: Nonsense) -> None:
    for question in data["questions"]:
        if question.get("type", "open") == "open":
            levels = question.get("levels", LEVELS)
            question["answer"] = {
                level: nonsense.word(f"answer {question['id']} {level}") for level in levels
            }
            question["accept"] = {
                level: [nonsense.word(f"answer {question['id']} {level}")] for level in levels
            }
        question["id"] = nonsense.word("id")
    for key, fact in data["facts"].items():
        if key not in ("who", "what"):
            fact["answer"] = nonsense.word(f"fact {key} all")
    for side, arguments in data["debate"]["arguments"].items():
        arguments["B1"] = [nonsense.word(f"argument {side} B1") for _ in range(3)]
    plan = data["plan"]
    for key in ("goal", "task", "theme", "audience", "homework", "rights"):
        plan[key] = nonsense.word(f"plan {key}")
    for key in ("obstacles", "prerequisites", "materials", "extensions", "success"):
        plan[key] = [nonsense.word(f"plan {key}")]
    for word in data["vocabulary"]:
        word["forms"] = [*word.get("forms", []), nonsense.word("forms")]


@pytest.fixture(scope="module")
def nonsense() -> Nonsense:
    return Nonsense()


@pytest.fixture(scope="module")
def papers(nonsense: Nonsense, tmp_path_factory: pytest.TempPathFactory) -> list[Paper]:
    folder = tmp_path_factory.mktemp("leaks")
    lesson = copy_lesson(LESSON, folder, lambda data: with_nonsense(data, nonsense))
    return [paper for recipe in ("standard", "short") for paper in _papers(lesson, recipe)]


def _papers(lesson: Path, recipe: str) -> Iterator[Paper]:
    order = Order(lesson, recipe=recipe, versions=VERSIONS)
    yield from render(prepare(order, SHIPPED), order, lambda *_: None)


def test_a_worksheet_holds_no_answer(papers: list[Paper], nonsense: Nonsense) -> None:
    sheets = [paper for paper in papers if paper.document == "worksheet"]
    assert len(sheets) == 4 * VERSIONS * len(LEVELS)
    assert len(nonsense.places) > 40
    for paper in sheets:
        inside = everything_in(paper.data, paper.format)
        found = {nonsense.places[word] for word in nonsense.places if word in inside}
        assert not found, paper.name
        assert "zorglub" not in inside and "zorglub" not in paper.name


def test_a_key_holds_every_answer_of_its_level(papers: list[Paper], nonsense: Nonsense) -> None:
    keys = [p for p in papers if p.document == "key" and p.level and "short" not in p.name]
    assert len(keys) == 2 * VERSIONS * len(LEVELS)
    for paper in keys:
        inside = everything_in(paper.data, paper.format)
        found = [nonsense.places[word] for word in nonsense.places if word in inside]
        # Each open question has its answer and one that is accepted too.
        open_questions = OPEN_QUESTIONS[paper.level]
        assert len([p for p in found if p.startswith("answer")]) == 2 * open_questions, paper.name
        assert len([p for p in found if p.startswith("fact")]) >= FACTS[paper.level], paper.name
        arguments = [place for place in found if place.startswith("argument")]
        assert len(arguments) == (6 if paper.level == "B1" else 0), paper.name
        assert all(place.endswith((paper.level, " all")) for place in found), paper.name


def test_a_plan_holds_what_only_the_teacher_reads(papers: list[Paper], nonsense: Nonsense) -> None:
    plans = [paper for paper in papers if paper.document == "plan"]
    assert {paper.format for paper in plans} == {"pdf", "docx"}
    # The plan of another recipe takes only those of the lesson's words that hold for it.
    for paper in (p for p in plans if "short" not in p.name):
        inside = everything_in(paper.data, paper.format)
        of_the_plan = {word: p for word, p in nonsense.places.items() if p.startswith("plan")}
        assert len(of_the_plan) == 11
        assert not [place for word, place in of_the_plan.items() if word not in inside], paper.name


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_the_search_sees_a_word_of_the_text_and_one_of_the_title(
    papers: list[Paper], format: str
) -> None:
    sheet = next(p for p in papers if p.document == "worksheet" and p.format == format)
    inside = everything_in(sheet.data, format)
    assert "cleveland" in inside and inside.count("alliance pour une ia ouverte") > 1
    if format == "pdf":  # what a screen reader says is searched as well
        assert "espace à compléter" in inside
