"""Writes docs/activities.md with a picture of each type: `python docs/make_activities.py`.

What a type is comes from its own module, the help at each level from what it composes of
the first lesson, its minutes from `templates/activities.yaml`, its YAML from the lesson
file. It needs pdftoppm (poppler-utils); with `--text` it leaves the pictures as they are.
A test holds that the page is current.
"""

from __future__ import annotations

import ast
import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "activities.md"
PICTURES = ROOT / "docs" / "pictures" / "activities"
LESSON = ROOT / "lessons" / "ai-alliance"
PICTURED = "B1"
DOTS_PER_INCH = 60
PHASES = {
    "opening": "Before reading",
    "global": "First reading",
    "detail": "Reading closely",
    "language": "Words and grammar",
    "production": "Speaking and writing",
    "closing": "Looking back",
}
FEEDS = {
    "article": "`article`, `source`",
    "bonus": "`questions` with `bonus: true`",
    "choice": "`questions` with `type: choice`",
    "debate": "`debate`",
    "draft": "nothing",
    "five_w": "`facts`",
    "language_point": "`language_point`",
    "observation": "nothing",
    "open": "`questions`",
    "predict": "`title`, `vocabulary`",
    "preparation": "nothing",
    "press_anatomy": "`article`, `source`",
    "self_assessment": "`objectives` under `plan`",
    "true_false": "`questions` with `type: true_false`",
    "writing": "`writing`",
}
HEAD = """# Activities

Every type of activity that a lesson can hold, with a picture of the worksheet of the first
lesson at level {level}. Choose them with `--only` and `--skip`, with `steps:` in the lesson,
or in a recipe of your own; `--recipe full` has them all. How hard a type is at each level stands in
[templates/levels/cefr.yaml](../templates/levels/cefr.yaml), its usual minutes in
[templates/activities.yaml](../templates/activities.yaml).

This page is made by `python docs/make_activities.py`: change the types, not the page.
"""


@dataclass(frozen=True)
class Sheet:
    """One type at one level of the first lesson, or why it is not there."""

    title: str
    scaffold: str
    blocks: tuple  # type: ignore[type-arg]


def main() -> None:
    """Write the page and, without `--text`, its pictures."""
    sys.path.insert(0, str(ROOT))
    os.environ["ARDOISE_LEXICON"] = "off"  # the page shows what everybody has
    PAGE.write_text(page(), encoding="utf-8")
    if "--text" not in sys.argv[1:]:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name in _types():
            picture(name)


def page() -> str:
    """The page as it should be now."""
    from generator.profiles.activity_defaults import ActivityDefaults
    from generator.profiles.templates import Templates
    from generator.source.folders import templates_root

    usual = Templates((templates_root(),)).load("", "activities", ActivityDefaults).activities
    parts = [HEAD.format(level=PICTURED)]
    for phase, title in PHASES.items():
        names = [name for name in _types() if usual[name].phase == phase]
        parts.append(f"## {title}\n")
        parts += [_section(name, usual[name].minutes, usual[name].form) for name in names]
    return "\n".join(parts)


def _types() -> list[str]:
    from generator.activities.registry import type_names

    return type_names()


def _section(name: str, minutes: int, form: str) -> str:
    from generator.activities.registry import activity_type

    kind = activity_type(name)
    said = importlib.import_module(f"generator.activities.{name}").__doc__ or ""
    sheets = {level: _composed(name, level) for level in ("A2", "B1", "B2", "C1")}
    helps = [f"| {level} | {s.scaffold or '–'} |" for level, s in sheets.items() if s]
    missing = [level for level, sheet in sheets.items() if sheet is None]
    lines = [f"### `{name}`: {_labels(name)}\n", said.strip().replace("\n\n", "\n\n"), ""]
    lines.append(f"- Feeds on: {_feeds(name)}. Usually {minutes} minutes, {form}.")
    if kind.text:
        lines.append("- It prints sentences of the article, so it is on no sheet with the article.")
    for what, names in (("Shows", kind.reveals), ("Must not lie beside", kind.unseen)):
        if names:
            lines.append(f"- {what}: {', '.join(sorted(names))}.")
    if missing:
        lines.append(f"- The first lesson has nothing for it at {', '.join(missing)}.")
    if any(sheet and sheet.scaffold for sheet in sheets.values()):
        lines += ["", "| Level | The task (as the lesson plan says it) |", "|---|---|", *helps]
    if example := yaml_of(name):
        lines += ["", "```yaml", example, "```"]
    lines += ["", f"![{name}](pictures/activities/{name}.png)", ""]
    return "\n".join(lines)


def _labels(name: str) -> str:
    from generator.profiles.labels import Labels
    from generator.profiles.templates import Templates
    from generator.source.folders import templates_root

    return Templates((templates_root(),)).load("labels", "fr", Labels).activities[name].title


def _feeds(name: str) -> str:
    from generator.activities.registry import activity_type

    kind = activity_type(name)
    found = [FEEDS[name]] if name in FEEDS else []
    source = (ROOT / "generator" / "activities" / f"{name}.py").read_text(encoding="utf-8")
    uses = {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}
    if name not in FEEDS and "words" in uses:
        found.append("`vocabulary`")
    if kind.text:
        found.append("`article`")
    if kind.content is not None:
        keys = ", ".join(f"`{key}`" for key in kind.content.model.model_fields)
        found.append(f"`activities: {{{name}: …}}` ({keys})")
    return ", ".join(found) or "`vocabulary`"


def yaml_of(name: str) -> str:
    """What the first lesson writes for it under `activities`, shortened to a few lines."""
    lines = (LESSON / "lesson.yaml").read_text(encoding="utf-8").splitlines()
    start = lines.index("activities:")
    own = list(_block(lines[start + 1 :], name))
    if not own:
        return ""
    shown = own[:SHOWN]
    more = ["    # …"] if len(own) > SHOWN else []
    return "\n".join(["activities:", *shown, *more])


SHOWN = 9
"""Lines of YAML: enough to see its shape."""


def _block(lines: list[str], name: str) -> Iterator[str]:
    inside = False
    for line in lines:
        if line and not line.startswith(" "):
            return
        if line.startswith("  ") and line[2:3] not in (" ", "#", ""):
            inside = line.strip() == f"{name}:"
        if inside and line.strip() and not line.strip().startswith("#"):
            yield line


def _composed(name: str, level: str) -> Sheet | None:
    """The type alone, as a sheet of its own would have it."""
    from generator.activities.base import Composed, Task
    from generator.activities.draw import Draw
    from generator.activities.registry import activity_type, known_contents, settings_at
    from generator.activities.wording import Wording
    from generator.lesson.load import load_lesson
    from generator.lesson.sentences import sentences_of
    from generator.profiles.labels import Labels
    from generator.profiles.templates import Templates
    from generator.source.folders import templates_root

    templates = Templates((templates_root(),))
    lesson = load_lesson(LESSON, contents=known_contents).at(level)
    kind = activity_type(name)
    labels = templates.load("labels", "fr", Labels)
    made = kind.compose(
        Task(
            lesson,
            lesson.words,
            settings_at(kind, templates.read("levels", "cefr"), level),
            Wording(labels, name, lesson.register),
            Draw(1, lesson.id, level, "A", name),
            sentences=sentences_of(lesson) if kind.text else (),
        )
    )
    return Sheet(made.title, made.scaffold, made.blocks) if isinstance(made, Composed) else None


def picture(name: str) -> None:
    """The type on a worksheet of its own, cut to what is printed."""
    from PIL import Image, ImageChops

    from generator.compose.typeset import typeset
    from generator.document.blocks import Activity, Article
    from generator.document.conceal import conceal
    from generator.document.document import Document, Running
    from generator.document.inlines import plain
    from generator.profiles.templates import Templates
    from generator.profiles.theme import Theme
    from generator.render.pdf.writer import write_pdf
    from generator.source.folders import templates_root

    sheet = next(s for s in (_composed(name, x) for x in (PICTURED, "C1", "B2", "A2")) if s)
    is_article = isinstance(sheet.blocks[0], Article)
    blocks = sheet.blocks if is_article else (Activity("1", plain(sheet.title), sheet.blocks),)
    document = Document("worksheet", sheet.title, "fr", Running("", ""), blocks)
    theme = Templates((templates_root(),)).load("themes", "standard", Theme)
    pdf = write_pdf(conceal(typeset(document)), theme, templates_root() / "fonts")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "one.pdf"
        file.write_bytes(pdf.data)
        command = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-singlefile", file]
        subprocess.run([*command, file.with_suffix("")], check=True)
        whole = Image.open(file.with_suffix(".png")).convert("L")
    edge = round(14 / 25.4 * DOTS_PER_INCH)
    inner = whole.crop((0, edge, whole.width, whole.height - edge))
    box = ImageChops.invert(inner).getbbox() or (0, 0, *inner.size)
    room = 8
    cut = inner.crop((0, max(box[1] - room, 0), inner.width, min(box[3] + room, inner.height)))
    cut.quantize(16).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
