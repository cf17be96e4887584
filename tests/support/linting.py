"""A lesson in a folder, right but for what a test puts into it, and what the linter finds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.lesson.lesson import Lesson
from generator.lesson.lint import lint
from generator.lesson.load import load_lesson

ARTICLE = """# Le retour du vieux moulin

Le moulin du village tourne de nouveau depuis le mois d’avril 2019.

Des bénévoles ont réparé la grande roue, les ailes et le toit pendant deux hivers.

La mairie a payé le bois : madame Martin, la maire, y tenait beaucoup.
"""

OPEN = {
    "id": "roue",
    "ask": "Que savent faire les bénévoles ?",
    "answer": "Ils travaillent dehors par tous les temps.",
    "evidence": "Des bénévoles ont réparé la grande roue",
}
CHOICE = {
    "id": "payeur",
    "type": "choice",
    "ask": "Qui a donné de l’argent ?",
    "choices": ["La mairie", "L’école", "La police"],
    "answer": "La mairie",
    "evidence": "La mairie a payé le bois",
}
STATEMENT = {
    "id": "neuf",
    "type": "true_false",
    "ask": "Le bâtiment est neuf.",
    "answer": "false",
    "evidence": "Le moulin du village tourne de nouveau",
}


def lesson_of(folder: Path, article: str = ARTICLE, **keys: Any) -> Lesson:
    """The lesson with these keys; JSON is YAML, so every text is quoted."""
    data = {"title": "Le moulin", "levels": ["A2"], "article": "article.md", **keys}
    folder.mkdir(exist_ok=True)
    (folder / "article.md").write_text(article, encoding="utf-8")
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (folder / "lesson.yaml").write_text(text, encoding="utf-8")
    return load_lesson(folder)


def found(lesson: Lesson) -> list[tuple[str, str]]:
    """The findings as (name, path), each with a place in the file."""
    problems = lint(lesson)
    assert all(p.place and p.place.line and p.place.column for p in problems)
    return [(problem.code, problem.path) for problem in problems]
