"""What a lesson writes for single activity types: read with its place, checked at each level."""

from pathlib import Path

import pytest
from support.small_lesson import ARTICLE, LESSON

from generator.errors import ArdoiseError
from generator.lesson.contents import Content
from generator.lesson.load import load_lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at


class Titles(Part):
    """Titles of paragraphs."""

    titles: PerLevel[list[Text]]


def check(content, lesson, level, note):
    wanted, given = len(lesson.articles[level].paragraphs), len(list_at(content.titles, level))
    if wanted != given:
        note.warning("titles-count", "titles", wanted=wanted, given=given)


KNOWN = {"paragraph_titles": Content(Titles, check)}


def load(folder: Path, more: str):
    (folder / "article.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "lesson.yaml").write_text(LESSON + more, encoding="utf-8")
    return load_lesson(folder, contents=lambda: KNOWN)


def problems(folder: Path, more: str):
    with pytest.raises(ArdoiseError) as caught:
        load(folder, more)
    return [(p.code, p.path, p.place.line) for p in caught.value.problems]


def test_the_content_of_a_type_reaches_the_class(tmp_path):
    lesson = load(tmp_path, "activities:\n  paragraph_titles: {titles: {A2: [Un, Deux]}}\n")
    assert not lesson.warnings
    assert list_at(lesson.at("A2").contents["paragraph_titles"].titles, "A2") == ("Un", "Deux")


def test_what_is_wrong_has_its_place_and_all_is_said_at_once(tmp_path):
    more = "activities:\n  paragraph_title: {}\n  paragraph_titles: {title: [Un]}\nlevel: [A2]\n"
    found = problems(tmp_path, more)
    assert ("unknown-key", "activities.paragraph_title", 10) in found
    assert ("unknown-key", "activities.paragraph_titles.title", 11) in found
    assert ("unknown-key", "level", 12) in found


def test_a_level_that_the_lesson_has_not_is_named(tmp_path):
    found = problems(tmp_path, "activities:\n  paragraph_titles: {titles: {B1: [Un]}}\n")
    assert ("level-not-listed", "activities.paragraph_titles.titles.B1", 10) in found


def test_a_check_says_its_place_with_the_level_in_it(tmp_path):
    lesson = load(tmp_path, "activities:\n  paragraph_titles: {titles: {A2: [Un]}}\n")
    (warning,) = lesson.warnings
    assert (warning.code, warning.path) == (
        "titles-count",
        "activities.paragraph_titles.titles.A2",
    )
    assert warning.params["levels"] == ["A2"] and warning.place.line == 10


def test_without_types_that_part_is_not_read(tmp_path):
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "lesson.yaml").write_text(LESSON + "activities: {x: 1}\n", encoding="utf-8")
    assert load_lesson(tmp_path).contents == {}
