"""An article in Markdown: `# Title`, a chapeau in bold, `## Intertitre`, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ArdoiseError, Place, Problem, Severity, fail
from generator.lesson.emphasis import spans_of, without_marks
from generator.lesson.level_lesson import Article, Paragraph
from generator.source.text_file import place_of

MOST_PARAGRAPHS = 400
"""Of an article; an article of four pages has about 20."""
LONGEST_WORD = 2_000
"""Characters without a blank; an address of the web has some hundreds."""
_WORD_TOO_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1}}}")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*)")


@dataclass(frozen=True)
class _Block:
    text: str
    line: int
    rank: int = 0  # of a heading, from 1; 0 for a paragraph


def has_headings(text: str) -> bool:
    """Whether a text uses the marks of Markdown for its title or intertitres."""
    return any(_HEADING.fullmatch(line) for line in text.split("\n"))


def parse_markdown(text: str, file: Path) -> tuple[Article, list[Problem]]:
    """The article, its title "" where none is marked, and what the teacher should know.

    Raises ArdoiseError when there is no paragraph, or an intertitre with nothing below.
    """
    if found := _WORD_TOO_LONG.search(text):
        place = place_of(file, text, found.start())
        raise fail("article-word-too-long", place, limit=LONGEST_WORD)
    blocks = list(_blocks(text))
    problems: list[Problem] = []
    if len(blocks) > MOST_PARAGRAPHS:
        line = blocks[MOST_PARAGRAPHS].line
        raise fail("article-too-many", Place(file, line, 1), limit=MOST_PARAGRAPHS)
    title = lead = heading = ""
    paragraphs: list[Paragraph] = []
    if blocks and blocks[0].rank == 1:
        title = without_marks(blocks.pop(0).text)
    else:
        problems.append(Problem("article-no-title", Place(file, 1, 1), severity=Severity.WARNING))
    for number, block in enumerate(blocks):
        if block.rank:
            if number + 1 == len(blocks) or blocks[number + 1].rank:
                place = Place(file, block.line, 1, text.split("\n")[block.line - 1])
                problems.append(Problem("article-heading-alone", place))
            heading = without_marks(block.text)
            continue
        spans = spans_of(block.text)
        is_strong = len(spans) == 1 and spans[0].emphasis == "strong"
        if number == 0 and is_strong and len(blocks) > 1:
            lead = spans[0].text
            continue
        paragraphs.append(Paragraph(len(paragraphs) + 1, spans, heading))
        heading = ""
    if not paragraphs and not any(problem.is_error for problem in problems):
        problems.append(Problem("article-empty", Place(file)))
    if any(problem.is_error for problem in problems):
        raise ArdoiseError(problems)
    return Article(title, tuple(paragraphs), lead), problems


def _blocks(text: str) -> Iterator[_Block]:
    lines: list[str] = []
    first = 0
    for number, line in enumerate([*text.split("\n"), ""], 1):
        heading = _HEADING.fullmatch(line)
        if line.strip() and not heading:
            first = first or number
            lines.append(line.strip())
            continue
        if lines:
            yield _Block(" ".join(lines), first)
            lines, first = [], 0
        if heading:
            yield _Block(heading[2].strip(), number, len(heading[1]))
