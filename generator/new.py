"""The whole flow of `ardoise new`: a teacher's article to the folder of a lesson."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.draft.draft import Draft
from generator.draft.name import name_of
from generator.draft.propose import propose
from generator.draft.write_lesson import ARTICLE_FILE, write_lesson
from generator.errors import Place, cannot_write, fail
from generator.reading.piece import Piece
from generator.reading.read_file import STANDARD_INPUT, read_any
from generator.reading.write_markdown import write_markdown

LESSON_FILE = "lesson.yaml"


@dataclass(frozen=True)
class New:
    """A lesson that was made. `found_language` is whether the text told it; `dropped` are the
    pieces of the file that are no part of the article."""

    folder: Path
    draft: Draft
    found_language: bool
    dropped: tuple[Piece, ...]


def new_lesson(
    file: Path,
    lessons: Path,
    notes: Mapping[str, str],
    levels: Sequence[str],
    language: str = "",
    title: str = "",
) -> New:
    """Read an article and write `lessons/<name>/` with the article and a lesson to go through.

    `notes` are the comments in it. Raises ArdoiseError where the article cannot be read, its
    language is not known, or there is a lesson of this name; then nothing is written.
    """
    found = read_any(file, language)
    if not found.language:
        raise fail("new-language", Place(file))
    title = title or found.article.title or _named(file)
    article = replace(found.article, title=found.article.title or title)
    draft = propose(article, found.origin, title, found.language, levels)
    folder = lessons / name_of(title)
    files = {
        ARTICLE_FILE: write_markdown(article),
        LESSON_FILE: write_lesson(draft, notes),
    }
    _put(folder, files)
    return New(folder, draft, not language, found.dropped)


def _named(file: Path) -> str:
    """A title from a file's name, where the text has none."""
    if str(file) == STANDARD_INPUT:
        return "Article"
    return file.stem.replace("_", " ").replace("-", " ").strip().capitalize() or "Article"


def _put(folder: Path, files: Mapping[str, str]) -> None:
    """All files in a new folder, or nothing: they are written beside it and moved at once."""
    if folder.exists():
        raise fail("lesson-there-already", Place(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".ardoise-", dir=folder.parent))
    except OSError as error:
        raise cannot_write(folder, error) from error
    try:
        stage.chmod(0o755)
        for name, text in files.items():
            (stage / name).write_text(text, encoding="utf-8", newline="\n")
        stage.rename(folder)
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        if folder.exists():
            raise fail("lesson-there-already", Place(folder)) from error
        raise cannot_write(folder, error) from error
