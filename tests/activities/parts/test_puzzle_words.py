"""What a lesson decides about its puzzles: read with its place, and checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.small_lesson import ARTICLE

from generator.activities.parts.puzzle_words import PuzzleContent
from generator.activities.registry import known_contents
from generator.errors import ArdoiseError
from generator.lesson.lesson import Lesson
from generator.lesson.load import load_lesson

VOCABULARY = """title: Le moulin
levels: [A2]
article: article.md
vocabulary:
  - {term: un moulin, definition: Il écrase le grain.}
  - {term: une roue, definition: Elle tourne.}
activities:
"""


def load(folder: Path, more: str) -> Lesson:
    (folder / "article.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "lesson.yaml").write_text(VOCABULARY + more, encoding="utf-8")
    return load_lesson(folder, contents=known_contents)


@pytest.mark.parametrize("name", ["crossword", "word_search"])
def test_a_lesson_chooses_accents_and_words(tmp_path: Path, name: str) -> None:
    lesson = load(tmp_path, f"  {name}: {{accents: true, words: [Un moulin]}}\n")
    expected = PuzzleContent(accents=True, words=["Un moulin"])
    assert lesson.at("A2").contents[name] == expected


def test_a_word_that_the_vocabulary_has_not_is_said_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ArdoiseError) as caught:
        load(tmp_path, "  crossword: {words: [une roue, un volet]}\n")
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("puzzle-word-unknown", "activities.crossword.words[2]")
    assert problem.params["word"] == "un volet" and problem.place and problem.place.line == 8


def test_no_word_at_all_is_no_choice(tmp_path: Path) -> None:
    with pytest.raises(ArdoiseError):
        load(tmp_path, "  crossword: {words: []}\n")
