"""Bad input through the command: a sentence with its place, or a correct document.

Never a traceback, a half-written file or a silent ■. The lessons of `wrong_lessons/` and
what is said of each are looked at in `lesson/test_wrong_lessons.py`; here they go all the way.
"""

import re
from pathlib import Path

import pytest
from support.command import ardoise, files_in
from support.copies import Data, copy_lesson, write_lesson
from support.finished_files import pdf_text
from support.packs import ROOT
from support.word import all_of, part
from support.word import text as word_text

WRONG = ROOT / "tests" / "wrong_lessons"
CASES = sorted(file.parent.name for file in WRONG.glob("*/expected.txt"))
PLACE = re.compile(r"^error: \S+:\d+:\d+  ", re.MULTILINE)
ARTICLE = """# Le titre

Le vieux moulin du village tourne de nouveau depuis le mois d’avril.

Des bénévoles ont réparé la roue pendant deux hivers.
"""
LESSON = """title: Le moulin
levels: [A2]
article: article.md
questions:
  - id: quand
    ask: Quand le moulin tourne-t-il ?
    answer: Depuis avril.
    evidence: de nouveau depuis le mois d’avril
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(lesson: object, *options: object) -> str:
    """What is said; nothing is written and the command ends with 1."""
    result = ardoise("build", lesson, "-o", "papers", *options)
    assert result.exit_code == 1, result.output
    assert result.stderr.startswith(("error: ", "warning: "))
    assert not Path("papers").exists() or files_in(Path("papers")) == set()
    return result.stderr


def built(lesson: object, *options: object) -> dict[str, str]:
    """The text of every paper, white space left out, by its name."""
    result = ardoise("build", lesson, "-o", "papers", *options)
    assert result.exit_code == 0, result.output
    texts = {}
    for file in Path("papers").rglob("*.*"):
        data = file.read_bytes()
        if file.suffix == ".pdf":
            texts[file.name] = "".join(pdf_text(data).split())
        elif file.suffix == ".docx":
            lines = (word_text(p) for p in all_of(part(data), "p"))
            texts[file.name] = "".join("".join(lines).split())
    assert texts and not [name for name, text in texts.items() if "■" in text or "\ufffd" in text]
    return texts


def test_the_lesson_that_the_cases_change_is_good() -> None:
    texts = built(write_lesson(Path("moulin"), LESSON, article=ARTICLE))
    assert len(texts) == 6
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
        ("article: article.md", "article: .", "folder"),
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


@pytest.mark.parametrize("place", ["title: ", "ask: ", "answer: ", "ask: Qui a créé "])
def test_a_word_without_an_end_is_printed_whole(place: str) -> None:
    # Some places may be too narrow for it, and then it is said.
    lesson = write_lesson(
        Path("moulin"), LESSON.replace(place, place + "x" * 1500 + " "), article=ARTICLE
    )
    texts = built(lesson, "-d", "key")
    for text in texts.values():
        assert place not in LESSON or text.replace("-", "").count("x") >= 1500


STRANGE = {
    "emoji": ("😀", "GRINNING FACE"),
    "chinese": ("漢", "CJK UNIFIED IDEOGRAPH"),
    "private": ("\ue000", "U+E000"),
    "hebrew": ("ש", "HEBREW LETTER SHIN"),
    "arabic": ("س", "ARABIC LETTER SEEN"),
    "flag": ("🇫", "REGIONAL INDICATOR"),
}


@pytest.mark.parametrize("name", STRANGE)
@pytest.mark.parametrize("line", [1, 6, 7])
def test_a_character_that_cannot_be_printed_is_named_with_its_place(name: str, line: int) -> None:
    character, called = STRANGE[name]
    lines = LESSON.splitlines()
    column = len(lines[line - 1].rstrip()) + 2
    lines[line - 1] += f" {character}"
    lesson = write_lesson(Path("moulin"), "\n".join(lines), article=ARTICLE)
    said = refused(lesson)
    assert f"error: moulin/lesson.yaml:{line}:{column}  " in said
    assert called in said and said.count("error: ") == 1
    assert ardoise("check", lesson).exit_code == 1


def test_the_same_in_the_article() -> None:
    article = ARTICLE.replace("deux hivers", "deux hivers 😀")
    said = refused(write_lesson(Path("moulin"), LESSON, article=article))
    assert "error: moulin/article.md:5:" in said
    assert ARTICLE.splitlines()[4].startswith("Des bénévoles")


def test_every_strange_character_at_once() -> None:
    strange = " ".join(character for character, _ in STRANGE.values())
    lesson = LESSON.replace("Depuis avril.", f"Depuis {strange} avril.")
    said = refused(write_lesson(Path("moulin"), lesson, article=ARTICLE))
    for _, called in STRANGE.values():
        assert called in said


def test_word_alone_prints_an_emoji_as_it_is() -> None:
    lesson = LESSON.replace("Depuis avril.", "Depuis avril 😀.")
    texts = built(write_lesson(Path("moulin"), lesson, article=ARTICLE), "-f", "docx", "-d", "key")
    assert all("😀" in text for text in texts.values())


def test_what_the_fonts_have_is_printed() -> None:
    signs = "œ Œ Æ ß ñ ¿ € ½ → ≤ ☐ Ω Ж № … — «»"
    lesson = LESSON.replace("Depuis avril.", f"Depuis avril {signs}.")
    texts = built(write_lesson(Path("moulin"), lesson, article=ARTICLE), "-d", "key")
    for text in texts.values():
        assert "".join(signs.split()) in text


NOT_FREE_TEXT = {"id", "type", "skill", "language", "register", "levels", "term", "evidence"}
NOT_FREE_TEXT |= {"schema_version", "article", "forms", "answer", "choices", "class", "words"}


class Marked:
    """Marks that look like markup, entities, formats and YAML, each once."""

    def __init__(self) -> None:
        self.marks: list[str] = []

    def after(self, text: str) -> str:
        number = len(self.marks) + 100
        self.marks.append(f"<b>R&D{number}&lt;{{n}}%s</b>")
        return f"{text} {self.marks[-1]}"

    def data(self, data: Data) -> None:
        for key, value in data.items():
            if key not in NOT_FREE_TEXT:
                data[key] = self._within(value)
        for question in data["questions"]:
            if question.get("type", "open") == "open":
                question["answer"] = self._within(question["answer"])
            if "choices" in question:
                marked = {choice: self.after(choice) for choice in question["choices"]}
                question["choices"] = list(marked.values())
                question["answer"] = marked[question["answer"]]

    def _within(self, value: object) -> object:
        if isinstance(value, str):
            return self.after(value)
        if isinstance(value, list):
            return [self._within(each) for each in value]
        if isinstance(value, dict):
            return {k: v if k in NOT_FREE_TEXT else self._within(v) for k, v in value.items()}
        return value

    def article(self, text: str) -> str:
        """Marks in the title, the headings and the paragraphs; the lead ends in **."""
        lines = text.splitlines()
        marked = (line and (line if line.endswith("**") else self.after(line)) for line in lines)
        return "\n".join(marked)


def test_markup_in_every_field_is_printed_as_it_is(folder: Path) -> None:
    marked = Marked()
    lesson = copy_lesson("petite-lecon", folder, marked.data)
    for file in lesson.glob("*.md"):
        file.write_text(marked.article(file.read_text(encoding="utf-8")), encoding="utf-8")
    texts = built(lesson)
    everything = {
        suffix: "\n".join(text for name, text in texts.items() if name.endswith(suffix))
        for suffix in (".pdf", ".docx")
    }
    found = {
        suffix: {mark for mark in marked.marks if mark in text}
        for suffix, text in everything.items()
    }
    assert len(marked.marks) > 120
    assert found[".pdf"] == found[".docx"]
    # A grammar point is not printed yet; neither are translations.
    assert len(found[".pdf"]) > 90
    for text in everything.values():
        assert "&amp;" not in text and text.count("&lt;") == text.count("R&D")


def test_the_name_of_a_folder_may_be_anything(folder: Path) -> None:
    lesson = write_lesson(Path("Mon école & <b>l’été</b>"), LESSON, article=ARTICLE)
    texts = built(lesson, "-d", "plan")
    assert len(texts) == 2 and all(name.startswith("Mon école & ") for name in texts)


def test_a_teacher_s_own_article_that_is_none(folder: Path) -> None:
    lesson = write_lesson(Path("moulin"), LESSON, article=ARTICLE)
    Path("empty.txt").write_text("", encoding="utf-8")
    Path("latin.txt").write_bytes("Un été très chaud à l’école\n".encode("cp1252"))
    Path("bell.txt").write_text("Un\x07 texte.", encoding="utf-8")
    Path("smile.txt").write_text("Un titre\n\nUn texte 😀 sans fin.", encoding="utf-8")
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
