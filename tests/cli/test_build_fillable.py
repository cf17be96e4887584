"""`ardoise build --fillable`: worksheets to fill in on a screen, beside the printed ones."""

import json
from pathlib import Path

import pytest
from support.command import ardoise
from support.forms import fields_of
from support.packs import FOLDERS

LESSON = FOLDERS["ai-alliance"]


def built(folder: Path, *arguments: str) -> dict[str, bytes]:
    """The papers of one level that a build names, with what is in them."""
    result = ardoise("build", LESSON, "-l", "A2", "-o", folder, *arguments, "--json")
    assert result.exit_code == 0, result.stderr
    (made,) = json.loads(result.stdout)
    files = [Path(file["file"]) for file in made["files"]]
    return {file.name: file.read_bytes() for file in files}


def test_they_lie_beside_the_printed_ones_with_the_same_key(tmp_path: Path) -> None:
    plain = built(tmp_path, "-f", "pdf")
    made = built(tmp_path, "-f", "pdf", "--fillable")
    sheet, form = "ai-alliance-a2-fiche-eleve.pdf", "ai-alliance-a2-fiche-eleve-a-remplir.pdf"
    assert set(plain) - set(made) == {sheet} and set(made) - set(plain) == {form}
    for name in set(plain) & set(made):
        assert plain[name] == made[name], name
    assert (tmp_path / "ai-alliance" / sheet).read_bytes() == plain[sheet]
    assert len(fields_of(made[form])) > 40 and not fields_of(plain[sheet])
    assert built(tmp_path, "-f", "pdf", "--fillable") == made


def test_one_of_another_pack_goes_with_its_printed_sheet(tmp_path: Path) -> None:
    built(tmp_path, "-f", "pdf", "--fillable")
    built(tmp_path, "-f", "pdf", "--seed", "2")
    names = {file.name for file in (tmp_path / "ai-alliance").glob("*.pdf")}
    assert "ai-alliance-a2-fiche-eleve.pdf" in names
    assert not [name for name in names if "remplir" in name]


def test_both_formats_have_the_name(tmp_path: Path) -> None:
    made = built(tmp_path, "-d", "worksheet", "--fillable", "--labels", "en")
    stem = "ai-alliance-a2-worksheet-to-fill-in"
    assert set(made) == {f"{stem}.pdf", f"{stem}.docx"}


def test_without_worksheets_it_is_refused_in_plain_words(tmp_path: Path) -> None:
    result = ardoise("build", LESSON, "-d", "key", "--fillable", "-o", tmp_path)
    assert result.exit_code == 1
    assert "--fillable is for the worksheets, and none are asked for" in result.stderr
    assert not list(tmp_path.iterdir())


def test_ardoise_yaml_keeps_it_and_the_command_overrules_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ardoise.yaml").write_text("fillable: true\n", encoding="utf-8")
    sheet = ("-d", "worksheet", "-f", "pdf")
    assert [*built(tmp_path, *sheet)] == ["ai-alliance-a2-fiche-eleve-a-remplir.pdf"]
    assert [*built(tmp_path, *sheet, "--no-fillable")] == ["ai-alliance-a2-fiche-eleve.pdf"]
    assert [*built(tmp_path, "-d", "key", "-f", "pdf")] == ["ai-alliance-a2-corrige.pdf"]
