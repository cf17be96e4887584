"""The finished papers of one activity alone: a recipe of a single step, built in memory."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from support.packs import FOLDERS, SHIPPED, prepared

from generator.compose.pack import LevelPack
from generator.document.document import Document
from generator.papers import documents
from generator.prepare import Order, Prepared, prepare
from generator.render.docx.writer import write_docx
from generator.render.pdf.writer import write_pdf

LABELLED = SHIPPED.names("labels")
"""Languages with printed words of their own; lessons in another get those in English."""

RECIPE = """
name: one
graded: false
spare_minutes: 0
steps:
  - {{id: alone, phase: language, minutes: 10, form: alone, parts: [{type}]}}
sheets:
  - pages: [[alone]]
"""


@dataclass(frozen=True)
class One:
    """An activity type with a lesson of `packs.FOLDERS` at one of its levels."""

    type: str
    lesson: str
    level: str

    def __str__(self) -> str:
        return f"{self.type}-{self.lesson}-{self.level}"


@cache
def made(one: One) -> Prepared:
    """The pack with nothing but that activity."""
    folder = FOLDERS[one.lesson]
    language = prepared(Order(folder, labels="en")).pack.lesson.language
    labels = language if language in LABELLED else "en"
    with tempfile.TemporaryDirectory() as place:
        recipe = Path(place, "one.yaml")
        recipe.write_text(RECIPE.format(type=one.type), encoding="utf-8")
        order = Order(folder, levels=(one.level,), recipe=str(recipe), labels=labels)
        return prepare(order, SHIPPED)


def level_pack(one: One) -> LevelPack:
    """The one level of it; its step has no task where the lesson lacks something."""
    return made(one).pack.levels[0]


def title(one: One) -> str:
    """The printed title of the activity."""
    return level_pack(one).steps[0].tasks[0].composed.title


def paper(one: One, kind: str) -> Document:
    """Its worksheet or its key, in memory."""
    return next(d for _, d in documents(made(one).pack, ("worksheet", "key")) if d.kind == kind)


def printed(one: One, document: Document, format: str) -> bytes:
    """A document of it, perhaps a changed one, as a finished file."""
    with_theme = made(one)
    if format == "pdf":
        return write_pdf(document, with_theme.theme, with_theme.fonts).data
    return write_docx(document, with_theme.theme, with_theme.word_template, fonts=with_theme.fonts)


@cache
def finished(one: One, kind: str, format: str) -> bytes:
    """The bytes of its worksheet or key."""
    return printed(one, paper(one, kind), format)
