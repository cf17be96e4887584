"""A pack: lesson × recipe × version, composed. Worksheet, key and plan are views of one pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.activities.base import Composed
from generator.document.sender import NOBODY, Sender
from generator.errors import Problem
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson
from generator.profiles.labels import Labels, RecipeLabels
from generator.profiles.recipe import Recipe, Step


@dataclass(frozen=True, slots=True)
class Task:
    """One composed activity of a step, with the points it is worth (None: not graded)."""

    type: str
    composed: Composed
    points: float | None = None


@dataclass(frozen=True, slots=True)
class ComposedStep:
    """A step at one level: `number` is "" for a step that has no numbered activity."""

    step: Step
    number: str
    tasks: tuple[Task, ...] = ()
    materials: tuple[Task, ...] = ()

    @property
    def points(self) -> float | None:
        """What the step is worth, None where it is not graded."""
        worth = [task.points for task in self.tasks if task.points is not None]
        return sum(worth) if worth else None


@dataclass(frozen=True, slots=True)
class LevelPack:
    """Everything of one level. Every level has the same steps with the same numbers."""

    level: str
    symbol: str
    lesson: LevelLesson
    steps: tuple[ComposedStep, ...]

    @property
    def points(self) -> float:
        """What all its steps are worth together."""
        return sum(step.points or 0 for step in self.steps)


@dataclass(frozen=True, slots=True)
class ClassSize:
    """How many pupils there are: in all (0: not said) and at each level that is counted."""

    size: int = 0
    levels: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """The whole, and what could not be composed (`notices`, said to the teacher).

    `versions` is how many are made together; the first of them holds the `others`.
    `sender` is who the papers are from.
    """

    lesson: Lesson
    recipe: Recipe
    labels: Labels
    version: str
    pupils: ClassSize
    levels: tuple[LevelPack, ...]
    notices: tuple[Problem, ...] = ()
    versions: int = 1
    others: tuple[Pack, ...] = ()
    sender: Sender = NOBODY

    @property
    def all_versions(self) -> tuple[Pack, ...]:
        """Itself and the others that it holds."""
        return (self, *self.others)

    @property
    def speaks_for_all(self) -> bool:
        """Whether it is the first version, or the only one: what is for all is made from it."""
        return len(self.all_versions) == self.versions

    @property
    def version_label(self) -> str:
        """« Sujet B », or "" where there is only one version."""
        return self.labels.word("version", letter=self.version) if self.versions > 1 else ""

    def at(self, level: str) -> LevelPack:
        """One of its levels."""
        return next(pack for pack in self.levels if pack.level == level)

    @property
    def words(self) -> RecipeLabels:
        """What the labels say of this recipe, where it is whole."""
        if self.recipe.partial:
            return RecipeLabels()
        return self.labels.recipes.get(self.recipe.name, RecipeLabels())

    @property
    def foreign(self) -> str | None:
        """The labels' language where it is not the lesson's."""
        same = self.labels.language == self.lesson.language
        return None if same else self.labels.language
