"""Any character in any field: printed as it is in both formats, or named with its place."""

from pathlib import Path

import pytest
from support.command import ardoise
from support.copies import Data, copy_lesson, write_lesson
from support.small_lesson import ARTICLE, LESSON, built, refused


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


STRANGE = {
    "emoji": ("🥕", "CARROT"),
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
    article = ARTICLE.replace("deux hivers", "deux hivers 🥕")
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
    lesson = LESSON.replace("Depuis avril.", "Depuis avril 🥕.")
    texts = built(write_lesson(Path("moulin"), lesson, article=ARTICLE), "-f", "docx", "-d", "key")
    assert all("🥕" in text for text in texts.values())


def test_what_the_fonts_have_is_printed() -> None:
    signs = "☺ 😀 œ Œ Æ ß ñ ¿ € ½ → ≤ ☐ Ω Ж № … — «»"
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
    assert len(marked.marks) > 100
    assert found[".pdf"] == found[".docx"]
    # A grammar point is not printed yet; neither are translations.
    assert len(found[".pdf"]) > 90
    for text in everything.values():
        assert "&amp;" not in text and text.count("&lt;") == text.count("R&D")
