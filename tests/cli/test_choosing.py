"""Choosing on the command line and in a lesson: what is made, under which names, what is said."""

import json
from pathlib import Path

import docx
import pytest
import yaml
from support.command import ardoise, files_in
from support.copies import copy_lesson
from support.finished_files import pdf_text
from support.packs import FOLDERS, ROOT

from generator.source.folders import templates_root

SMALL = FOLDERS["petite-lecon"]
SHEET = ("-l", "A2", "-d", "worksheet", "-f", "pdf")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def words(folder: Path, lesson: object, *options: str, kind: str = "fiche-eleve") -> str:
    """The words of one paper in PDF, built in a folder of its own."""
    target = folder / f"built-{len(list(folder.iterdir()))}"
    result = ardoise("build", lesson, "-o", target, "-f", "pdf", *options)
    assert result.exit_code == 0, result.output
    (paper,) = target.rglob(f"*{kind}.pdf")
    return " ".join(pdf_text(paper.read_bytes()).split())


# What is made


def test_one_activity_alone(folder: Path) -> None:
    whole = words(folder, SMALL, "-l", "A2")
    alone = words(folder, SMALL, "-l", "A2", "--only", "true_false")
    assert "3 Vrai ou faux ?" in whole and "Mini-débat" in whole
    assert "1 Vrai ou faux ?" in alone and "Page 1 / 1" in alone
    assert "Mini-débat" not in alone
    assert "Glossaire" in whole and "Glossaire" not in alone
    key = words(folder, SMALL, "-l", "A2", "--only", "true_false", kind="corrige")
    assert "1 Vrai ou faux ?" in key
    plan = words(folder, SMALL, "-l", "A2", "--only", "true_false", kind="fiche-enseignant")
    assert "6 minutes" in plan and "1. Vrai ou faux ?" in plan and "Mini-débat" not in plan


@pytest.mark.parametrize(
    "options",
    [
        ("--only", "article,gap_fill"),
        ("--only", "gap_fill, article"),
        ("--only", "gap_fill", "--only", "article", "--only", "article"),
    ],
)
def test_names_with_commas_or_one_by_one(options: tuple[str, ...], folder: Path) -> None:
    assert ardoise("build", SMALL, *SHEET, *options).exit_code == 0
    assert files_in(folder) == {"petite-lecon-a2-only-article-gap_fill-fiche-eleve.pdf"}
    text = pdf_text(next(folder.rglob("*.pdf")).read_bytes())
    assert "potager" in text and "Page 2 /" in text


def test_what_is_skipped_is_nowhere(folder: Path) -> None:
    left = words(folder, "ai-alliance", "-l", "A2", "--skip", "debate,bonus")
    assert "Mini-débat" not in left and "Bonus" not in left and "Vrai ou faux ?" in left
    plan = words(
        folder, "ai-alliance", "-l", "A2", "--skip", "debate,bonus", kind="fiche-enseignant"
    )
    assert "45 minutes" in plan and "Mini-débat" not in plan and "Grille" not in plan


def test_an_activity_that_the_recipe_does_not_have(folder: Path) -> None:
    made = words(folder, "ai-alliance", "-l", "C1", "--recipe", "short", "--only", "matching")
    assert "1 Mots et définitions" in made
    assert files_in(folder / "built-0") == {
        f"ai-alliance-c1-short-only-matching-{kind}.pdf" for kind in ("fiche-eleve", "corrige")
    } | {"ai-alliance-short-only-matching-fiche-enseignant.pdf"}


def test_a_key_with_nothing_in_it_is_not_made(folder: Path) -> None:
    assert ardoise("build", SMALL, "-f", "pdf", "--only", "article").exit_code == 0
    assert {name.split("only-article-")[1] for name in files_in(folder)} == {
        "fiche-eleve.pdf",
        "fiche-enseignant.pdf",
    }
    result = ardoise("build", SMALL, "-d", "key", "--only", "article", "-o", "keys")
    assert result.exit_code == 1 and "nothing of the recipe standard is left" in result.stderr
    assert not (folder / "keys").exists()


# Beside the papers of the whole recipe


def test_papers_of_a_choice_never_mix_with_those_of_the_whole(folder: Path) -> None:
    made = folder / "output" / "petite-lecon"
    assert ardoise("build", SMALL).exit_code == 0
    whole = {file.name: file.read_bytes() for file in made.glob("petite*")}
    for options in (("--only", "gap_fill"), ("--skip", "gap_fill"), ("--only", "open,gap_fill")):
        result = ardoise("build", SMALL, *options)
        assert result.exit_code == 0 and "removed" not in result.stderr
        now = {file.name: file.read_bytes() for file in made.glob("petite*")}
        assert {name: now[name] for name in whole} == whole
        assert len(now) > len(whole)
        whole = now
    assert [path.name for path in (folder / "output").iterdir()] == ["petite-lecon"]


def test_an_edited_choice_stays_and_an_edited_whole_does_not_matter(folder: Path) -> None:
    made = folder / "output" / "petite-lecon"
    assert ardoise("build", SMALL, "-l", "A2", "-f", "docx").exit_code == 0
    assert ardoise("build", SMALL, "-l", "A2", "-f", "docx", "--only", "open").exit_code == 0
    edited = made / "petite-lecon-a2-fiche-eleve.docx"
    _edit(edited)
    result = ardoise("build", SMALL, "-l", "A2", "-f", "docx", "--only", "open")
    assert result.exit_code == 0 and not (folder / "output" / "petite-lecon-2").exists()
    chosen = made / "petite-lecon-a2-only-open-fiche-eleve.docx"
    mine = _edit(chosen)
    result = ardoise("build", SMALL, "-l", "A2", "-f", "docx", "--only", "open")
    assert chosen.read_bytes() == mine and chosen.name in result.stderr
    beside = folder / "output" / "petite-lecon-2"
    assert files_in(beside) == {name for name in files_in(made) if "only-open" in name}


def _edit(file: Path) -> bytes:
    word = docx.Document(str(file))
    word.paragraphs[0].insert_paragraph_before("Une question de plus, pour ma classe.")
    word.save(str(file))
    return file.read_bytes()


def test_the_papers_of_another_lesson_or_seed_take_the_place_of_a_choice_s(folder: Path) -> None:
    made = folder / "output" / "petite-lecon"
    only = ("-f", "pdf", "-l", "A2", "--only", "gap_fill")
    assert ardoise("build", SMALL, *only).exit_code == 0
    before = files_in(made)
    result = ardoise("build", SMALL, *only, "-d", "worksheet", "--seed", "2")
    assert result.exit_code == 0
    gone = before - files_in(made)
    assert gone and all("only-gap_fill" in name and name in result.stderr for name in gone)


# What is said


def test_unknown_names_are_all_said_with_what_there_is(folder: Path) -> None:
    result = ardoise("build", SMALL, "--only", "gap-fill,lecture", "--skip", "debat")
    assert result.exit_code == 1 and not (folder / "output").exists()
    assert "'gap-fill'. Did you mean 'gap_fill'?" in result.stderr
    assert "'lecture'" in result.stderr and "Did you mean 'debate'?" in result.stderr
    assert result.stderr.count("true_false") == 2  # once as a step and once as an activity
    assert "hypotheses" in result.stderr and "matching" in result.stderr
    assert ardoise("check", SMALL, "--only", "gap-fill").exit_code == 1
    french = ardoise("check", SMALL, "--skip", "debat", language="fr").stderr
    assert "il n’y a ni étape ni activité" in french


@pytest.fixture
def poor(folder: Path) -> Path:
    """The small lesson with words for B1 alone, no debate and no question to choose."""
    lesson = copy_lesson("petite-lecon", folder / "lessons")
    file = lesson / "lesson.yaml"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    for name in ("debate", "language_point"):
        data.pop(name, None)
    for word in data["vocabulary"]:
        word["levels"] = ["B1"]
    file.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return file


def test_what_the_lesson_cannot_feed_is_one_list_at_the_end(poor: Path, folder: Path) -> None:
    result = ardoise("build", poor, "-f", "pdf", "--json")
    assert result.exit_code == 0
    lines = result.stderr.splitlines()
    start = lines.index("Left out, for the lesson lacks what they need:")
    listed = lines[start + 1 :]
    assert all(line.startswith("  ") for line in listed) and len(listed) >= 4
    said = "\n".join(listed)
    assert "Phrases à compléter (A2): it needs words with an example, at least 3;" in said
    assert "Mini-débat (A2, B1): the lesson has no debate; add one under `debate`" in said
    (built,) = json.loads(result.stdout)
    lacking = [w for w in built["warnings"] if w["code"].startswith("lacks-")]
    assert len(lacking) == len(listed)
    assert {"code": "lacks-debate", "type": "debate", "level": "A2, B1"}.items() <= next(
        w for w in lacking if w["code"] == "lacks-debate"
    ).items()
    checked = ardoise("check", poor)
    assert checked.exit_code == 0 and said in checked.stderr
    french = ardoise("check", poor, language="fr").stderr
    assert "Laissé de côté" in french and "la leçon n’a pas de débat" in french


def test_a_level_with_nothing_left_gets_no_paper(poor: Path, folder: Path) -> None:
    result = ardoise("build", poor, "-f", "pdf", "--only", "gap_fill")
    assert result.exit_code == 0
    assert {name.split("-only")[0] for name in files_in(folder / "output")} == {
        "petite-lecon-b1",
        "petite-lecon",
    }
    assert "A2: nothing is left to print" in result.stderr
    assert "Phrases à compléter (A2)" in result.stderr


def test_nothing_that_can_be_made_is_an_error_with_what_is_missing(
    poor: Path, folder: Path
) -> None:
    result = ardoise("build", poor, "--only", "debate")
    assert result.exit_code == 1 and not (folder / "output").exists()
    assert "Mini-débat (A2, B1): the lesson has no debate" in result.stderr
    result = ardoise("build", poor, "--only", "correction")
    assert result.exit_code == 1 and "left to print" in result.stderr


def test_what_was_asked_for_and_is_optional_is_missed(folder: Path) -> None:
    assert "bonus" not in ardoise("check", SMALL).stderr
    result = ardoise("build", SMALL, "--only", "bonus,gap_fill")
    assert result.exit_code == 0 and "no question is marked as a bonus" in result.stderr


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_lack_names_the_key_that_feeds_it(language: str) -> None:
    from generator.lesson.lesson_file import LessonFile

    file = templates_root() / "messages" / f"{language}.yaml"
    problems = yaml.safe_load(file.read_text(encoding="utf-8"))["problems"]
    lacks = {code: text for code, text in problems.items() if code.startswith("lacks-")}
    lacks.pop("lacks-exam")  # of a recipe, not of an activity
    assert len(lacks) >= 9
    keys = {f"`{field.alias or name}`" for name, field in LessonFile.model_fields.items()}
    for code, text in lacks.items():
        assert any(key in text for key in keys), code
        assert text.startswith(("{title} ({level}): ", "{title} ({level})\u00a0: ")), code


# The lesson's own steps


def with_steps(folder: Path, steps: str) -> Path:
    lesson = copy_lesson("petite-lecon", folder / "lessons")
    file = lesson / "lesson.yaml"
    file.write_text(file.read_text(encoding="utf-8") + steps, encoding="utf-8")
    return file


def test_a_lesson_changes_its_recipe(folder: Path) -> None:
    file = with_steps(
        folder,
        """
steps:
  skip: [debate]
  add:
    - {type: preparation, after: correction, minutes: 8, form: pairs, sheet: 2}
  set:
    true_false: {items: 2, settings: {justify: none}}
    reading: {minutes: 20}
""",
    )
    sheet = words(folder, file, "-l", "A2")
    assert "Mini-débat" not in sheet and "Préparer le débat" in sheet
    assert "Coche la bonne réponse." in sheet and "par." not in sheet.split("Questions")[0][-300:]
    plan = words(folder, file, "-l", "A2", kind="fiche-enseignant")
    assert "20 min" in plan and "8 min" in plan and "2 affirmations" in plan
    assert "Mini-débat" in words(folder, file, "-l", "A2", "--only", "debate")


def test_the_example_of_the_documentation(folder: Path) -> None:
    page = (ROOT / "docs" / "lesson-format.md").read_text(encoding="utf-8")
    example = page.split("## Other steps")[1].split("```yaml\n")[1].split("```")[0]
    assert {"skip", "add", "set"} <= set(yaml.safe_load(example)["steps"])
    file = with_steps(folder, example)
    assert ardoise("check", file).exit_code == 0
    sheet = words(folder, file, "-l", "B1")
    assert "Préparer le débat" in sheet and "Phrases à compléter" not in sheet
    for recipe in ("debate", "homework", "vocabulary", "substitute"):
        assert ardoise("check", file, "--recipe", recipe).exit_code == 0, recipe


def test_a_lesson_is_wrong_whatever_the_recipe(folder: Path) -> None:
    file = with_steps(folder, "\nsteps: {skip: [nothing_such]}\n")
    for recipe in ("standard", "short"):
        result = ardoise("check", file, "--recipe", recipe)
        assert result.exit_code == 1
        assert "steps.skip[1]: there is no step or activity 'nothing_such'" in result.stderr


def test_a_recipe_that_cannot_be_read_does_not_matter_to_another(folder: Path) -> None:
    own = folder / "templates" / "recipes"
    own.mkdir(parents=True)
    (own / "broken.yaml").write_text("steps: [", encoding="utf-8")
    (own / "mine.yaml").write_text("extends: short\nname: mine\n", encoding="utf-8")
    file = with_steps(folder, "\nsteps: {recipes: [mine], skip: [opinion, camps, true_false]}\n")
    assert "Vrai ou faux ?" in words(folder, file, "-l", "A2")
    assert "Vrai ou faux ?" not in words(folder, file, "-l", "A2", "--recipe", "mine")


def test_usual_minutes_can_be_a_teacher_s_own(folder: Path) -> None:
    own = folder / "templates"
    own.mkdir()
    (own / "activities.yaml").write_text(
        "extends: activities\nactivities: {matching: {minutes: 17}}\n", encoding="utf-8"
    )
    options = ("-l", "A2", "--recipe", "short", "--only", "matching")
    plan = words(folder, SMALL, *options, kind="fiche-enseignant")
    assert "17 minutes" in plan and "à deux" in plan
