import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import generator
from generator.errors import Place, Problem
from generator.messages import message_language, phrase, say, show
from generator.source.folders import templates_root
from generator.source.shape_codes import CODES

_CALLS = re.compile(
    r"\b(?:Problem|fail|PydanticCustomError|Lacking|_warning|(?:self|loader|report|note)\.(?:note|error|warning))"
    r"\(\s*\"([a-z0-9-]+)\"|\bcode(?:, \w+)? = \"([a-z0-9-]+)\"|return \"([a-z]+(?:-[a-z]+)+)\", \{"
)
_IN_TABLE = re.compile(r"\"(yaml-[a-z-]+)\"")


def texts(language: str) -> dict[str, Any]:
    file = templates_root() / "messages" / f"{language}.yaml"
    return yaml.safe_load(file.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def codes_used() -> set[str]:
    root = Path(generator.__file__).parent
    sources = [file.read_text(encoding="utf-8") for file in root.rglob("*.py")]
    found = {code for text in sources for match in _CALLS.findall(text) for code in match if code}
    table = (root / "source" / "yaml_trouble.py").read_text(encoding="utf-8")
    return found | set(_IN_TABLE.findall(table)) | set(CODES.values())


def words(data: Any) -> Iterator[str]:
    for value in data.values():
        yield from words(value) if isinstance(value, dict) else [value]


def names(template: Any) -> set[str]:
    said = template if isinstance(template, str) else template["text"] + template.get("hint", "")
    return {name for _, name, _, _ in string.Formatter().parse(said) if name}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_code_has_its_words(language: str) -> None:
    used = codes_used()
    assert len(used) >= 30
    assert used - set(texts(language)["problems"]) == set()


@pytest.mark.parametrize("part", ["problems", "phrases"])
def test_both_languages_say_the_same(part: str) -> None:
    english, french = texts("en")[part], texts("fr")[part]
    assert list(english) == list(french)
    for code, template in english.items():
        assert names(template) == names(french[code]), code
        assert template != french[code] or code == "table-pages", code


@pytest.mark.parametrize("language", ["en", "fr"])
def test_they_are_a_teacher_s_words(language: str) -> None:
    said = "\n".join(words(texts(language)["problems"]))
    assert not re.search(r"\b(mapping|str|dict|NoneType|string|null|integer|boolean)\b", said)


def test_french_typography() -> None:
    said = "\n".join(words(texts("fr")))
    assert said.count("«\u00a0") > 30
    assert not re.search(r"« | »| [:;?!](?: |$)|(?:l|n|d|qu|s)'", said, re.MULTILINE)


def problem(excerpt: str, column: int, **params: object) -> Problem:
    place = Place(Path("lesson.yaml"), 9, column, excerpt)
    return Problem("unknown-key", place, "questions[2].anwser", params)


def test_how_a_problem_is_shown() -> None:
    shown = show(problem("    anwser: Moi", 5, suggestion="answer"), "en")
    assert shown == (
        "lesson.yaml:9:5  questions[2].anwser: unknown key. Did you mean 'answer'?\n"
        "    anwser: Moi\n"
        "    ^"
    )
    assert say(problem("", 1), "fr") == "clé inconnue"


@pytest.mark.parametrize(
    ("excerpt", "column", "width"),
    [
        ("\ta: b", 2, 0),
        ("a:\tb", 4, 4),
        ("漢字: b", 5, 6),
        ("e\u0301t: b", 6, 4),
        ("😀: b", 4, 4),
        ("a\x1b[2Jb: c", 7, 6),
        ("x" * 5000, 4000, 66),
    ],
)
def test_the_caret_stands_below_its_column(excerpt: str, column: int, width: int) -> None:
    _, line, caret = show(problem(excerpt, column), "en").split("\n")
    assert caret == "    " + " " * width + "^"
    assert "\x1b" not in line and len(line) < 120


def test_a_code_without_words_is_still_said() -> None:
    assert say(Problem("no-such-code", params={"a": "b"}), "en") == "no-such-code (a: b)"
    assert say(Problem("key-twice"), "en")
    assert phrase("no-such-phrase", "en") == "no-such-phrase"
    assert phrase("check-passed", "en", lesson="{x}") == "{x}: all is well"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "ARDOISE_LANG": "fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_of_messages(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ARDOISE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert message_language() == language
