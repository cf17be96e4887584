"""The article of a lesson, from its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.errors import Place, Problem, fail
from generator.lesson.level_lesson import Article
from generator.lesson.markdown import has_headings, parse_markdown
from generator.lesson.plain_text import PlainText, parse_plain_text
from generator.source.text_file import read_text

SUFFIXES = (".md", ".txt")


def read_article(file: Path, title: str) -> tuple[Article, tuple[Problem, ...]]:
    """A lesson's article: Markdown (.md) or plain text (.txt), with warnings.

    `title` stands in for a title that the file lacks. Raises ArdoiseError.
    """
    text = read_text(file)
    if file.suffix.lower() == ".md":
        article, problems = parse_markdown(text, file)
    else:
        plain = parse_plain_text(text, file)
        article, problems = plain.article, list(plain.problems)
    return replace(article, title=article.title or title), tuple(problems)


def read_any_text(file: Path) -> PlainText:
    """A text that was written for no lesson; Markdown if it has marked headings.

    Raises ArdoiseError, also for a file that is neither .md nor .txt.
    """
    if file.suffix.lower() not in SUFFIXES and not file.is_dir():
        raise fail("article-suffix", Place(file), file=file.name)
    text = read_text(file)
    if not has_headings(text):
        return parse_plain_text(text, file)
    article, problems = parse_markdown(text, file)
    return PlainText(article, tuple(problems))
