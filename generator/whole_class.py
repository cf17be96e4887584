"""The whole flow of `ardoise class`: a class list and a lesson → everybody's sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from generator.class_folder import Workshop
from generator.class_sheets import Kinds, draw, kinds_of
from generator.compose.class_table import Given, class_table, heads
from generator.errors import Problem
from generator.jobs.kept import Kept
from generator.jobs.pool import pool, processors
from generator.jobs.run import run
from generator.output import Placed
from generator.prepare import Order, known_lesson
from generator.profiles.templates import Templates
from generator.roster.file_names import file_name, slug
from generator.roster.neighbours import alike, assign
from generator.roster.pupil import Pupil
from generator.roster.read_list import Known, read_list
from generator.source.spreadsheet import write_lines

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ClassOrder:
    """What a teacher asks for. `pupils` is the file of the list; `order` says how the sheets
    are made, its one level, if any, is that of pupils for whom the list names none.

    `versions` is how many neighbours share; with `single` each sheet is a file of its own
    too. `jobs` processes work at a time, 0 for as many as there are processors;
    `delimiter` is what a spreadsheet here expects between cells.
    """

    pupils: Path
    order: Order
    versions: int = 2
    single: bool = False
    jobs: int = 0
    delimiter: str = ","


@dataclass(frozen=True, slots=True)
class ClassPaper:
    """A file that was made: its name, what it is, its pages (0 where it has none)."""

    name: str
    document: str
    pages: int = 0


@dataclass(frozen=True)
class ClassBuilt:
    """What was made, where it is, and what the teacher should know."""

    lesson: str
    pupils: int
    papers: tuple[ClassPaper, ...]
    placed: Placed
    notices: tuple[Problem, ...]


def build_class(
    asked: ClassOrder,
    templates: Templates,
    executor: Executor | None = None,
    progress: Progress = lambda done, total: None,
) -> ClassBuilt:
    """Make everybody's sheet, their keys and the table, and put them in place together.

    The sheets go to `executor` (`generator.jobs.run` says what it must be able to do); it is
    left as it is. Without one they go to processes of this machine. `progress` is told how
    many sheets are done, of how many. What is finished stays when the caller stops, and
    the next run of the same list goes on from there.

    Raises ArdoiseError with every problem found; what was in the folder is then as it was.
    """
    order = asked.order
    lesson, known = known_lesson(order, templates)
    themes = templates.names("themes")
    level = _usual_level(order, known)
    listed, said = read_list(asked.pupils, Known(known, themes, level, order.theme))
    pupils = assign(listed, asked.versions)
    kinds = kinds_of(pupils, order, templates, lesson)
    kinds.check(pupils)
    files = kinds.packs[0].pack.labels.files
    # Without a name that can be a file's, it is called as its main paper is.
    folder = order.output / f"{lesson.id}-{slug(asked.pupils.stem) or files['class_sheets']}"
    workshop = Workshop(folder)
    target = workshop.open()
    kept = Kept(workshop.room / "sheets")
    alphabet = kinds.alphabet(pupils)
    keys = [kinds.made_from(pupil, alphabet) for pupil in pupils]
    todo = [number for number, key in enumerate(keys) if not kept.has(key)]
    tasks = ((keys[n], kinds.task(pupils[n], alphabet)) for n in todo)
    progress(len(pupils) - len(todo), len(pupils))
    with _executor(executor, asked.jobs, len(todo)) as working:
        for done, (key, data) in enumerate(run(draw, tasks, working), len(pupils) - len(todo) + 1):
            kept.put(key, data)
            progress(done, len(pupils))
    papers = tuple(_write(target, pupils, kinds, keys, kept, asked))
    placed = workshop.close()
    return ClassBuilt(
        lesson.id, len(pupils), papers, placed, (*said, *alike(listed), *kinds.notices)
    )


def _usual_level(order: Order, known: dict[str, str]) -> str:
    """The level of who has none in the list: the one asked for, or the only one there is."""
    for levels in (order.levels, order.usual_levels, tuple(known)):
        if len(levels) == 1:
            return levels[0]
    return ""


def _executor(given: Executor | None, jobs: int, tasks: int) -> AbstractContextManager[Executor]:
    return nullcontext(given) if given else pool(jobs or processors(), tasks)


def _write(
    target: Path,
    pupils: Sequence[Pupil],
    kinds: Kinds,
    keys: Sequence[str],
    kept: Kept,
    asked: ClassOrder,
) -> Iterator[ClassPaper]:
    """The files of the folder to be, one after another."""
    from generator.render.pdf.join.join import join
    from generator.render.pdf.writer import write_pdf

    first = kinds.packs[0]
    pack = first.pack
    title, files = pack.levels[0].lesson.title, pack.labels.files
    name = f"{pack.lesson.id}-{files['class_sheets']}.pdf"
    with (target / name).open("wb") as out:
        pages = join((kept.read(key) for key in keys), out, title, pack.lesson.language)
    yield ClassPaper(name, "class", pages)
    given = _given(pupils, kinds)
    table = f"{pack.lesson.id}-{files['class_list']}"
    pdf = write_pdf(class_table(pack, given), first.teachers, first.fonts)
    (target / f"{table}.pdf").write_bytes(pdf.data)
    yield ClassPaper(f"{table}.pdf", "table", pdf.pages)
    rows = [heads(pack), *(line.cells for line in given)]
    (target / f"{table}.csv").write_bytes(write_lines(rows, asked.delimiter))
    yield ClassPaper(f"{table}.csv", "table")
    codes = set()
    for kind in kinds.in_order(asked.order.theme):
        # Two themes that change no task have one key: the codes say so.
        document = None if kind.sheet.code in codes else kind.key
        codes.add(kind.sheet.code)
        if document:
            pdf = write_pdf(document, kind.prepared.teachers, kind.prepared.fonts)
            (target / kind.key_name).write_bytes(pdf.data)
            yield ClassPaper(kind.key_name, "key", pdf.pages)
    if asked.single:
        for number, (pupil, key) in enumerate(zip(pupils, keys, strict=True), 1):
            single = file_name(number, pupil, len(pupils))
            (target / single).write_bytes(kept.read(key))
            yield ClassPaper(single, "worksheet")


def _given(pupils: Sequence[Pupil], kinds: Kinds) -> list[Given]:
    several = len({pupil.version for pupil in pupils}) > 1
    themes = len({pupil.theme for pupil in pupils}) > 1
    return [
        Given(
            number,
            pupil.last,
            pupil.first or "",
            kinds.of(pupil).level.symbol,
            pupil.level,
            pupil.theme if themes else "",
            pupil.version if several else "",
            kinds.of(pupil).sheet.code,
        )
        for number, pupil in enumerate(pupils, 1)
    ]
