"""What an activity type is, what it is given and what it makes.

A type is one module of this folder with a constant `TYPE`; its words are in
`templates/labels/`, its settings per level in `templates/levels/`. It lowers a
`Task` into neutral blocks, answers inside, and never sees a format.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from typing import Any, Generic, Literal, TypeVar

from generator.activities.draw import Draw
from generator.activities.wording import Wording
from generator.document.blocks import Blocks
from generator.lesson.contents import Content
from generator.lesson.level_lesson import LevelLesson, Word
from generator.lesson.sentences import Sentence
from generator.profiles.part import Part

S = TypeVar("S", bound=Part)

LEAST_ITEMS = 3


class Settings(Part):
    """How hard a type is at one level; every type has its own."""


@dataclass(frozen=True, slots=True)
class Task(Generic[S]):
    """What a type composes from.

    `words` are the vocabulary entries allotted to it, in the lesson's order; `items`
    is how many items the recipe wants at most, None for the level's own number.
    `translation` is the language that the teacher wants words translated into, or "".
    `sentences` are those of the article that a type with a `text` may print; `share` is
    how much of its items a theme keeps.
    """

    lesson: LevelLesson
    words: tuple[Word, ...]
    settings: S
    wording: Wording
    draw: Draw
    items: int | None = None
    translation: str = ""
    sentences: tuple[Sentence, ...] = ()
    share: float = 1

    @property
    def content(self) -> Any:
        """What the lesson writes for this type: an object of its `content.model`, or None."""
        return self.lesson.contents.get(self.wording.activity)

    def most(self, default: int) -> int:
        """How many items to make at most: of more than three, a theme may keep but a share."""
        most = self.items if self.items is not None else default
        return max(min(most, LEAST_ITEMS), ceil(most * self.share))


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished activity: its blocks, consigne first.

    `units` is how many answers share its points (0: nothing to grade), `scaffold`
    says in a few words what helps or stretches at this level, for the plan; `answers`
    are those of the items in short, for the key of all levels side by side, `heads`
    what stands before each there (numbers where there are none).
    """

    title: str
    blocks: Blocks
    units: int = 0
    scaffold: str = ""
    answers: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lacking:
    """Why a type could not be composed: what the lesson lacks for it at this level."""

    code: str
    params: dict[str, object] = field(default_factory=dict)


Outcome = Composed | Lacking


@dataclass(frozen=True, slots=True)
class ActivityType(Generic[S]):
    """One type of task.

    `reveals` names what a pupil can read off it, `unseen` what must not be in sight
    while it is done. Two types that clash over "definitions" are given different
    words where both have `wants_words`, which takes part in sharing out the vocabulary;
    over anything else a sheet of paper may not hold both.

    `text` is for a type that prints the article's own sentences as its task: "part" gets
    some of them, which no other on its sheet prints, "whole" all of them; such a sheet
    never bears the article. `content` is what the lesson writes for this type alone,
    under `activities`; `own_text` says whether that takes the place of the article's
    sentences at a level.
    """

    name: str
    settings: type[S]
    compose: Callable[[Task[S]], Outcome]
    reveals: frozenset[str] = frozenset()
    unseen: frozenset[str] = frozenset()
    wants_words: Callable[[S, tuple[Word, ...]], int] | None = None
    text: Literal["", "part", "whole"] = ""
    own_text: Callable[[Any, str], bool] | None = None
    content: Content | None = None

    @property
    def in_sight(self) -> frozenset[str]:
        """All that a pupil can read off it."""
        of_text = {"": (), "part": ("sentences",), "whole": ("text",)}
        return self.reveals.union(of_text[self.text])

    @property
    def out_of_sight(self) -> frozenset[str]:
        """All that must not lie beside it."""
        of_text = {
            "": (),
            "part": ("article", "text"),
            "whole": ("article", "text", "sentences"),
        }
        return self.unseen.union(of_text[self.text])


AnyType = ActivityType[Any]
