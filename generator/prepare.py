"""From what a teacher asks for to a composed pack: everything read, nothing written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.activities.registry import activity_type, known_contents
from generator.compose.adapt import adapt
from generator.compose.choice import Choice
from generator.compose.composer import Composer
from generator.compose.pack import ClassSize, Pack
from generator.compose.printable import printable
from generator.compose.sender import sender
from generator.compose.versions import compose_versions
from generator.compose.wanted import wanted
from generator.document.document import Document, Kind
from generator.document.sender import NOBODY, Sender
from generator.errors import Problem, fail
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.load import load_lesson
from generator.profiles.adaptation import Adaptation
from generator.profiles.font_files import FOLDER, load_theme
from generator.profiles.labels import Labels, Register
from generator.profiles.level import LevelProfile
from generator.profiles.own_settings import OwnSettings, read_settings
from generator.profiles.recipe import Recipe
from generator.profiles.templates import Templates
from generator.profiles.theme import Theme
from generator.source.shape import shape

DOCUMENTS: tuple[Kind, ...] = ("worksheet", "key", "plan")
FORMATS = ("pdf", "docx")
STANDARD = "standard"


@dataclass(frozen=True)
class Order:
    """What a teacher asks for. Empty `levels` means `usual_levels` as far as the lesson has
    them, or else all of the lesson's; `labels` and `register` None mean the lesson's own;
    `versions` is how many, A, B …; `word_template` is a school's own Word file. With
    `embed_fonts` Word papers hold their fonts: no word of them is another, so it counts as no
    other input. A `fillable` worksheet is filled in on a screen: it is the same pack, with the
    same codes and keys, so it has another name and counts as no other input."""

    lesson: Path
    levels: tuple[str, ...] = ()
    usual_levels: tuple[str, ...] = ()
    documents: tuple[Kind, ...] = DOCUMENTS
    formats: tuple[str, ...] = FORMATS
    recipe: str = STANDARD
    theme: str = STANDARD
    labels: str | None = None
    register: Register | None = None
    seed: int = 1
    translation: str = ""
    versions: int = 1
    article: Path | None = None
    word_template: Path | None = None
    embed_fonts: bool = False
    fillable: bool = False
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    settings: Path | None = None
    output: Path = Path("output")

    @property
    def variant(self) -> tuple[str, ...]:
        """What is not the default stands in the names of the files."""
        names = (self.recipe, self.theme)
        parts = tuple(Path(name).stem for name in names if name != STANDARD)
        return parts + self.choice.file_names

    @property
    def choice(self) -> Choice:
        """What of the recipe is wanted, where not all of it is."""
        return Choice(self.only, self.skip)


@dataclass(frozen=True)
class Prepared:
    """Everything read and composed, nothing written: what `check` stops at.

    `pack` is version A and holds the others.
    """

    order: Order
    pack: Pack
    profile: LevelProfile
    theme: Theme
    teachers: Theme
    fonts: Path
    word_template: Path
    inputs: str
    notices: tuple[Problem, ...]

    def theme_of(self, document: Document) -> Theme:
        """The theme of a worksheet is the pupils', that of key and plan the teacher's."""
        return self.theme if document.kind == "worksheet" else self.teachers

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file of the teacher's whose words are printed."""
        own = (self.order.settings,) if self.order.settings else ()
        return (*teachers_files(self.pack.lesson, self.order), *own)


def prepare(order: Order, templates: Templates, lesson: Lesson | None = None) -> Prepared:
    """Read the lesson, unless it is read already, and its templates and compose the pack.

    Raises ArdoiseError with every problem of the lesson, or else of the templates.
    """
    profile_source = templates.read("levels", "cefr")
    profile = shape(LevelProfile, profile_source)
    lesson = lesson or load_lesson(order.lesson, tuple(profile.levels), known_contents)
    theme = load_theme(order.theme, templates)
    recipe, left_out = adapt(
        wanted(templates.load("recipes", order.recipe, Recipe), lesson, order.choice, templates),
        theme.tasks,
        order.only,
        activity_type,
    )
    teachers = load_theme(theme.teachers, templates) if theme.teachers else theme
    labels = templates.load("labels", order.labels or lesson.language, Labels)
    texts, dropped = _level_lessons(lesson, recipe, order)
    _check_translation(texts, order)
    settings, sent_by = _own(order)
    composer = Composer(
        lesson,
        recipe,
        labels,
        profile,
        profile_source,
        seed=order.seed,
        translation=order.translation,
        pupils=_pupils(lesson, settings),
        share=theme.tasks.share,
        sender=sent_by,
    )
    pack = printable(compose_versions(composer, texts, order.versions))
    shipped = templates.folders[-1]
    return Prepared(
        order,
        pack,
        profile,
        theme,
        teachers,
        shipped / FOLDER,
        shipped / "word" / "ardoise.docx",
        _inputs(lesson, order, sent_by, recipe, labels, profile, theme.tasks),
        (*lesson.warnings, *dropped, *left_out, *pack.notices),
    )


def known_lesson(order: Order, templates: Templates) -> tuple[Lesson, dict[str, str]]:
    """The lesson, and its levels, from easy to hard, each with the sign that pupils see.

    Raises ArdoiseError with every problem of the lesson.
    """
    profile = templates.load("levels", "cefr", LevelProfile)
    lesson = load_lesson(order.lesson, tuple(profile.levels), known_contents)
    return lesson, {level: profile.levels[level].symbol for level in lesson.levels}


def _level_lessons(
    lesson: Lesson, recipe: Recipe, order: Order
) -> tuple[dict[str, LevelLesson], tuple[Problem, ...]]:
    """The lesson at each level asked for, with the teacher's own article where one is given."""
    unknown = [level for level in order.levels if level not in lesson.levels]
    if unknown:
        known = ", ".join(lesson.levels)
        raise fail("level-not-in-lesson", level=", ".join(unknown), lesson=lesson.id, known=known)
    usual = tuple(level for level in order.usual_levels if level in lesson.levels)
    chosen = order.levels or usual or lesson.levels
    levels = [level for level in lesson.levels if level in chosen]
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


def _check_translation(texts: Mapping[str, LevelLesson], order: Order) -> None:
    """Raises ArdoiseError where no word is translated into the language asked for."""
    known = {name for text in texts.values() for word in text.words for name in word.translation}
    if order.translation and order.translation not in known:
        given = ", ".join(sorted(known)) or "–"
        raise fail("translation-unknown", language=order.translation, known=given)


def _own(order: Order) -> tuple[OwnSettings, Sender]:
    """What the teacher's `ardoise.yaml` says, and who the papers are from."""
    if order.settings is None:
        return OwnSettings(), NOBODY
    settings, source = read_settings(order.settings)
    return settings, sender(settings, source)


def _pupils(lesson: Lesson, settings: OwnSettings) -> ClassSize:
    """The class that the lesson counts, or else the one of the teacher's `ardoise.yaml`."""
    own = settings.class_
    if own is None or lesson.class_size or lesson.class_levels:
        return ClassSize(lesson.class_size or 0, lesson.class_levels)
    return ClassSize(own.size or 0, own.levels)


def teachers_files(lesson: Lesson, order: Order) -> tuple[Path, ...]:
    """The lesson's files, and the teacher's own article."""
    return (*lesson.files, *((order.article,) if order.article else ()))


def _inputs(
    lesson: Lesson,
    order: Order,
    sent_by: Sender,
    *profiles: Recipe | Labels | LevelProfile | Adaptation,
) -> str:
    """What a pack was made from: two builds with the same one may lie in one folder."""
    digest = hashlib.sha256(
        f"{__version__} {order.seed} {order.register} {order.translation} {order.versions}".encode()
    )
    for file in teachers_files(lesson, order):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    if not sent_by.is_empty:
        digest.update(repr(sent_by).encode())
    for profile in profiles:
        digest.update(profile.model_dump_json().encode())
    return digest.hexdigest()[:16]
