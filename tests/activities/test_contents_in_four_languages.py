"""What a lesson writes for the types that look into the article, in four languages."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
import yaml
from support.composing import LEVELS, as_document, composed, sheet
from support.four_languages import CASES, DATA, LANGUAGES, labels_of

from generator.activities.parts.marked_errors import read_errors
from generator.activities.registry import known_contents
from generator.document.dump import dump
from generator.lesson.lesson import Lesson
from generator.lesson.load import load_lesson

TYPES = ("numbers_names", "find_expression", "in_article", "odd_one_out", "error_hunt")


@cache
def lesson_in(language: str) -> Lesson:
    folder = Path(mkdtemp()) / f"lesson-{language}"
    shutil.copytree(DATA / f"lesson-{language}", folder)
    own = yaml.safe_load((DATA / "own_content" / f"{language}.yaml").read_text(encoding="utf-8"))
    file = folder / "lesson.yaml"
    written = yaml.safe_load(file.read_text(encoding="utf-8"))
    written["activities"] = {**written.get("activities", {}), **own}
    file.write_text(yaml.safe_dump(written, allow_unicode=True), encoding="utf-8")
    lesson = load_lesson(folder, LEVELS, known_contents)
    shutil.rmtree(folder.parent)
    return lesson


@pytest.mark.parametrize("language", LANGUAGES)
def test_their_content_is_right(language):
    lesson = lesson_in(language)
    assert set(TYPES) <= set(lesson.contents)
    own = tuple(f"activities.{name}" for name in TYPES)
    assert [p.code for p in lesson.warnings if (p.path or "").startswith(own)] == []


@pytest.mark.parametrize(("language", "level"), CASES)
@pytest.mark.parametrize("name", TYPES)
def test_each_type_is_made_with_its_answers(name, language, level):
    lesson = lesson_in(language).at(level)
    made = composed(name, lesson, level, language=labels_of(language))
    assert made.units == len(made.answers) >= 2
    key = dump(as_document(made))
    hidden = dump(sheet(name, lesson, level))
    own = lesson.contents[name]
    match name:
        case "numbers_names":
            asked = own.items.at(level)[:5]
            assert all(item.find in hidden for item in asked)
            assert all((item.means in hidden) is (level == "A2") for item in asked)
        case "find_expression":
            assert all(item.words in key and item.words not in hidden.replace(item.means, "")
                       for item in own.items.at(level))  # fmt: skip
        case "in_article":
            assert all(say in hidden for say in own.decoys.at(level))
            assert key.count("[x]") == made.units and "[x]" not in hidden
        case "odd_one_out":
            assert sorted(made.answers) == sorted(four.odd for four in own.items.at(level))
        case "error_hunt":
            text, errors = read_errors(own.text.at(level))
            items = [line.split("item: ")[1] for line in hidden.splitlines() if "item: " in line]
            assert " ".join(items) == text and len(errors) == made.units == 3
