"""What one class reads: the lesson at one level, everything resolved to plain values.

Activities see this and nothing else of a lesson. Every text is NFC, as the teacher
wrote it; typography is put right later, on the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

QuestionType = Literal["open", "true_false", "choice"]
Skill = Literal["global", "detail", "inference"]
Emphasis = Literal["", "emphasis", "strong"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words of the article, emphasised or not."""

    text: str
    emphasis: Emphasis = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the article; `heading` is the intertitre above it, or ""."""

    number: int
    spans: tuple[Span, ...]
    heading: str = ""

    @property
    def text(self) -> str:
        """Its words without emphasis."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Article:
    """The text that the class reads. `lead` is the chapeau, or ""."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    lead: str = ""

    @property
    def text(self) -> str:
        """Lead and paragraphs, a line break between them."""
        parts = ((self.lead,) if self.lead else ()) + tuple(p.text for p in self.paragraphs)
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Credit:
    """Where the article comes from; each part is printed when it is there."""

    publisher: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A vocabulary entry. `in_text` says whether it was found in this level's article."""

    term: str
    definition: str = ""
    part_of_speech: str = ""
    example: str = ""
    translation: Mapping[str, str] = field(default_factory=dict)
    forms: tuple[str, ...] = ()
    in_text: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of the article that prove an answer, as the article has them.

    `paragraph` is 0 where they stand in the title or the lead.
    """

    quote: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answer. `answer` is "true", "false" or "unknown" for true_false.

    `to_check` marks an answer that was written for another text (`--article`) and
    that the teacher should verify.
    """

    id: str
    type: QuestionType
    ask: str
    answer: str
    skill: Skill = "detail"
    accept: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    evidence: Evidence | None = None
    starter: str = ""
    lines: int = 0
    to_check: bool = False
    bonus: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the 5W grid.

    `key` is who, what, when, where, why, how_many, with_whom or against_whom; `ask` is the
    lesson's own question in the place of the usual word, or "".
    """

    key: str
    answer: str
    evidence: Evidence | None = None
    to_check: bool = False
    ask: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A card of the debate: who speaks, and what they want."""

    name: str
    card: str


@dataclass(frozen=True, slots=True)
class Debate:
    """An opening question, an arguable motion and what helps to speak about it."""

    motion: str
    opening: str = ""
    roles: tuple[Role, ...] = ()
    arguments_for: tuple[str, ...] = ()
    arguments_against: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Writing:
    """A writing task, the number of words asked for and what is looked at."""

    task: str
    words: int = 0
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguagePoint:
    """A point of grammar of the text: its rule and items with their answers."""

    title: str
    rule: str
    items: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LevelLesson:
    """Everything an activity may draw on, at one level.

    `authentic` says that the article is the teacher's own, not the lesson's; `contents`
    is what the lesson writes for single activity types, by their names.
    """

    id: str
    title: str
    language: str
    register: Literal["vous", "tu"]
    level: str
    article: Article
    credit: Credit = field(default_factory=Credit)
    words: tuple[Word, ...] = ()
    questions: tuple[Question, ...] = ()
    facts: tuple[Fact, ...] = ()
    debate: Debate | None = None
    writing: Writing | None = None
    language_point: LanguagePoint | None = None
    objectives: tuple[str, ...] = ()
    authentic: bool = False
    contents: Mapping[str, Any] = field(default_factory=dict)

    def asked(self, kind: QuestionType) -> tuple[Question, ...]:
        """The questions of one type that every pupil gets, in the lesson's order."""
        return tuple(q for q in self.questions if q.type == kind and not q.bonus)
