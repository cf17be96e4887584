"""The pages under docs/ are current: made tables, named folders, named files."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.activities.registry import known_contents, type_names
from generator.lesson.json_schema import lesson_schema

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"

# Types without a question that has a right answer, or a few: nothing there to review.
ASK_NOTHING_CLOSED = {
    *("article", "bonus", "debate", "discussion", "draft", "glossary", "observation", "open"),
    *("predict", "preparation", "self_assessment", "summary", "survey", "writing"),
}


def _maker(name: str = "make_lesson_format") -> ModuleType:
    """A script that makes a page, which lies in no package."""
    file = DOCS / f"{name}.py"
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_tables_of_the_lesson_format_are_current() -> None:
    page = (DOCS / "lesson-format.md").read_text(encoding="utf-8")
    assert _maker().page(page, lesson_schema(known_contents())) == page, (
        "run: python docs/make_lesson_format.py"
    )


def test_every_key_of_a_lesson_is_explained() -> None:
    schema: dict[str, Any] = lesson_schema(known_contents())
    keys = {key for part in (schema, *schema["definitions"].values()) for key in part["properties"]}
    assert {"title", "evidence", "motion", "homework"} <= keys
    page = (DOCS / "lesson-format.md").read_text(encoding="utf-8")
    explained = dict(re.findall(r"^\| `(\w+)`(?: \(needed\))? \| .+? \| (.*) \|$", page, re.M))
    assert keys == set(explained)
    assert all(explained.values()), "a key has no description"


def test_no_part_of_the_lesson_lacks_a_title() -> None:
    schema = lesson_schema(known_contents())
    assert set(schema["definitions"]) <= set(_maker().titles(schema))


def test_the_architecture_names_every_folder_and_module_of_the_house() -> None:
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    house = page[page.index("## The house") : page.index("Imports go one way")]
    named = set(re.findall(r"^  (\S+)", house, re.M))
    here = {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (ROOT / "generator").iterdir()
        if not path.name.startswith("__") and path.suffix in ("", ".py")
    }
    assert here
    assert named == here


def test_every_path_that_the_architecture_names_is_there() -> None:
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:generator|templates|lessons|tests|docs)/[\w./-]*)`", page))
    assert len(named) > 12
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_the_page_of_activities_is_current() -> None:
    page = (DOCS / "activities.md").read_text(encoding="utf-8")
    assert _maker("make_activities").page() == page, "run: python docs/make_activities.py"


def test_every_type_is_shown_with_a_picture() -> None:
    page = (DOCS / "activities.md").read_text(encoding="utf-8")
    shown = re.findall(r"^### `(\w+)`: .+$", page, re.M)
    assert sorted(shown) == type_names() and len(shown) > 35
    pictures = {file.stem for file in (DOCS / "pictures" / "activities").glob("*.png")}
    assert pictures == set(shown)


def test_every_type_that_asks_has_its_review() -> None:
    """Twenty items a type, judged one by one; `solving` is of a whole pack."""
    reviewed = {file.stem for file in (DOCS / "reviews").glob("*.md")} - {"solving"}
    assert len(reviewed) > 25 and set(type_names()) - reviewed == ASK_NOTHING_CLOSED
