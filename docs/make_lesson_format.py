"""Writes the tables of keys in docs/lesson-format.md: `python docs/make_lesson_format.py`.

They are made from the JSON Schema, so that they name every key and nothing else; the
words around them are written by hand. A test holds that the page is current.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

PAGE = Path(__file__).with_name("lesson-format.md")
BEGIN = "<!-- keys: made by docs/make_lesson_format.py, do not edit -->\n"
END = "<!-- end of the keys -->\n"
# The parts of a lesson in the order in which a teacher meets them, each under its own name.
PARTS = {
    "": "The lesson",
    "Origin": "`source`",
    "Entry": "`vocabulary`: each word",
    "OpenQuestion": "`questions`: an open question",
    "TrueFalseQuestion": "`questions`: a statement to judge (`type: true_false`)",
    "ChoiceQuestion": "`questions`: a choice (`type: choice`)",
    "Facts": "`facts`",
    "GivenFact": "`facts`: each fact, where it is more than its answer",
    "GivenDebate": "`debate`",
    "RoleCard": "`debate`: each of the `roles`",
    "Arguments": "`debate`: `arguments`",
    "WritingTask": "`writing`",
    "GrammarPoint": "`language_point`",
    "GrammarItem": "`language_point`: each of the `items`",
    "Relative": "`activities`: `word_family`: each of the `items`",
    "VerbItem": "`activities`: `conjugation`: each of the `items`",
    "ChangedItem": "`activities`: `tense_change`: each of the `items`",
    "Exam": "`exam`",
    "NumbersNames": "`activities`: `numbers_names`",
    "GivenMention": "`numbers_names`: each of the `items`",
    "FindExpression": "`activities`: `find_expression`",
    "Expression": "`find_expression`: each of the `items`",
    "InArticle": "`activities`: `in_article`",
    "Idea": "`in_article`: each of the `ideas`",
    "OddOneOut": "`activities`: `odd_one_out`",
    "Four": "`odd_one_out`: each of the `items`",
    "ErrorHunt": "`activities`: `error_hunt`",
    "PuzzleContent": "`activities`: `crossword`, `word_search`",
    "Plan": "`plan`",
    "ClassSize": "`class`",
    "Steps": "`steps`",
    "AddedActivity": "`steps`: each of `add`",
    "StepChange": "`steps`: each of `set`",
    "Silence": "`silence`: each finding",
}
SIMPLE = {
    "integer": "a number",
    "number": "a number",
    "boolean": "true or false",
    "object": "names with values",
}


def tables(schema: Mapping[str, Any]) -> str:
    """A table for each part of a lesson; a part that PARTS does not know yet comes last."""
    definitions = schema["definitions"]
    named = titles(schema)
    unnamed = {name: f"`{name}`" for name in definitions if name not in named}
    parts = [
        _table(title, definitions[name] if name else schema)
        for name, title in {**named, **unnamed}.items()
        if not name or name in definitions
    ]
    return "\n".join(parts)


def titles(schema: Mapping[str, Any]) -> dict[str, str]:
    """What each part is called: those of PARTS, then those that stand under `activities`."""
    own: dict[str, list[str]] = {}
    for name, part in schema["properties"]["activities"].get("properties", {}).items():
        own.setdefault(part["$ref"].rsplit("/", 1)[1], []).append(f"`{name}`")
    return {**PARTS, **{part: f"`activities`: {', '.join(names)}" for part, names in own.items()}}


def _table(title: str, part: Mapping[str, Any]) -> str:
    required = part.get("required", ())
    rows = [f"### {title}\n", "| Key | Holds | What it is |", "|---|---|---|"]
    for key, value in part.get("properties", {}).items():
        must = " (needed)" if key in required else ""
        meaning = value.get("description", "").replace("|", "\\|")
        rows.append(f"| `{key}`{must} | {'; or '.join(_kinds(value))} | {meaning} |")
    return "\n".join(rows) + "\n"


def _kinds(value: Mapping[str, Any]) -> Iterator[str]:
    """What may stand after the key, in the words of somebody who writes no programs."""
    choices = value.get("oneOf") or value.get("anyOf") or value.get("allOf")
    if choices and not ("$ref" in choices[0] and len(choices) > 2):
        found = [kind for choice in choices for kind in _kinds(choice)]
        yield from dict.fromkeys(found)
    elif choices:
        yield "one of several kinds, see below"
    elif "$ref" in value:
        yield "keys of its own, see below"
    elif "enum" in value or "const" in value:
        words = value.get("enum", [value.get("const")])
        said = [str(word).lower() if isinstance(word, bool) else str(word) for word in words]
        yield ", ".join(f"`{word}`" for word in dict.fromkeys(said))
    elif value.get("type") == "array":
        yield "a list"
    elif isinstance(value.get("additionalProperties"), Mapping):
        yield "one a level, `{A2: …, B1: …}`" if "minProperties" in value else "names with values"
    elif isinstance(value.get("type"), list):
        yield "a text"
    else:
        yield SIMPLE.get(value.get("type", ""), "see the description")


def page(old: str, schema: Mapping[str, Any]) -> str:
    """The page with its tables made anew; ValueError where its marks are missing."""
    before, begin, rest = old.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has lost the marks around its tables")
    return f"{before}{BEGIN}\n{tables(schema)}\n{END}{after}"


def main() -> None:
    """Write the page."""
    sys.path.insert(0, str(PAGE.parents[1]))
    from generator.activities.registry import known_contents
    from generator.lesson.json_schema import lesson_schema

    old = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(page(old, lesson_schema(known_contents())), encoding="utf-8")


if __name__ == "__main__":
    main()
