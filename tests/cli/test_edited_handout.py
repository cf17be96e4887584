"""A handout that a teacher changed is theirs: a new build goes beside it."""

from pathlib import Path

import docx
import pytest
from support.command import ardoise, files_in
from support.packs import FOLDERS

SMALL = FOLDERS["petite-lecon"]
SHEET = "petite-lecon-a2-fiche-eleve.docx"


@pytest.fixture(autouse=True)
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A worksheet in Word, built and then changed."""
    monkeypatch.chdir(tmp_path)
    assert ardoise("build", SMALL, "-l", "A2").exit_code == 0
    file = tmp_path / "output" / "petite-lecon" / SHEET
    word = docx.Document(str(file))
    word.paragraphs[0].insert_paragraph_before("Une question de plus, pour ma classe.")
    word.save(str(file))
    return file


def test_it_is_never_overwritten(edited: Path) -> None:
    before = edited.read_bytes()
    there = files_in(edited.parent)
    result = ardoise("build", SMALL, "-l", "A2")
    assert result.exit_code == 0
    assert edited.read_bytes() == before
    beside = edited.parents[1] / "petite-lecon-2"
    assert files_in(beside) == there == files_in(edited.parent)
    assert SHEET in result.stderr and "petite-lecon-2" in result.stderr
    # The table and the edited sheet are not confused: what was made is in the new folder.
    assert f"petite-lecon-2/{SHEET}" in result.stdout
    assert f"petite-lecon/{SHEET}" not in result.stdout


def test_the_next_build_renews_the_new_pack(edited: Path) -> None:
    for _ in range(2):
        assert ardoise("build", SMALL, "-l", "A2").exit_code == 0
    folders = {path.name for path in edited.parents[1].iterdir()}
    assert folders == {"petite-lecon", "petite-lecon-2"}


def test_it_is_said_in_french_too(edited: Path) -> None:
    result = ardoise("build", SMALL, "-l", "A2", "-f", "docx", language="fr")
    assert SHEET in result.stderr and "petite-lecon-2" in result.stderr
    assert result.stderr.startswith(("Vous avez modifié", "Vous avez changé")), result.stderr


def test_a_word_file_that_was_only_opened_elsewhere_is_replaced(edited: Path) -> None:
    fresh = edited.parents[1] / "petite-lecon-2"
    assert ardoise("build", SMALL, "-l", "A2").exit_code == 0
    (fresh / ".ardoise.json").unlink()
    for file in fresh.glob("*.pdf"):
        file.unlink()
    assert ardoise("build", SMALL, "-l", "A2").exit_code == 0
    assert not (edited.parents[1] / "petite-lecon-3").exists()
