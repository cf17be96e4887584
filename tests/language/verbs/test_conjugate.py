from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from support.lexicon import lexicon, needs_lexicon

from generator.language.data.fr_verbs import VERBS
from generator.language.inflection import Forms, Tense, places_of
from generator.language.lexicon.lexicon import Lexicon
from generator.language.normalise import fold
from generator.language.verbs.conjugate import conjugate, paradigm_of

__all__ = ["lexicon"]

FREQUENT = runpy.run_path(str(Path(__file__).with_name("frequent_verbs.py")))["FRENCH"].split()
SIMPLE = [
    tense
    for tense in Tense
    if tense not in (Tense.PERFECT, Tense.PLUPERFECT, Tense.SUBJUNCTIVE_IMPERFECT)
]


def six(infinitive: str, tense: Tense) -> str | None:
    """The usual forms, with « - » for none."""
    forms = conjugate(infinitive, tense, "fr")
    return None if forms is None else " ".join(cell[0] if cell else "-" for cell in forms)


@pytest.mark.parametrize(
    ("infinitive", "tense", "expected"),
    [
        ("être", Tense.PRESENT, "suis es est sommes êtes sont"),
        ("être", Tense.SUBJUNCTIVE, "sois sois soit soyons soyez soient"),
        ("avoir", Tense.PRETERITE, "eus eus eut eûmes eûtes eurent"),
        ("aller", Tense.FUTURE, "irai iras ira irons irez iront"),
        ("faire", Tense.IMPERFECT, "faisais faisais faisait faisions faisiez faisaient"),
        ("manger", Tense.IMPERFECT, "mangeais mangeais mangeait mangions mangiez mangeaient"),
        ("commencer", Tense.PRETERITE, "commençai commenças commença commençâmes commençâtes "
         "commencèrent"),
        ("protéger", Tense.PRESENT, "protège protèges protège protégeons protégez protègent"),
        ("céder", Tense.FUTURE, "céderai céderas cédera céderons céderez céderont"),
        ("acheter", Tense.CONDITIONAL, "achèterais achèterais achèterait achèterions achèteriez "
         "achèteraient"),
        ("appeler", Tense.PRESENT, "appelle appelles appelle appelons appelez appellent"),
        ("vexer", Tense.PRESENT, "vexe vexes vexe vexons vexez vexent"),
        ("nettoyer", Tense.SUBJUNCTIVE, "nettoie nettoies nettoie nettoyions nettoyiez nettoient"),
        ("étudier", Tense.IMPERFECT, "étudiais étudiais étudiait étudiions étudiiez étudiaient"),
        ("choisir", Tense.SUBJUNCTIVE, "choisisse choisisses choisisse choisissions choisissiez "
         "choisissent"),
        ("devoir", Tense.PAST_PARTICIPLE, "dû due dus dues"),
        ("pouvoir", Tense.PAST_PARTICIPLE, "pu - - -"),
        ("aller", Tense.IMPERATIVE, "- va - allons allez -"),
        ("ouvrir", Tense.IMPERATIVE, "- ouvre - ouvrons ouvrez -"),
        ("savoir", Tense.PRESENT_PARTICIPLE, "sachant"),
        ("falloir", Tense.CONDITIONAL, "- - faudrait - - -"),
        ("s’unir", Tense.PRESENT, "m’unis t’unis s’unit nous unissons vous unissez s’unissent"),
        ("se hâter", Tense.FUTURE, "me hâterai te hâteras se hâtera nous hâterons vous hâterez "
         "se hâteront"),
    ],
)  # fmt: skip
def test_a_tense_of_one_word(infinitive: str, tense: Tense, expected: str) -> None:
    assert six(infinitive, tense) == expected


def test_both_forms_of_payer_are_right_and_the_usual_one_comes_first() -> None:
    present = conjugate("payer", Tense.PRESENT, "fr")
    assert present is not None
    assert present[0] == ("paie", "paye") and present[3] == ("payons",)


def test_the_past_takes_its_auxiliary_and_agrees() -> None:
    announced = conjugate("annoncer", Tense.PERFECT, "fr")
    born = conjugate("naître", Tense.PERFECT, "fr")
    risen = conjugate("se lever", Tense.PLUPERFECT, "fr")
    assert announced and born and risen
    assert announced[5] == ("ont annoncé",)
    assert born[2] == ("est né", "est née") and born[3] == ("sommes nés", "sommes nées")
    assert born[4] == ("êtes né", "êtes née", "êtes nés", "êtes nées")
    assert risen[0] == ("m’étais levé", "m’étais levée")
    assert six("pleuvoir", Tense.PERFECT) == "- - a plu - - -"


@pytest.mark.parametrize(
    ("infinitive", "tense"),
    [
        ("hiver", Tense.PRESENT),  # not a verb
        ("googler", Tense.PRESENT),  # no witness
        ("neiger", Tense.PRESENT),  # not in every person
        ("asseoir", Tense.PRESENT),  # two conjugations
        ("haleter", Tense.PRESENT),  # -eter, and not in our lists
        ("monter", Tense.PERFECT),  # être or avoir
        ("se parler", Tense.PERFECT),  # « elles se sont parlé »
        ("se lever", Tense.IMPERATIVE),  # « lève-toi »
        ("pouvoir", Tense.IMPERATIVE),
        ("", Tense.PRESENT),
        ("se ", Tense.PRESENT),
    ],
)
def test_nothing_is_guessed(infinitive: str, tense: Tense) -> None:
    assert conjugate(infinitive, tense, "fr") is None


def test_a_language_without_verbs_has_no_forms() -> None:
    assert conjugate("etre", Tense.PRESENT, "xx") is None


@pytest.mark.parametrize("infinitive", sorted(VERBS.listed))
def test_every_tense_has_its_places(infinitive: str) -> None:
    assert len(VERBS.listed[infinitive]) > 8
    for tense, forms in VERBS.listed[infinitive].items():
        assert len(forms) == places_of(tense), tense


def faults(infinitive: str, lexicon: Lexicon) -> tuple[int, list[object]]:
    """How many of our cells were compared, and those that hold a form that is not right."""
    ours = VERBS.listed.get(infinitive) or VERBS.regular(infinitive)[0]
    compared, wrong = 0, []
    for tense in SIMPLE:
        mine: Forms = ours.get(tense, ())
        theirs = lexicon.conjugate(infinitive, tense) or ((),) * len(mine)
        for at, cell in enumerate(mine):
            compared += bool(cell)
            if not {fold(form) for form in cell} <= {fold(form) for form in theirs[at]}:
                wrong.append((infinitive, tense.value, cell, theirs[at]))
    return compared, wrong


@needs_lexicon
def test_our_forms_are_those_of_the_lexicon(lexicon: Lexicon) -> None:
    """Of all verbs that we list, and of the most frequent ones."""
    verbs = sorted({*FREQUENT, *VERBS.listed} - {"asseoir", "neiger"})
    results = [faults(verb, lexicon) for verb in verbs]
    assert len(verbs) > 450
    assert sum(compared for compared, _ in results) > 20_000
    assert [fault for _, wrong in results for fault in wrong] == []


@needs_lexicon
def test_with_the_lexicon_the_same_forms_come_first(lexicon: Lexicon) -> None:
    made = {verb: paradigm_of(verb, "fr") for verb in FREQUENT}
    compared = 0
    for verb, ours in made.items():
        forms = conjugate(verb, Tense.PRESENT, "fr")
        assert forms is not None, verb
        if ours is not None:
            assert [cell[:1] for cell in forms] == [c[:1] for c in ours[Tense.PRESENT]], verb
            compared += 1
    assert compared > 350


@needs_lexicon
def test_the_lexicon_adds_the_verbs_that_no_rule_makes(lexicon: Lexicon) -> None:
    assert six("haleter", Tense.PRESENT) == "halète halètes halète haletons haletez halètent"
    assert conjugate("asseoir", Tense.PRESENT, "fr") is not None
    assert conjugate("hiver", Tense.PRESENT, "fr") is None
