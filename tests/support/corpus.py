"""The corpus of files that teachers might have, and what must be found in each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from support.packs import ROOT

READING = ROOT / "tests" / "reading"
FILES = READING / "files"


@dataclass(frozen=True)
class Expected:
    """What must be found; `lead` is None where it may be a lead or the first paragraph.

    `blocks` are (heading above it, text) in order.
    """

    file: Path
    language: str
    title: str
    lead: str | None
    blocks: tuple[tuple[str, str], ...]
    told: dict[str, str]
    dropped: tuple[str, ...]
    never: tuple[str, ...]


@cache
def corpus() -> dict[str, Expected]:
    """Every file of the corpus by its name."""
    articles = yaml.safe_load((READING / "articles.yaml").read_text(encoding="utf-8"))
    files = yaml.safe_load((READING / "corpus.yaml").read_text(encoding="utf-8"))
    return {name: _expected(name, told, articles[told["of"]]) for name, told in files.items()}


def _expected(name: str, file: dict[str, Any], article: dict[str, Any]) -> Expected:
    where = file.get("lead", "lead")
    blocks = _blocks(article["body"], file.get("list"))
    if where != "lead" and article["lead"]:
        blocks.insert(0, ("", plain(article["lead"])))
    return Expected(
        FILES / name,
        article["language"],
        plain(article["title"]),
        None if where == "any" else "" if where == "paragraph" else plain(article["lead"]),
        tuple(blocks),
        file.get("told", {}),
        tuple(map(plain, file.get("dropped", ()))),
        tuple(file.get("never", ())),
    )


def _blocks(body: list[dict[str, Any]], items: list[str] | None) -> list[tuple[str, str]]:
    """Paragraphs with the heading above; a list goes on in the paragraph that leads to it."""
    made: list[tuple[str, str]] = []
    heading = ""
    for block in body:
        ((kind, said),) = block.items()
        if kind == "h":
            heading = plain(said)
        elif kind == "l":
            above, before = made.pop()
            made.append((above, " ".join([before, *map(plain, items or said)])))
        else:
            made.append((heading, plain(said)))
            heading = ""
    return made


def plain(text: str) -> str:
    """Normalised for spaces; without the dashes that stand before the items of a list."""
    return re.sub(r"\s+", " ", re.sub(r"(?:^|(?<=\s))– ", "", text)).strip()
