"""A teacher's own text in the place of the lesson's article (`--article`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import Place, Problem, Severity
from generator.lesson.article import read_any_text
from generator.lesson.evidence import find_evidence
from generator.lesson.level_lesson import Article, Credit, Evidence, LevelLesson
from generator.lesson.terms_found import is_in


@dataclass(frozen=True)
class AuthenticArticle:
    """A text that was written for no lesson; its title is "" where none was found.

    `date` is what its front matter says, or "". `warnings` tell what was left out.
    """

    file: Path
    article: Article
    date: str = ""
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Adapted:
    """A lesson about another text, and what of it had to be left out."""

    level_lesson: LevelLesson
    dropped: tuple[Problem, ...] = ()


def read_authentic(file: Path) -> AuthenticArticle:
    """Read a text in Markdown or plain text (.md or .txt). Raises ArdoiseError."""
    read = read_any_text(file)
    return AuthenticArticle(file, read.article, read.date, read.problems)


def adapt(
    lesson: LevelLesson, authentic: AuthenticArticle, credit: Credit | None = None
) -> Adapted:
    """The lesson with `authentic` as its article.

    Questions and facts whose evidence stands in it stay, to be checked by the teacher;
    the others are left out and reported. `credit` says where the text comes from; left
    out, only the date that the text itself names is printed, for the lesson's own
    credit is that of another text.
    """
    article = authentic.article
    article = replace(article, title=article.title or lesson.title)
    dropped: list[Problem] = []

    def keeps(evidence: Evidence | None, code: str, name: str) -> Evidence | None:
        found = find_evidence(evidence.quote, article) if evidence else []
        if not found:
            reason = "not-in-text" if evidence else "no-evidence"
            params: dict[str, object] = {"id": name, "level": lesson.level, "reason": reason}
            dropped.append(_warning(code, authentic.file, params))
            return None
        return found[0]

    questions = tuple(
        replace(question, evidence=evidence, to_check=True)
        for question in lesson.questions
        if (evidence := keeps(question.evidence, "article-question-dropped", question.id))
    )
    facts = tuple(
        replace(fact, evidence=evidence, to_check=True)
        for fact in lesson.facts
        if (evidence := keeps(fact.evidence, "article-fact-dropped", fact.key))
    )
    words = tuple(
        replace(word, in_text=is_in(article.text, word.term, lesson.language, word.forms))
        for word in lesson.words
    )
    missing = [word.term for word in words if not word.in_text]
    if missing:
        params: dict[str, object] = {
            "number": len(missing),
            "terms": missing,
            "level": lesson.level,
        }
        dropped.append(_warning("article-words-not-in-text", authentic.file, params))
    adapted = replace(
        lesson,
        article=article,
        credit=credit or Credit(date=authentic.date),
        questions=questions,
        facts=facts,
        words=words,
    )
    return Adapted(adapted, tuple(dropped))


def _warning(code: str, file: Path, params: dict[str, object]) -> Problem:
    return Problem(code, Place(file), params=params, severity=Severity.WARNING)
