"""Problems said in the reader's language: one line, or with the line of the file."""

from __future__ import annotations

import os
import string
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from generator.errors import Place, Problem

Language = Literal["en", "fr"]

_WIDEST = 96
_INDENT = "    "


def message_language() -> Language:
    """The language that messages are said in: ARDOISE_LANG, or that of the locale."""
    for name in ("ARDOISE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name, "").strip():
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def say(problem: Problem, language: Language) -> str:
    """What is wrong, in one line, without its place."""
    template = _texts(language)["problems"].get(problem.code)
    if template is None:
        params = ", ".join(f"{key}: {value}" for key, value in problem.params.items())
        return _one_line(f"{problem.code} ({params})" if params else problem.code)
    said = _fill(template if isinstance(template, str) else template["text"], problem, language)
    if suggestion := problem.params.get("suggestion"):
        said = said.rstrip(". ") + ". " + phrase("did-you-mean", language, suggestion=suggestion)
    return _one_line(said)


def show(problem: Problem, language: Language) -> str:
    """The place, the field, what is wrong; below it the line with a caret, and a hint."""
    place = problem.place
    head = _where(place) + "  " if place else ""
    if problem.path:
        head += problem.path + ("\u00a0: " if language == "fr" else ": ")
    lines = [head + say(problem, language)]
    if place and place.line and place.column and place.excerpt.strip():
        lines += _excerpt(place)
    template = _texts(language)["problems"].get(problem.code)
    hint = template.get("hint", "") if isinstance(template, Mapping) else ""
    # A hint about something that was not found, such as a near sentence, is not said.
    if hint and all(problem.params.get(name, True) for name in _names(hint)):
        lines.append(_INDENT + _one_line(_fill(hint, problem, language)))
    return "\n".join(lines)


def phrase(key: str, language: Language, **params: object) -> str:
    """A fixed sentence of the command line; its key when there is no such sentence."""
    text = _texts(language)["phrases"].get(key)
    return _format(text, params, language) if isinstance(text, str) else key


def note_texts(language: Language) -> Mapping[str, str]:
    """The comments of a lesson that Ardoise proposes, by name."""
    return _texts(language)["notes"]


@lru_cache(maxsize=2)
def _texts(language: Language) -> Mapping[str, Mapping[str, Any]]:
    import yaml

    from generator.source.folders import templates_root

    file = templates_root() / "messages" / f"{language}.yaml"
    # Our own file: the C loader is safe here, and quicker where there is one.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = file.read_text(encoding="utf-8")
    loaded: Mapping[str, Mapping[str, Any]] = yaml.load(text, Loader=loader)
    return loaded


def _fill(template: str, problem: Problem, language: Language) -> str:
    return _format(template, problem.params, language)


def _format(template: str, params: Mapping[str, object], language: Language) -> str:
    """The template with its `{names}` filled; a name that is not given stays as it is."""
    out = []
    for literal, name, _, _ in string.Formatter().parse(template):
        out.append(literal)
        if name is not None:
            value = params.get(name, "{" + name + "}")
            out.append(_shown(name, value, language))
    return "".join(out)


def _names(template: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]


def _shown(name: str, value: object, language: Language) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_shown(name, item, language) for item in value)
    # A word of ours, such as the kind of a template, is said in the reader's language.
    own = _texts(language)["phrases"].get(f"{name}-{value}")
    return own if isinstance(own, str) else _trimmed(_printable(str(value)))


def _trimmed(value: str) -> str:
    return value if len(value) <= 200 else value[:198] + " …"


def _one_line(said: str) -> str:
    return " ".join(said.split("\n"))


def _where(place: Place) -> str:
    file = place.file
    if file.is_absolute() and file.is_relative_to(Path.cwd()):
        file = file.relative_to(Path.cwd())
    where = _printable(str(file))
    if place.line:
        where += f":{place.line}"
        where += f":{place.column}" if place.column else ""
    return where


def _excerpt(place: Place) -> list[str]:
    """The line of the file, cut to a terminal's width around the column, and a caret."""
    at = min(place.column - 1, len(place.excerpt))
    start = max(0, at - _WIDEST * 2 // 3) if len(place.excerpt) > _WIDEST else 0
    before = _printable(place.excerpt[start:at]).replace("\t", "  ")
    after = _printable(place.excerpt[at : start + _WIDEST]).replace("\t", "  ")
    if start == 0:
        bare = before.lstrip(" ")
        before, after = (bare, after) if bare else ("", after.lstrip(" ") or after)
    else:
        before = "… " + before
    if start + _WIDEST < len(place.excerpt):
        after += " …"
    return [_INDENT + before + after.rstrip(), _INDENT + " " * _width(before) + "^"]


def _width(text: str) -> int:
    """Columns of a terminal: none for an accent of its own, two for 漢 or an emoji."""
    return sum(
        0
        if unicodedata.category(char) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in text
    )


def _printable(text: str) -> str:
    """Nothing that could move a terminal's cursor or turn its direction."""
    return "".join(
        "�" if unicodedata.category(char) in ("Cc", "Cs") and char not in "\t\n" else char
        for char in text
    )
