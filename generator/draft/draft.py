"""What is proposed for a lesson; the teacher decides about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.lesson.level_lesson import Article
from generator.reading.piece import Origin

Commonness = Literal["common", "less-common", "rare", ""]


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a term in dictionary form; `sentence` is where the article has it.

    `commonness` is how common it is in general, "" where that is not known; the definition
    is the teacher's to write.
    """

    term: str
    part_of_speech: str
    sentence: str
    commonness: Commonness = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence to judge. Of a false one `change` says what was changed: « 40 → 80 »."""

    ask: str
    answer: bool
    evidence: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence that lacks a name or a number; `choices` all stand in the article."""

    ask: str
    choices: tuple[str, ...]
    answer: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Stem:
    """An open question about a paragraph; the answer to begin with is its sentence."""

    ask: str
    answer: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A candidate for a place of the grid of facts: who, when, where, how_many, why."""

    key: str
    answer: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A lesson as it is proposed; `to_order` are sentences good to put in order or to gap."""

    title: str
    language: str
    levels: tuple[str, ...]
    article: Article
    origin: Origin
    words: tuple[Word, ...] = ()
    facts: tuple[Fact, ...] = ()
    statements: tuple[Statement, ...] = ()
    gaps: tuple[Gap, ...] = ()
    stems: tuple[Stem, ...] = ()
    to_order: tuple[str, ...] = ()
