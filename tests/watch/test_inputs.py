"""Which files are looked at, and which are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.watch.inputs import MOST_FILES, Inputs, templates_named


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("lessons/mine/lesson.yaml", "lessons/mine/texts/article.md"):
        write(tmp_path / name)
    return tmp_path


def write(file: Path, text: str = "x") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def inputs(*named: str) -> Inputs:
    lesson = Path("lessons/mine/lesson.yaml")
    return Inputs(lesson, Path("templates"), Path("ardoise.yaml"), [Path(n) for n in named])


def names(looked: Inputs) -> set[str]:
    return {file.as_posix() for file in looked.look()}


def test_the_lesson_s_folder_and_what_is_named(home: Path) -> None:
    both = {"lessons/mine/lesson.yaml", "lessons/mine/texts/article.md"}
    looked = inputs("school.docx", "own.txt")
    assert names(looked) == both  # the named ones are not there yet
    write(home / "school.docx")
    write(home / "templates/themes/grand.yaml")
    write(home / "ardoise.yaml", "school: A\n")
    more = {"school.docx", "templates/themes/grand.yaml", "ardoise.yaml"}
    assert names(looked) == both | more


@pytest.mark.parametrize(
    "name",
    [".lesson.yaml.swp", ".hidden/a.md", "lesson.yaml~", "#lesson.yaml#", "~$a.md", "4913"],
)
def test_what_editors_keep_for_themselves_is_no_part_of_it(home: Path, name: str) -> None:
    before = names(inputs())
    write(home / "lessons/mine" / name)
    assert names(inputs()) == before


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", ".ardoise.json"])
def test_papers_in_the_lesson_s_folder_make_no_circle(home: Path, name: str) -> None:
    before = names(inputs())
    write(home / "lessons/mine" / name)
    assert names(inputs()) == before


def test_what_ardoise_yaml_names_is_followed_as_it_changes(home: Path) -> None:
    looked = inputs()
    for name in ("logo.png", "other.png", "look.yaml", "school.docx"):
        write(home / name)
    settings = home / "ardoise.yaml"
    assert names(looked).isdisjoint({"logo.png", "school.docx"})
    write(settings, "logo: logo.png\nword_template: school.docx\ntheme: look.yaml\n")
    assert {"logo.png", "school.docx", "look.yaml"} <= names(looked)
    write(settings, "logo: other.png\n")
    assert "other.png" in names(looked) and "logo.png" not in names(looked)
    write(settings, "logo: [other.png\n")  # wrong for a moment
    assert "other.png" in names(looked)
    settings.unlink()
    assert "other.png" not in names(looked)


def test_a_change_shows_and_nothing_else_does(home: Path) -> None:
    looked = inputs()
    before = looked.look()
    assert before and looked.look() == before
    write(home / "lessons/mine/lesson.yaml", "longer")
    assert looked.look() != before


def test_a_lesson_that_is_not_there_is_no_error(home: Path) -> None:
    assert Inputs(Path("nowhere"), Path("templates"), Path("ardoise.yaml")).look() == {}


def test_a_lesson_in_a_full_folder_is_seen_all_the_same(home: Path) -> None:
    for number in range(MOST_FILES + 5):
        (home / "lessons/mine" / f"{number}.txt").touch()
    seen = names(inputs())
    assert "lessons/mine/lesson.yaml" in seen
    assert MOST_FILES <= len(seen) <= MOST_FILES + 1


def test_a_template_by_its_name_lies_in_the_folder_of_templates() -> None:
    assert templates_named("standard", "my.yaml", None) == (Path("my.yaml"),)
