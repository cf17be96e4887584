"""The house: which folder may import which, and how large a room may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import generator

PACKAGE = Path(generator.__file__).parent
LONGEST = 250
MODULES_AT_LEAST = 80

# A part of the house and the parts that it may import. What is not named it may not;
# itself, and `errors`, which says what is wrong, everybody may.
MAY_IMPORT = {
    "errors": set(),
    "document": set(),
    "language": set(),
    "puzzles": set(),
    "source": set(),
    "messages": {"source"},
    "lesson": {"source", "language"},
    "profiles": {"source"},
    "reading": {"lesson", "language", "source"},
    "edit": {"lesson", "language", "source", "reading"},
    "draft": {"reading", "lesson", "language", "edit"},
    "analyse": {"lesson", "language"},
    "new": {"draft", "reading"},
    "activities": {"lesson", "language", "puzzles", "document", "profiles", "source"},
    "compose": {"activities", "lesson", "language", "document", "profiles", "source"},
    "render": {"document", "profiles", "language"},
    "stage": set(),
    "output": {"render", "stage"},
    "roster": {"source", "language"},
    "jobs": set(),
    "prepare": {"compose", "activities", "lesson", "profiles", "document", "source"},
    "papers": {"prepare", "compose", "render", "lesson", "profiles", "document", "output"},
    "build": {"papers", "prepare", "compose", "render", "lesson", "profiles", "output"},
    "watch": {"build", "profiles"},
    "init": {"source"},
    "class_folder": {"output"},
    "class_sheets": {
        *{"papers", "prepare", "compose", "render", "lesson", "document", "profiles", "roster"},
    },
    "whole_class": {
        *{"class_folder", "class_sheets", "jobs", "roster", "source"},
        *{"prepare", "compose", "render", "profiles", "output"},
    },
    "cli": {
        *{
            "whole_class",
            "analyse",
            "build",
            "edit",
            "init",
            "new",
            "watch",
            "papers",
            "prepare",
            "reading",
            "messages",
            "lesson",
            "profiles",
            "activities",
            "source",
            "output",
        },
        "language",
    },
}


def name_of(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> dict[str, Path]:
    return {name_of(file): file for file in sorted(PACKAGE.rglob("*.py"))}


def part_of(module: str) -> str:
    """The part of the house: the folder or the file right below `generator`."""
    return module.split(".")[1] if "." in module else ""


def imports(module: str) -> Iterator[str]:
    """Every module of ours that a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name for name in names if name.split(".")[0] == "generator")


def edges() -> list[tuple[str, str]]:
    """Who imports what, from part to part, with the module that does."""
    return [
        (module, part_of(name))
        for module in modules()
        for name in imports(module)
        if part_of(name) in MAY_IMPORT
    ]


def test_the_whole_house_is_looked_at() -> None:
    assert len(modules()) > MODULES_AT_LEAST
    assert {part_of(module) for module in modules()} - {""} == set(MAY_IMPORT)
    assert len(edges()) > 200


def test_imports_go_one_way() -> None:
    wrong = [
        f"{module} imports {part}"
        for module, part in edges()
        if part not in {part_of(module), "errors", *MAY_IMPORT.get(part_of(module), set())}
    ]
    assert wrong == []


def test_what_may_be_imported_has_no_circle() -> None:
    below: dict[str, set[str]] = {}
    while len(below) < len(MAY_IMPORT):
        ready = [p for p, may in MAY_IMPORT.items() if p not in below and may <= set(below)]
        assert ready, set(MAY_IMPORT) - set(below)
        below |= {part: MAY_IMPORT[part] for part in ready}


@pytest.mark.parametrize("part", ["lesson", "profiles", "document", "render"])
def test_what_a_teacher_writes_and_what_is_printed_know_no_activity(part: str) -> None:
    names = [name for m in modules() if part_of(m) == part for name in imports(m)]
    assert len(names) > 3
    assert not [name for name in names if part_of(name) in ("activities", "compose", "cli")]


def test_the_document_imports_nothing_of_ours() -> None:
    names = [name for m in modules() if part_of(m) == "document" for name in imports(m)]
    assert names and {part_of(name) for name in names} == {"document"}


def test_a_format_does_not_know_the_other() -> None:
    for one, other in (("pdf", "docx"), ("docx", "pdf")):
        names = [
            name
            for m in modules()
            if m.startswith(f"generator.render.{one}")
            for name in imports(m)
        ]
        assert len(names) > 20
        assert not [name for name in names if name.startswith(f"generator.render.{other}")]


def test_every_file_is_a_room_for_one_idea() -> None:
    lengths = {
        module: len(file.read_text(encoding="utf-8").splitlines())
        for module, file in modules().items()
    }
    assert max(lengths.values()) > 100
    assert {module: n for module, n in lengths.items() if n > LONGEST} == {}


def test_no_logic_in_an_init() -> None:
    inits = [file for file in modules().values() if file.name == "__init__.py"]
    assert len(inits) >= 8
    for file in inits:
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            is_constant = isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            assert is_docstring or is_constant, file


def test_heavy_packages_stay_in_their_rooms() -> None:
    homes = {
        "reportlab": ("generator.render.pdf",),
        "docx": ("generator.render.docx", "generator.reading"),
        "lxml": ("generator.reading", "generator.render.docx"),
        "pdfminer": ("generator.reading",),
        "readability": ("generator.reading",),
        "markdown_it": ("generator.reading",),
        "yaml": ("generator.source", "generator.messages", "generator.edit"),
        "PIL": ("generator.source",),
        "simplemma": ("generator.language", "generator.reading.pdf"),
        "click": ("generator.cli",),
    }
    seen = set()
    for module, file in modules().items():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for package in {name.split(".")[0] for name in names} & set(homes):
                seen.add(package)
                assert module.startswith(homes[package]), f"{module} imports {package}"
    assert seen == set(homes)
