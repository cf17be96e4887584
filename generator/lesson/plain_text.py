"""An article as plain text, as one copies it from a site: what is title, what is summary."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Place, Problem, Severity, fail
from generator.lesson.level_lesson import Article, Paragraph, Span

_LONGEST_HEADING = 14
_HARD_WRAP = 120
_DATE_LINE = re.compile(r"date\s*:?\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)\b", re.IGNORECASE)
_SUMMARY = re.compile(r"tl\s*;\s*dr\b", re.IGNORECASE)
_ENDS_A_SENTENCE = re.compile(r"[.!?…»:;,][\"”’']?$")
_BULLET = re.compile(r"[-–—•*·]\s")


@dataclass(frozen=True)
class PlainText:
    """What was read; `date` is that of a leading « date 2023-12 » line, or ""."""

    article: Article
    problems: tuple[Problem, ...]
    date: str = ""


def parse_plain_text(text: str, file: Path) -> PlainText:
    """The article of a text whose paragraphs are separated by blank lines.

    A short line without an end mark above a longer paragraph is a heading; one that
    stands before every paragraph is the title ("" where there is none). A leading line
    « date 2023-12 … » and a « Tl;dr » block are left out, and said. Raises ArdoiseError
    when nothing is left.
    """
    blocks = _blocks(text)
    date = _DATE_LINE.match(blocks[0])
    rest, left_out = _without_front_matter(blocks)
    title = heading = ""
    paragraphs: list[Paragraph] = []
    for number, block in enumerate(rest):
        heads = is_heading(rest, number)
        if heads and not title and not paragraphs and not heading:
            title = block
        elif heads and not heading:
            heading = block
        else:
            paragraphs.append(Paragraph(len(paragraphs) + 1, (Span(block),), heading))
            heading = ""
    if not paragraphs:
        raise fail("article-empty", Place(file))
    problems: list[Problem] = []
    if left_out:
        params = {"text": [_beginning(block) for block in left_out], "number": len(left_out)}
        problems.append(_warning("article-front-matter", file, **params))
    if not title:
        problems.append(_warning("article-no-title", file))
    return PlainText(Article(title, tuple(paragraphs)), tuple(problems), date[1] if date else "")


def _blocks(text: str) -> list[str]:
    # Lines past the width of a wrapped text are whole paragraphs, even without blank
    # lines between them.
    lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
    if any(len(line) > _HARD_WRAP for line in lines):
        return [line for line in lines if line]
    parts = re.split(r"\n(?:[^\S\n]*\n)+", text.strip())
    return [" ".join(line.strip() for line in part.split("\n")) for part in parts]


def _without_front_matter(blocks: list[str]) -> tuple[list[str], list[str]]:
    start = 1 if _DATE_LINE.match(blocks[0]) else 0
    if start < len(blocks) and _SUMMARY.match(blocks[start]):
        # The points of the summary go on until the title.
        start += 1
        title = next((n for n in range(start, len(blocks)) if is_heading(blocks, n)), start)
        start = title
    return blocks[start:], blocks[:start]


def is_heading(blocks: Sequence[str], number: int) -> bool:
    """A short line without an end mark above a longer paragraph."""
    block = blocks[number]
    return (
        number + 1 < len(blocks)
        and len(block.split()) <= _LONGEST_HEADING
        and not _ENDS_A_SENTENCE.search(block)
        and not _BULLET.match(block)
        and len(blocks[number + 1]) > len(block)
    )


def _beginning(block: str) -> str:
    words = block.split(" ")
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def _warning(code: str, file: Path, **params: object) -> Problem:
    return Problem(code, Place(file, 1, 1), params=params, severity=Severity.WARNING)
