"""The whole flow, from a lesson to files: read, compose, render, put in place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.compose.composer import Composer
from generator.compose.joint_key import has_answers, joint_key
from generator.compose.key import key
from generator.compose.pack import ClassSize, Pack
from generator.compose.plan import plan
from generator.compose.worksheet import worksheet
from generator.document.document import Document, Kind
from generator.errors import ArdoiseError, Problem, fail
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.load import load_lesson
from generator.output import Paper, Placed, place
from generator.profiles.labels import Labels
from generator.profiles.level import LevelProfile
from generator.profiles.recipe import Recipe
from generator.profiles.templates import Templates
from generator.profiles.theme import Theme
from generator.source.shape import shape

if TYPE_CHECKING:
    from generator.profiles.labels import Register

DOCUMENTS: tuple[Kind, ...] = ("worksheet", "key", "plan")
FORMATS = ("pdf", "docx")
STANDARD = "standard"


@dataclass(frozen=True)
class Order:
    """What a teacher asks for. Empty `levels` means all of the lesson's; `labels` and
    `register` None mean the lesson's own."""

    lesson: Path
    levels: tuple[str, ...] = ()
    documents: tuple[Kind, ...] = DOCUMENTS
    formats: tuple[str, ...] = FORMATS
    recipe: str = STANDARD
    theme: str = STANDARD
    labels: str | None = None
    register: Register | None = None
    seed: int = 1
    translation: str = ""
    version: str = "A"
    article: Path | None = None
    output: Path = Path("output")


@dataclass(frozen=True)
class Prepared:
    """Everything read and composed, nothing written: what `check` stops at."""

    pack: Pack
    theme: Theme
    fonts: Path
    word_template: Path
    inputs: str
    notices: tuple[Problem, ...]


@dataclass(frozen=True)
class Built:
    """What a build made and what the teacher should know of it."""

    lesson: str
    papers: tuple[Paper, ...]
    placed: Placed
    notices: tuple[Problem, ...]


def build(
    order: Order, templates: Templates, progress: Callable[[int, int], None] | None = None
) -> Built:
    """Make the papers and put them in place; `progress` is told (done, of how many).

    Raises ArdoiseError with every problem found; then no file has changed.
    """
    prepared = prepare(order, templates)
    papers = tuple(render(prepared, order, progress or (lambda done, total: None)))
    group = "-".join((prepared.pack.labels.language, *_variant(order)))
    folder = order.output / prepared.pack.lesson.id
    placed = place(papers, folder, prepared.inputs, group)
    return Built(prepared.pack.lesson.id, papers, placed, prepared.notices)


def prepare(order: Order, templates: Templates) -> Prepared:
    """Read the lesson and its templates and compose the pack.

    Raises ArdoiseError with every problem of the lesson, or else of the templates.
    """
    profile_source = templates.read("levels", "cefr")
    profile = shape(LevelProfile, profile_source)
    lesson = load_lesson(order.lesson, known_levels=tuple(profile.levels))
    recipe = templates.load("recipes", order.recipe, Recipe)
    labels = templates.load("labels", order.labels or lesson.language, Labels)
    theme = templates.load("themes", order.theme, Theme)
    texts, dropped = _level_lessons(lesson, recipe, order)
    composer = Composer(
        lesson,
        recipe,
        labels,
        profile,
        profile_source,
        seed=order.seed,
        translation=order.translation,
        pupils=ClassSize(lesson.class_size or 0, lesson.class_levels),
        version=order.version,
    )
    pack = composer.compose(texts)
    shipped = templates.folders[-1]
    return Prepared(
        pack,
        theme,
        shipped / "fonts",
        shipped / "word" / "ardoise.docx",
        _fingerprint(lesson, order, recipe, labels, profile),
        (*lesson.warnings, *dropped, *pack.notices),
    )


def check(order: Order, templates: Templates) -> tuple[Problem, ...]:
    """Everything that a build would refuse, and then what it would warn of; writes nothing.

    Raises ArdoiseError with every problem found.
    """
    from generator.render.pdf.characters import missing_characters

    prepared = prepare(order, templates)
    pages = documents(prepared.pack, order.documents)
    missing = [p for _, d in pages for p in missing_characters(d, prepared.theme, prepared.fonts)]
    once = {str(problem.params): problem for problem in missing}
    if once:
        raise ArdoiseError(_found(list(once.values()), prepared.pack.lesson))
    return prepared.notices


def documents(pack: Pack, kinds: Sequence[Kind]) -> Iterator[tuple[str, Document]]:
    """The views asked for, each with its level ("" for the class)."""
    for level in pack.levels:
        if "worksheet" in kinds:
            yield level.level, worksheet(pack, level)
        if "key" in kinds:
            yield level.level, key(pack, level)
    if "key" in kinds and len(pack.levels) > 1 and has_answers(pack):
        yield "", joint_key(pack)
    if "plan" in kinds:
        yield "", plan(pack)


def render(
    prepared: Prepared, order: Order, progress: Callable[[int, int], None]
) -> Iterator[Paper]:
    """Every paper in every format; a writer is imported when its format is wanted."""
    pages = list(documents(prepared.pack, order.documents))
    total = len(pages) * len(order.formats)
    done = 0
    for level, document in pages:
        for format in order.formats:
            data, count = _write(document, format, prepared)
            name = f"{_stem(prepared.pack, order, document.kind, level)}.{format}"
            done += 1
            progress(done, total)
            yield Paper(name, data, document.kind, level, format, count)


def _write(document: Document, format: str, prepared: Prepared) -> tuple[bytes, int]:
    if format == "pdf":
        from generator.render.pdf.writer import write_pdf

        try:
            pdf = write_pdf(document, prepared.theme, prepared.fonts)
        except ArdoiseError as error:
            raise ArdoiseError(_found(error.problems, prepared.pack.lesson)) from error
        return pdf.data, pdf.pages
    from generator.render.docx.writer import write_docx

    return write_docx(document, prepared.theme, prepared.word_template), 0


def _found(problems: Sequence[Problem], lesson: Lesson) -> list[Problem]:
    """A character that cannot be printed, with its place in the teacher's files."""
    from generator.lesson.find_character import find_character

    return [
        Problem(
            p.code,
            find_character(lesson.files, str(p.params.get("character", ""))),
            p.path,
            p.params,
        )
        for p in problems
    ]


def _level_lessons(
    lesson: Lesson, recipe: Recipe, order: Order
) -> tuple[dict[str, LevelLesson], tuple[Problem, ...]]:
    """The lesson at each level asked for, with the teacher's own article where one is given."""
    unknown = [level for level in order.levels if level not in lesson.levels]
    if unknown:
        known = ", ".join(lesson.levels)
        raise fail("level-not-in-lesson", level=", ".join(unknown), lesson=lesson.id, known=known)
    levels = [level for level in lesson.levels if not order.levels or level in order.levels]
    about = lesson.exam if recipe.text == "exam" else lesson
    if about is None:
        raise fail("lacks-exam", lesson=lesson.id, recipe=recipe.name)
    texts = {level: about.at(level, register=order.register) for level in levels}
    if order.article is None:
        return texts, ()
    from generator.lesson.authentic import adapt, read_authentic

    article = read_authentic(order.article)
    adapted = {level: adapt(text, article) for level, text in texts.items()}
    dropped = tuple(problem for result in adapted.values() for problem in result.dropped)
    lessons = {level: result.level_lesson for level, result in adapted.items()}
    return lessons, (*article.warnings, *dropped)


def _variant(order: Order) -> list[str]:
    """What is not the default stands in the names of the files."""
    parts = [Path(name).stem for name in (order.recipe, order.theme) if name != STANDARD]
    return [*parts, *([order.version.lower()] if order.version != "A" else [])]


def _stem(pack: Pack, order: Order, kind: Kind, level: str) -> str:
    paper = "joint_key" if kind == "key" and not level else kind
    parts = (pack.lesson.id, level.lower(), *_variant(order), pack.labels.files[paper])
    return "-".join(part for part in parts if part)


def _fingerprint(lesson: Lesson, order: Order, *profiles: Recipe | Labels | LevelProfile) -> str:
    """What a pack was made from: two builds with the same one may lie in one folder."""
    digest = hashlib.sha256(
        f"{__version__} {order.seed} {order.register} {order.translation}".encode()
    )
    files = (*lesson.files, *((order.article,) if order.article else ()))
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    for profile in profiles:
        digest.update(profile.model_dump_json().encode())
    return digest.hexdigest()[:16]
