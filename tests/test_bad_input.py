"""Bad input through the command: a sentence with its place, or a correct document.

Never a traceback, a half-written file or a silent ■. The lessons of `wrong_lessons/` and
what is said of each are looked at in `lesson/test_wrong_lessons.py`; here they go all the way.
"""

from pathlib import Path

import pytest
from support.command import ardoise
from support.copies import write_lesson
from support.packs import ROOT
from support.small_lesson import ARTICLE, LESSON, built, refused

WRONG = ROOT / "tests" / "wrong_lessons"
CASES = sorted(file.parent.name for file in WRONG.glob("*/expected.txt"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_lesson_that_the_cases_change_is_good() -> None:
    texts = built(write_lesson(Path("moulin"), LESSON, article=ARTICLE))
    assert {name.rpartition("-")[2] for name in texts} >= {"eleve.pdf", "enseignant.docx"}
    assert all("Lemoulin" in text for text in texts.values())


def test_there_are_cases() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_lesson_is_refused_and_nothing_is_written(case: str) -> None:
    said = refused(WRONG / case)
    # A name that is no file or folder is no lesson; all else has a place in a file.
    assert case == "missing" or f"{case}/" in said
    assert ardoise("check", WRONG / case).exit_code == 1


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("article: article.md", "article: ../outside.md", "outside"),
        ("article: article.md", "article: /etc/hostname", "hostname"),
        ("article: article.md", "article: link.md", "link.md"),
        ("article: article.md", "article: .", ".md"),
        ("article: article.md", "article: nothing.md", "nothing.md"),
        ("[A2]", "[A2, Z9]", "Z9"),
        ("[A2]", "[" * 100_000, "lesson.yaml"),
        ("title: Le moulin", "title: " + "{a: " * 100_000, "lesson.yaml"),
        ("ask: Quand", "ask: Quand \x07", "U+0007"),
        ("title: Le moulin", "title: &a Le moulin\nlanguage: *a", "lesson.yaml"),
        ("Depuis avril.", "Depuis avril. " + "mot " * 250_000, "longer"),
        ("ask: Quand", "ask: ' '\n    starter: Quand", "empty"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_one_thing_wrong_is_said_with_its_place(old: str, new: str, expected: str) -> None:
    Path("outside.md").write_text(ARTICLE, encoding="utf-8")
    assert LESSON.count(old) == 1
    lesson = write_lesson(Path("moulin"), LESSON.replace(old, new), article=ARTICLE)
    (lesson / "link.md").symlink_to(Path("outside.md").resolve())
    said = refused(lesson)
    assert "moulin/" in said and expected in said
    assert len(said) < 3000


def test_a_folder_without_a_lesson_and_things_that_are_no_file() -> None:
    Path("empty").mkdir()
    assert "empty/lesson.yaml" in refused("empty")
    assert "/dev/zero" in refused("/dev/zero")


@pytest.mark.parametrize("size", [1_000_000, 300_000])
def test_a_paragraph_of_a_megabyte_is_refused(size: int) -> None:
    long = ARTICLE + "\n" + "mot " * (size // 4) + "\n"
    said = refused(write_lesson(Path("moulin"), LESSON, article=long))
    assert "moulin/article.md" in said and "longer" in said


def test_a_paragraph_of_many_pages_is_printed_whole() -> None:
    long = ARTICLE + "\nIl " + "marche " * 10_000 + "toujours.\n"
    texts = built(write_lesson(Path("moulin"), LESSON, article=long), "-d", "worksheet")
    assert len(texts) == 2
    for text in texts.values():
        assert text.count("marche") == 10_000 and "toujours." in text


@pytest.mark.parametrize("place", ["title: ", "ask: ", "answer: ", "ask: Quand "])
def test_a_word_without_an_end_is_printed_whole(place: str) -> None:
    assert place in LESSON
    text = LESSON.replace(place, place + "x" * 1500 + " ", 1)
    texts = built(write_lesson(Path("moulin"), text, article=ARTICLE), "-d", "key")
    assert len(texts) == 2
    for text in texts.values():
        assert text.count("x") >= 1500


def test_the_name_of_a_folder_may_be_anything(folder: Path) -> None:
    lesson = write_lesson(Path("Mon école & <b>l’été"), LESSON, article=ARTICLE)
    texts = built(lesson, "-d", "plan")
    assert len(texts) == 2 and all(name.startswith("Mon école & ") for name in texts)


def test_a_teacher_s_own_article_that_is_none(folder: Path) -> None:
    lesson = write_lesson(Path("moulin"), LESSON, article=ARTICLE)
    Path("empty.txt").write_text("", encoding="utf-8")
    Path("latin.txt").write_bytes("Un été très chaud à l’école\n".encode("cp1252"))
    Path("bell.txt").write_text("Un\x07 texte.", encoding="utf-8")
    Path("smile.txt").write_text("Un titre\n\nUn texte 🥕 sans fin.", encoding="utf-8")
    Path("paper.pdf").write_bytes(b"%PDF-1.4")
    for name, word in {
        "empty.txt": "empty",
        "latin.txt": "Windows",
        "bell.txt": "U+0007",
        "paper.pdf": ".txt",
        "none.txt": "exist",
        "smile.txt": "smile.txt:3:10",
    }.items():
        said = refused(lesson, "--article", name)
        assert name in said and word in said, said
