"""The sheets of a class: what each pupil gets, and how one is printed by whoever does it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator import __version__
from generator.compose.key import has_key, key
from generator.compose.named import named
from generator.compose.pack import LevelPack, Pack
from generator.compose.worksheet import worksheet
from generator.document.document import Document, PupilDocument
from generator.errors import ArdoiseError, Problem, fail
from generator.lesson.lesson import Lesson
from generator.papers import letter, stem, with_places
from generator.prepare import Order, Prepared, prepare
from generator.profiles.templates import Templates
from generator.profiles.theme import Theme
from generator.roster.pupil import Pupil


@dataclass(frozen=True)
class Kind:
    """What pupils of one level, version and theme share: all but the name."""

    prepared: Prepared
    pack: Pack
    level: LevelPack

    @cached_property
    def sheet(self) -> PupilDocument:
        """Their sheet, without a name."""
        return worksheet(self.pack, self.level)

    @property
    def key(self) -> Document | None:
        """Its key, where there is anything to correct."""
        return key(self.pack, self.level) if has_key(self.level) else None

    @property
    def key_name(self) -> str:
        """The file of the key, as `build` calls it."""
        version = letter(self.pack, "key")
        return stem(self.pack, self.prepared.order, "key", self.level.level, version) + ".pdf"

    @cached_property
    def made_from(self) -> str:
        """What of the sheet is the same for all, as a hash."""
        theme, folder = self.prepared.theme, self.prepared.fonts
        digest = hashlib.sha256(f"{__version__}{theme.model_dump_json()}{self.sheet!r}".encode())
        faces = (theme.fonts.text, theme.fonts.symbols)
        for name in sorted({str(file) for face in faces for file in face.model_dump().values()}):
            file = folder / name
            digest.update(file.read_bytes() if file.is_file() else b"")
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Task:
    """One sheet to print: all that it takes, so that it can be done anywhere.

    `fonts` is a folder that must be there where it is done; `alphabet` are the letters of
    the whole class.
    """

    sheet: PupilDocument
    theme: Theme
    fonts: Path
    alphabet: str


def draw(task: Task) -> bytes:
    """A pupil's sheet as a PDF."""
    from generator.render.pdf.writer import write_pdf

    return write_pdf(task.sheet, task.theme, task.fonts, alphabet=task.alphabet).data


def kinds_of(pupils: Sequence[Pupil], order: Order, templates: Templates, lesson: Lesson) -> Kinds:
    """Every kind of sheet that the class needs, each composed once.

    Raises ArdoiseError with every problem of the lesson, and for a level that has no sheet.
    """
    levels = tuple(dict.fromkeys(pupil.level for pupil in pupils))
    versions = max(" ABCD".index(pupil.version) for pupil in pupils)
    packs: dict[str, Prepared] = {}
    for theme in dict.fromkeys(pupil.theme for pupil in pupils):
        asked = replace(order, levels=levels, theme=theme, versions=versions)
        packs[theme] = prepare(asked, templates, lesson)
    kinds: dict[tuple[str, str, str], Kind] = {}
    for pupil in pupils:
        about = (pupil.theme, pupil.level, pupil.version)
        if about in kinds:
            continue
        prepared = packs[pupil.theme]
        pack = prepared.pack.all_versions[" ABCD".index(pupil.version) - 1]
        level = next((one for one in pack.levels if one.level == pupil.level), None)
        if level is None:
            raise fail("class-level-empty", pupil.place, level=pupil.level)
        kinds[about] = Kind(prepared, pack, level)
    return Kinds(kinds, tuple(packs.values()))


@dataclass(frozen=True)
class Kinds:
    """The kinds of sheet by theme, level and version; one pack a theme."""

    by_about: Mapping[tuple[str, str, str], Kind]
    packs: tuple[Prepared, ...]

    def of(self, pupil: Pupil) -> Kind:
        """The one that a pupil gets."""
        return self.by_about[pupil.theme, pupil.level, pupil.version]

    def in_order(self, usual: str) -> list[Kind]:
        """All of them by theme (the usual one first), level and version."""
        order = sorted(self.by_about, key=lambda about: (about[0] != usual, *about))
        return [self.by_about[about] for about in order]

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What composing found, each thing once."""
        found = [notice for prepared in self.packs for notice in prepared.notices]
        return tuple(one for n, one in enumerate(found) if one not in found[:n])

    def check(self, pupils: Sequence[Pupil]) -> None:
        """Raises ArdoiseError with every character of a sheet or a name that no font has."""
        from generator.render.pdf.characters import missing_characters, missing_in

        problems: list[Problem] = []
        for kind in self.by_about.values():
            prepared = kind.prepared
            missing = missing_characters(kind.sheet, prepared.theme, prepared.fonts)
            problems += with_places(missing, prepared)
        for pupil in pupils:
            prepared = self.of(pupil).prepared
            if character := missing_in(pupil.name, prepared.theme, prepared.fonts):
                params = {"name": pupil.name, "character": character, "theme": pupil.theme}
                problems.append(Problem("class-letter", pupil.place, params=params))
        if problems:
            raise ArdoiseError(problems)

    def alphabet(self, pupils: Sequence[Pupil]) -> str:
        """Every letter on the sheets of the class, in a fixed order."""
        from generator.render.pdf.characters import alphabet_of

        letters = {letter for pupil in pupils for letter in pupil.name}
        for kind in self.by_about.values():
            letters |= alphabet_of(kind.sheet)
        return "".join(sorted(letters))

    def task(self, pupil: Pupil, alphabet: str) -> Task:
        """What it takes to print a pupil's sheet."""
        kind = self.of(pupil)
        sheet = named(kind.sheet, pupil.last, pupil.first)
        return Task(sheet, kind.prepared.theme, kind.prepared.fonts, alphabet)

    def made_from(self, pupil: Pupil, alphabet: str) -> str:
        """What a pupil's sheet is made from, as a hash that tells nobody's name."""
        said = repr((self.of(pupil).made_from, alphabet, pupil.last, pupil.first))
        return hashlib.sha256(said.encode()).hexdigest()
