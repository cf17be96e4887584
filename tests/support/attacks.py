"""Input that wishes us ill: each attack is a folder to make, and commands to run in it."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support.small_lesson import ARTICLE, LESSON

BUILD = ("build", "moulin", "-o", "papers", "-f", "pdf", "-d", "worksheet")
CHECK = ("check", "moulin")
EXPORT = ("vocabulary", "moulin", "--csv", "words.csv")
IMPORT = ("vocabulary", "moulin", "--import", "words.csv")
ANALYSE = ("analyse", "moulin")
_LESSON = (BUILD, CHECK, ANALYSE)
_WORDS = "\nvocabulary:\n  - term: moulin\n    definition: machine\n"


@dataclass(frozen=True)
class Attack:
    """`make` fills the current folder; each of `commands` must refuse it and name `said`."""

    make: Callable[[], None]
    commands: tuple[tuple[str, ...], ...]
    said: str


def moulin(lesson: str | bytes = LESSON, article: str | bytes = ARTICLE) -> None:
    """The small lesson as it is or spoilt, in the current folder."""
    folder = Path("moulin")
    folder.mkdir(exist_ok=True)
    for name, content in (("lesson.yaml", lesson), ("article.md", article)):
        data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        (folder / name).write_bytes(data)


def _lesson(old: str, new: str) -> Callable[[], None]:
    assert LESSON.count(old) == 1
    return lambda: moulin(LESSON.replace(old, new))


def _beside(name: str, data: bytes) -> Callable[[], None]:
    def make() -> None:
        moulin()
        Path(name).write_bytes(data)

    return make


def _article(name: str) -> Callable[[], None]:
    return _lesson("article: article.md", f"article: {name}")


def _link() -> None:
    _article("out.md")()
    Path("outside.md").write_text(ARTICLE, encoding="utf-8")
    Path("moulin/out.md").symlink_to(Path("outside.md").resolve())


def _loop() -> None:
    _article("loop.md")()
    Path("moulin/loop.md").symlink_to("loop.md")


def _pipe() -> None:
    moulin()
    Path("moulin/article.md").unlink()
    os.mkfifo("moulin/article.md")


def _folder_for_lesson() -> None:
    Path("moulin/lesson.yaml").mkdir(parents=True)


def _huge(name: str) -> Callable[[], None]:
    def make() -> None:
        moulin()
        with Path(name).open("wb") as out:
            out.write(b"title: x\n# ")
            out.truncate(50_000_000)

    return make


def _questions(number: int) -> str:
    one = "  - id: q{0}\n    ask: Quand le moulin tourne-t-il ?\n    answer: Depuis avril.\n"
    rest = "".join(one.format(n) for n in range(number))
    return LESSON + rest


def _vocabulary(number: int) -> str:
    return LESSON + "vocabulary:\n" + "".join(f"- term: m{n}\n" for n in range(number))


def _bomb() -> str:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    lines += [
        f"{b}: &{b} [{','.join(['*' + a] * 9)}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    return "\n".join(lines) + "\n" + LESSON


def png(across: int, down: int, data: bytes = b"") -> bytes:
    """The head of a picture, whatever lies behind it."""
    head = struct.pack(">IIBBBBB", across, down, 8, 2, 0, 0, 0)

    def chunk(name: bytes, inside: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + inside))
        return struct.pack(">I", len(inside)) + name + inside + check

    packed = chunk(b"IDAT", zlib.compress(data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + packed + chunk(b"IEND", b"")


def _logo(name: str, data: bytes | None = None) -> Callable[[], None]:
    def make() -> None:
        moulin()
        Path("ardoise.yaml").write_text(f"school: École\nlogo: {name}\n", encoding="utf-8")
        if data is not None:
            Path(name).write_bytes(data)

    return make


def _settings(text: str) -> Callable[[], None]:
    return _beside("ardoise.yaml", text.encode("utf-8", "surrogatepass"))


def _csv(text: str | bytes) -> Callable[[], None]:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")

    def make() -> None:
        moulin(LESSON + _WORDS)
        Path("words.csv").write_bytes(data)

    return make


def _new(name: str, data: bytes) -> Callable[[], None]:
    return lambda: void(Path(name).write_bytes(data))


def void(_: object) -> None:
    """For a lambda that is to give nothing."""


_NEW = (("new", "a.txt"), ("analyse", "a.txt"))
_NEW_HTML = (("new", "a.html"), ("analyse", "a.html"))


def _logo_build(*more: str) -> tuple[tuple[str, ...], ...]:
    return ((*BUILD, *more),)


ATTACKS: dict[str, Attack] = {
    "aliases that unfold": Attack(lambda: moulin(_bomb()), (*_LESSON, EXPORT), "lesson.yaml"),
    "nested 10 000 deep": Attack(
        _lesson("title: Le moulin", "title: " + "[" * 10_000), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "nested by lines": Attack(
        _lesson("title: Le moulin", "title:\n" + "".join(" " * n + "a:\n" for n in range(1, 500))),
        _LESSON,
        "lesson.yaml",
    ),
    "10 000 questions": Attack(
        lambda: moulin(_questions(10_000)), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "2 500 questions": Attack(lambda: moulin(_questions(2_500)), (*_LESSON, EXPORT), "lesson.yaml"),
    "10 000 words": Attack(lambda: moulin(_vocabulary(10_000)), (*_LESSON, EXPORT), "lesson.yaml"),
    "20 000 unknown keys": Attack(
        lambda: moulin(LESSON + "".join(f"k{n}: 1\n" for n in range(20_000))),
        _LESSON,
        "lesson.yaml",
    ),
    "60 000 empty lists": Attack(
        lambda: moulin(LESSON + "activities: {a: [" + "[]," * 60_000 + "]}\n"),
        _LESSON,
        "lesson.yaml",
    ),
    "a line of 1 000 000": Attack(
        _lesson("title: Le moulin", "title: " + "x" * 1_000_000), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "a line of 190 000": Attack(
        _lesson("title: Le moulin", "title: " + "x" * 190_000), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "a lesson of 50 MB": Attack(_huge("moulin/lesson.yaml"), (*_LESSON, EXPORT), "lesson.yaml"),
    "an article of 50 MB": Attack(_huge("moulin/article.md"), _LESSON, "article.md"),
    "an article up the tree": Attack(_article("../../etc/passwd"), _LESSON, "passwd"),
    "an absolute article": Attack(_article("/etc/passwd"), _LESSON, "passwd"),
    "an article by a link": Attack(_link, _LESSON, "out.md"),
    "an article that links itself": Attack(_loop, _LESSON, "loop.md"),
    "an article of the web": Attack(_article('"http://example.org/a.md"'), _LESSON, "example"),
    "an article by file:": Attack(_article('"file:///etc/passwd"'), _LESSON, "passwd"),
    "an article with a zero": Attack(_article('"a\\0.md"'), _LESSON, "lesson.yaml"),
    "an article of 5 000 letters": Attack(_article("a" * 5000 + ".md"), _LESSON, "lesson.yaml"),
    "a pipe for an article": Attack(_pipe, _LESSON, "article.md"),
    "a folder for a lesson": Attack(_folder_for_lesson, (*_LESSON, EXPORT), "lesson.yaml"),
    "a device for an article": Attack(
        lambda: void(
            [
                moulin(),
                Path("moulin/article.md").unlink(),
                Path("moulin/article.md").symlink_to("/dev/zero"),
            ]
        ),
        _LESSON,
        "article.md",
    ),
    "a bell in YAML": Attack(
        _lesson("ask: Quand", 'ask: "\\a"'), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "a lone surrogate in YAML": Attack(
        _lesson("ask: Quand", 'ask: "\\uD800"'), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "bytes of a surrogate": Attack(
        _lesson("ask: Quand", "ask: \ud800"), (*_LESSON, EXPORT), "lesson.yaml"
    ),
    "bytes of a surrogate in Markdown": Attack(
        lambda: moulin(article=ARTICLE + "\nUn \udc00 mot.\n"), _LESSON, "article.md"
    ),
    "an escape in Markdown": Attack(
        lambda: moulin(article=ARTICLE + "\nUn \x1b[31m mot.\n"), _LESSON, "article.md"
    ),
    "an article of 60 000 paragraphs": Attack(
        lambda: moulin(article="# T\n\n" + "a.\n\n" * 45_000), _LESSON, "article.md"
    ),
    "a picture of a billion points": Attack(
        _logo("logo.png", png(32_000, 32_000, bytes(1000))), _logo_build(), "logo.png"
    ),
    "a picture cut short": Attack(
        _logo("logo.png", png(300, 300, bytes(300 * 901))[:90]), _logo_build(), "logo.png"
    ),
    "a picture that is none": Attack(
        _logo("logo.png", b"GIF89a" + bytes(90)), _logo_build(), "logo.png"
    ),
    "a picture that is a page": Attack(_logo("logo.svg", b"<svg/>"), _logo_build(), "logo.svg"),
    "a picture of the web": Attack(_logo("http://example.org/a.png"), _logo_build(), "a.png"),
    "a picture up the tree": Attack(_logo("../../../../etc/passwd"), _logo_build(), "passwd"),
    "a picture from /dev": Attack(_logo("/dev/zero"), _logo_build(), "zero"),
    "settings that unfold": Attack(_settings(_bomb()), _logo_build(), "ardoise.yaml"),
    "settings, deep": Attack(
        _settings("school: " + "{a: " * 10_000), _logo_build(), "ardoise.yaml"
    ),
    "a class of a billion": Attack(
        _settings("class: {size: 1000000000}"), _logo_build(), "ardoise.yaml"
    ),
    "a number of 100 000 figures": Attack(
        _settings("class: {size: " + "9" * 100_000 + "}"), _logo_build(), "ardoise.yaml"
    ),
    "a recipe up the tree": Attack(moulin, _logo_build("--recipe", "../../etc/passwd"), "passwd"),
    "a theme from /dev": Attack(moulin, _logo_build("--theme", "/dev/zero"), "zero"),
    "a template of Word from /dev": Attack(
        moulin, (("build", "moulin", "-o", "papers", "--word-template", "/dev/zero"),), "zero"
    ),
    "a bomb of a template of Word": Attack(
        lambda: void([moulin(), bomb_docx(Path("school.docx"))]),
        (("build", "moulin", "-o", "papers", "--word-template", "school.docx"),),
        "school.docx",
    ),
    "a spreadsheet with a zero": Attack(_csv(b"term,definition\na\0b,c\n"), (IMPORT,), "words.csv"),
    "a spreadsheet with an escape": Attack(
        _csv("term,definition\na,\x1b[31m\n"), (IMPORT,), "words.csv"
    ),
    "a spreadsheet of one cell": Attack(
        _csv("term,definition\nmoulin," + "x" * 3_000_000 + "\n"), (IMPORT,), "words.csv"
    ),
    "a spreadsheet of a column more": Attack(
        _csv("term," * 100_000 + "\na\n"), (IMPORT,), "words.csv"
    ),
    "a spreadsheet of 100 000 rows": Attack(
        _csv("term,definition\n" + "".join(f"m{n},d\n" for n in range(100_000))),
        (IMPORT,),
        "words.csv",
    ),
    "a spreadsheet of 50 MB": Attack(_huge("words.csv"), (IMPORT,), "words.csv"),
    "a spreadsheet with an open quote": Attack(
        _csv('term\n"a' + "b\n" * 200_000), (IMPORT,), "words.csv"
    ),
    "a spreadsheet that is none": Attack(_csv(bytes(range(256)) * 40), (IMPORT,), "words.csv"),
    "an article of zeros": Attack(_new("a.txt", bytes(100_000)), _NEW, "a.txt"),
    "an article without an end": Attack(_new("a.txt", b"mot " * 499_000), _NEW, "a.txt"),
    "an article of one word": Attack(_new("a.txt", b"x" * 1_900_000), _NEW, "a.txt"),
    "a page of tags": Attack(
        _new("a.html", b"<html><body>" + b"<b>" * 300_000 + b"x"), _NEW_HTML, "a.html"
    ),
    "a page of paragraphs": Attack(
        _new("a.html", b"<html><body>" + b"<div><p>Un mot et un autre.</p></div>" * 50_000),
        _NEW_HTML,
        "a.html",
    ),
    "a page of spaces": Attack(
        _new("a.html", b"<html><body><article><p>" + b" " * 1_900_000 + b"x</p>"),
        _NEW_HTML,
        "a.html",
    ),
}


def bomb_docx(file: Path) -> None:
    """A Word file whose text is 300 MB of spaces once unpacked."""
    import zipfile

    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as out:
            for _ in range(300):
                out.write(b" " * 1_000_000)
