"""`ardoise build`: what is built, under which names, and what is said of it."""

import json
import re
import shutil
from pathlib import Path

import pytest
from support.command import ardoise, ardoise_process, files_in
from support.finished_files import pdf_metadata, pdf_text
from support.packs import FOLDERS, ROOT
from support.printed_words import pages_of

SMALL = FOLDERS["petite-lecon"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def both(*stems: str) -> set[str]:
    return {f"{stem}.{suffix}" for stem in stems for suffix in ("pdf", "docx")}


def test_the_names_of_files_with_french_labels(folder: Path) -> None:
    result = ardoise("build", "ai-alliance", "-l", "A2", "-l", "B1")
    assert result.exit_code == 0 and result.stderr == ""
    assert [path.name for path in (folder / "output").iterdir()] == ["ai-alliance"]
    assert files_in(folder) == both(
        "ai-alliance-a2-fiche-eleve",
        "ai-alliance-a2-corrige",
        "ai-alliance-b1-fiche-eleve",
        "ai-alliance-b1-corrige",
        "ai-alliance-corrige-commun",
        "ai-alliance-fiche-enseignant",
    )


def test_the_names_of_files_with_english_labels(folder: Path) -> None:
    result = ardoise("build", SMALL, "--labels", "en", "-o", "papers")
    assert result.exit_code == 0
    assert files_in(folder / "papers" / "petite-lecon") == both(
        "petite-lecon-a2-worksheet",
        "petite-lecon-a2-key",
        "petite-lecon-b1-worksheet",
        "petite-lecon-b1-key",
        "petite-lecon-joint-key",
        "petite-lecon-lesson-plan",
    )


def test_what_is_not_the_default_is_part_of_the_name(folder: Path) -> None:
    themes = folder / "templates" / "themes"
    themes.mkdir(parents=True)
    (themes / "large.yaml").write_text("extends: standard\nname: large\n", encoding="utf-8")
    result = ardoise("build", "ai-alliance", "--recipe", "short", "-f", "pdf", "-l", "A2")
    assert result.exit_code == 0
    result = ardoise("build", "ai-alliance", "-d", "plan", "-f", "pdf", "--theme", "large")
    assert result.exit_code == 0
    assert files_in(folder / "output") == {
        "ai-alliance-a2-short-fiche-eleve.pdf",
        "ai-alliance-a2-short-corrige.pdf",
        "ai-alliance-short-fiche-enseignant.pdf",
        "ai-alliance-large-fiche-enseignant.pdf",
    }


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("-l", "a2", "-d", "worksheet"), both("petite-lecon-a2-fiche-eleve")),
        (("--level", "B1", "--document", "key", "-f", "pdf"), {"petite-lecon-b1-corrige.pdf"}),
        (
            ("-l", "b1", "-l", "A2", "-d", "key", "-d", "worksheet", "-f", "docx"),
            {
                "petite-lecon-a2-corrige.docx",
                "petite-lecon-a2-fiche-eleve.docx",
                "petite-lecon-b1-corrige.docx",
                "petite-lecon-b1-fiche-eleve.docx",
                "petite-lecon-corrige-commun.docx",
            },
        ),
        (
            ("-d", "plan", "--format", "pdf", "--format", "docx"),
            both("petite-lecon-fiche-enseignant"),
        ),
    ],
)
def test_levels_documents_and_formats(
    options: tuple[str, ...], expected: set[str], folder: Path
) -> None:
    assert ardoise("build", SMALL, *options).exit_code == 0
    assert files_in(folder) == expected


@pytest.mark.parametrize("named", [SMALL, SMALL / "lesson.yaml"], ids=["folder", "file"])
def test_a_lesson_by_its_folder_or_its_file(named: Path, folder: Path) -> None:
    assert ardoise("build", named, "-d", "plan", "-f", "pdf").exit_code == 0
    assert files_in(folder) == {"petite-lecon-fiche-enseignant.pdf"}


def test_a_lesson_by_its_name_is_the_teacher_s_own_first(folder: Path) -> None:
    shutil.copytree(SMALL, folder / "lessons" / "ai-alliance")
    assert ardoise("build", "ai-alliance", "-d", "plan", "-f", "pdf").exit_code == 0
    made = folder / "output" / "ai-alliance" / "ai-alliance-fiche-enseignant.pdf"
    assert "potager" in pdf_metadata(made.read_bytes())["Title"]


def test_without_a_name_every_lesson_of_the_folder_is_built(folder: Path) -> None:
    (folder / "lessons").mkdir()
    for name in FOLDERS:
        (folder / "lessons" / name).symlink_to(FOLDERS[name])
    (folder / "lessons" / "notes").mkdir()
    result = ardoise("build", "-d", "plan", "-f", "pdf")
    assert result.exit_code == 0
    written = files_in(folder / "output")
    plans = "-fiche|-lesson-plan|-guia|-unterrichts"
    assert {re.split(plans, name)[0] for name in written} == set(FOLDERS)


def test_without_a_name_and_without_lessons(folder: Path) -> None:
    result = ardoise("build")
    assert result.exit_code == 1
    assert "lessons" in result.stderr and "ai-alliance" in result.stderr
    assert list(folder.iterdir()) == []


def test_the_table_at_the_end_names_each_file_and_its_pages(folder: Path) -> None:
    result = ardoise("build", SMALL, "-l", "A2", "-d", "worksheet")
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["File", "Pages"]
    rows = [line.split() for line in lines[1:]]
    stem = "output/petite-lecon/petite-lecon-a2-fiche-eleve"
    assert [row[0] for row in rows] == [f"{stem}.pdf", f"{stem}.docx"]
    assert int(rows[0][1]) == _pages(folder / f"{stem}.pdf") > 0
    assert rows[1][1] == "–"


def _pages(file: Path) -> int:
    return len(pages_of(file.read_bytes()))


def test_the_manifest_tells_scripts_all_of_it(folder: Path) -> None:
    result = ardoise("build", SMALL, "ai-alliance", "--json", "-l", "A2")
    assert result.exit_code == 0 and result.stderr == ""
    built = json.loads(result.stdout)
    assert [each["lesson"] for each in built] == ["petite-lecon", "ai-alliance"]
    for each in built:
        files = each["files"]
        assert {Path(f["file"]).name for f in files} == files_in(Path(each["folder"]))
        assert {(f["document"], f["level"]) for f in files} == {
            ("worksheet", "A2"),
            ("key", "A2"),
            ("plan", None),
        }
        assert {f["format"] for f in files} == {"pdf", "docx"}
        for file in files:
            is_pdf = file["format"] == "pdf"
            assert file["pages"] == (_pages(Path(file["file"])) if is_pdf else None)
        assert each["warnings"] == []


def sheet_text(folder: Path, *options: str) -> str:
    target = folder / "-".join(("sheet", *options)).replace("--", "")
    sheet = ("-l", "A2", "-d", "worksheet", "-f", "pdf")
    assert ardoise("build", SMALL, *sheet, "-o", target, *options).exit_code == 0
    return pdf_text(next(target.rglob("*.pdf")).read_bytes())


def test_the_register_changes_the_consignes(folder: Path) -> None:
    usual = sheet_text(folder)
    assert "Complète" in usual and "Complétez" not in usual
    polite = sheet_text(folder, "--register", "vous")
    assert "Complétez" in polite and "Complète " not in polite


def test_the_seed_changes_the_order(folder: Path) -> None:
    usual, other = sheet_text(folder), sheet_text(folder, "--seed", "2")
    assert other != usual == sheet_text(folder, "--seed", "1")


def test_one_wrong_lesson_does_not_stop_the_others(folder: Path) -> None:
    result = ardoise("build", ROOT / "tests" / "wrong_lessons" / "unknown-key", SMALL, "-d", "plan")
    assert result.exit_code == 1
    assert "nothing was written" in result.stderr
    assert files_in(folder) == both("petite-lecon-fiche-enseignant")


def test_a_whole_process(folder: Path) -> None:
    done = ardoise_process("build", "ai-alliance", "-d", "plan", "-f", "pdf", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert files_in(folder) == {"ai-alliance-fiche-enseignant.pdf"}
    plain = ardoise_process("build", "nirgends", folder=folder, PYTHONIOENCODING="ascii")
    assert plain.returncode == 1 and "nirgends" in plain.stderr


def test_a_lexicon_that_could_not_be_used_is_named_and_the_papers_are_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.language.lexicon.trouble.unusable", lambda: ["fr"])
    result = ardoise("build", SMALL, "-l", "A2", "-f", "pdf", "-d", "worksheet")
    assert result.exit_code == 0 and "lexicon (fr) could not be written" in result.stderr
    assert len(files_in(folder)) == 1
