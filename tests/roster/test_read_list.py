"""A class list as schools save it, and everything that is wrong in one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ArdoiseError, Problem
from generator.messages import show
from generator.roster.pupil import Pupil
from generator.roster.read_list import Known, pupils_of
from generator.source.spreadsheet import lines_of

FILE = Path("3b.csv")
KNOWN = Known({"A2": "△", "B1": "□"}, ("dys", "large-print", "standard"))


def read(text: str, level: str = "") -> tuple[Pupil, ...]:
    known = Known(KNOWN.levels, KNOWN.themes, level)
    return pupils_of(lines_of(text, FILE), known)[0]


def problems(text: str) -> list[Problem]:
    with pytest.raises(ArdoiseError) as caught:
        read(text)
    return list(caught.value.problems)


@pytest.mark.parametrize(
    "head",
    [
        "nom;prénom;niveau;thème;version",
        "NOM ; Prenom ; NIVEAU ; Theme ; Sujet",
        "Last name;First name;Level;Theme;Version",
        "Name;First name;Level;Layout;Paper",
        "Apellidos;Nombre;Nivel;Tema;Versión",
        "Nachname;Vorname;Niveau;Thema;Fassung",
        "Nom de famille :;Prénoms;Parcours;Mise en page;Version",
    ],
)
def test_columns_are_known_by_their_names_in_four_languages(head: str) -> None:
    (pupil,) = read(f"{head}\nDurand;Zoé;B1;dys;b\n")
    said = (pupil.last, pupil.first, pupil.level, pupil.theme, pupil.version)
    assert said == ("Durand", "Zoé", "B1", "dys", "B")


def test_columns_may_stand_in_any_order() -> None:
    (pupil,) = read("Niveau,Prénom,Nom\nA2,Zoé,Durand\n")
    assert (pupil.last, pupil.first, pupil.level) == ("Durand", "Zoé", "A2")


@pytest.mark.parametrize("head", ["Élève\n", "Alumno\n", "Nombre\n", "Schülerin\n", "Name\n", ""])
def test_a_list_of_whole_names_has_no_first_names(head: str) -> None:
    pupils = read(f"{head}Zoé Durand\n\nAwa N’Diaye-Le Goff\n", level="A2")
    assert [(p.last, p.first) for p in pupils] == [
        ("Zoé Durand", None),
        ("Awa N’Diaye-Le Goff", None),
    ]


def test_two_columns_without_headings_are_name_and_first_name() -> None:
    (pupil,) = read("Durand,Zoé\n", level="A2")
    assert (pupil.last, pupil.first) == ("Durand", "Zoé")


def test_what_the_list_does_not_say_is_as_usual() -> None:
    first, second = read("nom;niveau;thème;version\nA;;;\nB;B1;dys;\n", level="A2")
    assert (first.level, first.theme, first.version) == ("A2", "standard", "")
    assert (second.level, second.theme) == ("B1", "dys")


@pytest.mark.parametrize("said", ["B1", "b1", "□", "Parcours □"])
def test_a_level_may_be_said_by_its_sign(said: str) -> None:
    assert read(f"nom;niveau\nA;{said}\n")[0].level == "B1"


def test_one_name_alone_is_enough() -> None:
    first, second = read("nom;prénom\n;Zoé\nMadonna;\n", level="A2")
    assert (first.last, first.first, second.first) == ("", "Zoé", "")


def test_letters_of_several_signs_become_one() -> None:
    assert read("nom\nZoe\u0301\n", level="A2")[0].last == "Zoé"


def test_everything_that_is_wrong_is_said_at_once_with_its_cell() -> None:
    found = problems(
        "Nom;Prénom;Niveau;Thème;Version\n"
        "Durand;Zoé;B3;;\n"
        ";;A2;;\n"
        "Martin;Léa;A2;disc;\n"
        "\n"
        "martin;LÉA;;;E\n"
        f"{'x' * 61};\x07;A2;;AB\n"
    )
    assert [(p.code, p.path, p.place.line if p.place else 0) for p in found] == [
        ("class-level", "C2 (Niveau)", 2),
        ("class-no-name", "A3 (Nom)", 3),
        ("class-theme", "D4 (Thème)", 4),
        ("class-no-level", "C6 (Niveau)", 6),
        ("class-version", "E6 (Version)", 6),
        ("class-twice", "A6 (Nom)", 6),
        ("class-name-long", "A7 (Nom)", 7),
        ("control-character", "B7 (Prénom)", 7),
        ("class-version", "E7 (Version)", 7),
    ]
    assert found[5].params["row"] == 4


def test_a_slip_is_met_with_what_was_meant() -> None:
    assert problems("nom;niveau\nA;B11\n")[0].params["suggestion"] == "B1"
    assert problems("nom;niveau;thème\nA;B1;large print\n")[0].params["suggestion"] == "large-print"
    said = show(problems("nom;nivau\nA;B1\n")[0], "fr").replace("\u00a0", " ")
    assert said == "3b.csv:1  B1 : colonne inconnue : « nivau ». Vouliez-vous dire « niveau » ?"


def test_other_columns_are_only_said() -> None:
    lines = lines_of("Nom;Né(e) le;Régime;Niveau\nDurand;01/02/2010;DP;A2\n", FILE)
    pupils, said = pupils_of(lines, KNOWN)
    assert pupils[0].level == "A2"
    assert [(p.code, p.params["names"], p.is_error) for p in said] == [
        ("class-unread", "Né(e) le, Régime", False)
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Durand;Zoé;A2\n", "class-no-head"),
        ("niveau;thème\nA2;dys\n", "class-no-names"),
        ("nom;prénom;niveau\n", "class-empty"),
        ("nom;name;niveau\nA;B;A2\n", "class-column-twice"),
        ("nom\nA\nB\n", "class-no-level"),
    ],
)
def test_a_list_that_cannot_be_read_is_said_once(text: str, code: str) -> None:
    assert [problem.code for problem in problems(text)] == [code]


@given(st.text(max_size=200))
def test_whatever_stands_in_it_nothing_but_a_problem_comes(text: str) -> None:
    try:
        for pupil in read(text, level="A2"):
            assert pupil.name and pupil.level in KNOWN.levels and pupil.theme in KNOWN.themes
    except ArdoiseError as error:
        assert all(show(problem, "fr") for problem in error.problems)
