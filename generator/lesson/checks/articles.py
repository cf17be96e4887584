"""The article texts: each is there, inside the lesson's folder, and they correspond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import ArdoiseError, Problem
from generator.lesson.article import SUFFIXES, read_article
from generator.lesson.checks.report import Report, written_at
from generator.lesson.lesson_file import LessonFile
from generator.lesson.level_lesson import Article
from generator.source.nearest import nearest


@dataclass
class Articles:
    """What could be read: level → article; the files; the problems inside them."""

    by_level: dict[str, Article] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_articles(
    written: LessonFile, levels: Sequence[str], folder: Path, report: Report
) -> Articles:
    """Read each level's article; what is wrong with a file's name goes to `report`."""
    articles = Articles()
    read: dict[Path, Article | None] = {}
    for level in levels:
        name = written.article.at(level)
        file = _file(name, level, folder, report) if name else None
        if file is None:
            continue
        if file not in read:
            read[file] = _read(file, written.title, articles)
        if article := read[file]:
            articles.by_level[level] = article
    _compare(articles, report)
    return articles


def _file(name: str, level: str, folder: Path, report: Report) -> Path | None:
    path = written_at(("article",), report.source, level)
    file = folder / name
    try:
        is_inside = file.resolve().is_relative_to(folder.resolve())
        is_there = file.exists()
        beside = [f.name for f in folder.iterdir() if f.suffix.lower() in SUFFIXES]
    except (OSError, RuntimeError, ValueError):  # a name too long, links in a circle
        is_inside, is_there, beside = True, False, []
    if not is_inside:
        report.error("article-outside", path, file=name)
    elif not is_there:
        report.error("article-missing", path, file=name, suggestion=nearest(name, beside))
    elif file.suffix.lower() not in SUFFIXES:
        report.error("article-suffix", path, file=name)
    else:
        return file
    return None


def _read(file: Path, title: str, articles: Articles) -> Article | None:
    articles.files.append(file)
    try:
        article, warnings = read_article(file, title)
    except ArdoiseError as error:
        articles.problems += error.problems
        return None
    articles.problems += warnings
    return article


def _compare(articles: Articles, report: Report) -> None:
    counts = {level: len(a.paragraphs) for level, a in articles.by_level.items()}
    if len(set(counts.values())) > 1:
        said = [f"{level}: {count}" for level, count in counts.items()]
        report.warning("paragraphs-differ", ("article",), key=True, counts=said)
