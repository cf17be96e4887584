"""What YAML stumbled over, in a teacher's words."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import yaml

from generator.errors import ArdoiseError, Place, fail

_LOOKED_BACK = 400
_BY_PHRASE = (
    ("while scanning a quoted scalar", "yaml-quote-open"),
    ("escape", "yaml-escape"),
    ("',' or ']'", "yaml-bracket-open"),
    ("',' or '}'", "yaml-bracket-open"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("cannot start any token", "yaml-sign-first"),
    ("while scanning an alias", "yaml-sign-first"),
    ("while scanning an anchor", "yaml-sign-first"),
    ("while scanning a tag", "yaml-sign-first"),
    ("while parsing a tag", "yaml-sign-first"),
    ("while parsing a node", "yaml-sign-first"),
    ("while scanning a block scalar", "yaml-sign-first"),
    ("while scanning a directive", "yaml-sign-first"),
    ("sequence entries are not allowed", "yaml-sign-first"),
    ("expected <block end>", "yaml-indent"),
    ("expected '<document start>'", "yaml-indent"),
)
_BEGINS_BEFORE = ("yaml-quote-open", "yaml-bracket-open", "yaml-no-colon")
# No key has a blank in it: « a text : its end » is a text.
_TEXT_BEFORE = re.compile(r"^[\s-]*\S+\s+\S|\S\s+$")
_AFTER_A_SIGN = re.compile(r"(?:^|[-:,\[{]\s)\s*([*&!])[^\s*&!]*$")
_AFTER_A_CLOSED_TEXT = re.compile(
    r"(?:^|[\s:,\[{-])(?:\"[^\"]*\"|'[^']*'|\[[^\]]*\]|\{[^}]*\})\s*$"
)


def place_of_mark(mark: yaml.Mark | None, file: Path, lines: list[str]) -> Place:
    """The place of a mark of PyYAML, which counts from 0."""
    if mark is None:
        return Place(file)
    excerpt = lines[mark.line] if mark.line < len(lines) else ""
    return Place(file, mark.line + 1, mark.column + 1, excerpt)


def trouble(error: yaml.MarkedYAMLError, file: Path, lines: list[str]) -> ArdoiseError:
    """The first thing that keeps YAML from reading on, as our own problem."""
    mark = error.problem_mark or error.context_mark
    place = place_of_mark(mark, file, lines)
    left = max(0, place.column - 1 - _LOOKED_BACK)
    before = place.excerpt[left : place.column - 1]
    said = f"{error.context or ''}; {error.problem or ''}"
    code = next((code for phrase, code in _BY_PHRASE if phrase in said), "yaml-syntax")
    if "\t" in place.excerpt[: len(place.excerpt) - len(place.excerpt.lstrip())]:
        code = "yaml-tab"
    elif "mapping values are not allowed" in said:
        code = "yaml-colon-in-text" if _TEXT_BEFORE.search(before) else "yaml-indent"
    elif code == "yaml-indent" and _AFTER_A_CLOSED_TEXT.search(before):
        code = "yaml-after-quote"
    elif code == "yaml-indent" and (found := _AFTER_A_SIGN.search(before.rstrip())):
        code, place = "yaml-sign-first", replace(place, column=left + found.start(1) + 1)
    elif code == "yaml-bracket-open" and _is_sign_of_text(error, place):
        code = "yaml-sign-in-brackets"
    elif code in _BEGINS_BEFORE and error.context_mark:
        place = place_of_mark(error.context_mark, file, lines)
    return fail(code, place, sign=place.excerpt[place.column - 1 : place.column])


def _is_sign_of_text(error: yaml.MarkedYAMLError, place: Place) -> bool:
    """Whether `?` or `:` of a sentence, and not a bracket left open, stopped the reading."""
    sign = place.excerpt[place.column - 1 : place.column]
    opened = error.context_mark.line + 1 if error.context_mark else 0
    return sign == "?" or (sign == ":" and place.line == opened)
