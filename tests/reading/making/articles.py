"""The articles that the files of the corpus hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[1]
FILES = FOLDER / "files"


@dataclass(frozen=True)
class Text:
    """One article: `body` is a list of (kind, text) with the kinds of articles.yaml."""

    language: str
    title: str
    lead: str
    author: str
    date: str
    publisher: str
    body: list[tuple[str, Any]] = field(default_factory=list)


@cache
def articles() -> dict[str, Text]:
    """Every article by its name."""
    told = yaml.safe_load((FOLDER / "articles.yaml").read_text(encoding="utf-8"))
    return {name: Text(**{**a, "body": _body(a["body"])}) for name, a in told.items()}


def _body(blocks: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    return [next(iter(block.items())) for block in blocks]


def plain_blocks(text: Text, bullet: str = "• ") -> list[str]:
    """Title, lead and body as blocks of plain text."""
    blocks = [text.title, text.lead] if text.lead else [text.title]
    for kind, said in text.body:
        blocks.append("\n".join(bullet + item for item in said) if kind == "l" else said)
    return blocks
