"""Each rule of the linter: a lesson that it is said of, and one that almost is."""

import re
from pathlib import Path
from typing import Any

import pytest
from support.linting import CHOICE, OPEN, STATEMENT, found, lesson_of
from support.packs import FOLDERS

from generator.lesson.lint import lint
from generator.lesson.load import load_lesson


def choice(**changes: Any) -> dict[str, Any]:
    return {**CHOICE, **changes}


def options(*choices: str, right: int = 0, **changes: Any) -> dict[str, Any]:
    return choice(choices=list(choices), answer=choices[right], **changes)


def of_three(*rights: str) -> list[dict[str, Any]]:
    """As many choice questions, each with two wrong options of ten letters."""
    return [
        options(right, f"abcdefgh {n}", f"hgfedcba {n}", id=f"q{n}", ask=f"Quel est le mot {n} ?")
        for n, right in enumerate(rights)
    ]


def open_(**changes: Any) -> dict[str, Any]:
    return {**OPEN, **changes}


def statement(**changes: Any) -> dict[str, Any]:
    return {**STATEMENT, **changes}


def word(term: str, **keys: str) -> dict[str, str]:
    return {"term": term, **keys}


FIRE: dict[str, list[dict[str, Any]]] = {
    "choice-length": [
        {"questions": [options("La mairie du village et tous ses habitants", "L’école", "Le roi")]},
        {"questions": [options("Le roi", "Toute l’école du bourg", "Les habitants du lieu")]},
    ],
    "choices-length": [
        {"questions": of_three("azertyuiopqsd", "poiuytrezaqsd", "qsdfghjklmazer")},
        {"questions": of_three("azert", "poiuyt", "qsdfg")},
        {"questions": of_three(*["azertyuiopqsd"] * 4, "azertyuio")},
    ],
    "choice-overlaps": [
        {"questions": [options("En avril 2019", "En avril", "En mai 2019")]},
        {"questions": [options("Le bois", "Le bois et la pierre", "Le fer")]},
    ],
    "choice-in-evidence": [
        {
            "questions": [
                options("La roue", "Le toit", "La porte", ask="Qu’a-t-on réparé ?",
                        evidence="Des bénévoles ont réparé la grande roue")
            ]
        },
    ],
    "statement-in-article": [
        {"questions": [statement(ask="La mairie a payé le bois.")]},
        {"questions": [statement(ask="La mairie a payé le bois.", answer="unknown")]},
    ],
    "question-twice": [
        {"questions": [OPEN, open_(id="encore", ask="Que savent faire les bénévoles?")]},
    ],
    "definition-twice": [
        {"vocabulary": [word("un moulin", definition="Une machine."),
                        word("une roue", definition="une machine")]},
    ],
    "gap-two-words": [
        {"vocabulary": [word("une roue", example="Je vois la roue."),
                        word("un moulin", example="Je vois la moulin !")]},
    ],
    "example-in-article": [
        {"vocabulary": [word("un moulin", example="Le moulin du village tourne de nouveau.")]},
    ],
    "answered-elsewhere": [
        # an open question, by the ask of another
        {"questions": [open_(answer="Ils ont réparé le toit."),
                       choice(ask="Qui a donné de l’argent pour réparer les toits ?")]},
        # a choice of one plain word: its other options are not said
        {"questions": [CHOICE, statement(ask="La mairie aide les gens.", answer="true")]},
        # a number, said of the same thing
        {"questions": [open_(ask="Depuis quand le moulin tourne-t-il ?", answer="Depuis 2019."),
                       statement(ask="Le moulin tourne depuis 2019.", answer="true")]},
        # a cell of the grid, by a question
        {"questions": [open_(ask="Pourquoi madame Martin tenait-elle au bois ?")],
         "facts": {"who": "madame Martin"}},
        # a question, by an option of another
        {"questions": [open_(answer="Ils réparent le toit."),
                       options("Un toit réparé", "Un mur peint", "Un sol lavé")]},
        # a question, by an item of grammar
        {"questions": [CHOICE],
         "language_point": {"title": "Le présent", "rule": "…",
                            "items": [{"ask": "La mairie (payer) ___.", "answer": "paie"}]}},
    ],
}  # fmt: skip
ALMOST: dict[str, list[dict[str, Any]]] = {
    "choice-length": [
        {"questions": [options("La mairie d’ici", "L’école du bourg", "Le roi Louis")]},
        {"questions": [options("Louis XVI", "Roi", "Juge")]},  # short words differ by few letters
        {"questions": [options("Le roi", "La mairie du village et les habitants", "Moi")]},
    ],
    "choices-length": [
        {"questions": of_three("azertyuiopqsd", "poiuytrezaqsd")},
        {"questions": of_three("azertyuiopqsd", "poiuytrezaqsd", "azertyuio")},
        {"questions": of_three("azertyuiopq", "azertyuiopq", "azertyuiopq")},  # a tenth, no more
        {"questions": of_three(*["azertyuiopqsd"] * 3, "azertyuio", "azertyuio")},
    ],
    "choice-overlaps": [
        {"questions": [options("En avril 2019", "En avril 2018", "En mai 2019")]},
        {"questions": [options("Le bois de la roue", "Le bois et la roue", "Le fer")]},
    ],
    "choice-in-evidence": [
        {
            "questions": [
                options("La roue", "La porte", "La cave", ask="Qu’a-t-on réparé ?",
                        evidence="Des bénévoles ont réparé la grande roue")
            ]
        },
        {  # the exception is asked for
            "questions": [
                options("La porte", "Le toit", "La roue", ask="Que n’a-t-on pas réparé ?",
                        evidence="Des bénévoles ont réparé la grande roue")
            ]
        },
        {  # in another sentence
            "questions": [options("La mairie", "Les bénévoles", "La police")]
        },
    ],
    "statement-in-article": [
        {"questions": [statement(ask="La mairie a payé le bois.", answer="true")]},
        {"questions": [statement(ask="La mairie n’a pas payé le bois.")]},
    ],
    "question-twice": [
        {"questions": [OPEN, open_(id="encore", ask="Que savent dire les bénévoles ?")]},
    ],
    "definition-twice": [
        {"vocabulary": [word("un moulin", definition="Une machine."),
                        word("une roue", definition="Une machine ronde.")]},
        {"vocabulary": [word("un moulin"), word("une roue")]},
    ],
    "gap-two-words": [
        {"vocabulary": [word("une roue", example="Je vois la roue."),
                        word("un moulin", example="Je vois le moulin.")]},
        {"vocabulary": [word("une roue", example="La roue."),
                        word("un moulin", example="Moulin, la.")]},
    ],
    "example-in-article": [
        {"vocabulary": [word("un moulin", example="Le moulin du village tourne encore.")]},
    ],
    "answered-elsewhere": [
        # one word of two
        {"questions": [open_(answer="Ils ont réparé le toit."),
                       choice(ask="Qui a donné de l’argent pour les toits ?")]},
        # by a false statement
        {"questions": [CHOICE, statement(ask="La mairie aide les gens.")]},
        # beside another option of the same question
        {"questions": [CHOICE,
                       statement(ask="La mairie et l’école aident les gens.", answer="true")]},
        # by an option among the same others
        {"questions": [CHOICE, choice(id="autre", ask="Qui a planté les arbres ?")]},
        # a number of something else
        {"questions": [open_(ask="Depuis quand le moulin tourne-t-il ?", answer="Depuis 2019."),
                       statement(ask="Une fête a eu lieu en 2019.", answer="true")]},
        # what the title says is known
        {"questions": [open_(answer="le retour du vieux moulin"),
                       choice(ask="Qui a payé le retour du vieux moulin ?")]},
        # what the question says itself
        {"questions": [open_(ask="Que fait madame Martin ?", answer="madame Martin paie"),
                       choice(ask="Qui a aidé madame Martin ?")]},
    ],
}  # fmt: skip


def cases(table: dict[str, list[dict[str, Any]]]) -> list[Any]:
    return [
        pytest.param(name, keys, id=f"{name}-{number}")
        for name, lessons in table.items()
        for number, keys in enumerate(lessons, 1)
    ]


def test_every_rule_of_the_linter_has_its_cases() -> None:
    source = Path(lint.__code__.co_filename).parent / "checks"
    files = ("lengths", "two_answers", "entries", "elsewhere")
    texts = [(source / f"{file}.py").read_text(encoding="utf-8") for file in files]
    codes = {c for text in texts for c in re.findall(r"warning\(\s*\"([a-z-]+)\"", text)}
    assert len(codes) >= 10
    assert codes == set(FIRE) == set(ALMOST)


@pytest.mark.parametrize(("name", "keys"), cases(FIRE))
def test_what_is_found(name: str, keys: dict[str, Any], tmp_path: Path) -> None:
    assert [code for code, _ in found(lesson_of(tmp_path, **keys))] == [name]


@pytest.mark.parametrize(("name", "keys"), cases(ALMOST))
def test_what_is_almost_found(name: str, keys: dict[str, Any], tmp_path: Path) -> None:
    assert found(lesson_of(tmp_path, **keys)) == []


def test_the_place_is_that_of_the_level_and_the_option(tmp_path: Path) -> None:
    question = choice(
        choices={
            "A2": ["La mairie", "L’école", "La police"],
            "B1": ["En mai", "En mai 2019", "Ici"],
        },
        answer={"A2": "La mairie", "B1": "En mai"},
    )
    lesson = lesson_of(tmp_path, levels=["A2", "B1"], questions=[question])
    assert found(lesson) == [("choice-overlaps", "questions[1].choices.B1[2]")]


def test_a_finding_of_several_levels_is_said_once_with_all_of_them(tmp_path: Path) -> None:
    question = options("En avril 2019", "En avril", "En mai 2019")
    (problem,) = lint(lesson_of(tmp_path, levels=["A2", "B1"], questions=[question]))
    assert problem.params["levels"] == ["A2", "B1"]


def test_a_habit_of_several_levels_is_said_once_and_one_of_another_kind_apart(
    tmp_path: Path,
) -> None:
    questions = of_three("azertyuiopqsd", "poiuytrezaqsd", "qsdfghjklmazer")
    made = lesson_of(tmp_path, levels=["A2", "B1"], questions=questions)
    assert [p.params["levels"] for p in lint(made)] == [["A2", "B1"]]
    more = {**of_three("azert")[0], "id": "q9", "ask": "Et le dernier ?", "levels": ["B1"]}
    made = lesson_of(tmp_path, levels=["A2", "B1"], questions=[*questions, more])
    assert [(p.params["levels"], p.params["of"]) for p in lint(made)] == [(["A2"], 3)]
    more |= {"choices": ["azertyuiopqsd", *more["choices"][1:]], "answer": "azertyuiopqsd"}
    made = lesson_of(tmp_path, levels=["A2", "B1"], questions=[*questions, more])
    assert [(p.params["levels"], p.params["of"]) for p in lint(made)] == [(["A2"], 3), (["B1"], 4)]


def test_one_place_may_give_away_two_answers(tmp_path: Path) -> None:
    questions = [
        open_(answer="Ils ont réparé le toit."),
        open_(id="autre", ask="Et ensuite ?", answer="Un toit réparé."),
        choice(ask="Qui a donné de l’argent pour réparer les toits ?"),
    ]
    problems = lint(lesson_of(tmp_path, questions=questions))
    assert [p.params["other"] for p in problems] == ["questions.roue", "questions.autre"]


def test_the_exam_is_looked_at_apart_from_the_lesson(tmp_path: Path) -> None:
    exam = {"title": "Examen", "article": "article.md", "questions": [statement(ask="Oui.")]}
    wrong = [open_(answer="Ils ont réparé le toit."), choice(ask="Qui a fait réparer le toit ?")]
    assert (
        found(lesson_of(tmp_path, questions=wrong[:1], exam={**exam, "questions": wrong[1:]})) == []
    )
    lesson = lesson_of(tmp_path, questions=wrong[:1], exam={**exam, "questions": wrong})
    assert found(lesson) == [("answered-elsewhere", "exam.questions[2].ask")]


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_other_languages_are_read_by_their_own_words(language: str, tmp_path: Path) -> None:
    article, ask, answer, other = {
        "en": ("The volunteers repaired the roof in two winters.", "What did they do?",
               "They repaired the roof.", "Who paid for repairing the roofs?"),
        "es": ("Los voluntarios repararon el techo en dos inviernos.", "¿Qué hicieron?",
               "Repararon el techo.", "¿Quién pagó por reparar los techos?"),
        "de": ("Die Freiwilligen reparierten das Dach in zwei Wintern.", "Was geschah?",
               "Sie reparierten das Dach.", "Wer zahlte, um Dächer zu reparieren?"),
    }[language]  # fmt: skip
    questions = [
        open_(ask=ask, answer=answer, evidence=article),
        open_(id="autre", ask=other, answer="…", evidence=article),
    ]
    lesson = lesson_of(tmp_path, f"# X\n\n{article}\n", language=language, questions=questions)
    assert found(lesson) == [("answered-elsewhere", "questions[2].ask")]


@pytest.mark.parametrize("name", FOLDERS)
def test_our_own_lessons_are_without_a_finding(name: str) -> None:
    assert lint(load_lesson(FOLDERS[name])) == ()
