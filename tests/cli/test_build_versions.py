"""`ardoise build --versions`: the names of the files, and what becomes of those before."""

import json
from pathlib import Path

import docx
import pytest
from support.command import ardoise, files_in
from support.packs import FOLDERS

SMALL = FOLDERS["petite-lecon"]
ONE = ("-l", "A2", "-f", "docx")
PLAIN = {
    "petite-lecon-a2-fiche-eleve.docx",
    "petite-lecon-a2-corrige.docx",
    "petite-lecon-fiche-enseignant.docx",
}
TWO = {
    "petite-lecon-a2-a-fiche-eleve.docx",
    "petite-lecon-a2-a-corrige.docx",
    "petite-lecon-a2-b-fiche-eleve.docx",
    "petite-lecon-a2-b-corrige.docx",
    "petite-lecon-fiche-enseignant.docx",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def build(*options: str) -> str:
    result = ardoise("build", SMALL, *options)
    assert result.exit_code == 0, result.stderr
    return result.stderr


def test_each_version_has_its_letter_in_its_names(folder: Path) -> None:
    build("--versions", "2", "--recipe", "homework", "-f", "pdf")
    stems = [f"-{level}-homework-{v}-{kind}" for level in ("a2", "b1") for v in "ab"
             for kind in ("fiche-eleve", "corrige")]  # fmt: skip
    stems += ["-homework-a-corrige-commun", "-homework-b-corrige-commun"]
    stems += ["-homework-fiche-enseignant"]
    assert files_in(folder) == {f"petite-lecon{stem}.pdf" for stem in stems}


def test_one_version_is_the_plain_build(folder: Path) -> None:
    build(*ONE, "--versions", "1")
    assert files_in(folder) == PLAIN


def test_four_are_the_most_and_one_the_fewest(folder: Path) -> None:
    for number in ("0", "5", "B"):
        assert ardoise("build", SMALL, "--versions", number).exit_code == 2
    assert files_in(folder) == set()
    build(*ONE, "-d", "worksheet", "--versions", "4")
    assert files_in(folder) == {f"petite-lecon-a2-{v}-fiche-eleve.docx" for v in "abcd"}


def test_papers_of_more_or_fewer_versions_do_not_stay_behind(folder: Path) -> None:
    build(*ONE)
    said = build(*ONE, "--versions", "2")
    assert files_in(folder) == TWO
    assert "petite-lecon-a2-fiche-eleve.docx" in said
    build(*ONE, "--versions", "3")
    said = build(*ONE, "--versions", "2")
    assert files_in(folder) == TWO
    assert "petite-lecon-a2-c-corrige.docx" in said
    said = build(*ONE)
    assert files_in(folder) == PLAIN
    assert "petite-lecon-a2-b-fiche-eleve.docx" in said


def test_versions_may_be_built_paper_by_paper(folder: Path) -> None:
    for kind in ("worksheet", "key", "plan"):
        assert build(*ONE, "--versions", "2", "-d", kind) == ""
    assert files_in(folder) == TWO


@pytest.mark.parametrize("versions", ["1", "2"])
def test_an_edited_sheet_of_one_version_is_kept_with_its_pack(folder: Path, versions: str) -> None:
    build(*ONE, "--versions", "2")
    edited = folder / "output" / "petite-lecon" / "petite-lecon-a2-b-fiche-eleve.docx"
    word = docx.Document(str(edited))
    word.paragraphs[0].insert_paragraph_before("Une question de plus, pour ma classe.")
    word.save(str(edited))
    before = edited.read_bytes()
    said = build(*ONE, "--versions", versions)
    assert edited.name in said
    assert edited.read_bytes() == before and files_in(edited.parent) == TWO
    beside = edited.parents[1] / "petite-lecon-2"
    assert files_in(beside) == (TWO if versions == "2" else PLAIN)


def test_the_manifest_names_the_version(folder: Path) -> None:
    result = ardoise("build", SMALL, *ONE, "--versions", "2", "--json")
    (built,) = json.loads(result.stdout)
    found = {(f["document"], f["level"], f["version"]) for f in built["files"]}
    papers = {(kind, "A2", version) for kind in ("worksheet", "key") for version in "AB"}
    assert found == papers | {("plan", None, None)}
    (plain,) = json.loads(ardoise("build", SMALL, *ONE, "--json").stdout)
    assert plain["files"] and all(f["version"] is None for f in plain["files"])


def test_a_recipe_that_has_no_other_order_is_said(folder: Path) -> None:
    wanted = ("-l", "A2", "-d", "worksheet", "-f", "pdf", "--recipe", "debate", "--versions", "2")
    result = ardoise("build", "ai-alliance", *wanted, language="fr")
    assert result.exit_code == 0
    assert "le sujet B est le même" in result.stderr
    assert "sujet" not in ardoise("check", "ai-alliance", "--recipe", "debate").stderr
