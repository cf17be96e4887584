"""A folder of a teacher's own: whole or not at all, and never over what is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from support.packs import SHIPPED

from generator.build import build, check
from generator.errors import ArdoiseError
from generator.init import FIRST, init
from generator.lesson.lesson_file import LessonFile
from generator.messages import note_texts
from generator.prepare import Order
from generator.profiles.own_settings import OwnSettings, Pupils, read_settings
from generator.source.folders import lessons_root

NOTES = note_texts("fr")
LANGUAGES = sorted(FIRST)


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_every_language_of_a_lesson_has_its_first() -> None:
    known = LessonFile.model_json_schema()["properties"]["language"]["enum"]
    assert sorted(known) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_lesson_checks_without_a_finding(language: str, tmp_path: Path) -> None:
    begun = init(tmp_path, NOTES, language)
    assert begun.left == () and begun.folder == tmp_path
    lesson = tmp_path / "lessons" / begun.lesson
    assert check(Order(lesson), SHIPPED).notices == ()


@pytest.mark.parametrize("recipe", ["short", "homework", "vocabulary", "debate", "exam"])
def test_it_does_so_under_the_usual_recipes(recipe: str, tmp_path: Path) -> None:
    lesson = tmp_path / "lessons" / init(tmp_path, NOTES).lesson
    assert check(Order(lesson, recipe=recipe), SHIPPED).notices == ()


def test_it_builds_with_the_settings_beside_it(tmp_path: Path) -> None:
    begun = init(tmp_path, NOTES)
    lesson, settings = tmp_path / "lessons" / begun.lesson, tmp_path / "ardoise.yaml"
    order = Order(lesson, settings=settings, formats=("pdf",), output=tmp_path / "output")
    papers = build(order, SHIPPED).papers
    assert len(papers) == 6 and all(paper.pages for paper in papers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lesson_is_the_shipped_one_under_a_head_of_its_own(
    language: str, tmp_path: Path
) -> None:
    shipped, name = FIRST[language]
    init(tmp_path, NOTES, language)
    made, ours = files(tmp_path / "lessons" / name), files(lessons_root() / shipped)
    assert made.keys() == ours.keys()
    text, original = (each.pop("lesson.yaml").decode() for each in (made, ours))
    assert made == ours
    assert yaml.safe_load(text) == yaml.safe_load(original)
    first, *head = text.split("\n\n")[0].splitlines()
    assert first == "# yaml-language-server: $schema=../../lesson.schema.json"
    assert [line.removeprefix("#").strip() for line in head[1:]] == [
        line.strip() for line in NOTES["first-lesson"].splitlines()
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_settings_name_every_key_in_a_comment(language: str, tmp_path: Path) -> None:
    init(tmp_path, note_texts(language))
    file = tmp_path / "ardoise.yaml"
    settings, _ = read_settings(file)
    assert settings == OwnSettings()
    text = file.read_text(encoding="utf-8")
    keys = set(re.findall(r"^#(\w+):", text, re.M))
    assert keys == {info.alias or name for name, info in OwnSettings.model_fields.items()}
    assert set(re.findall(r"^#  (\w+):", text, re.M)) == set(Pupils.model_fields)
    file.write_text(re.sub(r"^#(?=\w|  )", "", text, flags=re.M), encoding="utf-8")
    uncommented, _ = read_settings(file)
    unset = [n for n in OwnSettings.model_fields if not getattr(uncommented, n)]
    assert unset == []
    assert uncommented.class_ is not None and uncommented.class_.name
    assert sum(uncommented.class_.levels.values()) == uncommented.class_.size


def test_the_editor_finds_the_schema(tmp_path: Path) -> None:
    begun = init(tmp_path, NOTES)
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text(encoding="utf-8"))
    [(schema, pattern)] = settings["yaml.schemas"].items()
    assert json.loads((tmp_path / schema).read_text(encoding="utf-8"))["properties"]["vocabulary"]
    assert list(tmp_path.glob(pattern)) == [tmp_path / "lessons" / begun.lesson / "lesson.yaml"]
    extensions = json.loads((tmp_path / ".vscode/extensions.json").read_text(encoding="utf-8"))
    assert extensions == {"recommendations": ["redhat.vscode-yaml"]}


def test_what_is_there_stays_and_is_named(tmp_path: Path) -> None:
    mine = {"ardoise.yaml": b"school: A\n", "lessons/ma-premiere-lecon/notes.txt": b"mine"}
    for name, data in mine.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    begun = init(tmp_path, NOTES)
    assert begun.left == ("ardoise.yaml", "lessons/ma-premiere-lecon")
    after = files(tmp_path)
    assert {name: after[name] for name in mine} == mine
    assert set(after) - set(mine) == set(begun.made)
    again = init(tmp_path, NOTES)
    assert again.made == () and len(again.left) == 5 and files(tmp_path) == after


def test_a_link_that_leads_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "ardoise.yaml").symlink_to(tmp_path / "nowhere.yaml")
    assert "ardoise.yaml" in init(tmp_path, NOTES).left
    assert not (tmp_path / "nowhere.yaml").exists()


@pytest.mark.parametrize("number", range(1, 6))
@pytest.mark.parametrize("error", [OSError(28, "no space"), KeyboardInterrupt()])
@pytest.mark.parametrize("there", [False, True])
def test_a_failure_half_way_leaves_nothing_behind(
    number: int,
    error: BaseException,
    there: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home = tmp_path / "deep" / "home"
    if there:
        home.mkdir(parents=True)
        (home / "mine.txt").write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    real, calls = Path.rename, []

    def failing(self: Path, goal: Path) -> Path:
        calls.append(goal)
        if len(calls) == number:
            raise error
        return real(self, goal)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises((ArdoiseError, KeyboardInterrupt)):
        init(home, NOTES)
    assert len(calls) == number
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ArdoiseError) as caught:
        init(tmp_path / "file" / "home", NOTES)
    assert [problem.code for problem in caught.value.problems] == ["cannot-write"]
    assert files(tmp_path) == {"file": b"x"}
