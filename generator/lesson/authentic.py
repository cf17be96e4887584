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
    the others are left out and reported, as are words that do not stand in it. `credit`
    says where the text comes from; left out, only the date that the text itself names
    is printed, for the lesson's own credit is that of another text.
    """
    article = authentic.article
    article = replace(article, title=article.title or lesson.title)
    reasons: dict[tuple[str, str], list[str]] = {}

    def keeps(evidence: Evidence | None, code: str, name: str) -> Evidence | None:
        found = find_evidence(evidence.quote, article) if evidence else []
        if found:
            return found[0]
        reason = "not-in-text" if evidence else "no-evidence"
        reasons.setdefault((code, reason), []).append(name)
        return None

    questions = tuple(
        replace(question, evidence=evidence, to_check=True)
        for question in lesson.questions
        if (evidence := keeps(question.evidence, "article-questions-dropped", question.id))
    )
    facts = tuple(
        replace(fact, evidence=evidence, to_check=True)
        for fact in lesson.facts
        if (evidence := keeps(fact.evidence, "article-facts-dropped", fact.key))
    )
    words = tuple(
        replace(word, in_text=True)
        for word in lesson.words
        if is_in(article.text, word.term, lesson.language, word.forms)
    )
    missing = [word.term for word in lesson.words if word.term not in {w.term for w in words}]
    if missing:
        reasons[("article-words-dropped", "not-in-text")] = missing
    adapted = replace(
        lesson,
        title=article.title,
        article=article,
        credit=credit or Credit(date=authentic.date),
        questions=questions,
        facts=facts,
        words=words,
        authentic=True,
    )
    return Adapted(
        adapted,
        tuple(
            _warning(
                code,
                authentic.file,
                {"level": lesson.level, "number": len(names), "names": names, "reason": reason},
            )
            for (code, reason), names in reasons.items()
        ),
    )


def _warning(code: str, file: Path, params: dict[str, object]) -> Problem:
    return Problem(code, Place(file), params=params, severity=Severity.WARNING)
