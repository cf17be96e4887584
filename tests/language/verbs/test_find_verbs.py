from __future__ import annotations

import runpy
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.lexicon import lexicon, needs_lexicon

from generator.language.inflection import PERSONS
from generator.language.lexicon.lexicon import Lexicon
from generator.language.verbs.conjugate import conjugate
from generator.language.verbs.find_verbs import FiniteVerb, find_verbs

__all__ = ["lexicon"]

LESSON = Path(__file__).parents[3] / "lessons" / "ai-alliance"
ARTICLES = runpy.run_path(str(Path(__file__).with_name("finite_verbs.py")))["ARTICLES"]
PLAIN_RECALL, FULL_RECALL = 0.79, 0.82

Row = tuple[str, str, str, str]


def row(text: str, verb: FiniteVerb) -> Row:
    words = " ".join(text[start:end] for start, end in verb.spans)
    return words, verb.infinitive, verb.tense.value, f"{verb.person}{verb.number}"


def found(text: str) -> list[str]:
    return [" / ".join(row(text, verb)) for verb in find_verbs(text, "fr")]


def measure() -> tuple[list[Row], float]:
    """What was found and is not in the reference, and the share of the reference found."""
    wanted, right, wrong = 0, 0, []
    for level, table in ARTICLES.items():
        text = (LESSON / f"article.{level}.md").read_text(encoding="utf-8").replace("*", "")
        reference = [tuple(line.split(" | ")) for line in table.strip().splitlines()]
        rows = [row(text, verb) for verb in find_verbs(text, "fr")]
        wrong += list((Counter(rows) - Counter(reference)).elements())
        right += sum((Counter(rows) & Counter(reference)).values())
        wanted += len(reference)
    assert wanted > 120
    return wrong, right / wanted


def test_no_verb_is_wrong_and_most_are_found_without_the_lexicon() -> None:
    wrong, recall = measure()
    assert wrong == [] and recall >= PLAIN_RECALL


@needs_lexicon
def test_no_verb_is_wrong_and_more_are_found_with_the_lexicon(lexicon: Lexicon) -> None:
    wrong, recall = measure()
    assert wrong == [] and recall >= FULL_RECALL


BOTH = {
    "Il livre le pain.": ["livre / livrer / present / 3s"],
    "Il nous livre le pain.": ["livre / livrer / present / 3s"],
    "Le camion livre le pain.": ["livre / livrer / present / 3s"],
    "Nous livrons le pain.": ["livrons / livrer / present / 1p"],
    "L’alliance souhaite partager.": ["souhaite / souhaiter / present / 3s"],
    "Nous nous levons.": ["levons / se lever / present / 1p"],
    "Ils se sont levés.": ["sont levés / se lever / perfect / 3p"],
    "Ils ont annoncé.": ["ont annoncé / annoncer / perfect / 3p"],
    "Il n’a pas toujours gagné.": ["a gagné / gagner / perfect / 3s"],
    "A-t-il mangé ?": ["A mangé / manger / perfect / 3s"],
    "Ils avaient déjà mangé.": ["avaient mangé / manger / pluperfect / 3p"],
    "La prime a été votée.": ["a été / être / perfect / 3s"],
    "Le vol est annulé.": ["est / être / present / 3s"],
    "Elle est née à Lyon.": ["est née / naître / perfect / 3s"],
    "On l’a dit, dira-t-on.": ["a dit / dire / perfect / 3s", "dira / dire / future / 3s"],
}

NEITHER = [
    "Un livre, la livre, ce livre.",
    "Je suis.",  # être, suivre
    "Elle finit son repas.",  # the present or the passé simple
    "Bien que la ville souhaite partager.",  # the subjunctive
    "Mangez des légumes, regarde la mer.",
    "Elle est sortie hier.",  # être or avoir
    "En est-on sorti ?",
    "Elles se sont parlé.",
    "N’importe quelle équipe.",
    "Le pouvoir des juges.",
    "OTAN, IA, AI.",
    "Les poules du couvent couvent.",
    "Une date limite.",
    "La porte ferme mal.",
    "",
]  # fmt: skip


@pytest.mark.parametrize("text", BOTH)
def test_what_is_certain_is_found(text: str) -> None:
    assert found(text) == BOTH[text]


@needs_lexicon
@pytest.mark.parametrize("text", BOTH)
def test_what_is_certain_is_found_with_the_lexicon_too(text: str, lexicon: Lexicon) -> None:
    assert found(text) == BOTH[text]


@pytest.mark.parametrize("text", NEITHER)
def test_what_may_be_two_things_is_not(text: str) -> None:
    assert [one for one in found(text) if "être / present" not in one] == []


@needs_lexicon
@pytest.mark.parametrize("text", NEITHER)
def test_what_may_be_two_things_is_not_with_the_lexicon_either(text: str, lexicon: Lexicon) -> None:
    assert [one for one in found(text) if "être / present" not in one] == []


def test_what_is_found_is_what_the_conjugation_gives() -> None:
    """The finder and the conjugator must agree, or a key would be wrong."""
    compared = 0
    for level in ARTICLES:
        text = (LESSON / f"article.{level}.md").read_text(encoding="utf-8")
        for verb in find_verbs(text, "fr"):
            forms = conjugate(verb.infinitive, verb.tense, "fr")
            if forms is None:
                continue  # « se joindre » in the past: whether it agrees is not known
            cell = forms[PERSONS.index((verb.person, verb.number))]
            words = " ".join(text[start:end] for start, end in verb.spans).lower()
            assert any(form == words or form.endswith(words) for form in cell), (verb, cell)
            compared += 1
    assert compared > 90


@given(st.text(alphabet="abelmnrstu ’'-.é", max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    for verb in find_verbs(text, "fr"):
        assert all(text[start:end].strip() for start, end in verb.spans)


def test_a_language_without_verbs_has_none() -> None:
    assert find_verbs("Il mange.", "xx") == ()
