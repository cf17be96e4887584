"""What the README promises: its commands, its lesson, its changes, its options."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from generator.cli.main import COMMANDS, cli
from generator.profiles.templates import Templates
from generator.source.folders import templates_root

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", README, re.M | re.S))
COMMAND = r"^<!-- command: {} -->\n```\w+\n(.*?)^```$"


def _command(name: str) -> str:
    found = re.search(COMMAND.format(name), README, re.M | re.S)
    assert found, f"the README has no command named {name}"
    return found[1].strip()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A teacher's folder with the README's lesson in it."""
    for name in FILES:
        if name.startswith("lessons/"):
            _write(tmp_path, name)
    return tmp_path


def _write(folder: Path, name: str) -> None:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(FILES[name], encoding="utf-8")


def _ardoise(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    own = {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **variables}
    return subprocess.run(
        [sys.executable, "-c", "from generator.cli.main import main; main()", *arguments],
        cwd=folder,
        env={**os.environ, **own},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _pages(folder: Path, *options: str) -> str:
    """The words of the one worksheet that is built."""
    import pypdfium2

    wanted = ("-l", "A2", "-d", "worksheet", "-f", "pdf")
    done = _ardoise(folder, "build", "le-potager", *wanted, *options)
    assert done.returncode == 0, done.stderr
    pdfs = list((folder / "output" / "le-potager").glob("*.pdf"))
    assert len(pdfs) == 1
    document = pypdfium2.PdfDocument(pdfs[0])
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    shutil.rmtree(folder / "output")
    return re.sub(r"\s+", " ", text)


# The two commands


def test_each_command_is_one_line_that_does_all_its_own_set_up() -> None:
    commands = (("build", "ardoise build ai-alliance"), ("test", "python -m pytest -n auto"))
    for name, last in commands:
        command = _command(name)
        assert "\n" not in command
        steps = command.split(" && ")
        assert steps[0] == "python3 -m venv .venv"
        assert steps[1].startswith(".venv/bin/pip install")
        assert steps[2] == f".venv/bin/{last}"
        assert len(steps) == 3


def test_windows_has_the_same_two_commands() -> None:
    windows = _command("windows").splitlines()
    posix = [_command("build"), _command("test")]
    assert len(windows) == len(posix)
    for here, there in zip(windows, posix, strict=True):
        same = there.replace("python3 -m venv", "py -m venv").replace(" && ", "; ")
        assert here == same.replace(".venv/bin/", ".venv\\Scripts\\")


def test_continuous_integration_runs_the_readmes_test_command() -> None:
    """`.ci/run` reads the line from the README; here as it does, with its own words."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    [reading] = re.findall(r"^test_command=\$\((.*)\)$", script, re.M)
    read = subprocess.run(
        ["bash", "-c", reading], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert read.stdout.strip() == _command("test")
    assert 'bash -c "$test_command"' in script
    assert "export ARDOISE_REQUIRE_TOOLS=1" in script
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


# The lesson in 20 lines, and the changes


def test_the_lesson_has_20_lines_at_most() -> None:
    assert len(FILES["lessons/le-potager/lesson.yaml"].splitlines()) <= 20


def test_the_lesson_checks_without_an_error_or_a_doubt(home: Path) -> None:
    done = _ardoise(home, "check", "le-potager", ARDOISE_LANG="en")
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    listed = lines.index("Left out, for the lesson lacks what they need:")
    assert any(line.startswith("  ") for line in lines[listed:]), (
        "so small a lesson lacks something"
    )
    warnings = [line for line in lines if line.startswith("warning:")]
    assert all("a class text of this level" in line for line in warnings), done.stderr


def test_the_lesson_builds_all_its_papers(home: Path) -> None:
    done = _ardoise(home, "build", "le-potager")
    assert done.returncode == 0, done.stderr
    papers = [
        p for p in (home / "output" / "le-potager").iterdir() if p.suffix in (".pdf", ".docx")
    ]
    assert len(papers) == 6


CHANGES = {
    "templates/labels/ma-classe.yaml": (("--labels", "ma-classe"), "Indique le paragraphe."),
    "templates/recipes/vocabulaire.yaml": (("--recipe", "vocabulaire"), None),
    "templates/themes/grand.yaml": (("--theme", "grand"), None),
    "templates/levels/cefr.yaml": ((), None),
}


def test_every_change_of_the_readme_is_tried_here() -> None:
    assert {name for name in FILES if name.startswith("templates/")} == set(CHANGES)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_shows_on_the_page(name: str, home: Path) -> None:
    options, words = CHANGES[name]
    before = _pages(home)
    _write(home, name)
    after = _pages(home, *options)
    if words:
        assert words in after and words not in before
    # A theme changes no word, but another look breaks lines elsewhere or takes more pages.
    assert after != before or options[:1] == ("--theme",)


def test_the_recipe_gives_the_steps_that_it_says(home: Path) -> None:
    _write(home, "templates/recipes/vocabulaire.yaml")
    assert "Hypothèses" in _pages(home)
    assert "Hypothèses" not in _pages(home, "--recipe", "vocabulaire")


def test_the_theme_sets_what_it_says(home: Path) -> None:
    from generator.profiles.theme import Theme

    _write(home, "templates/themes/grand.yaml")
    theme = Templates.around(home).load("themes", "grand", Theme)
    shipped = Templates((templates_root(),)).load("themes", "standard", Theme)
    assert theme.paragraph("article").size == 16 != shipped.paragraph("article").size
    assert theme.paragraph("article").leading == shipped.paragraph("article").leading


def test_the_level_gives_first_letters(home: Path) -> None:
    _write(home, "templates/levels/cefr.yaml")
    assert "Boîte à mots" not in _pages(home)


# Options, files and what a shell completes


def test_every_option_and_command_is_named() -> None:
    context = click.Context(cli)
    names: set[str] = set()
    for name in COMMANDS:
        assert f"ardoise {name}" in README
        command = cli.get_command(context, name)
        assert command is not None
        names |= {
            option
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
        }
    assert {"--level", "--json"} <= names
    assert [name for name in sorted(names) if f"`{name}`" not in README] == []


def test_the_options_of_build_alone_are_marked() -> None:
    context = click.Context(cli)
    build, check = (cli.get_command(context, name) for name in ("build", "check"))
    assert build is not None and check is not None
    marked = set(re.findall(r"`(--[\w-]+)` \*", README))
    own = {p.opts[-1] for p in build.params if isinstance(p, click.Option)}
    assert marked == own - {p.opts[-1] for p in check.params if isinstance(p, click.Option)}


def test_what_there_is_to_choose_from_is_named() -> None:
    shipped = Templates((templates_root(),))
    table = README[README.index("| `--recipe` | For |") :].split("\n\n")[0]
    recipes = re.findall(r"^\| `(\w+)` \| .+ \|$", table, re.M)
    assert sorted(recipes) == shipped.names("recipes")
    for name in (*shipped.names("themes"), *shipped.names("labels")):
        assert f"`{name}`" in README


def test_every_level_has_the_sign_that_the_readme_shows() -> None:
    levels = Templates((templates_root(),)).read("levels", "cefr").data["levels"]
    names = " | ".join(levels)
    signs = " | ".join(level["symbol"] for level in levels.values())
    assert f"| Level | {names} |" in README
    assert f"| Sign (*parcours*) | {signs} |" in README


def test_every_file_that_is_linked_is_there() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        links = [link for link in re.findall(r"\]\(([^)#\s]+)\)", text) if "://" not in link]
        if page == "README.md":
            assert len(links) > 8
        for link in links:
            assert ((ROOT / page).parent / link).exists(), f"{page} links to {link}"


def test_the_pictures_are_light() -> None:
    pictures = list((ROOT / "docs" / "pictures").glob("*.png"))
    assert len(pictures) == 3
    for picture in pictures:
        assert f"docs/pictures/{picture.name}" in README
        assert picture.stat().st_size <= 150_000


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shells_get_a_script_to_complete_with(shell: str, tmp_path: Path) -> None:
    assert f"_ARDOISE_COMPLETE={shell}_source ardoise" in README
    done = _ardoise(tmp_path, _ARDOISE_COMPLETE=f"{shell}_source")
    assert f"{shell}_complete" in done.stdout


def test_a_shell_completes_commands_and_options(tmp_path: Path) -> None:
    def completed(words: str, place: int) -> str:
        return _ardoise(
            tmp_path, _ARDOISE_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(place)
        ).stdout

    assert "plain,build" in completed("ardoise bu", 1)
    assert "plain,--recipe" in completed("ardoise build --re", 2)


def test_messages_come_in_french(home: Path) -> None:
    done = _ardoise(home, "check", "le-potager", ARDOISE_LANG="fr")
    assert "Laissé de côté" in done.stderr
