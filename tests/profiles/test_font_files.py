"""A teacher's own fonts, beside their lessons: found first, and what is wrong in them is said."""

import io
import shutil
from pathlib import Path

import docx
import pytest
from support.command import ardoise
from support.packs import FOLDERS
from support.word import part, value

from generator.errors import ArdoiseError
from generator.profiles.font_files import load_theme, tables
from generator.profiles.templates import Templates
from generator.source.folders import templates_root

SHIPPED = templates_root() / "fonts"
SMALL = FOLDERS["petite-lecon"]
MINE = (
    "extends: standard\nname: mine\nfonts:\n  text:\n    family: Lexend\n"
    "    regular: {regular}\n    bold: Wide-Bold.ttf\n    italic: ''\n    bold_italic: ''\n"
    "    word: Lexend\n"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A teacher's folder with two fonts of theirs: Lexend under other names."""
    monkeypatch.chdir(tmp_path)
    for folder in ("themes", "fonts"):
        (tmp_path / "templates" / folder).mkdir(parents=True)
    for cut in ("Regular", "Bold"):
        own = tmp_path / "templates" / "fonts" / f"Wide-{cut}.ttf"
        shutil.copy(SHIPPED / f"Lexend-{cut}.ttf", own)
    with_theme(tmp_path, MINE.format(regular="Wide-Regular.ttf"))
    return tmp_path


def with_theme(home: Path, text: str) -> None:
    (home / "templates" / "themes" / "mine.yaml").write_text(text, encoding="utf-8")


def test_both_formats_print_in_it(home: Path) -> None:
    build = ("build", SMALL, "-l", "A2", "-d", "worksheet", "--theme", "mine", "--embed-fonts")
    result = ardoise(*build)
    assert result.exit_code == 0, result.stderr
    (pdf,) = (home / "output").rglob("*.pdf")
    assert b"Lexend" in pdf.read_bytes() and b"Carlito" not in pdf.read_bytes()
    (word,) = (home / "output").rglob("*.docx")
    data = word.read_bytes()
    assert value(part(data, "styles"), "docDefaults/rPrDefault/rPr/rFonts", "ascii") == "Lexend"
    links = docx.Document(io.BytesIO(data)).part.package.iter_parts()
    fonts = [of.blob for of in links if str(of.partname).endswith(".odttf")]
    own = (home / "templates" / "fonts" / "Wide-Bold.ttf").read_bytes()
    assert own[32:] in [font[32:] for font in fonts]


def test_one_s_own_goes_before_the_shipped_one(home: Path) -> None:
    own = home / "templates" / "fonts" / "Carlito-Regular.ttf"
    shutil.copy(SHIPPED / "Lexend-Regular.ttf", own)
    text = load_theme("standard", Templates.around(home)).fonts.text
    assert Path(text.regular) == own.resolve() and text.bold == "Carlito-Bold.ttf"


def test_an_unknown_font_is_said_in_its_place(home: Path) -> None:
    with_theme(home, MINE.format(regular="Wyde-Regular.ttf"))
    for command in ("build", "check"):
        result = ardoise(command, SMALL, "-l", "A2", "--theme", "mine")
        assert result.exit_code == 1
        for said in (
            "mine.yaml:6:14",
            "Wyde-Regular.ttf",
            "Wide-Bold.ttf, Wide-Regular.ttf, Andika",
        ):
            assert said in result.stderr, result.stderr


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"OTTO" + data[4:],
        lambda data: data[:40],
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"glyf", b"CFF ", 1),
        lambda data: b"",
    ],
    ids=["postscript", "head", "half", "no-outlines", "empty"],
)
def test_a_file_that_is_no_font_is_said_in_its_place(home: Path, spoil) -> None:
    file = home / "templates" / "fonts" / "Wide-Regular.ttf"
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ArdoiseError) as found:
        load_theme("mine", Templates.around(home))
    (problem,) = found.value.problems
    assert problem.code == "font-unusable" and problem.path == "fonts.text.regular"
    assert problem.place is not None
    assert (problem.place.file.name, problem.place.line, problem.place.column) == (
        "mine.yaml",
        6,
        14,
    )


def test_every_shipped_font_is_whole_and_free() -> None:
    files = sorted(SHIPPED.glob("*.ttf"))
    assert len(files) > 10
    for file in files:
        assert tables(file.read_bytes())[b"OS/2"][8:10] == b"\x00\x00", file.name
