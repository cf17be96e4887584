"""The whole way in memory: packs of real lessons, composed and printed once for all tests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from generator.document.document import Document
from generator.output import Paper
from generator.papers import documents, render
from generator.prepare import Order, Prepared, prepare
from generator.profiles.templates import Templates
from generator.source.folders import templates_root

ROOT = Path(__file__).parents[2]
SHIPPED = Templates((templates_root(),))
LANGUAGES = ("fr", "en", "es", "de")
FOLDERS = {
    "ai-alliance": ROOT / "lessons" / "ai-alliance",
    "petite-lecon": ROOT / "tests" / "data" / "petite-lecon",
    **{f"lesson-{code}": ROOT / "tests" / "data" / f"lesson-{code}" for code in LANGUAGES},
}


def _name(kind: str, level: str, version: str) -> str:
    return "-".join(filter(None, (level.lower(), version.lower(), kind)))


@cache
def _levels(lesson: str) -> tuple[str, ...]:
    """Of a lesson once: a long one takes the reader of YAML a while."""
    text = (FOLDERS[lesson] / "lesson.yaml").read_text(encoding="utf-8")
    return tuple(yaml.safe_load(text)["levels"])


@dataclass(frozen=True)
class PackCase:
    """A lesson under a recipe, with printed words of its own language or of another.

    Of several versions, each paper has its letter in its name: « a2-b-worksheet ».
    """

    lesson: str
    recipe: str = "standard"
    labels: str | None = None
    versions: int = 1
    theme: str = "standard"

    def __str__(self) -> str:
        versions = f"{self.versions} versions" if self.versions > 1 else ""
        theme = self.theme if self.theme != "standard" else ""
        return "-".join(filter(None, (self.lesson, self.recipe, self.labels, versions, theme)))

    @property
    def order(self) -> Order:
        """What a teacher would ask for to have this pack."""
        return Order(
            FOLDERS[self.lesson],
            recipe=self.recipe,
            labels=self.labels,
            versions=self.versions,
            theme=self.theme,
        )

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels that the lesson file names, read without any of our code."""
        return _levels(self.lesson)

    @property
    def names(self) -> list[str]:
        """Its documents: « a2-worksheet », « a2-key », …; « key » and « plan » of the class."""
        joint = len(self.levels) > 1 and self.recipe not in UNCORRECTED
        letters = "ABCD"[: self.versions] if self.versions > 1 else ("",)
        names = []
        for version in letters:
            names += [_name(kind, lv, version) for lv in self.levels for kind in SHEETS]
            names += [_name("key", "", version)] if joint else []
            names += ["plan"] if version == letters[0] else []
        return names


SHEETS = ("worksheet", "key")
UNCORRECTED = ("debate",)  # recipes in which nothing is right or wrong
RECIPES = ("standard", "short", "vocabulary", "debate", "homework", "substitute", "exam", "full")
PACKS = (
    *(PackCase("ai-alliance", recipe) for recipe in RECIPES),
    PackCase("petite-lecon", labels="en"),
)
THEMED = tuple(
    PackCase("ai-alliance", recipe, theme=theme)
    for theme in SHIPPED.names("themes")
    for recipe in ("standard", "full")
    if theme != "standard"
)
DOCUMENTS = [(pack, name) for pack in PACKS for name in pack.names]
TWO_VERSIONS = PackCase("ai-alliance", "short", versions=2)
IN_VERSIONS = [(TWO_VERSIONS, name) for name in TWO_VERSIONS.names]


@cache
def prepared(order: Order) -> Prepared:
    return prepare(order, SHIPPED)


@cache
def papers_of(order: Order) -> tuple[Paper, ...]:
    """Every paper that a build of the order would write."""
    return tuple(render(prepared(order), order, lambda done, total: None))


@cache
def documents_of(pack: PackCase) -> dict[str, Document]:
    """The documents of a pack by their names."""
    return {
        _name(document.kind, level, document.version[-1:]): document
        for version in prepared(pack.order).pack.all_versions
        for level, document in documents(version, pack.order.documents)
    }


@cache
def printed(pack: PackCase, format: str) -> dict[str, Paper]:
    """The papers of a pack in one format, by the names of their documents."""
    papers = papers_of(pack.order)
    return {_name(p.document, p.level, p.version): p for p in papers if p.format == format}
