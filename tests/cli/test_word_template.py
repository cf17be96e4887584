"""`ardoise template`, and `ardoise build --word-template`: a school's letterhead on the papers."""

import io
from pathlib import Path

import docx
import pytest
from support.command import ardoise, ardoise_process, files_in
from support.packs import FOLDERS
from support.school import ADDRESS, LETTER, SCHOOL, school_file
from support.word import standard_theme
from support.word_checks import word_faults

SMALL = FOLDERS["petite-lecon"]
SHEET = Path("output/petite-lecon/petite-lecon-a2-fiche-eleve.docx")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_papers_bear_the_school_s_letterhead(folder: Path) -> None:
    school_file(folder)
    result = ardoise("build", SMALL, "-l", "A2", "--word-template", "school.docx")
    assert result.exit_code == 0 and "school" not in result.stderr
    papers = sorted((folder / "output" / "petite-lecon").glob("*.docx"))
    assert len(papers) == 3
    for paper in papers:
        assert word_faults(paper.read_bytes()) == []
        word = docx.Document(str(paper))
        assert SCHOOL in word.sections[0].header.paragraphs[0].text
        assert word.sections[0].footer.paragraphs[-1].text == ADDRESS
        assert LETTER not in "".join(p.text for p in word.paragraphs)
    assert len(list((folder / "output" / "petite-lecon").glob("*.pdf"))) == 3


def test_its_bytes_are_the_same_elsewhere(folder: Path) -> None:
    school_file(folder)
    arguments = ("build", SMALL, "-l", "A2", "-d", "worksheet", "-f", "docx")
    assert ardoise(*arguments, "--word-template", "school.docx").exit_code == 0
    here = (folder / SHEET).read_bytes()
    again = (*arguments, "--word-template", folder / "school.docx", "-o", "again")
    there = ardoise_process(*again, folder=folder, PYTHONHASHSEED="4711", TZ="Asia/Tokyo")
    assert there.returncode == 0, there.stderr
    assert (folder / "again" / SHEET.relative_to("output")).read_bytes() == here


def test_what_was_not_changed_since_is_written_anew(folder: Path) -> None:
    """The letterhead comes later: the papers without it were nobody's work."""
    arguments = ("build", SMALL, "-l", "A2", "-d", "worksheet", "-f", "docx")
    assert ardoise(*arguments).exit_code == 0
    before = (folder / SHEET).read_bytes()
    school_file(folder)
    assert ardoise(*arguments, "--word-template", "school.docx").exit_code == 0
    assert (folder / SHEET).read_bytes() != before
    assert files_in(folder) == {"school.docx", SHEET.name}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["not a Word file", "save it again", "LibreOffice"]),
        ("fr", ["ce n’est pas un fichier Word", "enregistrez-le de nouveau"]),
    ],
)
@pytest.mark.parametrize("name", ["school.odt", "school.pdf", "school.docx"])
def test_what_is_no_word_file_is_said_and_nothing_is_written(
    folder: Path, name: str, language: str, words: list[str]
) -> None:
    (folder / name).write_bytes(b"%PDF-1.7\n")
    result = ardoise("build", SMALL, "-l", "A2", "--word-template", name, language=language)
    assert result.exit_code == 1
    assert name in result.stderr and all(each in result.stderr for each in words)
    assert files_in(folder) == {name}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--word-template", "none.docx"), "does not exist"),
        (("--word-template", "."), "a folder, not a file"),
        (("--word-template", "school.docx", "-f", "pdf"), "leave out -f pdf"),
    ],
)
def test_other_mistakes_are_said(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    school_file(folder)
    result = ardoise("build", SMALL, "-l", "A2", *arguments)
    assert result.exit_code == 1 and said in result.stderr
    assert files_in(folder) == {"school.docx"}


def test_our_template_is_written_to_be_changed(folder: Path) -> None:
    result = ardoise("template")
    assert result.exit_code == 0 and "--word-template school.docx" in result.stderr
    data = (folder / "school.docx").read_bytes()
    assert word_faults(data) == []
    word = docx.Document(io.BytesIO(data))
    assert word.paragraphs[0].text == "Template for the Word papers"
    assert "Ardoise instruction" in {style.name for style in word.styles}
    word.styles["heading 1"].font.name = "Georgia"
    word.sections[0].header.paragraphs[0].text = SCHOOL
    word.save(str(folder / "school.docx"))
    build = ("build", SMALL, "-l", "A2", "-d", "worksheet", "-f", "docx")
    assert ardoise(*build, "--word-template", "school.docx").exit_code == 0
    made = docx.Document(str(folder / SHEET))
    assert made.styles["heading 1"].font.name == "Georgia"
    assert made.sections[0].header.paragraphs[0].text == SCHOOL


def test_the_template_speaks_the_teacher_s_language(folder: Path) -> None:
    assert ardoise("template", "modele", language="fr").exit_code == 0
    word = docx.Document(str(folder / "modele.docx"))
    assert word.paragraphs[0].text == "Modèle pour les documents Word"
    assert word.core_properties.language == "fr-FR"


def test_the_template_has_the_look_of_a_theme(folder: Path) -> None:
    themes = folder / "templates" / "themes"
    themes.mkdir(parents=True)
    text = "extends: standard\nname: large\nparagraphs:\n  instruction: {size: 17}\n"
    (themes / "large.yaml").write_text(text, encoding="utf-8")
    assert ardoise("template", "large.docx", "--theme", "large").exit_code == 0
    size = docx.Document(str(folder / "large.docx")).styles["Ardoise instruction"].font.size
    assert size is not None and size.pt == 17
    assert standard_theme().paragraph("instruction").size != 17
    result = ardoise("template", "other.docx", "--theme", "dark")
    assert result.exit_code == 1 and "dark" in result.stderr
    assert not (folder / "other.docx").exists()


def test_a_file_that_is_there_is_never_written_over(folder: Path) -> None:
    (folder / "school.docx").write_bytes(b"mine")
    for arguments in ((), ("school.docx",), ("school",)):
        result = ardoise("template", *arguments)
        assert result.exit_code == 1 and "is there already" in result.stderr
    assert (folder / "school.docx").read_bytes() == b"mine"
    result = ardoise("template", "nowhere/school.docx")
    assert result.exit_code == 1 and "nowhere" in result.stderr
