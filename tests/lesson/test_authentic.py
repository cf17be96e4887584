from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.lesson.authentic import adapt, read_authentic
from generator.lesson.level_lesson import Credit, Evidence
from generator.lesson.load import load_lesson

SMALL = Path(__file__).parents[1] / "data" / "petite-lecon"
OTHER = """date 2024-06 Un résumé.

Le jardin d’une autre école

Une autre classe a lu le projet. Depuis le mois de mars, elle arrose aussi un potager.

Et ensuite

Les élèves ont demandé conseil au cuisinier de la cantine, et ils apprennent la patience.
"""


def _names(dropped: dict[tuple[str, str], list[str]], code: str) -> Iterator[str]:
    for (of, _), names in dropped.items():
        if of == code:
            yield from names


def test_a_text_in_the_place_of_the_article(tmp_path: Path) -> None:
    file = tmp_path / "autre.txt"
    file.write_text(OTHER, encoding="utf-8")
    authentic = read_authentic(file)
    before = load_lesson(SMALL).at("B1")
    result = adapt(before, authentic)
    after = result.level_lesson
    assert after.article.title == "Le jardin d’une autre école"
    assert [(q.id, q.to_check, q.evidence) for q in after.questions] == [
        ("depuis-quand", True, Evidence("Depuis le mois de mars", 1))
    ]
    assert [(f.key, f.to_check) for f in after.facts] == [("when", True)]
    assert {word.term for word in after.words} == {
        "un potager",
        "arroser",
        "la patience",
        "un cuisinier",
    }
    assert after.credit == Credit(date="2024-06")
    dropped = {(p.code, p.params["reason"]): p.params["names"] for p in result.dropped}
    questions = [*_names(dropped, "article-questions-dropped")]
    assert len(questions) == len(before.questions) - 1
    assert len([*_names(dropped, "article-facts-dropped")]) == len(before.facts) - 1
    assert len([*_names(dropped, "article-words-dropped")]) == len(before.words) - 4
    assert not any(p.is_error for p in result.dropped)
    assert "prix" in dropped["article-questions-dropped", "no-evidence"]
    assert "mardi" in dropped["article-questions-dropped", "not-in-text"]
    assert after.authentic
    assert (after.debate, after.writing) == (before.debate, before.writing)


def test_the_lesson_s_title_stays_where_the_text_has_none(tmp_path: Path) -> None:
    file = tmp_path / "autre.txt"
    file.write_text("Une phrase seule, sans titre.", encoding="utf-8")
    lesson = load_lesson(SMALL).at("A2")
    authentic = read_authentic(file)
    assert authentic.article.title == ""
    assert adapt(lesson, authentic).level_lesson.article.title == lesson.title
    credit = Credit(author="A. Auteur")
    assert adapt(lesson, authentic, credit).level_lesson.credit == credit


def test_the_lesson_s_own_article_loses_only_what_it_does_not_prove(tmp_path: Path) -> None:
    lesson = load_lesson(SMALL).at("A2")
    authentic = read_authentic(SMALL / "article.a2.md")
    result = adapt(lesson, authentic)
    assert [q.id for q in result.level_lesson.questions] == [q.id for q in lesson.questions]
    assert [p.params["names"] for p in result.dropped] == [["what"]]
    assert result.level_lesson.words == lesson.words
    assert replace(lesson.questions[0], to_check=True) == result.level_lesson.questions[0]
