"""Lesson × recipe × version → Pack: every activity composed, numbered, and given its points."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.activities import base
from generator.activities.draw import Draw
from generator.activities.registry import activity_type, settings_at
from generator.activities.wording import Wording
from generator.compose.allot import allot, clashes
from generator.compose.pack import ClassSize, ComposedStep, LevelPack, Pack, Task
from generator.compose.points import each
from generator.compose.share_text import share_text
from generator.document.sender import NOBODY, Sender
from generator.errors import ArdoiseError, Problem, Severity
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import LevelLesson, Word
from generator.lesson.sentences import Sentence
from generator.profiles.labels import Labels
from generator.profiles.level import LevelProfile
from generator.profiles.recipe import ActivityPart, Recipe, Step
from generator.source.source import Source


@dataclass(frozen=True)
class Composer:
    """What a pack is made with; `profile_source` keeps the places of activity settings.

    `share` is how much of its items each task keeps, where the recipe is not graded.
    """

    lesson: Lesson
    recipe: Recipe
    labels: Labels
    profile: LevelProfile
    profile_source: Source
    seed: int = 1
    translation: str = ""
    pupils: ClassSize = field(default_factory=ClassSize)
    version: str = "A"
    versions: int = 1
    share: float = 1
    sender: Sender = NOBODY

    def compose(self, levels: Mapping[str, LevelLesson]) -> Pack:
        """The pack of the given levels, in their order.

        Raises ArdoiseError for a recipe that puts types side by side that may not be,
        for points that cannot be shared, and for settings that are wrong.
        """
        if problems := clashes(self.recipe, activity_type):
            raise ArdoiseError(problems)
        notices = self._too_long()
        drafts = {level: self._level(level, text, notices) for level, text in levels.items()}
        numbers = self._numbers(drafts.values())
        packs = tuple(
            LevelPack(
                level,
                self.profile.levels[level].symbol,
                levels[level],
                self._number(steps, numbers),
            )
            for level, steps in drafts.items()
        )
        if errors := [notice for notice in notices if notice.is_error]:
            raise ArdoiseError(errors)
        return Pack(
            self.lesson,
            self.recipe,
            self.labels,
            self.version,
            self.pupils,
            packs,
            tuple(_joined(notices)),
            self.versions,
            sender=self.sender,
        )

    def _too_long(self) -> list[Problem]:
        """A recipe that takes longer than the lesson has."""
        has = self.lesson.plan.duration
        if not has or self.recipe.minutes_a_lesson <= has:
            return []
        params = {"recipe": self.recipe.name, "minutes": self.recipe.minutes_a_lesson, "has": has}
        place = self.lesson.source.place(("plan", "duration"))
        return [Problem("plan-too-long", place, "plan.duration", params, Severity.WARNING)]

    def _level(
        self, level: str, lesson: LevelLesson, notices: list[Problem]
    ) -> tuple[ComposedStep, ...]:
        parts = [
            part for step in self.recipe.steps for part in (*step.materials, *step.parts_at(level))
        ]
        wishes = [
            (kind, settings_at(kind, self.profile_source, level, part.settings), part.items)
            for part in parts
            for kind in [activity_type(part.type)]
        ]
        settings = {id(part): wish[1] for part, wish in zip(parts, wishes, strict=True)}
        words = allot(wishes, lesson.words)
        shares = share_text(self.recipe, lesson)

        def tasks(step: Step, wanted: Sequence[ActivityPart]) -> tuple[Task, ...]:
            made = (
                self._task(
                    step,
                    part,
                    lesson,
                    settings[id(part)],
                    words.get(part.type, lesson.words),
                    shares.get(id(part), ()),
                    notices,
                )
                for part in wanted
            )
            return tuple(task for task in made if task is not None)

        return tuple(
            ComposedStep(step, "", tasks(step, step.parts_at(level)), tasks(step, step.materials))
            for step in self.recipe.steps
        )

    def _task(
        self,
        step: Step,
        part: ActivityPart,
        lesson: LevelLesson,
        settings: base.Settings,
        words: tuple[Word, ...],
        sentences: tuple[Sentence, ...],
        notices: list[Problem],
    ) -> Task | None:
        kind = activity_type(part.type)
        if lesson.authentic and kind.content is not None and kind.content.of_text:
            lesson = replace(lesson, contents={})
        foreign = None if self.labels.language == lesson.language else self.labels.language
        wording = Wording(self.labels, part.type, lesson.register, foreign)
        draw = Draw(self.seed, lesson.id, lesson.level, self.version, f"{step.id}.{part.type}")
        outcome = kind.compose(
            base.Task(
                lesson,
                words,
                settings,
                wording,
                draw,
                part.items,
                self.translation,
                sentences,
                share=1 if self.recipe.graded or part in step.materials else self.share,
            )
        )
        about = {"type": part.type, "title": wording.title, "level": lesson.level}
        if isinstance(outcome, base.Lacking):
            params = {**outcome.params, **about}
            if part.optional:
                return None
            severity = Severity.ERROR if part.required else Severity.WARNING
            notices.append(Problem(outcome.code, params=params, severity=severity))
            return None
        points = part.points if self.recipe.graded and outcome.units else None
        if points is not None and each(points, outcome.units) is None:
            number = self.labels.number(points)
            params = {**about, "points": number, "items": outcome.units}
            notices.append(Problem("points-indivisible", params=params))
        return Task(part.type, outcome, points)

    def _numbers(self, drafts: Collection[tuple[ComposedStep, ...]]) -> dict[str, str]:
        """The number of each step that has a task at some level: the same for all of them."""
        numbers: dict[str, str] = {}
        for step in self.recipe.steps:
            has_task = any(
                composed.tasks
                for steps in drafts
                for composed in steps
                if composed.step.id == step.id
            )
            if has_task:
                numbers[step.id] = str(len(numbers) + 1)
        return numbers

    def _number(
        self, steps: tuple[ComposedStep, ...], numbers: Mapping[str, str]
    ) -> tuple[ComposedStep, ...]:
        return tuple(
            ComposedStep(s.step, numbers.get(s.step.id, ""), s.tasks, s.materials) for s in steps
        )


def _joined(notices: list[Problem]) -> list[Problem]:
    """The same thing said of several levels is said once, with all of them."""
    levels: dict[tuple[str, str], list[str]] = {}
    for notice in notices:
        levels.setdefault(_subject(notice), []).append(str(notice.params.get("level", "")))
    first = {_subject(notice): notice for notice in reversed(notices)}
    return [
        replace(first[subject], params={**first[subject].params, "level": ", ".join(named)})
        for subject, named in levels.items()
    ]


def _subject(notice: Problem) -> tuple[str, str]:
    return notice.code, str(notice.params.get("type", ""))
