"""Wheel, sdist, folder and editable install: each builds the lesson from an empty folder."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from support.packaging import Environment, copy_checkout, made_in, new_environment, run

KEPT_OUT = "templates/word/make_template.py"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_checkout(tmp_path_factory.mktemp("packaging") / "checkout")


@pytest.fixture(scope="module")
def built(checkout: Path) -> Path:
    """The folder with the sdist, and the wheel that was made from the sdist."""
    folder = checkout.parent / "dist"
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, checkout, cwd=checkout)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def sdist(built: Path) -> Path:
    return next(built.glob("*.tar.gz"))


@pytest.fixture(scope="module")
def papers(checkout: Path) -> list[str]:
    """What the lesson builds where nothing is installed: the files that each install must make."""
    empty = checkout.parent / "papers"
    empty.mkdir()
    code = f"import sys; sys.path.insert(0, {str(checkout)!r})\nfrom generator.cli.main import main"
    run(sys.executable, "-c", f"{code}\nmain()", "build", "ai-alliance", cwd=empty)
    made = made_in(empty)
    assert len(made) >= 10, "sheet and key at two levels and the plan, as PDF and Word"
    return made


@pytest.mark.parametrize("kind", ["wheel", "sdist", "folder"])
def test_a_copy_builds_the_lesson(
    kind: str, wheel: Path, sdist: Path, checkout: Path, papers: list[str], tmp_path: Path
) -> None:
    environment = new_environment(tmp_path / "env")
    environment.install({"wheel": wheel, "sdist": sdist, "folder": checkout}[kind])
    assert environment.package() == environment.site_packages / "generator"
    assert environment.build_lesson(tmp_path / "papers") == papers


@pytest.fixture
def own_checkout(tmp_path: Path) -> Path:
    return copy_checkout(tmp_path / "checkout")


def _rename_worksheets(checkout: Path) -> None:
    labels = checkout / "templates" / "labels" / "fr.yaml"
    text = labels.read_text(encoding="utf-8")
    assert "worksheet: fiche-eleve" in text
    labels.write_text(text.replace("worksheet: fiche-eleve", "worksheet: feuille"), "utf-8")


def _sheets(environment: Environment, folder: Path) -> list[str]:
    return environment.build_lesson(folder, "-l", "A2", "-d", "worksheet", "-f", "pdf")


def test_an_editable_install_reads_the_checkout(
    own_checkout: Path, papers: list[str], tmp_path: Path
) -> None:
    environment = new_environment(tmp_path / "env")
    environment.install("--editable", own_checkout)
    assert environment.package() == own_checkout / "generator"
    copies = [*environment.site_packages.rglob("*.yaml"), *environment.site_packages.rglob("*.ttf")]
    assert not copies, "an editable install left a copy that will grow stale"
    assert environment.build_lesson(tmp_path / "before") == papers
    assert "ai-alliance-a2-fiche-eleve.pdf" in papers
    _rename_worksheets(own_checkout)
    assert _sheets(environment, tmp_path / "after") == ["ai-alliance-a2-feuille.pdf"]


def test_one_environment_serves_both_commands_of_the_readme(
    own_checkout: Path, tmp_path: Path
) -> None:
    """The copy and the editable install take each other's place, in any order."""
    environment = new_environment(tmp_path / "env")
    copy = environment.site_packages / "generator"
    for what, package in (
        ([own_checkout], copy),
        (["--editable", own_checkout], own_checkout / "generator"),
        ([own_checkout], copy),
    ):
        environment.install(*what)
        assert environment.package() == package
    _rename_worksheets(own_checkout)
    assert _sheets(environment, tmp_path / "old") == ["ai-alliance-a2-fiche-eleve.pdf"]
    environment.install(own_checkout)
    assert _sheets(environment, tmp_path / "new") == ["ai-alliance-a2-feuille.pdf"]


def test_the_wheel_holds_what_it_should_and_nothing_else(wheel: Path, checkout: Path) -> None:
    def files(part: str) -> set[str]:
        found = (p.relative_to(checkout).as_posix() for p in (checkout / part).rglob("*"))
        return {name for name in found if (checkout / name).is_file() and "__pycache__" not in name}

    data = (files("templates") | files("lessons")) - {KEPT_OUT}
    expected = files("generator") | {f"generator/{name}" for name in data}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert any(name.endswith(".ttf") for name in names)
    assert names == expected
    ends = {Path(name).suffix for name in names}
    assert ends <= {".py", ".typed", ".yaml", ".md", ".txt", ".ttf", ".json", ".docx"}


def test_every_font_comes_with_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    fonts = [Path(name) for name in names if name.endswith(".ttf")]
    assert fonts
    for font in fonts:
        family = font.stem.split("-")[0].removesuffix("Sans")
        assert f"{font.parent.as_posix()}/{family}-LICENSE.txt" in names
        assert any(n.endswith(f"licenses/templates/fonts/{family}-LICENSE.txt") for n in names)


def test_the_sdist_can_be_tested_and_read(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in ("README.md", "CHANGELOG.md", "docs/architecture.md", ".ci/run",
                 "tests/packaging/test_installs.py", KEPT_OUT):  # fmt: skip
        assert name in names
