"""The lesson at one level, everything resolved to plain values."""

from __future__ import annotations

from typing import Literal

from generator.errors import Place, fail
from generator.lesson.debate import GivenDebate
from generator.lesson.evidence import find_evidence
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import (
    Article,
    Debate,
    Evidence,
    Fact,
    LanguagePoint,
    LevelLesson,
    Question,
    Role,
    Word,
    Writing,
)
from generator.lesson.per_level import PerLevel, at, list_at
from generator.lesson.production import GrammarPoint, WritingTask
from generator.lesson.questions import ChoiceQuestion, OpenQuestion
from generator.lesson.questions import Question as GivenQuestion
from generator.lesson.vocabulary import Entry
from generator.source.nearest import nearest


def at_level(lesson: Lesson, level: str, register: Literal["vous", "tu"]) -> LevelLesson:
    """What one class reads. Raises ArdoiseError when the lesson has no such level."""
    if level not in lesson.levels:
        raise fail(
            "no-such-level",
            Place(lesson.source.file),
            level=level,
            levels=list(lesson.levels),
            suggestion=nearest(level, lesson.levels),
        )
    given, article = lesson.written, lesson.articles[level]
    return LevelLesson(
        id=lesson.id,
        title=given.title,
        language=given.language,
        register=register,
        level=level,
        article=article,
        credit=lesson.credit,
        words=tuple(
            _word(entry, article, given.language)
            for entry in given.vocabulary
            if is_for(entry.levels, level)
        ),
        questions=tuple(
            _question(question, level, article)
            for question in given.questions
            if is_for(question.levels, level)
        ),
        facts=tuple(
            Fact(
                key,
                at(fact.answer, level) or "",
                _evidence(fact.evidence, level, article),
                ask=at(fact.ask, level) or "",
                accept=list_at(fact.accept, level),
            )
            for key, fact in (given.facts.given() if given.facts else ())
            if is_for(fact.levels, level)
        ),
        debate=_debate(given.debate, level),
        writing=_writing(at(given.writing, level)),
        language_point=_language_point(at(given.language_point, level)),
        objectives=list_at(lesson.plan.objectives, level),
        contents=lesson.contents,
    )


def is_for(levels: list[str] | None, level: str) -> bool:
    """Whether something is for a level; without `levels` it is for all."""
    return levels is None or level in levels


def right_choice(answer: str, choices: tuple[str, ...]) -> str:
    """The choice that has the words of the answer, or ""."""
    return next((choice for choice in choices if folded(choice) == folded(answer)), "")


def _word(entry: Entry, article: Article, language: str) -> Word:
    from generator.lesson.terms_found import is_in

    return Word(
        term=entry.term,
        definition=entry.definition or "",
        part_of_speech=entry.part_of_speech or "",
        example=entry.example or "",
        translation=dict(entry.translation),
        forms=tuple(entry.forms),
        in_text=is_in(article.text, entry.term, language, tuple(entry.forms)),
    )


def _question(question: GivenQuestion, level: str, article: Article) -> Question:
    answer = at(question.answer, level) or ""
    choices: tuple[str, ...] = ()
    if isinstance(question, ChoiceQuestion):
        choices = list_at(question.choices, level)
        answer = right_choice(answer, choices)
    return Question(
        id=question.id,
        type=question.type,
        ask=at(question.ask, level) or "",
        answer=answer,
        skill=question.skill,
        accept=list_at(question.accept, level) if isinstance(question, OpenQuestion) else (),
        choices=choices,
        evidence=_evidence(question.evidence, level, article),
        starter=at(question.starter, level) or "",
        lines=at(question.lines, level) or 0,
        bonus=question.bonus,
    )


def _evidence(quote: PerLevel[str] | None, level: str, article: Article) -> Evidence | None:
    found = find_evidence(at(quote, level) or "", article)
    return found[0] if found else None


def _debate(given: GivenDebate | None, level: str) -> Debate | None:
    motion = at(given.motion, level) if given else None
    if not given or not motion:
        return None
    arguments = given.arguments
    return Debate(
        motion=motion,
        opening=at(given.opening, level) or "",
        roles=tuple(Role(role.name, card) for role in given.roles if (card := role.card.at(level))),
        arguments_for=list_at(arguments.for_ if arguments else None, level),
        arguments_against=list_at(arguments.against if arguments else None, level),
        phrases=list_at(given.phrases, level),
    )


def _writing(task: WritingTask | None) -> Writing | None:
    return Writing(task.task, task.words or 0, tuple(task.criteria)) if task else None


def _language_point(point: GrammarPoint | None) -> LanguagePoint | None:
    if not point:
        return None
    items = tuple((item.ask, item.answer) for item in point.items)
    return LanguagePoint(point.title, point.rule, items)
