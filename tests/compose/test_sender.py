"""Whom the papers are from, out of `ardoise.yaml`: on each paper, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.copies import copy_lesson
from support.packs import FOLDERS, SHIPPED
from support.sending import CLASS, SCHOOL, SETTINGS, TEACHER, settings_in

from generator.document.blocks import Paragraph
from generator.document.document import Document
from generator.document.dump import dump, inlines
from generator.document.sender import NOBODY
from generator.papers import documents
from generator.prepare import Order, Prepared, prepare


def made(settings: Path | None, **wanted: object) -> Prepared:
    return prepare(Order(FOLDERS["petite-lecon"], settings=settings, **wanted), SHIPPED)


def papers(prepared: Prepared) -> dict[str, Document]:
    return {
        f"{level}{version.version}{paper.kind}": paper
        for version in prepared.pack.all_versions
        for level, paper in documents(version, prepared.order.documents)
    }


def fields_of(paper: Document) -> list[str]:
    found = (b for b in paper.blocks if isinstance(b, Paragraph) and b.role == "fields")
    return [inlines(block.content).replace("\u00a0", " ") for block in found]


def test_every_paper_says_it(tmp_path: Path) -> None:
    found = papers(made(settings_in(tmp_path), versions=2))
    assert len(found) == 11
    for paper in found.values():
        sender = paper.sender
        assert sender.school == SCHOOL
        assert sender.logo is not None and sender.logo.width == 300
        on_sheet = paper.kind == "worksheet"
        beside = TEACHER if on_sheet else f"{TEACHER} · {CLASS}"
        assert sender.beside.replace("\u00a0", " ") == beside
        assert f"school: {SCHOOL}" in dump(paper) and "logo: 300 × 200 " in dump(paper)


def test_the_class_stands_where_pupils_would_write_it(tmp_path: Path) -> None:
    plain, named = papers(made(None)), papers(made(settings_in(tmp_path)))
    sheets = [name for name in plain if name.endswith("worksheet")]
    assert len(sheets) == 2
    for name in sheets:
        before, after = fields_of(plain[name]), fields_of(named[name])
        assert len(before) == len(after) == 2
        assert all(line.endswith("Classe : ____14") for line in before)
        assert after == [line.replace("____14", CLASS) for line in before]


def test_nothing_but_that_changes_and_the_code_stays(tmp_path: Path) -> None:
    plain, named = papers(made(None)), papers(made(settings_in(tmp_path)))
    for name, paper in plain.items():
        assert paper.sender == NOBODY
        other = replace(named[name], sender=NOBODY)
        said = dump(other).replace(CLASS.replace(" ", "⍽"), "____14")
        assert said == dump(paper), name


def test_nothing_said_is_the_same_as_no_file(tmp_path: Path) -> None:
    silent = made(settings_in(tmp_path, "levels: [A2, B1]\n"))
    assert papers(silent) == papers(made(None)) and silent.inputs == made(None).inputs


@pytest.mark.parametrize(
    "text",
    [
        SETTINGS.replace("Dupont", "Durand"),
        SETTINGS.replace("3e B", "3e C"),
        SETTINGS.replace("Lille", "Lens"),
        SETTINGS.replace("logo: logo.png", ""),
    ],
)
def test_it_is_an_input_of_the_papers(tmp_path: Path, text: str) -> None:
    one = made(settings_in(tmp_path)).inputs
    assert made(settings_in(tmp_path)).inputs == one
    assert made(settings_in(tmp_path, text)).inputs != one != made(None).inputs


def test_names_are_typeset_and_stand_on_one_line(tmp_path: Path) -> None:
    text = 'school: "Lycée de\\nl\'Europe"\nteacher: M. Petit\nclass: {name: "2de\\t4"}\n'
    found = papers(made(settings_in(tmp_path, text)))["A2Akey"]
    assert found.sender.school == "Lycée de l’Europe"
    assert found.sender.beside.replace("\u00a0", " ") == "M. Petit · 2de 4"


def test_the_law_holds_with_a_sender(tmp_path: Path) -> None:
    """Another answer, another model answer: the sheet is the same."""

    def other(data: dict) -> None:
        changed = 0
        for question in data["questions"]:
            if isinstance(question.get("answer"), bool):
                question["answer"], changed = not question["answer"], changed + 1
                question.pop("correction", None)
        assert changed

    settings = settings_in(tmp_path)
    sheets = []
    for name, change in (("one", None), ("other", other)):
        lesson = copy_lesson("petite-lecon", tmp_path / name, change)
        pack = prepare(Order(lesson, settings=settings), SHIPPED).pack
        sheets.append([dump(paper) for _, paper in documents(pack, ("worksheet",))])
    assert sheets[0] == sheets[1] and len(sheets[0]) == 2
