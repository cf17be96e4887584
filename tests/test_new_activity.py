"""A new activity type is one module and its data: nothing else of the house is touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command import ardoise
from support.copies import copy_lesson
from support.finished_files import everything_in, pdf_text

import generator.activities as activities

MODULE = '''"""Stranger hunt: three words of the lesson and one that is not of it."""

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Item, Items, Option, Options, Paragraph
from generator.document.inlines import plain


class HuntSettings(Settings):
    """How many rows, and the stranger that is put among the words."""

    rows: int = Field(default=1, ge=1, le=4)
    stranger: str


def compose(task: Task[HuntSettings]) -> Outcome:
    terms = [word.term for word in task.lesson.words]
    rows = task.settings.rows
    if len(terms) < 3 * rows:
        return Lacking("lacks-words", {"least": 3 * rows})
    items = []
    for row in range(rows):
        words = [*terms[3 * row : 3 * row + 3], task.settings.stranger]
        drawn = task.draw.shuffled(sorted(words), str(row))
        options = tuple(Option(plain(w), w == task.settings.stranger) for w in drawn)
        items.append(Item((Paragraph(plain("…"), role="item"), Options(options, "row"))))
    blocks = (task.wording.instruction(), Items(tuple(items)))
    scaffold = task.wording.text("scaffold", n=rows)
    return Composed(task.wording.title, blocks, units=rows, scaffold=scaffold)


TYPE = ActivityType("stranger_hunt", HuntSettings, compose)
'''
LABELS = """extends: fr
activities:
  stranger_hunt:
    title: Chassez l’intrus
    pupil: Cherche le mot de trop.
    teacher: Fait expliquer le choix.
    instructions:
      default: {vous: Cochez l’intrus de chaque ligne., tu: Coche l’intrus de chaque ligne.}
    texts: {scaffold: "intrus : {n}"}
"""
LEVELS = """extends: cefr
levels:
  A2: {activities: {stranger_hunt: {rows: 1, stranger: un parapluie}}}
  B1: {activities: {stranger_hunt: {rows: 2, stranger: un dirigeable}}}
"""
RECIPE = """extends: short
name: intrus
steps:
  - {id: reading, phase: global, minutes: 9, materials: [article], parts: [five_w]}
  - {id: odd, phase: language, minutes: 5, form: pairs, parts: [{type: stranger_hunt, points: 2}]}
sheets:
  - pages: [[article, reading, odd]]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A teacher's folder with the new type, its words, its settings and a recipe."""
    types = tmp_path / "types"
    types.mkdir()
    (types / "stranger_hunt.py").write_text(MODULE, encoding="utf-8")
    for kind, name, content in (
        ("labels", "intrus", LABELS),
        ("levels", "cefr", LEVELS),
        ("recipes", "intrus", RECIPE),
    ):
        file = tmp_path / "templates" / kind / f"{name}.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(content, encoding="utf-8")
    copy_lesson("petite-lecon", tmp_path / "lessons")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(activities, "__path__", [*activities.__path__, str(types)])
    yield tmp_path
    sys.modules.pop("generator.activities.stranger_hunt", None)
    vars(activities).pop("stranger_hunt", None)


def test_a_lesson_with_it_is_built_in_both_formats(folder: Path) -> None:
    result = ardoise("build", "petite-lecon", "--recipe", "intrus", "--labels", "intrus")
    assert result.exit_code == 0, result.output
    made = {file.name: file for file in (folder / "output" / "petite-lecon").glob("*.*")}
    for level, rows in (("a2", 1), ("b1", 2)):
        for suffix in ("pdf", "docx"):
            stem = f"petite-lecon-{level}-intrus"
            sheet = everything_in(made[f"{stem}-fiche-eleve.{suffix}"].read_bytes(), suffix)
            key = everything_in(made[f"{stem}-corrige.{suffix}"].read_bytes(), suffix)
            assert "chassez l’intrus" in sheet and "coche l’intrus de chaque ligne" in sheet
            assert "chassez l’intrus" in key
        pdf = pdf_text(made[f"{stem}-fiche-eleve.pdf"].read_bytes())
        stranger = {"a2": "un parapluie", "b1": "un dirigeable"}[level]
        assert pdf.count(stranger) == rows
        assert "… / 2" in " ".join(pdf.split())
    plan = pdf_text(made["petite-lecon-intrus-fiche-enseignant.pdf"].read_bytes())
    assert "Cherche le mot de trop." in " ".join(plan.split())


def test_it_is_listed(folder: Path) -> None:
    assert "stranger_hunt" in ardoise("list").stdout


def test_its_settings_are_checked_with_their_place(folder: Path) -> None:
    file = folder / "templates" / "levels" / "cefr.yaml"
    file.write_text(LEVELS.replace("rows: 2", "rows: 9"), encoding="utf-8")
    result = ardoise("build", "petite-lecon", "--recipe", "intrus", "--labels", "intrus")
    assert result.exit_code == 1
    assert "templates/levels/cefr.yaml:4:" in result.stderr and "9 is too big" in result.stderr


def test_without_its_words_it_says_which(folder: Path) -> None:
    result = ardoise("build", "petite-lecon", "--recipe", "intrus", "--labels", "en")
    assert result.exit_code == 1
    assert "activities.stranger_hunt" in result.stderr
    assert not (folder / "output").exists()
